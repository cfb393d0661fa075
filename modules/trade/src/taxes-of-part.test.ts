import type { TradeLine } from '@tongshang/trade-facts';
import { expect, it } from 'vitest';
import { taxesOfPart } from './taxes-of-part.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const standard = { category: 'S', percent: '19' } as const;
const reduced = { category: 'S', percent: '7' } as const;
const line = (lineId: string, lineTotal: string, tax: object | undefined) =>
  ({ lineId, lineTotal: eur(lineTotal), ...(tax ? { tax } : {}) }) as unknown as TradeLine;
const sold = (...lines: TradeLine[]) => ({ lines, charges: [] });

const LINES = [line('1', '1371.37', standard), line('2', '995.67', { ...reduced, percent: '7.00' })];
const TAXES = [
  { ...standard, amount: eur('260.56'), base: eur('1371.37') },
  { ...reduced, amount: eur('69.70'), base: eur('995.67') },
];
const whole = { lines: LINES, sums: { taxes: TAXES } };

it('goods of one rate bear its tax and no other', () => {
  const [one, two] = LINES.map((own) => sold(own));
  if (!one || !two) throw new Error('two lines');
  expect(taxesOfPart(whole, { before: [], part: one }, 'EUR')).toEqual([TAXES[0]]);
  expect(taxesOfPart(whole, { before: [one], part: two }, 'EUR')).toEqual([TAXES[1]]);
});

it('parts of both rates each rest on their own base, and add up to the cent', () => {
  const first = sold(line('1', '461.69', standard), line('2', '299.00', reduced));
  const rest = sold(line('1', '909.68', standard), line('2', '696.67', reduced));
  const parts = [
    taxesOfPart(whole, { before: [], part: first }, 'EUR'),
    taxesOfPart(whole, { before: [first], part: rest }, 'EUR'),
  ];
  expect(parts.map((part) => part?.map(({ amount, base }) => [amount.amount, base?.amount]))).toEqual([
    [
      ['87.72', '461.69'],
      ['20.93', '299.00'],
    ],
    [
      ['172.84', '909.68'],
      ['48.77', '696.67'],
    ],
  ]);
});

it('a charge is taxed in its own category, and what is free of tax bears none', () => {
  const free = { category: 'Z', percent: '0' } as const;
  const freight = { kind: 'charge', reason: 'Freight', amount: eur('10.00'), tax: standard } as const;
  const lines = [line('1', '100.00', standard), line('2', '50.00', free)];
  const sums = { charges: [freight], taxes: [{ ...standard, amount: eur('20.90') }] };
  const part = { lines: lines.slice(1), charges: [{ ...freight, amount: eur('4.00') }] };
  expect(taxesOfPart({ lines, sums }, { before: [], part }, 'EUR')).toEqual([
    { ...standard, amount: eur('0.76') },
  ]);
});

it('nothing is said of goods that are taxed alike, have no category, or do not come to the stated base', () => {
  const of = (lines: readonly TradeLine[], taxes: readonly object[]) =>
    taxesOfPart(
      { lines, sums: { taxes: taxes as typeof TAXES } },
      { before: [], part: sold(...lines.slice(0, 1)) },
      'EUR',
    );
  const [first, second] = LINES as [TradeLine, TradeLine];
  expect(of([first, line('2', '995.67', standard)], TAXES.slice(0, 1))).toBeUndefined();
  expect(of([first, line('2', '995.67', undefined)], TAXES)).toBeUndefined();
  expect(of(LINES, [{ ...TAXES[0], base: eur('1371.36') }, ...TAXES.slice(1)])).toBeUndefined();
  expect(of([first, second], [TAXES[0] ?? {}])).toBeUndefined();
});

it('one sum of several rates falls on each part as its rates do, not by value, and adds up to the cent', () => {
  const taxed = (amount: string, base?: string) => ({
    lines: LINES,
    sums: { taxes: [{ scheme: 'VAT', amount: eur(amount), ...(base ? { base: eur(base) } : {}) }] },
  });
  const [one, two] = LINES.map((own) => sold(own));
  if (!one || !two) throw new Error('two lines');
  // 19 % of 1,371.37 and 7 % of 995.67: 260.5603 and 69.6969.
  const parts = (of: ReturnType<typeof taxed>) =>
    [
      taxesOfPart(of, { before: [], part: one }, 'EUR'),
      taxesOfPart(of, { before: [one], part: two }, 'EUR'),
    ].map((part) => part?.map(({ amount, base }) => [amount.amount, base?.amount]));
  expect(parts(taxed('330.26', '2367.04'))).toEqual([[['260.56', '1371.37']], [['69.70', '995.67']]]);
  expect(parts(taxed('330.25'))).toEqual([[['260.55', undefined]], [['69.70', undefined]]]);
  // Rates that do not lead to it, or a base of something else, say nothing of a part.
  expect(parts(taxed('331.00'))).toEqual([undefined, undefined]);
  expect(parts(taxed('330.26', '2367.00'))).toEqual([undefined, undefined]);
});
