import { fromDecimal, type Money, parseDecimal } from '@tongshang/money';
import type { UblAmount } from '@tongshang/ubl';

export const show = ({ amount, currency }: UblAmount) => `${amount} ${currency}`;

/** Documents may write more decimals than the currency has; the difference is shown to its minor unit. */
export function moneyOf(amount: UblAmount): Money {
  return fromDecimal(parseDecimal(amount.amount), amount.currency, 'half-up');
}
