import { parseDecimal } from '@tongshang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earned, splitPayment } from './index.ts';

const usd = (amount: bigint) => ({ amount, currency: 'USD' });
const line = (value: bigint, ordered: string, accepted: string) => ({
  value,
  ordered: parseDecimal(ordered),
  accepted: parseDecimal(accepted),
});

describe('what acceptance earns', () => {
  it('counts each line with the share of it that was accepted, rounded half up', () => {
    expect(earned(usd(10_000n), [line(6_000n, '3', '1'), line(4_000n, '10', '10')])).toEqual(usd(6_000n));
    expect(earned(usd(100n), [line(100n, '3', '1')])).toEqual(usd(33n));
    expect(earned(usd(100n), [line(100n, '3', '2')])).toEqual(usd(67n));
    expect(earned(usd(101n), [line(100n, '2', '1')])).toEqual(usd(51n));
    expect(earned(usd(100n), [line(100n, '2.5', '0.25')])).toEqual(usd(10n));
    expect(earned(usd(100n), [line(0n, '1', '0')])).toEqual(usd(0n));
  });
  it('never falls while acceptance grows, and full acceptance earns all that is held', () => {
    const lines = fc.array(
      fc.record({ value: fc.bigInt({ min: 0n, max: 10n ** 9n }), ordered: fc.integer({ min: 1, max: 999 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.nat(), (made, held, seed) => {
        let before = -1n;
        for (const percent of [0, seed % 100, 100, 130]) {
          const now = earned(
            usd(held),
            made.map(({ value, ordered }) =>
              line(value, String(ordered), ((ordered * percent) / 100).toFixed(3)),
            ),
          ).amount;
          expect(now >= before).toBe(true);
          expect(now <= held).toBe(true);
          if (percent >= 100) expect(now).toBe(held);
          before = now;
        }
      }),
    );
  });
});

describe('splitting a payment', () => {
  it('takes fees within their bounds', () => {
    const rules = [
      { feeId: 'escrow', percent: '0.25', minimum: 500n, maximum: 10_000n },
      { feeId: 'tax', percent: '0.015' },
    ];
    expect(splitPayment(usd(1_000_000n), rules)).toEqual({
      payee: usd(997_350n),
      fees: [
        { feeId: 'escrow', amount: usd(2_500n) },
        { feeId: 'tax', amount: usd(150n) },
      ],
    });
    expect(splitPayment(usd(1_000n), rules).fees[0]?.amount).toEqual(usd(500n));
    expect(splitPayment(usd(100_000_000n), rules).fees[0]?.amount).toEqual(usd(10_000n));
    expect(splitPayment(usd(100n), rules)).toMatchObject({ payee: usd(0n) });
  });
  it('adds up exactly whatever the rules', () => {
    const rule = fc.record({
      feeId: fc.string(),
      percent: fc.integer({ min: 0, max: 1_999 }).map((value) => (value / 100).toFixed(2)),
      minimum: fc.bigInt({ min: 0n, max: 5_000n }),
    });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.array(rule, { maxLength: 5 }),
        (amount, rules) => {
          const split = splitPayment(usd(amount), rules);
          const fees = split.fees.reduce((sum, fee) => sum + fee.amount.amount, 0n);
          expect(split.payee.amount + fees).toBe(amount);
          expect(split.payee.amount >= 0n).toBe(true);
          expect(split.fees.every((fee) => fee.amount.amount >= 0n)).toBe(true);
        },
      ),
    );
  });
});
