import { lineTotal, ONE, parseDecimal, parseMoney } from '@tongshang/money';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declaredPrice } from './declared-price.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

it.each([
  // A price that four decimals hold and that leads to the total stays, whatever it is for.
  ['2820.00', 'USD', '1200', { amount: '2.3500' }, { amount: '2.3500' }],
  ['5765.00', 'USD', '5000', { amount: '1153.00', per: '1000' }, { amount: '1153.00', per: '1000' }],
  // With 250.00 of freight in the total it is what that comes to.
  ['3070.00', 'USD', '1200', { amount: '2.35' }, { amount: '25.5833', per: '10' }],
  // 0.0122 × 50,000 are 610.00: four decimals hold the price of a hundred.
  ['609.75', 'USD', '50000', { amount: '0.012195' }, { amount: '1.2195', per: '100' }],
  ['612.37', 'USD', '50000', undefined, { amount: '12.2474', per: '1000' }],
  ['100.00', 'USD', '3', undefined, { amount: '33.3333' }],
  ['1000', 'JPY', '3', undefined, { amount: '333.3333' }],
  ['0.00', 'USD', '7', { amount: '0' }, { amount: '0' }],
  // A cent that the order states otherwise.
  ['10.01', 'USD', '10', { amount: '1.00' }, { amount: '1.001' }],
])('%s %s for %s is declared at a price that leads to it', (amount, currency, quantity, own, price) => {
  expect(declaredPrice({ amount, currency }, quantity, own)).toEqual(price);
});

it('of whatever total and quantity, price times quantity is the total; of no quantity there is no price', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 9n), (cents, thousandths) => {
      const total = usd(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);
      const quantity = `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`;
      const price = declaredPrice(total, quantity);
      expect(price?.amount.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(4);
      const per = price?.per === undefined ? ONE : parseDecimal(price.per);
      expect(
        lineTotal(
          {
            ...{ quantity: parseDecimal(quantity), unitPrice: parseDecimal(price?.amount ?? '') },
            ...{ per, currency: 'USD' },
          },
          'half-up',
        ),
      ).toEqual(parseMoney(total));
    }),
  );
  expect(declaredPrice(usd('1.00'), '0')).toBeUndefined();
});
