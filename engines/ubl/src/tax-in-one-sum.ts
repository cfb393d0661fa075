import type { Localised } from '@tongshang/trade-facts';
import type { UblWritten } from './serialise.ts';
import type { DocumentInput } from './trade-input.ts';
import { localised } from './write-parts.ts';
import { sumsOf } from './write-sums.ts';

const IN_ONE_SUM: Localised = {
  en: 'The tax is as the order states it, in one sum: no rate, category or base is stated.',
  'zh-CN': '税额按订单所列，仅有一个总额：未列明税率、税收类别和计税基础。',
};

/** A bill whose tax is stated in one sum and follows from nothing that is stated says so (Directive 2006/112/EC, article 226(8) to (10), asks for rate and base). */
export function taxInOneSum(input: DocumentInput): UblWritten[] {
  const taxes = sumsOf(input)?.taxes ?? [];
  const isBare = taxes.some(({ category, amount }) => category === undefined && /[1-9]/.test(amount.amount));
  return isBare ? localised(IN_ONE_SUM) : [];
}
