import {
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
} from '@tongshang/money';

/** Decimals of a price that is no fraction. */
const PRICE_DECIMALS = 6;

/** An amount divided by a quantity, as a decimal; undefined where it does not come out even. */
export function pricePerPiece(amount: string, quantity: string): string | undefined {
  const [whole, by] = [parseDecimal(amount), parseDecimal(quantity)];
  if (by.coefficient === 0n) return undefined;
  const each = divideDecimals(whole, by, PRICE_DECIMALS, 'half-up');
  const isEven = compareDecimals(multiplyDecimals(each, by), whole) === 0;
  return isEven ? formatDecimal(canonicalDecimal(each)) : undefined;
}
