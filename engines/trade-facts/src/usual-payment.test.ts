import { expect, it } from 'vitest';
import { isSamePayment, USUAL_PAYMENTS } from './usual-payment.ts';

it('the usual terms of payment come to a hundred, and no two are the same', () => {
  const sums = USUAL_PAYMENTS.map((one) => one.reduce((sum, { share }) => sum + Number(share), 0));
  expect(sums).toEqual(USUAL_PAYMENTS.map(() => 100));
  const found = USUAL_PAYMENTS.map((one) => USUAL_PAYMENTS.filter((other) => isSamePayment(one, other)));
  expect(found).toEqual(USUAL_PAYMENTS.map((one) => [one]));
});

it('terms are the same by what they ask for, not by what their instalments are called', () => {
  const part = (instalmentId: string, amount: string) =>
    ({
      instalmentId,
      amount: { currency: 'EUR', amount },
      method: 'outside',
      due: { event: 'order' },
    }) as const;
  expect(isSamePayment([part('1', '10.00')], [part('a', '10.00')])).toBe(true);
  expect(isSamePayment([part('1', '10.00')], [part('1', '20.00')])).toBe(false);
  expect(isSamePayment([part('1', '10.00')], [])).toBe(false);
});
