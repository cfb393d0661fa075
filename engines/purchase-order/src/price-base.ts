import { canonicalDecimal, formatDecimal, parseDecimal } from '@tongshang/money';
import { convertQuantity, unitInWords, unitOf } from '@tongshang/quantity';
import { inWords, Refusal } from '@tongshang/refusal';

/** How many of the quantity's unit a price is for; `per` is absent for one of them. */
type PricePer = { readonly per?: string } | { readonly problem: BaseUnitProblem };
type BaseUnitProblem = { readonly code: string; readonly params: Readonly<Record<string, string>> };

/**
 * The base of a price (UBL `BaseQuantity`) in the unit of the line: 1 T3 is 1000 C62. Its own unit where it names none.
 * The problem is ORDER_PRICE_BASE_UNIT where no exact relation exists.
 */
export function pricePer(base: { value: string; unit?: string | undefined }, unit: string): PricePer {
  if (base.unit === undefined || base.unit === unit) return isOne(base.value) ? {} : { per: base.value };
  try {
    const { value } = convertQuantity(
      { value: parseDecimal(base.value), unit: unitOf(base.unit).code },
      unit,
    );
    const per = formatDecimal(canonicalDecimal(value));
    return per === '1' ? {} : { per };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: baseUnitProblem({ value: base.value, unit: base.unit }, unit) };
  }
}

/** Nothing tells how the unit of a price and that of the line relate. */
export function baseUnitProblem(base: { value: string; unit: string }, unit: string): BaseUnitProblem {
  const inUnit = wordsOf(base.unit);
  const written = { en: `${base.value} ${inUnit.en}`, 'zh-CN': `${base.value} ${inUnit['zh-CN']}` };
  const params = {
    ...inWords('base', `${base.value} ${base.unit}`, written),
    ...inWords('unit', unit, wordsOf(unit)),
  };
  return { code: 'ORDER_PRICE_BASE_UNIT', params };
}

const isOne = (value: string): boolean => /^1(?:\.0+)?$/.test(value);

const wordsOf = (code: string) => unitInWords(code) ?? { en: code, 'zh-CN': code };
