import type { LineId, ShipmentId } from '@tongshang/identifier';
import {
  allocate,
  divideRounded,
  formatMoney,
  type Money,
  parseDecimal,
  parseMoney,
  weightsOf,
} from '@tongshang/money';
import { lineAmount, partOfShipment, type Trade, type TradeLine } from '@tongshang/trade';
import type { DocumentRow } from './document-store.ts';
import { singleTax } from './invoice-tax.ts';
import type { PlannedDocument } from './plan-documents.ts';
import { priceOfNote } from './price-of-note.ts';

/** The goods that a credit or debit note names: which quantity, and where it is known, what in proportion falls on each, in minor units. */
export type NotedGoods = readonly {
  readonly lineId: LineId;
  readonly quantity: string;
  readonly share?: bigint;
}[];

/** Lines and taxes of a note of an amount of an invoice: only what is credited or added, no charge beside it, with the tax in it. */
export function notedPart(
  trade: Trade,
  { number, shipmentId }: Pick<DocumentRow, 'number' | 'shipmentId'>,
  amount: bigint,
  goods: NotedGoods,
): Pick<PlannedDocument['context'], 'lines' | 'sums'> {
  const { currency } = trade.terms;
  const tax = singleTax(trade, number);
  if (!tax) return { lines: notedLines(trade, goods, shipmentId, amount) };
  // What is given back or added has its tax in it.
  const net = withoutTax(amount, tax.percent ?? '0');
  const lines = notedLines(trade, goods, shipmentId, net).map((line) => ({ ...line, tax }));
  const money = (value: bigint) => formatMoney({ amount: value, currency });
  return { lines, sums: { taxes: [{ ...tax, base: money(net), amount: money(amount - net) }] } };
}

/** What of an amount is left without the tax that it contains at this rate. */
function withoutTax(amount: bigint, percent: string): bigint {
  const { coefficient, scale } = parseDecimal(percent);
  const whole = 100n * 10n ** BigInt(scale);
  return divideRounded(amount * whole, whole + coefficient, 'half-up');
}

/**
 * The goods a note is about, with what of its amount falls on each: the named ones as far as the invoice bills them, else all that it bills.
 * Quantity times price is the amount, with the price of the invoice where it comes to that, but for a rounding.
 */
function notedLines(
  trade: Trade,
  about: NotedGoods,
  shipmentId: ShipmentId | null,
  amount: bigint,
): readonly TradeLine[] {
  const billed = partOfShipment(trade, shipmentId ?? undefined).lines;
  const named = billed.flatMap((line) => {
    const one = about.find(({ lineId }) => lineId === line.lineId);
    return one ? [{ ...one, line }] : [];
  });
  const goods = named.length > 0 ? named : billed.map((line) => ({ line, quantity: line.quantity.value }));
  const { currency } = trade.terms;
  const parts = allocate({ amount, currency }, weightsOfGoods(goods));
  return goods.flatMap(({ line, quantity }, index) => {
    const part = parts[index];
    if (!part || part.amount === 0n) return [];
    const { charges: _charges, tax: _tax, ...goodsOfLine } = line;
    const noted = { ...goodsOfLine, quantity: { ...line.quantity, value: quantity } };
    const lineTotal = formatMoney(part);
    return [{ ...noted, notes: priceOfNote(noted), unitPrice: notedPrice(noted, part), lineTotal }];
  });
}

/** The invoice's price where the quantity at it is the amount, but for a rounding; else the amount for the quantity. */
function notedPrice(line: TradeLine, noted: Money): TradeLine['unitPrice'] {
  const { unitPrice, quantity } = line;
  const off = lineAmount(line).amount - noted.amount;
  if (off >= -1n && off <= 1n) return unitPrice;
  return { amount: formatMoney(noted).amount, currency: unitPrice.currency, per: quantity.value };
}

type Goods = readonly {
  readonly line: TradeLine;
  readonly quantity: string;
  readonly share?: bigint;
}[];

/** Own share, else value of the quantity, as whole numbers in proportion; goods for nothing share evenly. */
function weightsOfGoods(goods: Goods): bigint[] {
  const weights = goods.map(({ line, quantity, share }) => {
    if (share !== undefined) return share;
    const [part = 0n, whole = 1n] = weightsOf([parseDecimal(quantity), parseDecimal(line.quantity.value)]);
    return (parseMoney(line.lineTotal).amount * PRECISION * part) / whole;
  });
  return weights.some((weight) => weight > 0n) ? weights : goods.map(() => 1n);
}

const PRECISION = 1_000_000n;
