import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

/** What of a bill of lading is marked as made up, by its label. */
function marked(made: readonly string[]): string[] {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const bill = lane && laneDocuments(lane).find(({ type }) => type === 'BillOfLading');
  if (bill?.type !== 'BillOfLading') throw new Error('no bill of lading');
  const consignment = { ...bill.details.consignment, demonstration: made };
  const input: DocumentInput = { ...bill, details: { ...bill.details, consignment } };
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'en', undefined);
  return blocks
    .flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []))
    .filter(({ lines }) => lines.some((line) => line.made))
    .map(({ label }) => label);
}

it('vessel, voyage and arrival that a demonstration made up bear its mark on the paper, and nothing else does', () => {
  const none = marked([]);
  const made = marked(['voyage', 'estimatedArrival']);
  expect(made.filter((label) => !none.includes(label))).toEqual(['Vessel / voyage', 'Estimated arrival']);
});

/** What of a paper that tells a time is printed as made up, and what it says of it in XML. */
function timesMade(type: 'TransportationStatus' | 'ReceiptAdvice', made: readonly string[]) {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const sample = lane && laneDocuments(lane).find((one) => one.type === type);
  if (!sample) throw new Error(`no ${type}`);
  const input = { ...sample, details: { ...sample.details, demonstration: made } } as DocumentInput;
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'en', undefined);
  const inks = blocks.flatMap((block) =>
    block.kind === 'boxes'
      ? block.rows.flat().flatMap(({ lines }) => lines)
      : block.kind === 'table'
        ? block.rows.flat(2)
        : [],
  );
  return inks.filter((one) => one.made).map(({ text }) => text);
}

it('a time of arrival or receipt that a demonstration made up bears its mark, and one that was stated does not', () => {
  expect(timesMade('TransportationStatus', [])).toEqual([]);
  expect(timesMade('TransportationStatus', ['at'])).toEqual(['19 May 2026 23:05 UTC+01:00']);
  expect(timesMade('ReceiptAdvice', [])).toEqual([]);
  expect(timesMade('ReceiptAdvice', ['receivedAt'])).toEqual(['23 May 2026']);
});
