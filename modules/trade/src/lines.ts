import { readGs1Key } from '@tongshang/epcis';
import type { LineId } from '@tongshang/identifier';
import {
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  formatDecimal,
  formatMoney,
  type Money,
  minorUnits,
  multiplyDecimals,
  ONE,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import { formatQuantity, parseQuantity } from '@tongshang/quantity';
import {
  chargesAnew,
  type LinePacking,
  lineAmount,
  reckon,
  type TradeLine,
  type TradeSums,
  type WireMoney,
} from '@tongshang/trade-facts';
import { refuse } from './refusals.ts';

/** More lines than any one order carries; larger ones are split by their sender. */
export const LINES_MAX = 5000;

/** A line as it comes in. Its total is reckoned; one that is stated is kept where it is no further off than a rounding. */
export type LineInput = Omit<TradeLine, 'lineId' | 'lineTotal'> & {
  readonly lineId?: LineId;
  readonly lineTotal?: WireMoney;
};

/** Sums as they come in, with the total they are said to lead to. */
export type SumsInput = TradeSums & { readonly payable?: WireMoney };

export type Priced = {
  readonly lines: readonly TradeLine[];
  readonly total: WireMoney;
  /** Absent where the total is the sum of the lines. */
  readonly sums?: TradeSums;
};

/**
 * The lines with ids and totals, and what they come to with charges, allowances, taxes, what is prepaid and a rounding. Lines without an
 * id are numbered by their position from 1.
 * @throws LINES_MISSING, LINE_REPEATED, LINE_CURRENCY_DIFFERS, PRICE_NEGATIVE, PRICE_ABOVE_GROSS, PRICE_BASE_NOT_POSITIVE, CHARGE_NEGATIVE,
 * LINE_TOTAL_DIFFERS, LINE_TOTAL_NEGATIVE, TOTAL_DIFFERS, TOTAL_NEGATIVE, WEIGHTS_CONTRADICT, PACKING_EMPTY, and what the money, quantity and EPCIS
 * engines refuse, each with its place (`lines/0/quantity/value`)
 */
export function priceLines(
  inputs: readonly LineInput[],
  currency: string,
  { place = 'lines', sums: given }: { place?: string; sums?: SumsInput | undefined } = {},
): Priced {
  requireLineCount(inputs.length, place);
  minorUnits(currency, 'terms/currency');
  const lines: TradeLine[] = [];
  const seen = new Set<string>();
  inputs.forEach((input, index) => {
    const at = `${place}/${index}`;
    const lineId = input.lineId ?? String(index + 1);
    if (seen.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, at);
    seen.add(lineId);
    const sum = totalOf(input, currency, at);
    checkWeights(input, lineId, at);
    checkPacking(input.packing, lineId, `${at}/packing`);
    if (input.gtin !== undefined) readGs1Key('GTIN', input.gtin, `${at}/gtin`);
    const quantity = formatQuantity(parseQuantity(input.quantity, `${at}/quantity`));
    lines.push({ ...input, lineId, quantity, lineTotal: formatMoney(sum) });
  });
  return { lines, ...totalled(lines, currency, given) };
}

function totalled(lines: readonly TradeLine[], currency: string, given: SumsInput = {}) {
  const { payable: stated, ...sums } = given;
  requireCharges(sums.charges, currency, 'sums/charges');
  const reckoned = reckon(
    lines.map(({ lineTotal }) => lineTotal),
    sums,
    currency,
  ).payable;
  const total = formatMoney(reckoned);
  if (stated && parseMoney(stated, 'sums/payable').amount !== reckoned.amount) {
    throw refuse('TOTAL_DIFFERS', { stated: inText(stated), computed: inText(total) }, 'sums/payable');
  }
  if (reckoned.amount < 0n) throw refuse('TOTAL_NEGATIVE', { total: inText(total) }, 'sums');
  return { total, ...(Object.keys(sums).length > 0 ? { sums } : {}) };
}

/** Of an amount, with its currency. */
const inText = ({ amount, currency }: WireMoney): string => `${amount} ${currency}`;

/** @throws CHARGE_NEGATIVE, LINE_CURRENCY_DIFFERS */
function requireCharges(charges: TradeSums['charges'], currency: string, place: string): void {
  for (const [index, { amount }] of (charges ?? []).entries()) {
    requireCurrency(amount.currency, currency, `${place}/${index}/amount/currency`);
    if (parseMoney(amount, `${place}/${index}/amount`).amount < 0n) {
      throw refuse('CHARGE_NEGATIVE', { amount: inText(amount) }, `${place}/${index}/amount`);
    }
  }
}

/** @throws LINE_CURRENCY_DIFFERS */
function requireCurrency(found: string, expected: string, place: string): void {
  if (found !== expected) throw refuse('LINE_CURRENCY_DIFFERS', { currency: found, expected }, place);
}

/** @throws LINES_MISSING */
export function requireLineCount(count: number, place: string): void {
  if (count === 0 || count > LINES_MAX) throw refuse('LINES_MISSING', { limit: String(LINES_MAX) }, place);
}

function totalOf(line: LineInput, currency: string, at: string): Money {
  const { quantity, unitPrice, charges, lineTotal: stated } = line;
  requireCurrency(unitPrice.currency, currency, `${at}/unitPrice/currency`);
  const price = parseDecimal(unitPrice.amount, `${at}/unitPrice/amount`);
  if (price.coefficient < 0n) {
    throw refuse(
      'PRICE_NEGATIVE',
      { price: `${formatDecimal(price)} ${currency}` },
      `${at}/unitPrice/amount`,
    );
  }
  const { gross } = unitPrice;
  if (gross !== undefined && compareDecimals(parseDecimal(gross, `${at}/unitPrice/gross`), price) < 0) {
    const texts = { price: `${formatDecimal(price)} ${currency}`, gross: `${gross} ${currency}` };
    throw refuse('PRICE_ABOVE_GROSS', texts, `${at}/unitPrice/gross`);
  }
  const per = unitPrice.per === undefined ? ONE : parseDecimal(unitPrice.per, `${at}/unitPrice/per`);
  if (compareDecimals(per, ZERO) <= 0) throw refuse('PRICE_BASE_NOT_POSITIVE', {}, `${at}/unitPrice/per`);
  parseQuantity(quantity, `${at}/quantity`);
  requireCharges(charges, currency, `${at}/charges`);
  const reckoned = lineAmount(line, at);
  const total = stated ? keptTotal(stated, reckoned, at) : reckoned;
  if (total.amount < 0n) {
    throw refuse('LINE_TOTAL_NEGATIVE', { total: inText(formatMoney(total)) }, `${at}/lineTotal`);
  }
  return total;
}

/** The total as stated: roundings of two systems may lie one minor unit apart. @throws LINE_TOTAL_DIFFERS, LINE_CURRENCY_DIFFERS */
function keptTotal(stated: WireMoney, reckoned: Money, at: string): Money {
  requireCurrency(stated.currency, reckoned.currency, `${at}/lineTotal/currency`);
  const kept = parseMoney(stated, `${at}/lineTotal`);
  const difference = kept.amount - reckoned.amount;
  if (difference >= -1n && difference <= 1n) return kept;
  const texts = { stated: inText(stated), computed: inText(formatMoney(reckoned)) };
  throw refuse('LINE_TOTAL_DIFFERS', texts, `${at}/lineTotal`);
}

/**
 * A line at another quantity or price: charges and allowances that were a share of the whole line follow it, others stay as they are.
 * @param before the line they were stated for
 */
export function withShares(line: LineInput, before: LineInput): LineInput {
  if (!line.charges) return line;
  const goodsOf = ({ charges: _charges, ...goods }: LineInput) => lineAmount(goods);
  return { ...line, charges: chargesAnew(line.charges, goodsOf(before), goodsOf(line)) };
}

/** Sums of lines that come to something else now: what was a share of their goods on the whole is so again, other charges stay. */
export function withSharesOfGoods(
  sums: TradeSums,
  before: readonly TradeLine[],
  now: readonly TradeLine[],
): TradeSums {
  const [first] = now;
  if (!sums.charges || !first) return sums;
  const goodsOf = (lines: readonly TradeLine[]) =>
    reckon(
      lines.map(({ lineTotal }) => lineTotal),
      {},
      first.lineTotal.currency,
    ).lines;
  return { ...sums, charges: chargesAnew(sums.charges, goodsOf(before), goodsOf(now)) };
}

/**
 * The line with the weights that its goods have in their new quantity, where weights were stated of another: as much a piece as before, to
 * the gram.
 */
export function weighedAs<T extends Pick<LineInput, 'quantity' | 'netWeightKg' | 'grossWeightKg'>>(
  line: T,
  before: Pick<LineInput, 'quantity'>,
): T {
  const old = parseDecimal(before.quantity.value);
  const now = parseDecimal(line.quantity.value);
  if (compareDecimals(old, now) === 0 || compareDecimals(old, ZERO) <= 0) return line;
  const weighed = (kilograms: string) =>
    formatDecimal(
      canonicalDecimal(divideDecimals(multiplyDecimals(parseDecimal(kilograms), now), old, 3, 'half-up')),
    );
  return {
    ...line,
    ...(line.netWeightKg ? { netWeightKg: weighed(line.netWeightKg) } : {}),
    ...(line.grossWeightKg ? { grossWeightKg: weighed(line.grossWeightKg) } : {}),
  };
}

/** Weights are positive, and the goods with their packing weigh no less than the goods. */
export function checkWeights(
  line: { readonly netWeightKg?: string | undefined; readonly grossWeightKg?: string | undefined },
  lineId: LineId,
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

/** A carton holds something, and weighs no less than its goods. @throws PACKING_EMPTY, WEIGHTS_CONTRADICT */
function checkPacking(packing: LinePacking | undefined, lineId: LineId, at: string): void {
  if (!packing) return;
  const each = parseDecimal(packing.quantityEach, `${at}/quantityEach`);
  if (compareDecimals(each, ZERO) <= 0) throw refuse('PACKING_EMPTY', { lineId }, `${at}/quantityEach`);
  checkWeights(packing, lineId, at);
  for (const [side, measure] of Object.entries(packing.dimensionsCm ?? {})) {
    parseQuantity({ value: measure, unit: 'CMT' }, `${at}/dimensionsCm/${side}`);
  }
}
