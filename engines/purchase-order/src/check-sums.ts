import {
  compareDecimals,
  formatMoney,
  type Money,
  money,
  multiplyDecimals,
  ONE,
  parseDecimal,
  parseMoney,
  subtractMoney,
  toDecimal,
  type WireMoney,
} from '@tongshang/money';
import {
  type AllowanceCharge,
  lineAmount,
  reckon,
  type StatedTax,
  type TradeSums,
} from '@tongshang/trade-facts';
import type { Report } from './report.ts';
import type { OrderLine, PurchaseOrder } from './schema.ts';

/** quantity × price ÷ per + charges − allowances. @throws what the money engine refuses */
function reckonedLine(line: OrderLine, place: string): Money {
  const { quantity, unitPrice, charges } = line;
  const { amount, currency, per } = unitPrice;
  const price = { amount, currency, ...(per === undefined ? {} : { per }) };
  return lineAmount(
    { quantity, unitPrice: price, ...(charges ? { charges: asCharges(charges) } : {}) },
    place,
  );
}

const asCharges = (charges: NonNullable<OrderLine['charges']>) => charges as readonly AllowanceCharge[];

/** The line's total as stated, else as reckoned; they may differ by one minor unit, as roundings do. */
export function checkLineTotal(line: OrderLine, place: string, report: Report): Money {
  const computed = reckonedLine(line, place);
  if (!line.lineTotal) return computed;
  const stated = parseMoney(line.lineTotal, `${place}/lineTotal`);
  if (stated.currency === computed.currency && distance(stated.amount, computed.amount) > 1n) {
    const params = { stated: line.lineTotal.amount, computed: formatMoney(computed).amount };
    report('ORDER_LINE_TOTAL_WRONG', `${place}/lineTotal/amount`, params);
  }
  return stated;
}

/** What the order adds to and takes from its lines, as a trade takes it. */
function plainSums({ charges, taxes, prepaid, rounding }: PurchaseOrder): TradeSums {
  return {
    ...(charges && charges.length > 0 ? { charges: asCharges(charges) } : {}),
    ...(taxes && taxes.length > 0 ? { taxes: taxes as readonly StatedTax[] } : {}),
    ...(prepaid ? { prepaid } : {}),
    ...(rounding ? { rounding } : {}),
  };
}

/** Whether a line's total is the sender's to round: it states none, and its price leads to parts of a minor unit. */
function isRounded({ lineTotal, quantity, unitPrice }: OrderLine): boolean {
  if (lineTotal) return false;
  const { amount, currency, per } = unitPrice;
  const price = { amount, currency, ...(per === undefined ? {} : { per }) };
  const rounded = toDecimal(lineAmount({ quantity, unitPrice: price }));
  const whole = multiplyDecimals(rounded, per === undefined ? ONE : parseDecimal(per));
  return compareDecimals(whole, multiplyDecimals(parseDecimal(quantity.value), parseDecimal(amount))) !== 0;
}

/**
 * The order's own sums, each against what the figures before it lead to. Lines that are rounded and state no total may each be a minor unit off; what
 * is payable may besides be rounded by one.
 */
export function checkTotals(order: PurchaseOrder, lineTotals: readonly Money[], report: Report): void {
  const { currency, totals = {}, total, payable } = order;
  const reckoned = reckon(lineTotals.map(formatMoney), plainSums(order), currency, '');
  const roundings = BigInt(order.lines.filter(isRounded).length);
  const compare = (stated: WireMoney | undefined, computed: Money, place: string, slack: bigint) => {
    if (!stated) return;
    if (stated.currency !== currency) {
      report('ORDER_CURRENCY_MIXED', `${place}/currency`, { found: stated.currency, expected: currency });
      return;
    }
    if (distance(parseMoney(stated, place).amount, computed.amount) <= slack) return;
    const code = place === 'total' ? 'ORDER_TOTAL_WRONG' : 'ORDER_SUM_WRONG';
    report(code, `${place}/amount`, { stated: stated.amount, computed: formatMoney(computed).amount });
  };
  compare(total, reckoned.lines, 'total', roundings);
  compare(totals.charges, reckoned.charges, 'totals/charges', 0n);
  compare(totals.allowances, reckoned.allowances, 'totals/allowances', 0n);
  compare(totals.taxExclusive, reckoned.taxExclusive, 'totals/taxExclusive', roundings);
  compare(totals.taxInclusive, reckoned.taxInclusive, 'totals/taxInclusive', roundings + 1n);
  compare(payable, reckoned.payable, 'payable', roundings + 1n);
  if (reckoned.payable.amount <= 0n && lineTotals.every(({ amount }) => amount === 0n)) {
    report('ORDER_ALL_FREE', 'lines/0/unitPrice/amount');
  }
}

/** What the lines of a checked order come to: as stated, else as reckoned. */
export function lineTotalsOf({ lines }: PurchaseOrder): WireMoney[] {
  return lines.map((line, index) => line.lineTotal ?? formatMoney(reckonedLine(line, `lines/${index}`)));
}

/**
 * What stands between the lines of a checked order and what it says is payable. Where the two roundings differ, the difference is a
 * rounding of the order: what it states stays.
 */
export function sumsOfOrder(order: PurchaseOrder): { sums?: TradeSums; payable: WireMoney } {
  const { currency, total, payable } = order;
  const lineTotals = lineTotalsOf(order);
  const sums = plainSums(order);
  const reckoned = reckon(lineTotals, sums, currency, '');
  const zero = money(0n, currency);
  const stated = payable
    ? subtractMoney(parseMoney(payable), reckoned.payable)
    : total
      ? subtractMoney(parseMoney(total), reckoned.lines)
      : zero;
  const rounding = { amount: reckoned.rounding.amount + stated.amount, currency };
  const all = {
    ...sums,
    ...(rounding.amount === 0n ? {} : { rounding: formatMoney(rounding) }),
  };
  const end = { amount: reckoned.payable.amount + stated.amount, currency };
  return { payable: formatMoney(end), ...(Object.keys(all).length > 0 ? { sums: all } : {}) };
}

function distance(left: bigint, right: bigint): bigint {
  return left > right ? left - right : right - left;
}
