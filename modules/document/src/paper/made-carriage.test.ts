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
