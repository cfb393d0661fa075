import { compareDecimals, parseDecimal } from '@tongshang/money';
import type { Price, Product } from './product.ts';

/**
 * The price that holds for a quantity in a currency on a day: of the tiers that are reached and valid, the one with the
 * highest quantity, and of those the one that began last. Undefined when there is none.
 *
 * @param quantity decimal, in the product's unit
 * @param day ISO 8601
 */
export function priceFor(
  product: Pick<Product, 'prices'>,
  quantity: string,
  currency: string,
  day: string,
): Price | undefined {
  const wanted = parseDecimal(quantity);
  let best: Price | undefined;
  for (const price of product.prices) {
    if (price.currency !== currency || !isValid(price, day)) continue;
    const order = best
      ? compareDecimals(parseDecimal(price.minimumQuantity), parseDecimal(best.minimumQuantity))
      : 1;
    if (compareDecimals(parseDecimal(price.minimumQuantity), wanted) > 0) continue;
    if (order > 0 || (order === 0 && (price.validFrom ?? '') > (best?.validFrom ?? ''))) best = price;
  }
  return best;
}

function isValid({ validFrom, validUntil }: Price, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}
