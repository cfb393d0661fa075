import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

/** The lines of a box of a receipt that was made out and taken in at a moment. */
function receiptAt(lane: string, at: string, label: string): readonly string[] | undefined {
  const of = LANES.find((one) => one.name === lane);
  const found = of && laneDocuments(of).find(({ type }) => type === 'ReceiptAdvice');
  if (found?.type !== 'ReceiptAdvice') throw new Error(`no receipt in ${lane}`);
  const input: DocumentInput = { ...found, issuedAt: at, details: { ...found.details, receivedAt: at } };
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return sheetOf(reading.document, 'en', undefined)
    .blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []))
    .find((one) => one.label === label)
    ?.lines.map(({ text }) => text);
}

it('a receipt in another zone than that of the loading shows the hour and the zone beside its days', () => {
  // Loaded in Shanghai; already the next day there.
  expect(receiptAt('air-fca', '2026-05-20T02:30:00Z', 'Received on')).toEqual([
    '19 May 2026',
    '19:30 UTC−07:00',
  ]);
  expect(receiptAt('sea-cif', '2026-05-20T02:30:00Z', 'Received on')).toEqual([
    '20 May 2026',
    '03:30 UTC+01:00',
  ]);
});
