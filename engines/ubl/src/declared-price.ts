import {
  canonicalDecimal,
  type Decimal,
  divideDecimals,
  formatDecimal,
  lineTotal,
  multiplyDecimals,
  ONE,
  parseDecimal,
  parseMoney,
  toDecimal,
} from '@tongshang/money';

type Amount = { readonly amount: string; readonly currency: string };
/** A price for so many; for one where nothing is said. */
export type PriceFor = { readonly amount: string; readonly per?: string };

/** Decimals of a unit price in a declaration to the customs of China, as its form of data entry takes them. */
const PRICE_DECIMALS = 4;
/** A price for so many more of anything than there are has no use. */
const MOST_ZEROS = 18;

/**
 * The unit price of a declared line from which its total follows to the minor unit: the line's own where that does and four decimals hold it, else what the total
 * comes to for one, or for the least power of ten of them that four decimals can state.
 * @param quantity in the unit of the price
 * @returns undefined where nothing is declared, or nothing so precise can be said
 */
export function declaredPrice(total: Amount, quantity: string, own?: PriceFor): PriceFor | undefined {
  const many = parseDecimal(quantity);
  if (many.coefficient <= 0n) return undefined;
  const sum = parseMoney(total);
  const leadsTo = (price: Decimal, per: Decimal) =>
    lineTotal({ quantity: many, unitPrice: price, per, currency: total.currency }, 'half-up').amount ===
    sum.amount;
  if (own) {
    const price = canonicalDecimal(parseDecimal(own.amount));
    const per = own.per === undefined ? ONE : parseDecimal(own.per);
    if (price.scale <= PRICE_DECIMALS && leadsTo(price, per)) return own;
  }
  for (let zeros = 0; zeros <= MOST_ZEROS; zeros += 1) {
    const per: Decimal = { coefficient: 10n ** BigInt(zeros), scale: 0 };
    const price = divideDecimals(multiplyDecimals(toDecimal(sum), per), many, PRICE_DECIMALS, 'half-up');
    if (!leadsTo(price, per)) continue;
    const amount = formatDecimal(canonicalDecimal(price));
    return zeros === 0 ? { amount } : { amount, per: formatDecimal(per) };
  }
  return undefined;
}
