import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { findDiscrepancies } from './index.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const CHARGES = [
  { kind: 'charge', reasonCode: 'FC', reason: 'Ocean freight', amount: usd('250.00') },
  { kind: 'charge', reason: 'Insurance', amount: usd('12.34') },
  { kind: 'allowance', reason: 'Rebate', amount: usd('20.00') },
] as const;

/** Invoice and export declaration of a sale with these charges on the whole, the declared total changed by a text. */
function told(incoterm: 'CIF' | 'CFR' | 'FOB', from = '', to = '') {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  if (!lane) throw new Error('no such lane');
  const papers = laneDocuments(lane).filter(({ type }) =>
    ['Invoice', 'ExportCustomsDeclaration'].includes(type),
  );
  const documents = papers.map((input, index) => {
    const trade = { ...input.trade, terms: { ...input.trade.terms, incoterm }, sums: { charges: CHARGES } };
    const { sums: _sums, ...rest } = input;
    const xml = writeUbl({
      ...rest,
      trade,
      lines: input.trade.lines,
      sums: { charges: CHARGES },
    } as typeof input);
    const changed = input.type === 'Invoice' ? xml : xml.replaceAll(from, to);
    const reading = readUbl(new TextEncoder().encode(changed));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return { name: String(index), document: reading.document, placeOf: reading.placeOf };
  });
  return findDiscrepancies(documents).filter(({ rule }) => rule === 'DECLARED_SUM_DIFFERS');
}

it('a declared sum may hold what is charged on the whole, all of it or what its rule puts into the price', () => {
  expect([told('CIF'), told('CFR'), told('FOB')]).toEqual([[], [], []]);
  // 2,820.00 + 250.00 − 20.00: with the freight, without the insurance.
  expect(told('CFR', '3050.00', '3050.01')).toHaveLength(1);
});
