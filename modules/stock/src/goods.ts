import type { LineId, ProductId, TradeId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  ZERO,
} from '@tongshang/money';
import type { Trade, TradeLine, WireQuantity } from '@tongshang/trade';
import { refuse } from './refusals.ts';

/** What identifies goods in a warehouse: a product, else the line of the trade they were made for. */
export type GoodsIdentity = {
  readonly productId: ProductId | null;
  readonly tradeId: TradeId | null;
  readonly lineId: LineId | null;
  readonly sku: string | null;
  readonly name: Readonly<Record<string, string | undefined>>;
  readonly unit: string;
};

/** Decimals kept of a weight in kilograms: grams. */
const WEIGHT_SCALE = 3;

/** @throws STOCK_LINE_UNKNOWN */
export function lineOf(trade: Trade, lineId: LineId, place: string): TradeLine {
  const line = trade.lines.find((candidate) => candidate.lineId === lineId);
  if (!line) throw refuse('STOCK_LINE_UNKNOWN', { lineId }, place);
  return line;
}

export function goodsOfLine({ tradeId }: Trade, line: TradeLine): GoodsIdentity {
  const { productId, sku = null, name, quantity } = line;
  const identity = productId
    ? { productId, tradeId: null, lineId: null }
    : { productId: null, tradeId, lineId: line.lineId };
  return { ...identity, sku, name, unit: quantity.unit };
}

type Weights = { readonly net: string; readonly gross: string };
type Content = { readonly lineId: LineId; readonly quantity: string };
type GivenWeights = { readonly netWeightKg?: string; readonly grossWeightKg?: string };

/**
 * Weights of a handling unit: as stated, else each line's weight in proportion to the quantity packed, to the gram, half up.
 * @throws WEIGHT_MISSING, WEIGHT_NET_ABOVE_GROSS, STOCK_LINE_UNKNOWN
 */
export function weightsOf(
  trade: Trade,
  contents: readonly Content[],
  given: GivenWeights,
  place: string,
): Weights {
  const net = given.netWeightKg ?? sumOfShares(trade, contents, 'netWeightKg', place);
  const gross = given.grossWeightKg ?? sumOfShares(trade, contents, 'grossWeightKg', place);
  if (compareDecimals(parseDecimal(net), parseDecimal(gross)) > 0) {
    throw refuse('WEIGHT_NET_ABOVE_GROSS', { net, gross }, place);
  }
  return { net, gross };
}

function sumOfShares(
  trade: Trade,
  contents: readonly Content[],
  field: 'netWeightKg' | 'grossWeightKg',
  place: string,
): string {
  const sum = contents.reduce<Decimal>((total, { lineId, quantity }, index) => {
    const line = lineOf(trade, lineId, `${place}/contents/${index}/lineId`);
    const weight = line[field];
    if (weight === undefined) throw refuse('WEIGHT_MISSING', { lineId }, `${place}/${field}`);
    return addDecimals(total, shareOf(weight, quantity, line.quantity));
  }, ZERO);
  return formatDecimal(sum);
}

function shareOf(weight: string, part: string, whole: WireQuantity): Decimal {
  const product = multiplyDecimals(parseDecimal(weight), parseDecimal(part));
  return divideDecimals(product, parseDecimal(whole.value), WEIGHT_SCALE, 'half-up');
}
