import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import { type AllowanceCharge, carriageAmong } from '@tongshang/trade-facts';
import { declaredPrice, type UblAmount, type UblCharge, type UblLine } from '@tongshang/ubl';
import { moneyOf } from './customs-parts.ts';

/** The lines of a declaration at the price they are declared at, and what is taken from them, or added to them, beside: 杂费, negative where it is taken. */
export type DeclaredPrices = { readonly of: (line: UblLine) => UblLine; readonly beside?: UblAmount };

const totalOf = (line: UblLine): UblAmount | undefined => line.lineTotal ?? line.customsValue;

/**
 * Prices and totals of one basis, as the declaration states them. One that was written while its items still bore what the order charges is printed alike: that stands
 * beside them, as the form provides (GACC announcement 2019/18, 杂费), and the price holds what carriage the total does.
 */
export function declaredPrices(lines: readonly UblLine[]): DeclaredPrices {
  const isBeside = besideAmong(lines);
  const charged = lines.filter(({ charges, unitPrice }) => charges.some(isBeside) && unitPrice);
  const [first] = charged;
  const sum = charged.map(({ charges }) => net(charges.filter(isBeside))).reduce(addDecimals, ZERO);
  const stands = first?.unitPrice && compareDecimals(sum, ZERO) !== 0;
  return {
    of: (line) => {
      const total = totalOf(line);
      if (!total) return line;
      const beside = line.unitPrice ? line.charges.filter(isBeside) : [];
      const amount = formatDecimal(subtractDecimals(parseDecimal(total.amount), net(beside)));
      return pricedBy({ ...line, lineTotal: { ...total, amount } });
    },
    ...(stands ? { beside: { amount: formatDecimal(sum), currency: first.unitPrice.currency } } : {}),
  };
}

/** A line at the unit price that its total follows from. */
function pricedBy(line: UblLine): UblLine {
  const { lineTotal, quantity, unitPrice: own, ...rest } = line;
  if (!lineTotal || !quantity || !moneyOf(lineTotal)) return line;
  const per = own?.baseQuantity?.value;
  const agreed =
    own?.currency === lineTotal.currency ? { amount: own.amount, ...(per ? { per } : {}) } : undefined;
  const price = declaredPrice(lineTotal, quantity.value, agreed);
  if (price === undefined || price === agreed) return line;
  return {
    ...{ ...rest, lineTotal, quantity },
    unitPrice: {
      ...{ amount: price.amount, currency: lineTotal.currency },
      ...(price.per ? { baseQuantity: { ...quantity, value: price.per } } : {}),
    },
  };
}

/** What is no carriage: that stays in the price. */
function besideAmong(lines: readonly UblLine[]): (one: UblCharge) => boolean {
  const carriage = carriageAmong(lines.flatMap(({ charges }) => charges.map(chargeOf)));
  return (one) => carriage(chargeOf(one)) === undefined;
}

const chargeOf = ({ charge, reasonCode, reason, amount }: UblCharge): AllowanceCharge => ({
  ...{ kind: charge ? 'charge' : 'allowance', amount },
  ...(reasonCode === undefined ? {} : { reasonCode }),
  ...(reason === undefined ? {} : { reason }),
});

/** Charges less allowances. */
const net = (charges: readonly UblCharge[]): Decimal =>
  charges.reduce((sum, { charge, amount }) => {
    const one = parseDecimal(amount.amount);
    return charge ? addDecimals(sum, one) : subtractDecimals(sum, one);
  }, ZERO);
