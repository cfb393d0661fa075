import {
  formatMoney,
  fromDecimal,
  type Money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  toDecimal,
  type WireMoney,
} from '@tongshang/money';
import type { AllowanceCharge } from './sums.ts';

/**
 * Whether a charge is the share of these goods that its per cent says, to a minor unit: of what it names as its base, of the goods where it
 * names none.
 * @param goods what it is charged on
 */
export function isShareOf({ percent, base, amount }: AllowanceCharge, goods: Money): boolean {
  if (percent === undefined || (base && parseMoney(base).amount !== goods.amount)) return false;
  const off = parseMoney(amount).amount - shareIn(goods, percent).amount;
  return off >= -1n && off <= 1n;
}

/**
 * Charges on goods that cost something else now: what was a share of them is so again, by its per cent; others stay. A per cent that said nothing true
 * of its amount, of a base that is no other, is not said again.
 */
export function chargesAnew(
  charges: readonly AllowanceCharge[],
  before: Money,
  now: Money,
): readonly AllowanceCharge[] {
  return charges.map((charge) => {
    const { percent, base, ...amountOnly } = charge;
    const isOfGoods = !base || parseMoney(base).amount === before.amount;
    if (percent === undefined || !isOfGoods) return charge;
    if (!isShareOf(charge, before)) return amountOnly;
    return {
      ...charge,
      ...(base ? { base: formatMoney(now) } : {}),
      amount: formatMoney(shareIn(now, percent)),
    };
  });
}

/** A per cent of an amount, rounded half up to the minor unit. */
export function shareOfPercent(goods: Money, percent: string): WireMoney {
  return formatMoney(shareIn(goods, percent));
}

function shareIn(goods: Money, percent: string): Money {
  const share = multiplyDecimals(toDecimal(goods), parseDecimal(percent));
  return fromDecimal({ ...share, scale: share.scale + 2 }, goods.currency, 'half-up');
}
