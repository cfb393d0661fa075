import {
  reckon,
  type StatedTax,
  type TaxCategory,
  type TradeLine,
  type TradeSums,
} from '@tongshang/trade-facts';
import { taxedCharges, vatBreakdown } from '@tongshang/vat';

type Sold = { readonly lines: readonly TradeLine[]; readonly sums: TradeSums };

/**
 * Sums with the taxes that were stated before: as they are where what is taxed comes to the same, else by the same categories and rates on what there is
 * now. What says no category has the only one that was stated. Undefined where the taxes did not follow from rates.
 */
export function taxedByRates(before: Sold, now: Sold, currency: string): TradeSums | undefined {
  const { taxes: stated = [], vat } = before.sums;
  const said = vat ? { vat } : {};
  const isSame =
    goodsOf(now.lines, currency) === goodsOf(before.lines, currency) &&
    chargesOf(now.sums, currency) === chargesOf(before.sums, currency);
  if (isSame) return { ...now.sums, ...said, taxes: stated };
  const only = onlyCategory(stated);
  const were = taxesOn(before.lines, before.sums, currency, only);
  const taxes = taxesOn(now.lines, now.sums, currency, only);
  const sumOf = (some: readonly StatedTax[]) => reckon([], { taxes: some }, currency).tax.amount;
  if (!were || !taxes || sumOf(were) !== sumOf(stated)) return undefined;
  const charges = now.sums.charges?.map((charge) => (only ? { ...charge, tax: charge.tax ?? only } : charge));
  return { ...now.sums, ...said, ...(charges ? { charges } : {}), taxes };
}

export const goodsOf = (lines: readonly TradeLine[], currency: string) =>
  reckon(
    lines.map(({ lineTotal }) => lineTotal),
    {},
    currency,
  ).lines.amount;

const chargesOf = ({ charges }: TradeSums, currency: string) =>
  reckon([], charges ? { charges } : {}, currency).payable.amount;

function onlyCategory([tax, ...others]: readonly StatedTax[]): TaxCategory | undefined {
  if (tax?.category === undefined || others.length > 0) return undefined;
  const { amount: _amount, base: _base, category, ...more } = tax;
  return { category, ...more };
}

/** The tax by category and rate; nothing where a line or a charge has no category. */
function taxesOn(
  lines: readonly TradeLine[],
  { charges = [] }: TradeSums,
  currency: string,
  only: TaxCategory | undefined,
): TradeSums['taxes'] {
  const goods = lines.map(({ lineTotal, tax = only }) => ({ amount: lineTotal, tax }));
  const beside = charges.map((charge) => ({ ...charge, tax: charge.tax ?? only }));
  if (![...goods, ...beside].every(isCategorised)) return undefined;
  const taxed = goods.filter(isCategorised);
  return vatBreakdown(
    [...taxed, ...beside.filter(isCategorised).flatMap((charge) => taxedCharges([charge], charge.tax))],
    currency,
  );
}

const isCategorised = <T extends { readonly tax: TaxCategory | undefined }>(
  taxed: T,
): taxed is T & { readonly tax: TaxCategory } => taxed.tax !== undefined;
