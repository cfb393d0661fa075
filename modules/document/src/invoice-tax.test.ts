import { expect, it } from 'vitest';
import { withTax } from './invoice-tax.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const S25 = { category: 'S', percent: '25', scheme: 'VAT' };
const line = (amount: string, tax: object = S25) => ({ lineTotal: eur(amount), tax });

/** The breakdown of lines with a tax that is stated in one sum. */
const breakdown = (lines: readonly object[], amount: string) =>
  withTax({ lines, sums: { taxes: [{ amount: eur(amount) }] } } as never, undefined, 'EUR').sums?.taxes;

it('a tax stated in one sum is broken down by the one category of the lines, where its rate leads to that sum', () => {
  expect(breakdown([line('100.00'), line('15.00')], '28.75')).toEqual([
    { ...S25, base: eur('115.00'), amount: eur('28.75') },
  ]);
  // The share of a part, a cent off what its own lines come to.
  expect(breakdown([line('115.00')], '28.76')).toEqual([
    { ...S25, base: eur('115.00'), amount: eur('28.76') },
  ]);
});

it('it stays in one sum where the rate does not lead to it, or lines differ or state none', () => {
  const stated = [{ amount: eur('100.00') }];
  expect(breakdown([line('115.00')], '100.00')).toEqual(stated);
  expect(breakdown([line('100.00'), line('300.00', { ...S25, percent: '15' })], '100.00')).toEqual(stated);
  expect(breakdown([{ lineTotal: eur('400.00') }], '100.00')).toEqual(stated);
});

it('one sum of several rates is broken down by the categories of lines and charges, where they come to it', () => {
  const S12 = { ...S25, percent: '12' };
  const lines = [line('70.00'), line('45.00', S12)];
  const of = (amount: string, more: object = {}) =>
    withTax({ lines, sums: { taxes: [{ amount: eur(amount) }], ...more } } as never, undefined, 'EUR').sums
      ?.taxes;
  expect(of('22.90')).toEqual([
    { ...S25, base: eur('70.00'), amount: eur('17.50') },
    { ...S12, base: eur('45.00'), amount: eur('5.40') },
  ]);
  // A cent off by rounding stays with the larger of them.
  expect(of('22.91')?.map(({ amount }) => amount.amount)).toEqual(['17.51', '5.40']);
  expect(of('22.93')).toEqual([{ amount: eur('22.93') }]);
  const freight = { kind: 'charge', amount: eur('10.00') };
  expect(of('22.90', { charges: [freight] })).toEqual([{ amount: eur('22.90') }]);
  expect(of('25.40', { charges: [{ ...freight, tax: S25 }] })?.map(({ amount }) => amount.amount)).toEqual([
    '20.00',
    '5.40',
  ]);
});
