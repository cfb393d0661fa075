import type { LineId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  formatMoney,
  fromDecimal,
  type Money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  subtractDecimals,
  subtractMoney,
  sumMoney,
  toDecimal,
  type WireMoney,
  ZERO,
} from '@tongshang/money';
import { arrivedOf, costOf, countingLines, type KeptOrder } from './supplier-order.ts';

/** A line of the sale, as the customer ordered it. */
export type SaleLine = {
  readonly lineId: LineId;
  readonly quantity: { readonly value: string; readonly unit: string };
  /** What the customer pays for all of it. */
  readonly price: WireMoney;
};

/** What one line of one supplier's order has of a line of the sale. */
type Cover = {
  readonly supplierOrderId: string;
  readonly number: string;
  readonly quantity: string;
  readonly received: string;
  readonly cost: WireMoney;
  /** In the currency of the sale; null where nobody stated a rate. */
  readonly costInSale: WireMoney | null;
  /** What is left of the price of as many pieces, less their cost; null as above. */
  readonly margin: WireMoney | null;
  readonly hasSpecialInvoice: boolean;
};

type CoveredLine = {
  readonly lineId: LineId;
  readonly ordered: string;
  readonly missing: string;
  readonly received: string;
  readonly covers: readonly Cover[];
  /** Price less cost of the whole line; null until all of it is ordered and every cost can be told in the currency of the sale. */
  readonly margin: WireMoney | null;
  /** What the margin lacks. */
  readonly lacks: 'cover' | 'rate' | null;
};

/** How much of each line of a sale is ordered from suppliers already; of what is closed, how much came. */
export function orderedOf(orders: readonly KeptOrder[]): ReadonlyMap<LineId, Decimal> {
  const ordered = new Map<LineId, Decimal>();
  for (const order of orders)
    for (const { saleLineId, quantity } of countingLines(order))
      if (saleLineId !== undefined)
        ordered.set(saleLineId, addDecimals(ordered.get(saleLineId) ?? ZERO, parseDecimal(quantity.value)));
  return ordered;
}

/** From whom each line of a sale comes, what of it is there, and what is earned with it. */
export function coverageOf(lines: readonly SaleLine[], orders: readonly KeptOrder[]): CoveredLine[] {
  return lines.map((line) => {
    const covers = orders.flatMap((order) => coversOf(line, order));
    const ordered = sum(covers.map(({ quantity }) => quantity));
    const missing = subtractDecimals(parseDecimal(line.quantity.value), ordered);
    const isCovered = compareDecimals(missing, ZERO) <= 0;
    const lacks = !isCovered ? 'cover' : covers.some(({ costInSale }) => costInSale === null) ? 'rate' : null;
    return {
      lineId: line.lineId,
      ordered: formatDecimal(ordered),
      missing: formatDecimal(isCovered ? ZERO : missing),
      received: formatDecimal(sum(covers.map(({ received }) => received))),
      covers,
      margin: lacks === null ? marginOf(line, covers) : null,
      lacks,
    };
  });
}

function marginOf({ price }: SaleLine, covers: readonly Cover[]): WireMoney {
  const costs = covers.flatMap(({ costInSale }) => (costInSale ? [parseMoney(costInSale)] : []));
  return formatMoney(subtractMoney(parseMoney(price), sumMoney(costs, price.currency)));
}

const isNone = (quantity: string): boolean => compareDecimals(parseDecimal(quantity), ZERO) === 0;

const sum = (values: readonly string[]): Decimal =>
  values.map((value) => parseDecimal(value)).reduce(addDecimals, ZERO);

function coversOf(line: SaleLine, order: KeptOrder): Cover[] {
  const { currency, rate, vatInvoice } = order.stated;
  return countingLines(order).flatMap((own, index): Cover[] => {
    if (own.saleLineId !== line.lineId || isNone(own.quantity.value)) return [];
    const cost = costOf(own, currency);
    const costInSale = inSale(cost, rate, line.price.currency);
    return [
      {
        supplierOrderId: order.supplierOrderId,
        number: order.number,
        quantity: own.quantity.value,
        received: formatDecimal(arrivedOf(order, index + 1).accepted),
        cost: formatMoney(cost),
        costInSale: costInSale ? formatMoney(costInSale) : null,
        margin: costInSale ? formatMoney(subtractMoney(priceOf(line, own.quantity.value), costInSale)) : null,
        hasSpecialInvoice: vatInvoice === 'special',
      },
    ];
  });
}

/** @param rate what one unit of the cost's currency is worth in that of the sale. @throws MONEY_TOO_LARGE at the place */
export function inSale(
  cost: Money,
  rate: string | undefined,
  currency: string,
  place?: string,
): Money | undefined {
  if (cost.currency === currency) return cost;
  if (rate === undefined) return undefined;
  return fromDecimal(multiplyDecimals(toDecimal(cost), parseDecimal(rate)), currency, 'half-up', place);
}

/** The customer's price of as many pieces of a line. */
function priceOf({ price, quantity }: SaleLine, pieces: string): Money {
  const share = multiplyDecimals(toDecimal(parseMoney(price)), parseDecimal(pieces));
  return fromDecimal(
    divideDecimals(share, parseDecimal(quantity.value), 12, 'half-up'),
    price.currency,
    'half-up',
  );
}

/** Everything that was accepted for a sale, as it is loaded: no supplier, no cost. */
type Loading = {
  readonly cartons: number;
  readonly grossWeightKg: string;
  readonly volumeM3: string;
  /** Whether every line that was received says its cartons, weight and volume. */
  readonly isWhole: boolean;
};

export function loadingOf(orders: readonly KeptOrder[]): Loading {
  const lines = orders
    .filter(({ state }) => state !== 'cancelled')
    .flatMap(({ receipts }) => receipts.flatMap((receipt) => receipt.lines))
    .filter(({ accepted }) => !isNone(accepted));
  const of = (value: (line: (typeof lines)[number]) => string | undefined) =>
    formatDecimal(sum(lines.flatMap((line) => value(line) ?? [])));
  return {
    cartons: lines.reduce((total, { cartons }) => total + (cartons ?? 0), 0),
    grossWeightKg: of(({ grossWeightKg }) => grossWeightKg),
    volumeM3: of(({ volumeM3 }) => volumeM3),
    isWhole: lines.every(
      ({ cartons, grossWeightKg, volumeM3 }) =>
        cartons !== undefined && grossWeightKg !== undefined && volumeM3 !== undefined,
    ),
  };
}
