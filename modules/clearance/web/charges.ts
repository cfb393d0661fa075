import { isUnusualCharge } from '@tongshang/duty';
import { customsValueAdjustments } from '@tongshang/incoterms';
import { fromDecimal, parseDecimal, parseMoney, sumMoney } from '@tongshang/money';
import type { Trade, TradeTerms } from '@tongshang/ui/api';

/** Costs that may lie between the price and a customs value. */
export const charges = ['freight', 'insurance', 'originCharges', 'onwardCharges', 'dutiesInPrice'] as const;
export type Charge = (typeof charges)[number];

const ABOUT: Readonly<Record<Charge, string>> = {
  freight: 'main-carriage',
  insurance: 'insurance',
  originCharges: 'pre-carriage',
  onwardCharges: 'on-carriage',
  dutiesInPrice: 'import-duties',
};

/** Charges that may lie between the price and a customs value under this Incoterm, whichever basis the country uses. */
export function chargesFor(incoterm: TradeTerms['incoterm']): Charge[] {
  const moved = (['CIF', 'FOB'] as const).flatMap((basis) => {
    const { add, deduct } = customsValueAdjustments(incoterm, basis);
    return [...add, ...deduct];
  });
  return charges.filter((charge) => moved.some((cost) => cost === ABOUT[charge]));
}

/** Whether an amount that is being typed, in the currency of the trade, is far beyond all its goods; not, until it can be read as one. */
export function isBeyondGoods(
  { lines, terms: { currency } }: Pick<Trade, 'lines' | 'terms'>,
  charge: Charge,
  typed: string,
): boolean {
  if (!/^\d{1,15}(\.\d{1,12})?$/.test(typed)) return false;
  const goods = sumMoney(
    lines.flatMap(({ lineTotal }) => (lineTotal ? [parseMoney(lineTotal)] : [])),
    currency,
  );
  return isUnusualCharge(charge, fromDecimal(parseDecimal(typed), currency, 'half-up'), goods);
}
