import type { Localised } from '@tongshang/trade-facts';
import type { UblWritten } from './serialise.ts';
import type { DocumentInput } from './trade-input.ts';
import { localised } from './write-parts.ts';
import { sumsOf } from './write-sums.ts';

const OF_NOTHING: Localised = {
  en: 'The tax is as the order states it, in one sum: no rate, category or base is stated.',
  'zh-CN': '税额按订单所列，仅有一个总额：未列明税率、税收类别和计税基础。',
};
const NOT_OF_THE_RATES: Localised = {
  en: 'The tax is as the order states it, in one sum, and does not follow from the rates that it states of its items.',
  'zh-CN': '税额按订单所列，仅有一个总额，与订单各项所列税率不符。',
};

/**
 * A bill whose tax is stated in one sum says so where it is not broken down by rates and bases (Directive 2006/112/EC, article 226(8) to (10), asks for
 * both): that none is stated, or that those of the items do not lead to it.
 */
export function taxInOneSum(input: DocumentInput): UblWritten[] {
  const { taxes = [], charges = [] } = sumsOf(input) ?? {};
  const isBare = taxes.some(({ category, amount }) => category === undefined && /[1-9]/.test(amount.amount));
  if (!isBare) return [];
  const isRated = [...(input.lines ?? input.trade.lines), ...charges].some(({ tax }) => tax !== undefined);
  return localised(isRated ? NOT_OF_THE_RATES : OF_NOTHING);
}
