import { type AssessmentInput, isUnusualCharge } from '@tongshang/duty';
import { exchange, formatMoney, type Money, parseDecimal, parseMoney, sumMoney } from '@tongshang/money';
import { CHARGES, type DeclarationBody } from './declaration-body.ts';
import { refuse } from './refusals.ts';

/**
 * Duties rest on charges, and one far beyond the goods (`isUnusualCharge`) is typed more often than meant: whoever states it says that it is. What cannot
 * be compared, for want of an exchange rate, counts in no value.
 * @param currency the tariff's
 * @throws CHARGE_UNUSUAL names the first
 */
export function requireMeantCharges(
  { lines, rates }: Pick<AssessmentInput, 'lines' | 'rates'>,
  currency: string,
  body: DeclarationBody,
): void {
  const values = lines.map(({ value }) => parseMoney(value));
  const goods = sumMoney(values, values[0]?.currency ?? currency);
  const inTariff = (money: Money): Money | undefined => {
    if (money.currency === currency) return money;
    const rate = rates.find(({ from, to }) => from === money.currency && to === currency);
    return rate && exchange(money, { ...rate, rate: parseDecimal(rate.rate) }, 'half-up');
  };
  for (const charge of CHARGES) {
    const said = body[charge];
    if (!said || body.meant?.includes(charge)) continue;
    const stated = parseMoney(said, `${charge}/amount`);
    const isComparable = stated.currency === goods.currency;
    const [cost, worth] = isComparable ? [stated, goods] : [inTariff(stated), inTariff(goods)];
    if (cost && worth && isUnusualCharge(charge, cost, worth)) {
      throw refuse('CHARGE_UNUSUAL', { charge, stated: written(stated), goods: written(goods) }, charge);
    }
  }
}

const written = (money: Money): string => {
  const { amount, currency } = formatMoney(money);
  return `${amount} ${currency}`;
};
