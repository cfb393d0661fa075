import { fromDecimal, type Money, parseDecimal, sumMoney } from '@tongshang/money';
import type { UblAmount, UblCharge } from '@tongshang/ubl';

export const show = ({ amount, currency }: UblAmount) => `${amount} ${currency}`;

/** Documents may write more decimals than the currency has; the difference is shown to its minor unit. */
export function moneyOf(amount: UblAmount): Money {
  return fromDecimal(parseDecimal(amount.amount), amount.currency, 'half-up');
}

/** Charges less allowances. */
export function netOf(charges: readonly Pick<UblCharge, 'charge' | 'amount'>[], currency: string): Money {
  const signed = charges.map(({ charge, amount }) => {
    const value = moneyOf(amount);
    return charge ? value : { ...value, amount: -value.amount };
  });
  return sumMoney(signed, currency);
}
