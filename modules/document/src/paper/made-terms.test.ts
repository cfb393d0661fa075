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
    'VAT that the order states bears no mark on the %s, whatever was answered about it',
    (type) => {
      expect(made(type, 'sea-cif', 'vat')).toEqual(made(type, 'sea-cif'));
    },
  );
});

/** What of a paper is printed as made up, of a trade with this payment, received on 16 May, of which some is made up. */
function marksOf(due: object, day: string, madeTerms: readonly string[], madeReceipt: boolean) {
  const sample = LANES.find(({ name }) => name === 'sea-cif');
  const input = sample && laneDocuments(sample).find(({ type }) => type === 'Invoice');
  if (input?.type !== 'Invoice') throw new Error('no invoice');
  const payment = [{ instalmentId: '1', method: 'credit', due }];
  const receipt = {
    ...{ fact: 'delivered', at: '2026-05-16T08:00:00Z', byRole: 'buyer', entryId: 'E' },
    details: {
      ...{ receivedAt: '2026-05-16T08:00:00Z', lines: [] },
      ...(madeReceipt ? { demonstration: ['receivedAt'] } : {}),
    },
  };
  const terms = { ...input.trade.terms, payment, demonstration: madeTerms };
  const trade = { ...input.trade, terms, facts: [receipt] };
  const { instalments: _instalments, ...details } = input.details;
  const one = { instalment: payment[0], amount: input.details.total, dueDate: day };
  const printed = (more: object) => {
    const xml = writeUbl({
      ...input,
      trade,
      details: { ...details, issueDate: '2026-04-12', ...more },
    } as never);
    const reading = readUbl(new TextEncoder().encode(xml));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const boxes = sheetOf(reading.document, 'en', undefined).blocks.flatMap((block) =>
      block.kind === 'boxes' ? block.rows.flat() : [],
    );
    const isMade = (label: string) =>
      boxes.find((box) => box.label === label)?.lines.map((ink) => ink.made === true);
    return [isMade('Due date'), isMade('Terms of payment')];
  };
  return [printed({ dueDate: day })[0], printed({ instalments: [one, one] })[1]];
}

describe('the day on which an invoice is due', () => {
  const receipt = { event: 'receipt', days: 30 };
  const invoice = { event: 'invoice', days: 30 };
  it.each([
    ['a receipt that was made up', receipt, '2026-06-15', [], true, true],
    ['a receipt that its receiver stated', receipt, '2026-06-15', [], false, false],
    ['a receipt, and another day was given', receipt, '2026-06-20', [], true, false],
    ['an invoice', invoice, '2026-05-12', [], true, false],
    ['an invoice, which nobody said', invoice, '2026-05-12', ['paymentDue'], false, true],
    ['an invoice, of days that nobody said', invoice, '2026-05-12', ['payment'], false, true],
    ['a date that was agreed', { event: 'date', date: '2026-06-15' }, '2026-06-15', [], true, false],
  ])(
    'counted from %s bears a mark just where that is made up',
    (_of, due, day, terms, madeReceipt, isMade) => {
      const [whole, instalments] = marksOf(due, day, terms, madeReceipt);
      expect(whole).toEqual([isMade]);
      expect(instalments?.slice(0, 2)).toEqual([isMade, isMade]);
    },
  );
});

describe('what follows from a price or a quantity', () => {
  it.each([
    [[], 0],
    [['quantity'], 1],
    [['unitPrice'], 1],
    [['originCountry'], 0],
  ])('of which %j is made up bears its mark with it, to the total in words', (fields, isMade) => {
    const sample = LANES.find(({ name }) => name === 'sea-cif');
    const input = sample && laneDocuments(sample).find(({ type }) => type === 'Invoice');
    if (!input) throw new Error('no invoice');
    const lines = input.trade.lines.map((line) => ({ ...line, demonstration: fields }));
    const xml = writeUbl({ ...input, lines, trade: { ...input.trade, lines } } as DocumentInput);
    const reading = readUbl(new TextEncoder().encode(xml));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { blocks } = sheetOf(reading.document, 'en', undefined);
    const rows = blocks.flatMap((block) => (block.kind === 'totals' ? block.rows : []));
    const amounts = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.at(-1)?.[0]) : [],
    );
    const words = blocks.flatMap((block) =>
      block.kind === 'text' && block.label?.startsWith('Amount') ? block.lines : [],
    );
    expect(rows.length * amounts.length).toBeGreaterThan(0);
    const all = [
      ...rows.filter(({ label }) => label.startsWith('Total')).map(({ value }) => value),
      ...amounts,
      ...words,
    ];
    expect(all.map((one) => (one?.made ? 1 : 0))).toEqual(all.map(() => isMade));
  });
});
