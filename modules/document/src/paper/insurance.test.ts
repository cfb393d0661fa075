import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

/** What the insurer's paper of a lane prints, where these of its fields are made up. */
function printed(demonstration: readonly string[]): { texts: string[]; legend: string | undefined } {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const found = lane && laneDocuments(lane).find((one) => one.type === 'InsuranceCertificate');
  if (found?.type !== 'InsuranceCertificate') throw new Error('no insurance in the lane');
  const honest = { ...found.trade, demonstration: false, terms: { ...found.trade.terms, demonstration: [] } };
  const lines = honest.lines.map(({ demonstration: _made, ...line }) => line);
  const details = { ...found.details, ...(demonstration.length > 0 ? { demonstration } : {}) };
  const input = { ...found, trade: { ...honest, lines }, details };
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const sheet = sheetOf(reading.document, 'en', undefined);
  const boxes = sheet.blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  const texts = boxes.flatMap(({ lines: all }) => all.map(({ text, made }) => `${text}${made ? ' †' : ''}`));
  return { texts, legend: sheet.legend };
}

it('an insurance paper marks what of the cover is made up, and only that', () => {
  expect(printed([]).texts.filter((text) => text.endsWith('†'))).toEqual([]);
  const { texts, legend } = printed(['insurer', 'insuredAmount', 'clauses', 'claimsPayableAt', 'signed']);
  const marked = texts.filter((text) => text.endsWith(' †')).join('\n');
  expect(marked).toMatch(/Harmony Marine Insurance.* †/);
  expect(marked).toMatch(/USD.*3,102\.00|3,102\.00.*USD/);
  expect(marked).toMatch(/Institute Cargo Clauses.* †/);
  expect(legend).toMatch(/^†/);
});

it('number, kind and date of a cover that nobody bought bear the mark', () => {
  const made = printed(['certificateNumber', 'kind', 'issuedOn']).texts.filter((text) => text.endsWith(' †'));
  expect(made).toEqual(['Insurance certificate †', 'PYIE2026-3301 †', '12 April 2026 †']);
});
