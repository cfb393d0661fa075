import { refuse } from './refusals.ts';
import { divideRounded, type RoundingRule } from './rounding.ts';

/** An exact decimal: coefficient ÷ 10^scale. The scale is kept as written, comparison is by value. */
export type Decimal = { readonly coefficient: bigint; readonly scale: number };

/** Digits that a written decimal may have; beyond them it is a mistake or an attack, not a price or a weight. */
const DECIMAL_LIMITS = { integerDigits: 18, fractionDigits: 12 } as const;

const STRICT = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
/** The lexical space of `xs:decimal` (XML Schema part 2, 3.2.3): sign, leading zeros and a bare point are allowed. */
const XSD = /^([+-]?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]*))?$/;

export const ZERO: Decimal = { coefficient: 0n, scale: 0 };
export const ONE: Decimal = { coefficient: 1n, scale: 0 };

const POWERS: bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10^exponent for an exponent ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/**
 * Reads a decimal string such as `-1234.50`.
 * @param form `strict` is our own wire form; `xsd` also takes what `xs:decimal` allows (`+1`, `007`, `.5`, surrounding space).
 * @throws DECIMAL_MALFORMED, DECIMAL_TOO_LONG
 */
export function parseDecimal(text: string, place?: string, form: 'strict' | 'xsd' = 'strict'): Decimal {
  const written = form === 'xsd' ? text.trim() : text;
  if (written.length > 64) throw tooLong(written, place);
  const match = (form === 'xsd' ? XSD : STRICT).exec(written);
  if (!match) throw refuse('DECIMAL_MALFORMED', { text: shortened(written) }, place);
  const integer = (match[2] ?? '').replace(/^0+(?=[0-9])/, '');
  const fraction = match[3] ?? '';
  if (integer.length > DECIMAL_LIMITS.integerDigits) throw tooLong(written, place);
  if (fraction.replace(/0+$/, '').length > DECIMAL_LIMITS.fractionDigits) throw tooLong(written, place);
  const kept = fraction.slice(0, DECIMAL_LIMITS.fractionDigits);
  const digits = BigInt(integer + kept);
  return { coefficient: match[1] === '-' ? -digits : digits, scale: kept.length };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function tooLong(text: string, place: string | undefined) {
  return refuse(
    'DECIMAL_TOO_LONG',
    {
      text: shortened(text),
      integerDigits: String(DECIMAL_LIMITS.integerDigits),
      fractionDigits: String(DECIMAL_LIMITS.fractionDigits),
    },
    place,
  );
}

/** The decimal as written: all digits of its scale, no exponent, `0` never negative. */
export function formatDecimal(value: Decimal): string {
  if (value.scale === 0) return value.coefficient.toString();
  const negative = value.coefficient < 0n;
  const digits = (negative ? -value.coefficient : value.coefficient)
    .toString()
    .padStart(value.scale + 1, '0');
  const cut = digits.length - value.scale;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** The same value without trailing zeros after the point: one form per value, for comparing and hashing. */
export function canonicalDecimal(value: Decimal): Decimal {
  let { coefficient, scale } = value;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}

function aligned(left: Decimal, right: Decimal): [left: bigint, right: bigint, scale: number] {
  if (left.scale === right.scale) return [left.coefficient, right.coefficient, left.scale];
  if (left.scale < right.scale) {
    return [left.coefficient * powerOfTen(right.scale - left.scale), right.coefficient, right.scale];
  }
  return [left.coefficient, right.coefficient * powerOfTen(left.scale - right.scale), left.scale];
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right);
  return { coefficient: a + b, scale };
}

export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right);
  return { coefficient: a - b, scale };
}

/** Exact: the scales add up. */
export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return { coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale };
}

/** left ÷ right, rounded to `scale` decimals by the rule; `right` must not be zero. */
export function divideDecimals(left: Decimal, right: Decimal, scale: number, rule: RoundingRule): Decimal {
  const [a, b] = aligned(left, right);
  const sign = b < 0n ? -1n : 1n;
  return { coefficient: divideRounded(a * sign * powerOfTen(scale), b * sign, rule), scale };
}

/** −1, 0 or 1, by value: 1.50 equals 1.5. */
export function compareDecimals(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value with exactly `scale` decimals; exact when it needs no more, else rounded by the rule. */
export function roundDecimal(value: Decimal, scale: number, rule: RoundingRule): Decimal {
  if (scale >= value.scale) {
    return { coefficient: value.coefficient * powerOfTen(scale - value.scale), scale };
  }
  return { coefficient: divideRounded(value.coefficient, powerOfTen(value.scale - scale), rule), scale };
}
