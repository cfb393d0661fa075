import { addMoney, lineTotal, type Money, parseDecimal } from '@tongshang/money';
import type { UblLine } from '@tongshang/ubl';
import { netOf } from './amounts.ts';
import { sameNumber } from './likeness.ts';

/** What a line comes to by its price, with its charges and allowances; undefined where it does not say all of that in one unit and currency. */
export function computedTotal({ quantity, unitPrice, charges }: UblLine): Money | undefined {
  if (!quantity || !unitPrice) return undefined;
  const per = unitPrice.baseQuantity;
  const otherUnit = per?.unit !== undefined && quantity.unit !== undefined && per.unit !== quantity.unit;
  if (otherUnit || (per && sameNumber(per.value, '0'))) return undefined;
  const { currency } = unitPrice;
  if (charges.some(({ amount }) => amount.currency !== currency)) return undefined;
  const goods = lineTotal(
    {
      quantity: parseDecimal(quantity.value),
      unitPrice: parseDecimal(unitPrice.amount),
      ...(per ? { per: parseDecimal(per.value) } : {}),
      currency,
    },
    'half-up',
  );
  return addMoney(goods, netOf(charges, currency));
}
