import {
  addMoney,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  formatMoney,
  lineTotal,
  type Money,
  money,
  multiplyDecimals,
  ONE,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import {
  isPacked,
  packedQuantities,
  packedWeights,
  type Trade,
  type TradeLine,
  type WireMoney,
} from '@tongshang/trade';

/** Weights of a part are rounded to the gram. */
const WEIGHT_DECIMALS = 3;

/**
 * The lines of a trade as far as one shipment carries them: quantities as packed, totals from the unit price rounded
 * half-up, weights as packed. Without a shipment the lines themselves, with their weights as packed once all of it is.
 */
export function linesOfShipment(trade: Trade, shipmentId: string | undefined): readonly TradeLine[] {
  if (shipmentId === undefined) return isPacked(trade) ? trade.lines.map(weighing(trade)) : trade.lines;
  const packed = packedQuantities(trade, shipmentId);
  return trade.lines
    .flatMap((line) => {
      const quantity = packed.get(line.lineId) ?? ZERO;
      return compareDecimals(quantity, ZERO) === 0 ? [] : [partOf(line, quantity)];
    })
    .map(weighing(trade, shipmentId));
}

/** A line with the weights it was packed with. */
function weighing(trade: Trade, shipmentId?: string): (line: TradeLine) => TradeLine {
  const weights = packedWeights(trade, shipmentId);
  return (line) => {
    const packed = weights.get(line.lineId);
    return packed ? { ...line, ...packed } : line;
  };
}

function partOf(line: TradeLine, quantity: Decimal): TradeLine {
  const whole = parseDecimal(line.quantity.value);
  if (compareDecimals(quantity, whole) === 0) return line;
  const { unitPrice } = line;
  const total = lineTotal(
    {
      quantity,
      unitPrice: parseDecimal(unitPrice.amount),
      per: unitPrice.per === undefined ? ONE : parseDecimal(unitPrice.per),
      currency: unitPrice.currency,
    },
    'half-up',
  );
  const share = (weight: string) => {
    const product = multiplyDecimals(parseDecimal(weight), quantity);
    return formatDecimal(divideDecimals(product, whole, WEIGHT_DECIMALS, 'half-up'));
  };
  return {
    ...line,
    quantity: { ...line.quantity, value: formatDecimal(quantity) },
    lineTotal: formatMoney(total),
    ...(line.netWeightKg === undefined ? {} : { netWeightKg: share(line.netWeightKg) }),
    ...(line.grossWeightKg === undefined ? {} : { grossWeightKg: share(line.grossWeightKg) }),
  };
}

/** The sum of the line totals. */
export function totalOf(lines: readonly TradeLine[], currency: string): WireMoney {
  const sum = lines.reduce<Money>(
    (all, line) => addMoney(all, parseMoney(line.lineTotal)),
    money(0n, currency),
  );
  return formatMoney(sum);
}
