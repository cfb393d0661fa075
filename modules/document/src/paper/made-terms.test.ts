import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';
import type { Ink } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';

/** What of a lane's papers of a type is printed as made up, where the fields of the terms are. */
function made(type: DocumentInput['type'], lane: string, ...fields: readonly string[]): string[] {
  const sample = LANES.find(({ name }) => name === lane);
  const input = sample && laneDocuments(sample).find((one) => one.type === type);
  if (!input) throw new Error(`no ${type} of ${lane}`);
  const terms = { ...input.trade.terms, demonstration: fields };
  const amount = { amount: '20.00', currency: input.trade.terms.currency };
  const sums = { taxes: [{ scheme: 'VAT', category: 'S', percent: '20', amount }] };
  const trade = { ...input.trade, terms, sums };
  const reading = readUbl(new TextEncoder().encode(writeUbl({ ...input, trade, sums } as DocumentInput)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const inks: Ink[] = sheetOf(reading.document, 'en', undefined).blocks.flatMap((block) => {
    if (block.kind === 'boxes') return block.rows.flat().flatMap(({ lines }) => lines);
    if (block.kind === 'totals') return block.rows.map(({ value }) => value);
    return block.kind === 'table' ? [...block.rows.flat(2), ...(block.foot ?? []).flat()] : [...block.lines];
  });
  return inks.filter((one) => one.made).map(({ text }) => text);
}

describe('what of the terms a demonstration made up or decided', () => {
  it.each([
    'incoterm',
    'place',
    'portOfLoading',
    'portOfDischarge',
    'modeOfTransport',
    'payment',
    'paymentDue',
    'leadTimeDays',
    'partialShipments',
  ])('bears its mark on the quotation: %s', (field) => {
    const before = made('Quotation', 'sea-cif');
    expect(made('Quotation', 'sea-cif', field).length).toBeGreaterThan(before.length);
  });

  it.each(['Quotation', 'Order', 'OrderResponse', 'Invoice'] as const)(
    'VAT that stands as stated because nobody answered bears its mark on the %s',
    (type) => {
      const before = made(type, 'sea-cif');
      expect(made(type, 'sea-cif', 'vat').filter((text) => !before.includes(text))).toEqual(['USD 20.00']);
    },
  );
});
