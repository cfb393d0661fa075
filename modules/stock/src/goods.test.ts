import { addDecimals, formatDecimal, parseDecimal, ZERO } from '@tongshang/money';
import type { Trade } from '@tongshang/trade';
import { expect, it } from 'vitest';
import { type PackedSoFar, weightsOf } from './goods.ts';

const trade = {
  lines: [
    {
      lineId: '1',
      quantity: { value: '850', unit: 'C62' },
      netWeightKg: '361.25',
      grossWeightKg: '400.0005',
    },
  ],
} as unknown as Trade;

const sum = (weights: readonly string[]) =>
  formatDecimal(weights.map((one) => parseDecimal(one)).reduce(addDecimals, ZERO));

it('packages of a line weigh together what it states, in whatever shipments', () => {
  const packed: PackedSoFar = new Map();
  const quantities = [...Array.from({ length: 22 }, () => '37'), '36'];
  const units = quantities.map((quantity, index) =>
    weightsOf(trade, [{ lineId: '1', quantity }], {}, `handlingUnits/${index}`, packed),
  );
  expect([units[0], units[1]]).toEqual([
    { net: '15.725', gross: '17.4118' },
    { net: '15.725', gross: '17.4118' },
  ]);
  expect([sum(units.map(({ net }) => net)), sum(units.map(({ gross }) => gross))]).toEqual([
    '361.250',
    '400.0005',
  ]);
});

it('a package that was weighed weighs that', () => {
  const given = { netWeightKg: '15', grossWeightKg: '18' };
  const unit = weightsOf(trade, [{ lineId: '1', quantity: '37' }], given, 'handlingUnits/0', new Map());
  expect(unit).toEqual({ net: '15', gross: '18' });
});
