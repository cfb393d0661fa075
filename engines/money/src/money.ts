import { CURRENCIES } from './currencies.ts';
import {
  compareDecimals,
  type Decimal,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  powerOfTen,
  roundDecimal,
  ZERO,
} from './decimal.ts';
import { refuse } from './refusals.ts';
import { divideRounded, type RoundingRule } from './rounding.ts';

/** An amount in the currency's minor units (cents, fen; whole yen). */
export type Money = { readonly amount: bigint; readonly currency: string };

/** Money over the wire: `{ amount: "1234.50", currency: "USD" }`. */
export type WireMoney = { readonly amount: string; readonly currency: string };

/** Largest absolute amount in minor units: fits PostgreSQL's bigint with room for sums. */
export const MAX_AMOUNT = 10n ** 18n - 1n;

/**
 * Decimals of a currency's minor unit.
 * @throws CURRENCY_UNKNOWN, CURRENCY_WITHOUT_MINOR_UNIT
 */
export function minorUnits(currency: string, place?: string): number {
  const found = CURRENCIES.get(currency);
  if (!found) throw refuse('CURRENCY_UNKNOWN', { currency: currency.slice(0, 12) }, place);
  if (found.minorUnits === null) throw refuse('CURRENCY_WITHOUT_MINOR_UNIT', { currency }, place);
  return found.minorUnits;
}

/** Checks the currency and the bound. @throws CURRENCY_UNKNOWN, CURRENCY_WITHOUT_MINOR_UNIT, MONEY_TOO_LARGE */
export function money(amount: bigint, currency: string, place?: string): Money {
  minorUnits(currency, place);
  return bounded(amount, currency, place);
}

function bounded(amount: bigint, currency: string, place?: string): Money {
  if (amount > MAX_AMOUNT || amount < -MAX_AMOUNT) {
    const limit = formatDecimal({ coefficient: MAX_AMOUNT, scale: minorUnits(currency, place) });
    throw refuse('MONEY_TOO_LARGE', { currency, limit }, place);
  }
  return { amount, currency };
}

/**
 * Reads `{ amount: "1234.50", currency: "USD" }`. Zeros beyond the minor unit are accepted (`1200.00` JPY): nothing is lost.
 * @param place of the money in the input; refusals name `place/amount` or `place/currency`
 * @throws CURRENCY_UNKNOWN, CURRENCY_WITHOUT_MINOR_UNIT, DECIMAL_MALFORMED, DECIMAL_TOO_LONG, MONEY_TOO_MANY_DECIMALS,
 * MONEY_TOO_LARGE
 */
export function parseMoney(wire: WireMoney, place?: string, form: 'strict' | 'xsd' = 'strict'): Money {
  const at = (field: string) => (place === undefined ? field : `${place}/${field}`);
  const decimals = minorUnits(wire.currency, at('currency'));
  const value = parseDecimal(wire.amount, at('amount'), form);
  const rounded = roundDecimal(value, decimals, 'down');
  if (compareDecimals(rounded, value) !== 0) {
    throw refuse(
      'MONEY_TOO_MANY_DECIMALS',
      { amount: wire.amount, currency: wire.currency, minorUnits: String(decimals) },
      at('amount'),
    );
  }
  return bounded(rounded.coefficient, wire.currency, at('amount'));
}

/** The wire form, always with all minor digits: `{ amount: "12.00", currency: "USD" }`. */
export function formatMoney(value: Money): WireMoney {
  return { amount: formatDecimal(toDecimal(value)), currency: value.currency };
}

/** In major units, exactly. */
export function toDecimal(value: Money): Decimal {
  return { coefficient: value.amount, scale: minorUnits(value.currency) };
}

/** A decimal number of major units as money, rounded by the rule. */
export function fromDecimal(value: Decimal, currency: string, rule: RoundingRule, place?: string): Money {
  return bounded(roundDecimal(value, minorUnits(currency, place), rule).coefficient, currency, place);
}

function sameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) {
    throw refuse('CURRENCY_MISMATCH', { left: left.currency, right: right.currency });
  }
}

/** @throws CURRENCY_MISMATCH, MONEY_TOO_LARGE */
export function addMoney(left: Money, right: Money): Money {
  sameCurrency(left, right);
  return bounded(left.amount + right.amount, left.currency);
}

/** @throws CURRENCY_MISMATCH, MONEY_TOO_LARGE */
export function subtractMoney(left: Money, right: Money): Money {
  sameCurrency(left, right);
  return bounded(left.amount - right.amount, left.currency);
}

/** The sum; of nothing it is zero in the currency given. @throws CURRENCY_MISMATCH, MONEY_TOO_LARGE */
export function sumMoney(values: readonly Money[], currency: string): Money {
  return values.reduce(addMoney, money(0n, currency));
}

/**
 * quantity × unitPrice ÷ per, rounded once by the rule to the currency's minor unit: the total of a line whose price is
 * stated for `per` units.
 * @param per positive; default one
 * @throws CURRENCY_UNKNOWN, CURRENCY_WITHOUT_MINOR_UNIT, MONEY_TOO_LARGE
 */
export function lineTotal(
  input: { quantity: Decimal; unitPrice: Decimal; per?: Decimal; currency: string },
  rule: RoundingRule,
  place?: string,
): Money {
  const decimals = minorUnits(input.currency, place);
  const product = multiplyDecimals(input.quantity, input.unitPrice);
  const per = input.per ?? { coefficient: 1n, scale: 0 };
  const numerator = product.coefficient * powerOfTen(per.scale + decimals);
  const denominator = per.coefficient * powerOfTen(product.scale);
  return bounded(divideRounded(numerator, denominator, rule), input.currency, place);
}

/** One unit of `from` is worth `rate` units of `to` (major units), as `source` said on `date` (ISO 8601). */
export type Rate = {
  readonly from: string;
  readonly to: string;
  readonly rate: Decimal;
  readonly source: string;
  readonly date: string;
};

/**
 * Money in another currency at a stated rate, rounded by the rule.
 * @throws CURRENCY_MISMATCH when the money is not in `rate.from`, RATE_NOT_POSITIVE, CURRENCY_UNKNOWN, MONEY_TOO_LARGE
 */
export function exchange(value: Money, rate: Rate, rule: RoundingRule): Money {
  if (value.currency !== rate.from) {
    throw refuse('CURRENCY_MISMATCH', { left: value.currency, right: rate.from });
  }
  if (compareDecimals(rate.rate, ZERO) <= 0)
    throw refuse('RATE_NOT_POSITIVE', { rate: formatDecimal(rate.rate) });
  return fromDecimal(multiplyDecimals(toDecimal(value), rate.rate), rate.to, rule);
}
