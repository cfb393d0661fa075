import type { UblLine } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { declaredPrices } from './declared-price.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

it('of a declaration whose items bore what the order charges, the items stand at agreed prices and the rest beside them', () => {
  const line = (lineTotal: string, taken: string): UblLine => ({
    ...{ id: '1', notes: [], descriptions: [], references: [], taxes: [], demonstration: [] },
    ...{ quantity: { value: '200', unit: 'C62' }, unitPrice: usd('3.33'), lineTotal: usd(lineTotal) },
    charges: [{ charge: false, reason: 'Volume discount', amount: usd(taken) }],
  });
  const lines = [line('649.39', '16.61'), line('665.99', '0.01')];
  const { of, beside } = declaredPrices(lines);
  expect(lines.map((one) => of(one))).toEqual([{ total: usd('666.00') }, { total: usd('666.00') }]);
  expect(beside).toEqual(usd('-16.62'));
});
