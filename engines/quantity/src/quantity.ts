import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  type RoundingRule,
  subtractDecimals,
} from '@tongshang/money';
import { inWords } from '@tongshang/refusal';
import { refuse } from './refusals.ts';
import { unitInWords } from './unit-words.facts.ts';
import { type Unit, unitOf } from './units.ts';

/** How much of something: never negative, never beyond `QUANTITY_LIMITS`. */
export type Quantity = { readonly value: Decimal; readonly unit: string };

/** Over the wire: `{ value: "12.5", unit: "KGM" }`. */
export type WireQuantity = { readonly value: string; readonly unit: string };

const QUANTITY_LIMITS = { maximum: 10n ** 12n, decimals: 6 } as const;

/**
 * Reads a quantity; its unit must be a code (a reader of files resolves aliases first with `recogniseUnit`).
 * @param options.zero whether nothing is a quantity here (a remainder) or not (an order line); default not
 * @throws UNIT_UNKNOWN, DECIMAL_MALFORMED, DECIMAL_TOO_LONG, QUANTITY_NEGATIVE, QUANTITY_ZERO, QUANTITY_TOO_LARGE,
 * QUANTITY_TOO_FINE; each names `place/value` or `place/unit`
 */
export function parseQuantity(
  wire: WireQuantity,
  place?: string,
  options: { zero?: boolean; form?: 'strict' | 'xsd' } = {},
): Quantity {
  const at = (field: string) => (place === undefined ? field : `${place}/${field}`);
  const unit = unitOf(wire.unit, at('unit'));
  const value = parseDecimal(wire.value, at('value'), options.form);
  return checked(value, unit.code, at('value'), options.zero ?? false);
}

function checked(value: Decimal, unit: string, place: string | undefined, zero: boolean): Quantity {
  const text = formatDecimal(value);
  if (value.coefficient < 0n) throw refuse('QUANTITY_NEGATIVE', { value: text }, place);
  if (value.coefficient === 0n && !zero) throw refuse('QUANTITY_ZERO', {}, place);
  if (compareDecimals(value, { coefficient: QUANTITY_LIMITS.maximum, scale: 0 }) > 0) {
    throw refuse(
      'QUANTITY_TOO_LARGE',
      { value: text, ...said('unit', unit), limit: String(QUANTITY_LIMITS.maximum) },
      place,
    );
  }
  if (canonicalDecimal(value).scale > QUANTITY_LIMITS.decimals) {
    throw refuse('QUANTITY_TOO_FINE', { value: text, decimals: String(QUANTITY_LIMITS.decimals) }, place);
  }
  return { value, unit };
}

/** The wire form, without trailing zeros: equal quantities are written alike. */
export function formatQuantity(quantity: Quantity): WireQuantity {
  return { value: formatDecimal(canonicalDecimal(quantity.value)), unit: quantity.unit };
}

function ratio(from: Unit, to: Unit, place: string | undefined): { times: Decimal; by: Decimal } {
  if (from.dimension !== to.dimension || !from.factor || !to.factor) {
    throw refuse('UNITS_NOT_CONVERTIBLE', { ...said('from', from.code), ...said('to', to.code) }, place);
  }
  return { times: from.factor, by: to.factor };
}

/** Whether a fixed relation exists between the two units. Unknown codes convert to nothing. @throws UNIT_UNKNOWN */
export function convertible(from: string, to: string): boolean {
  if (from === to) return true;
  const [left, right] = [unitOf(from), unitOf(to)];
  return left.dimension === right.dimension && left.factor !== undefined && right.factor !== undefined;
}

/** Whether two codes count the same thing one for one: a piece (`H87`) is an each (`EA`) is a one (`C62`). @throws UNIT_UNKNOWN */
export function isSameUnit(left: string, right: string): boolean {
  if (left === right) return true;
  if (!convertible(left, right)) return false;
  const { times, by } = ratio(unitOf(left), unitOf(right), undefined);
  return compareDecimals(times, by) === 0;
}

/**
 * The same quantity in another unit: exact, or rounded by the rule that `rounding` names.
 * @throws UNIT_UNKNOWN, UNITS_NOT_CONVERTIBLE, and QUANTITY_CONVERSION_INEXACT when 12 decimals do not hold it and no
 * rounding is named
 */
export function convertQuantity(
  quantity: Quantity,
  to: string,
  rounding?: { decimals: number; rule: RoundingRule },
  place?: string,
): Quantity {
  if (quantity.unit === to) return quantity;
  const { times, by } = ratio(unitOf(quantity.unit, place), unitOf(to, place), place);
  const product = multiplyDecimals(quantity.value, times);
  if (rounding) return { value: divideDecimals(product, by, rounding.decimals, rounding.rule), unit: to };
  const value = canonicalDecimal(divideDecimals(product, by, 12, 'down'));
  if (compareDecimals(multiplyDecimals(value, by), product) !== 0) {
    const text = formatDecimal(quantity.value);
    throw refuse(
      'QUANTITY_CONVERSION_INEXACT',
      { value: text, ...said('from', quantity.unit), ...said('to', to) },
      place,
    );
  }
  return { value, unit: to };
}

/** −1, 0 or 1, exactly, also across units of one dimension. @throws UNIT_UNKNOWN, UNITS_NOT_CONVERTIBLE */
export function compareQuantities(left: Quantity, right: Quantity): -1 | 0 | 1 {
  if (left.unit === right.unit) return compareDecimals(left.value, right.value);
  const { times, by } = ratio(unitOf(left.unit), unitOf(right.unit), undefined);
  return compareDecimals(multiplyDecimals(left.value, times), multiplyDecimals(right.value, by));
}

/** The sum, in the unit of the left one. @throws what `convertQuantity` throws, QUANTITY_TOO_LARGE */
export function addQuantities(left: Quantity, right: Quantity): Quantity {
  const other = convertQuantity(right, left.unit);
  return checked(addDecimals(left.value, other.value), left.unit, undefined, true);
}

/** The difference, in the unit of the left one. @throws what `convertQuantity` throws, QUANTITY_NEGATIVE below zero */
export function subtractQuantities(left: Quantity, right: Quantity): Quantity {
  const other = convertQuantity(right, left.unit);
  return checked(subtractDecimals(left.value, other.value), left.unit, undefined, true);
}

/** A unit as a refusal says it. */
const said = <const Name extends string>(name: Name, unit: string) =>
  inWords(name, unit, unitInWords(unit) ?? { en: unit, 'zh-CN': unit });
