import type { UblLine } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { declaredPrices } from './declared-price.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

const line = (more: object): UblLine => ({
  ...{ id: '1', notes: [], descriptions: [], references: [], taxes: [], demonstration: [], charges: [] },
  ...more,
});

it('of a declaration whose items bore what the order charges, the items stand at agreed prices and the rest beside them', () => {
  const borne = (lineTotal: string, taken: string) =>
    line({
      ...{ quantity: { value: '200', unit: 'C62' }, unitPrice: usd('3.33'), lineTotal: usd(lineTotal) },
      charges: [{ charge: false, reason: 'Volume discount', amount: usd(taken) }],
    });
  const lines = [borne('649.39', '16.61'), borne('665.99', '0.01')];
  const { of, beside } = declaredPrices(lines);
  expect(lines.map((one) => [of(one).unitPrice, of(one).lineTotal])).toEqual([
    [usd('3.33'), usd('666.00')],
    [usd('3.33'), usd('666.00')],
  ]);
  expect(beside).toEqual(usd('-16.62'));
});

it('of one whose total holds the carriage and whose price does not, the price is what the total comes to', () => {
  const freight = { charge: true, reasonCode: 'FC', amount: usd('250.00') };
  const { of } = declaredPrices([]);
  const cheap = line({
    ...{ quantity: { value: '50000', unit: 'C62' }, unitPrice: usd('0.0072'), lineTotal: usd('609.75') },
    charges: [freight],
  });
  expect(of(cheap).unitPrice).toEqual({ ...usd('1.2195'), baseQuantity: { value: '100', unit: 'C62' } });
  expect(of(cheap).lineTotal).toEqual(usd('609.75'));
  // What is in no known currency stands as it is.
  const odd = line({ ...cheap, lineTotal: { amount: '609.75', currency: 'QQQ' } });
  expect(of(odd)).toEqual(odd);
});
