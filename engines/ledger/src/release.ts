import { allocate, type Decimal, divideRounded, type Money, parseDecimal, weightsOf } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';

/** One line of goods whose acceptance releases money: all decimals of one unit. */
type ReleaseLine = {
  /** Value of the whole line, minor units. */
  readonly value: bigint;
  readonly ordered: Decimal;
  /** Accepted so far, over all deliveries. */
  readonly accepted: Decimal;
};

/**
 * How much of the money held must have been released so far: each line counts with the share of its quantity that was
 * accepted. Rounded half up once, so that what is left, and is claimed or credited, is no further from its share than half a minor unit;
 * full acceptance of every line releases exactly what is held, whatever the line values add up to. Never falls while acceptance grows.
 */
export function earned(held: Money, lines: readonly ReleaseLine[]): Money {
  if (lines.every((line) => least(line) === fullOf(line))) return held;
  const whole = lines.reduce((sum, line) => sum + line.value, 0n);
  if (whole === 0n) return { amount: 0n, currency: held.currency };
  // One fraction over a common denominator, rounded once.
  const denominator = lines.reduce((product, line) => product * fullOf(line), 1n);
  const numerator = lines.reduce(
    (sum, line) => sum + (line.value * least(line) * denominator) / fullOf(line),
    0n,
  );
  const amount = divideRounded(held.amount * numerator, denominator * whole, 'half-up');
  return { amount, currency: held.currency };
}

function scaled(line: ReleaseLine): [accepted: bigint, ordered: bigint] {
  const [accepted, ordered] = weightsOf([line.accepted, line.ordered]);
  invariant(accepted !== undefined && ordered !== undefined && ordered > 0n, 'a line orders something');
  invariant(accepted >= 0n, 'nobody accepts less than nothing');
  return [accepted, ordered];
}

/** More accepted than ordered releases no more than the line is worth. */
function least(line: ReleaseLine): bigint {
  const [accepted, ordered] = scaled(line);
  if (accepted > ordered) return ordered;
  return accepted;
}

function fullOf(line: ReleaseLine): bigint {
  return scaled(line)[1];
}

/** A fee taken from a payment: a percentage (`0.25` is 0.25 %) with bounds in minor units of the payment's currency. */
export type FeeRule = {
  readonly feeId: string;
  readonly percent: string;
  readonly minimum?: bigint;
  readonly maximum?: bigint;
};

type Split = {
  /** What is left for the one who is paid. */
  readonly payee: Money;
  readonly fees: readonly { readonly feeId: string; readonly amount: Money }[];
};

/**
 * Splits a payment into the payee's part and the fees, adding up exactly. The percentages share the amount by largest
 * remainder, the payee holding the rest; then each fee is brought within its bounds at the payee's cost, and fees that
 * would eat more than the payment are cut in proportion.
 */
export function splitPayment(amount: Money, rules: readonly FeeRule[]): Split {
  invariant(amount.amount >= 0n, 'a payment is not negative');
  const shares = rules.map((rule) => parseDecimal(rule.percent));
  const hundred: Decimal = { coefficient: 100n, scale: 0 };
  const [whole = 100n, ...weights] = weightsOf([hundred, ...shares]);
  const taken = weights.reduce((sum, weight) => sum + weight, 0n);
  invariant(taken <= whole, 'fees are at most the whole');
  const [, ...parts] = allocate(amount, [whole - taken, ...weights]);
  const bounded = rules.map((rule, index) => {
    const share = parts[index]?.amount ?? 0n;
    if (rule.minimum !== undefined && share < rule.minimum) return rule.minimum;
    if (rule.maximum !== undefined && share > rule.maximum) return rule.maximum;
    return share;
  });
  const total = bounded.reduce((sum, fee) => sum + fee, 0n);
  const fees =
    total > amount.amount
      ? allocate(amount, bounded)
      : bounded.map((fee) => ({ amount: fee, currency: amount.currency }));
  const sum = fees.reduce((all, fee) => all + fee.amount, 0n);
  return {
    payee: { amount: amount.amount - sum, currency: amount.currency },
    fees: rules.map((rule, index) => ({ feeId: rule.feeId, amount: fees[index] as Money })),
  };
}
