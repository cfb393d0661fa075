import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { UblAmount, UblCharge, UblLine } from '@tongshang/ubl';

/** Decimals of a unit price (GACC announcement 2019/18: at most four). */
const PRICE_DECIMALS = 4;

/** What a line is declared at: unit price times quantity is the total. */
type DeclaredPrice = {
  /** Absent where the line's own unit price is it. */
  readonly unitPrice?: string;
  readonly total: UblAmount | undefined;
};

/** The prices of a declaration, and what is taken from them, or added to them, beside: 杂费, negative where it is taken. */
export type DeclaredPrices = { readonly of: (line: UblLine) => DeclaredPrice; readonly beside?: UblAmount };

const totalOf = (line: UblLine): UblAmount | undefined => line.lineTotal ?? line.customsValue;

/**
 * Prices as they were agreed, with the charges and discounts of each line spread in its unit price. Where four decimals do not lead back to the totals, the
 * prices before those stand, and what all lines add and deduct stands beside them as the form provides (GACC announcement 2019/18, 杂费).
 */
export function declaredPrices(lines: readonly UblLine[]): DeclaredPrices {
  const charged = lines.filter(({ charges, unitPrice }) => charges.length > 0 && unitPrice);
  if (charged.every((line) => comesTo(perUnit(line), line, totalOf(line)))) {
    return {
      of: (line) => {
        const total = totalOf(line);
        if (line.unitPrice && line.charges.length === 0) return { total };
        const price = perUnit(line);
        return { total, ...(price === undefined ? {} : { unitPrice: price }) };
      },
    };
  }
  const [first] = charged;
  const sum = charged.map(({ charges }) => net(charges)).reduce(addDecimals, ZERO);
  return {
    of: (line) => {
      const total = totalOf(line);
      if (!total || !line.unitPrice) return { total, ...optional(perUnit(line)) };
      const amount = formatDecimal(subtractDecimals(parseDecimal(total.amount), net(line.charges)));
      return { total: { ...total, amount } };
    },
    ...(first?.unitPrice
      ? { beside: { amount: formatDecimal(sum), currency: first.unitPrice.currency } }
      : {}),
  };
}

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

function comesTo(price: string | undefined, { quantity }: UblLine, total: UblAmount | undefined): boolean {
  if (price === undefined || !quantity || !total) return false;
  const whole = parseDecimal(total.amount);
  const product = multiplyDecimals(parseDecimal(price), parseDecimal(quantity.value));
  return compareDecimals(roundDecimal(product, whole.scale, 'half-up'), whole) === 0;
}
