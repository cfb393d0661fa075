import { invariant } from '@tongshang/refusal';
import { type Decimal, powerOfTen } from './decimal.ts';
import type { Money } from './money.ts';

/**
 * Splits money by weights so that the parts add up exactly (largest remainder, also called Hamilton's method): every part
 * first gets its exact share rounded towards zero; the minor units left go one each to the largest remainders, the earlier
 * part first when two are equal.
 * @param weights none negative, not all zero
 */
export function allocate(total: Money, weights: readonly bigint[]): Money[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  invariant(sum > 0n && weights.every((weight) => weight >= 0n), 'weights are not negative and not all zero');
  const sign = total.amount < 0n ? -1n : 1n;
  const magnitude = total.amount * sign;
  const shares = weights.map((weight, index) => ({
    index,
    amount: (magnitude * weight) / sum,
    remainder: (magnitude * weight) % sum,
  }));
  let left = magnitude - shares.reduce((given, share) => given + share.amount, 0n);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0n) break;
    share.amount += 1n;
    left -= 1n;
  }
  return shares.map((share) => ({ amount: share.amount * sign, currency: total.currency }));
}

/** Decimals of any scale as integer weights in the same proportion. */
export function weightsOf(values: readonly Decimal[]): bigint[] {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return values.map((value) => value.coefficient * powerOfTen(scale - value.scale));
}
