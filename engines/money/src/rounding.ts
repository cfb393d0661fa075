/**
 * How an exact value becomes one with fewer decimals. Every rounding in the system names one of these.
 * `half-…` rules differ only when the value lies exactly in the middle; `up` and `down` are away from and towards zero.
 */
export type RoundingRule = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor';

export const ROUNDING_RULES: readonly RoundingRule[] = [
  'half-up',
  'half-even',
  'half-down',
  'up',
  'down',
  'ceiling',
  'floor',
];

/** numerator ÷ denominator as an integer, rounded by the rule. The denominator must be positive. */
export function divideRounded(numerator: bigint, denominator: bigint, rule: RoundingRule): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return quotient;
  const sign = numerator < 0n ? -1n : 1n;
  const twice = (remainder < 0n ? -remainder : remainder) * 2n;
  return awayFromZero(rule, twice - denominator, quotient, sign) ? quotient + sign : quotient;
}

function awayFromZero(rule: RoundingRule, pastMiddle: bigint, quotient: bigint, sign: bigint): boolean {
  switch (rule) {
    case 'half-up':
      return pastMiddle >= 0n;
    case 'half-down':
      return pastMiddle > 0n;
    case 'half-even':
      return pastMiddle > 0n || (pastMiddle === 0n && quotient % 2n !== 0n);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return sign > 0n;
    case 'floor':
      return sign < 0n;
  }
}
