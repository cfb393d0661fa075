import {
  addDecimals,
  CURRENCIES,
  compareDecimals,
  formatDecimal,
  formatMoney,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import { inSale, orderedOf, type SaleLine } from './coverage.ts';
import { refuse } from './refusals.ts';
import { costOf, type KeptOrder, type Statement, totalOf } from './supplier-order.ts';

/**
 * What an order says must be reckonable: currency, quantities in their units, a deposit within its total.
 * @throws SUPPLIER_CURRENCY_UNKNOWN, SUPPLIER_DEPOSIT_BEYOND, SUPPLIER_RATE_WITHOUT_SALE, and what amounts and quantities refuse, each at its place
 */
export function checkStatement(stated: Statement, isForSale: boolean): void {
  const { currency, lines, deposit, rate } = stated;
  if (CURRENCIES.get(currency)?.minorUnits == null)
    throw refuse('SUPPLIER_CURRENCY_UNKNOWN', { currency }, 'order/currency');
  for (const [index, line] of lines.entries()) {
    parseQuantity(line.quantity, `order/lines/${index}/quantity`);
    costOf(line, currency, `order/lines/${index}/unitPrice`);
  }
  const total = totalOf(stated);
  if (
    deposit !== undefined &&
    parseMoney({ amount: deposit, currency }, 'order/deposit').amount > total.amount
  )
    throw refuse('SUPPLIER_DEPOSIT_BEYOND', { total: inWords(total) }, 'order/deposit');
  if (rate !== undefined && !isForSale) throw refuse('SUPPLIER_RATE_WITHOUT_SALE', {}, 'order/rate');
}

/**
 * Lines name lines of the sale, in its unit; no line of it is ordered beyond what the customer wants, unless that is meant. What it costs can be told in the
 * currency of the sale, where a rate is stated.
 * @param others the other orders for the sale
 * @throws SUPPLIER_SALE_LINE_UNKNOWN, SUPPLIER_UNIT_DIFFERS, SUPPLIER_COVERS_BEYOND, MONEY_TOO_LARGE
 */
export function checkCover(
  stated: Statement,
  sale: readonly SaleLine[],
  others: readonly KeptOrder[],
  isMeant: boolean,
): void {
  const [first] = sale;
  if (first) inSale(totalOf(stated), stated.rate, first.price.currency, 'order/rate');
  const ordered = new Map(orderedOf(others));
  for (const [index, { saleLineId, quantity }] of stated.lines.entries()) {
    if (saleLineId === undefined) continue;
    const wanted = sale.find(({ lineId }) => lineId === saleLineId);
    const place = `order/lines/${index}`;
    if (!wanted) throw refuse('SUPPLIER_SALE_LINE_UNKNOWN', { lineId: saleLineId }, `${place}/saleLineId`);
    if (wanted.quantity.unit !== quantity.unit)
      throw refuse('SUPPLIER_UNIT_DIFFERS', { unit: wanted.quantity.unit }, `${place}/quantity/unit`);
    const sum = addDecimals(ordered.get(saleLineId) ?? ZERO, parseDecimal(quantity.value));
    ordered.set(saleLineId, sum);
    if (!isMeant && compareDecimals(sum, parseDecimal(wanted.quantity.value)) > 0) {
      const params = { ordered: formatDecimal(sum), wanted: wanted.quantity.value };
      throw refuse('SUPPLIER_COVERS_BEYOND', params, `${place}/quantity/value`);
    }
  }
}

export const inWords = (money: Parameters<typeof formatMoney>[0]): string => {
  const { amount, currency } = formatMoney(money);
  return `${amount} ${currency}`;
};
