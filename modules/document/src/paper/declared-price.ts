import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import { carriageOf } from '@tongshang/trade-facts';
import type { UblAmount, UblCharge, UblLine } from '@tongshang/ubl';

/** Decimals of a unit price (GACC announcement 2019/18: at most four). */
const PRICE_DECIMALS = 4;

/** What a line is declared at: unit price times quantity is the total, to the minor unit. */
type DeclaredPrice = {
  /** Absent where the line's own unit price is it. */
  readonly unitPrice?: string;
  readonly total: UblAmount | undefined;
};

/** The prices of a declaration, and what is taken from them, or added to them, beside: 杂费, negative where it is taken. */
export type DeclaredPrices = { readonly of: (line: UblLine) => DeclaredPrice; readonly beside?: UblAmount };

const totalOf = (line: UblLine): UblAmount | undefined => line.lineTotal ?? line.customsValue;

/**
 * Prices as they were agreed, as the declaration states them. One that was written while its items still bore what the order charges is printed alike: that stands
 * beside them, as the form provides (GACC announcement 2019/18, 杂费). A line without a price of its own, or whose price by its term has carriage that is billed apart, has what its
 * total comes to for one.
 */
export function declaredPrices(lines: readonly UblLine[]): DeclaredPrices {
  const charged = lines.filter(({ charges, unitPrice }) => charges.some(isBeside) && unitPrice);
  const [first] = charged;
  const sum = charged.map(({ charges }) => net(charges.filter(isBeside))).reduce(addDecimals, ZERO);
  const stands = first?.unitPrice && compareDecimals(sum, ZERO) !== 0;
  return {
    of: (line) => {
      const total = totalOf(line);
      if (!total || !line.unitPrice) return { total, ...optional(perUnit(line)) };
      const beside = line.charges.filter(isBeside);
      const amount = formatDecimal(subtractDecimals(parseDecimal(total.amount), net(beside)));
      const declared = { ...total, amount };
      if (beside.length === line.charges.length) return { total: declared };
      return { total: declared, ...optional(perUnit({ ...line, lineTotal: declared })) };
    },
    ...(stands ? { beside: { amount: formatDecimal(sum), currency: first.unitPrice.currency } } : {}),
  };
}

/** What is no carriage: that stays in the price. */
const isBeside = ({ charge, reasonCode, reason }: UblCharge): boolean =>
  carriageOf({
    kind: charge ? 'charge' : 'allowance',
    ...(reasonCode === undefined ? {} : { reasonCode }),
    ...(reason === undefined ? {} : { reason }),
  }) === undefined;

const optional = (unitPrice: string | undefined) => (unitPrice === undefined ? {} : { unitPrice });

/** Charges less allowances. */
const net = (charges: readonly UblCharge[]): Decimal =>
  charges.reduce((sum, { charge, amount }) => {
    const one = parseDecimal(amount.amount);
    return charge ? addDecimals(sum, one) : subtractDecimals(sum, one);
  }, ZERO);

/** Total divided by quantity, without trailing zeros. */
function perUnit(line: UblLine): string | undefined {
  const total = totalOf(line);
  const quantity = line.quantity && parseDecimal(line.quantity.value);
  if (!total || !quantity || compareDecimals(quantity, ZERO) === 0) return undefined;
  const price = divideDecimals(parseDecimal(total.amount), quantity, PRICE_DECIMALS, 'half-up');
  return formatDecimal(canonicalDecimal(price));
}
