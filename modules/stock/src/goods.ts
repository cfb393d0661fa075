import type { LineId, ProductId, TradeId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
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

/** How much of each line is packed already; what is weighed is added to it. */
export type PackedSoFar = Map<string, Decimal>;

/**
 * Weights of a handling unit: as stated, else each line's weight in proportion to the quantity packed, to the gram. Each is what the line weighs up to
 * and with this package less what it weighs up to it, so that the packages of a line come to the weight it states, to the last digit.
 * @throws WEIGHT_MISSING, WEIGHT_NET_ABOVE_GROSS, STOCK_LINE_UNKNOWN
 */
export function weightsOf(
  trade: Trade,
  contents: readonly Content[],
  given: GivenWeights,
  place: string,
  packed: PackedSoFar,
): Weights {
  const stretches = contents.map(({ lineId, quantity }, index) => {
    const line = lineOf(trade, lineId, `${place}/contents/${index}/lineId`);
    const from = packed.get(lineId) ?? ZERO;
    const to = addDecimals(from, parseDecimal(quantity));
    packed.set(lineId, to);
    return { line, from, to };
  });
  const sum = (field: keyof GivenWeights): string =>
    formatDecimal(
      stretches.reduce<Decimal>((total, { line, from, to }) => {
        const weight = line[field];
        if (weight === undefined) {
          throw refuse('WEIGHT_MISSING', { lineId: line.lineId }, `${place}/${field}`);
        }
        const upTo = (quantity: Decimal) => shareOf(weight, quantity, line.quantity);
        return addDecimals(total, subtractDecimals(upTo(to), upTo(from)));
      }, ZERO),
    );
  const net = given.netWeightKg ?? sum('netWeightKg');
  const gross = given.grossWeightKg ?? sum('grossWeightKg');
  if (compareDecimals(parseDecimal(net), parseDecimal(gross)) > 0) {
    throw refuse('WEIGHT_NET_ABOVE_GROSS', { net, gross }, place);
  }
  return { net, gross };
}

/** In the line's own decimals where they are more than grams. */
function shareOf(weight: string, part: Decimal, whole: WireQuantity): Decimal {
  const parsed = parseDecimal(weight);
  const scale = Math.max(WEIGHT_SCALE, parsed.scale);
  return divideDecimals(multiplyDecimals(parsed, part), parseDecimal(whole.value), scale, 'half-up');
}
