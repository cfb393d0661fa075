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
import { packedQuantities, type Trade, type TradeLine, type WireMoney } from '@tongshang/trade';

/** Weights of a part are rounded to the gram. */
const WEIGHT_DECIMALS = 3;

/**
 * The lines of a trade as far as one shipment carries them: quantities as packed, totals from the unit price rounded
 * half-up, weights in proportion. Without a shipment, or when it carries everything, the lines themselves.
 */
export function linesOfShipment(trade: Trade, shipmentId: string | undefined): readonly TradeLine[] {
  if (shipmentId === undefined) return trade.lines;
  const packed = packedQuantities(trade, shipmentId);
  return trade.lines.flatMap((line) => {
    const quantity = packed.get(line.lineId) ?? ZERO;
    return compareDecimals(quantity, ZERO) === 0 ? [] : [partOf(line, quantity)];
  });
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
