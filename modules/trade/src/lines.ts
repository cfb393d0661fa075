import {
  addMoney,
  compareDecimals,
  formatDecimal,
  formatMoney,
  lineTotal,
  type Money,
  minorUnits,
  money,
  ONE,
  parseDecimal,
  ZERO,
} from '@tongshang/money';
import { formatQuantity, parseQuantity } from '@tongshang/quantity';
import type { TradeLine, WireMoney } from '@tongshang/trade-facts';
import { refuse } from './refusals.ts';

/** More lines than any one order carries; larger ones are split by their sender. */
export const LINES_MAX = 5000;

/** A line as it comes in: its total is reckoned here, never taken over. */
export type LineInput = Omit<TradeLine, 'lineId' | 'lineTotal'> & { readonly lineId?: string };

/**
 * The lines with ids and totals, and their sum. Lines without an id are numbered by their position from 1.
 * @throws LINES_MISSING, LINE_REPEATED, LINE_CURRENCY_DIFFERS, PRICE_NEGATIVE, PRICE_BASE_NOT_POSITIVE, WEIGHTS_CONTRADICT, and what
 * the money and quantity engines refuse, each with its place (`lines/0/quantity/value`)
 */
export function priceLines(
  inputs: readonly LineInput[],
  currency: string,
  place = 'lines',
): { lines: readonly TradeLine[]; total: WireMoney } {
  requireLineCount(inputs.length, place);
  minorUnits(currency, 'terms/currency');
  const lines: TradeLine[] = [];
  const seen = new Set<string>();
  let total: Money = money(0n, currency);
  inputs.forEach((input, index) => {
    const at = `${place}/${index}`;
    const lineId = input.lineId ?? String(index + 1);
    if (seen.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, at);
    seen.add(lineId);
    const sum = totalOf(input, currency, at);
    checkWeights(input, lineId, at);
    total = addMoney(total, sum);
    const quantity = formatQuantity(parseQuantity(input.quantity, `${at}/quantity`));
    lines.push({ ...input, lineId, quantity, lineTotal: formatMoney(sum) });
  });
  return { lines, total: formatMoney(total) };
}

/** @throws LINES_MISSING */
export function requireLineCount(count: number, place: string): void {
  if (count === 0 || count > LINES_MAX) throw refuse('LINES_MISSING', { limit: String(LINES_MAX) }, place);
}

function totalOf({ quantity, unitPrice }: LineInput, currency: string, at: string): Money {
  if (unitPrice.currency !== currency) {
    const texts = { currency: unitPrice.currency, expected: currency };
    throw refuse('LINE_CURRENCY_DIFFERS', texts, `${at}/unitPrice/currency`);
  }
  const price = parseDecimal(unitPrice.amount, `${at}/unitPrice/amount`);
  if (price.coefficient < 0n) {
    throw refuse('PRICE_NEGATIVE', { price: formatDecimal(price) }, `${at}/unitPrice/amount`);
  }
  const per = unitPrice.per === undefined ? ONE : parseDecimal(unitPrice.per, `${at}/unitPrice/per`);
  if (compareDecimals(per, ZERO) <= 0) throw refuse('PRICE_BASE_NOT_POSITIVE', {}, `${at}/unitPrice/per`);
  const { value } = parseQuantity(quantity, `${at}/quantity`);
  return lineTotal({ quantity: value, unitPrice: price, per, currency }, 'half-up', at);
}

/** Weights are positive, and the goods with their packing weigh no less than the goods. */
export function checkWeights(
  line: { readonly netWeightKg?: string | undefined; readonly grossWeightKg?: string | undefined },
  lineId: string,
  at: string,
): void {
  const weight = (value: string | undefined, field: string) =>
    value === undefined ? undefined : parseQuantity({ value, unit: 'KGM' }, `${at}/${field}`).value;
  const net = weight(line.netWeightKg, 'netWeightKg');
  const gross = weight(line.grossWeightKg, 'grossWeightKg');
  if (net && gross && compareDecimals(gross, net) < 0) {
    const texts = { lineId, net: formatDecimal(net), gross: formatDecimal(gross) };
    throw refuse('WEIGHTS_CONTRADICT', texts, `${at}/grossWeightKg`);
  }
}
