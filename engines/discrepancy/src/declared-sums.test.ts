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
  expect(told('CFR', '3070.00', '3070.01')).toHaveLength(1);
});

/** A sale of 2,820.00 of which a credit note of a change takes 120.00, and an export declaration of so much that lists the note or does not. */
function credited(declared: string, isListed: boolean, followsChange = true) {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const [invoice, note, declaration] = (['Invoice', 'CreditNote', 'ExportCustomsDeclaration'] as const).map(
    (type) => lane && laneDocuments(lane).find((one) => one.type === type),
  );
  if (!invoice || note?.type !== 'CreditNote' || declaration?.type !== 'ExportCustomsDeclaration')
    throw new Error('no such papers');
  const terms = { ...invoice.trade.terms, incoterm: 'FOB' as const };
  const paper = (type: string, number: string) => ({
    ...{ type, number, documentId: '019b2a00-0000-7000-8000-000000000099', issueDate: '2026-04-01' },
  });
  const lines = invoice.trade.lines.map((line) => ({ ...line, lineTotal: usd('120.00') }));
  const change = followsChange ? { change: paper('OrderResponse', 'SC-2') } : {};
  const { lines: _of, sums: _sums, ...credit } = note;
  const { lines: _items, sums: _beside, ...rest } = declaration;
  const inputs = [
    invoice,
    {
      ...{ ...credit, lines, trade: { ...credit.trade, terms } },
      details: {
        ...{ total: usd('120.00'), isPriceOnly: true, ...change },
        invoice: paper('Invoice', invoice.number),
      },
    },
    {
      ...{ ...rest, trade: { ...rest.trade, terms } },
      issued: [...rest.issued, ...(isListed ? [paper('CreditNote', note.number)] : [])],
      details: {
        ...rest.details,
        lines: rest.details.lines.map((line) => ({ ...line, value: usd(declared) })),
      },
    },
  ];
  const documents = inputs.map((input, index) => {
    const reading = readUbl(new TextEncoder().encode(writeUbl(input as typeof invoice)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return { name: String(index), document: reading.document, placeOf: reading.placeOf };
  });
  return findDiscrepancies(documents).filter(({ rule }) => rule === 'DECLARED_SUM_DIFFERS').length;
}

it('a note of a change counts in what is declared where the declaration lists it, and nowhere else', () => {
  expect([credited('2700.00', true), credited('2820.00', false)]).toEqual([0, 0]);
  expect([credited('2820.00', true), credited('2700.00', false)]).toEqual([1, 1]);
  // Of a note that names no change nothing is known.
  expect([credited('2820.00', true, false), credited('2700.00', true, false)]).toEqual([0, 0]);
});

/** An export declaration of two lines of ten dollars under FOB, two charges of a cent on them, at 7.1 yuan. */
function valued(values: readonly string[], incoterm = 'FOB', beside: object = {}) {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const input = lane && laneDocuments(lane).find(({ type }) => type === 'ExportCustomsDeclaration');
  const [line] = input?.trade.lines ?? [];
  const [item] = input?.type === 'ExportCustomsDeclaration' ? input.details.lines : [];
  if (input?.type !== 'ExportCustomsDeclaration' || !line || !item) throw new Error('no such paper');
  const CENT = { kind: 'charge', reason: 'Pallets', amount: usd('0.01') } as const;
  const cny = (amount: string) => ({ amount, currency: 'CNY' });
  const trade = {
    ...input.trade,
    terms: { ...input.trade.terms, incoterm },
    lines: ['1', '2'].map((lineId) => ({
      ...{ ...line, lineId, quantity: { value: '1', unit: 'C62' }, unitPrice: usd('10.00') },
      lineTotal: usd('10.00'),
    })),
    sums: { charges: [CENT, CENT] },
  };
  const rate = { from: 'USD', to: 'CNY', rate: '7.1', source: 'People’s Bank of China', date: '2026-04-01' };
  const { charges: _charges, ...declared } = input.details;
  const details = {
    ...{ ...declared, ...beside, exchangeRates: [rate], customsValue: cny('142.14') },
    lines: values.map((value, index) => {
      const [printed = '', customs = ''] = value.split(' = ');
      return {
        ...{ ...item, sequence: index + 1, lineId: String(index + 1), quantity: { value: '1', unit: 'C62' } },
        ...{ value: usd(printed), customsValue: cny(customs), dutyTaxFees: [] },
      };
    }),
  };
  const { lines: _lines, sums: _sums, packed: _packed, ...rest } = input;
  const reading = readUbl(new TextEncoder().encode(writeUbl({ ...rest, trade, details } as typeof input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  // The rule of delivery is told by the papers of the sale.
  const order = lane && laneDocuments(lane).find(({ type }) => type === 'Order');
  const terms =
    order &&
    readUbl(
      new TextEncoder().encode(
        writeUbl({ ...order, trade: { ...order.trade, terms: trade.terms } } as typeof order),
      ),
    );
  if (!terms?.ok) throw new Error('no order');
  return findDiscrepancies(
    [terms, reading].map(({ document, placeOf }, index) => ({ name: String(index), document, placeOf })),
  )
    .filter(({ rule }) => /^DECLARED_(?:ITEM|TOTAL)_DIFFERS$/.test(rule))
    .map(({ left, right }) => `${left.value} ≠ ${right.value}`);
}

it('an item is valued at what it is declared at, by the rate that is stated', () => {
  expect(valued(['10.01 = 71.07', '10.01 = 71.07'])).toEqual([]);
  // 10.00 + 10.00 + 0.02 charged beside them are 20.02.
  expect(valued(['10.01 = 71.07', '10.01 = 71.17'])).toEqual(['20.02 USD ≠ 142.24 CNY']);
  expect(valued(['10.02 = 71.07', '10.00 = 71.07'])).toEqual([
    '10.02 USD ≠ 71.07 CNY',
    '10.00 USD ≠ 71.07 CNY',
  ]);
  // What is added or taken off is not told item by item.
  expect(valued(['10.02 = 71.07', '10.00 = 71.07'], 'DDP')).toEqual([]);
  expect(valued(['10.01 = 68.07', '10.01 = 68.07'], 'CFR', { charges: { freight: usd('0.85') } })).toEqual(
    [],
  );
});

it('a unit price that holds the freight of its total is no other price, one that its total does not follow from is', () => {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const papers =
    lane && laneDocuments(lane).filter(({ type }) => /^(?:Invoice|ExportCustomsDeclaration)$/.test(type));
  const found = (from = '', to = '') => {
    const documents = (papers ?? []).map((input, index) => {
      const charges = CHARGES.slice(0, 1);
      const { sums: _sums, ...rest } = input;
      const written = writeUbl({
        ...{ ...rest, lines: input.trade.lines, sums: { charges } },
        trade: { ...input.trade, terms: { ...input.trade.terms, incoterm: 'CIF' }, sums: { charges } },
        ...(input.type === 'ExportCustomsDeclaration'
          ? { details: { ...input.details, charges: { freight: usd('250.00') } } }
          : {}),
      } as typeof input);
      const xml = input.type === 'Invoice' ? written : written.replace(from, to);
      const reading = readUbl(new TextEncoder().encode(xml));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      return { name: String(index), document: reading.document, placeOf: reading.placeOf };
    });
    return findDiscrepancies(documents).filter(({ rule }) => rule === 'UNIT_PRICE_DIFFERS').length;
  };
  expect(found()).toBe(0);
  expect(found('25.5833', '25.1833')).toBe(1);
});
