import type { AssessmentLine } from '@tongshang/duty';
import {
  addDecimals,
  addMoney,
  allocate,
  compareDecimals,
  type Decimal,
  formatDecimal,
  formatMoney,
  parseDecimal,
  parseMoney,
  type WireMoney,
  weightsOf,
  ZERO,
} from '@tongshang/money';
import {
  chargesOfGoods,
  isPacked,
  netCharges,
  type PackedWeights,
  packedBefore,
  packedQuantities,
  packedWeights,
  shareOf,
  type Trade,
  type TradeLine,
} from '@tongshang/trade';

/** What of a line a declaration covers: the whole, or what one shipment carries. */
export type CoveredLine = {
  readonly line: TradeLine;
  /** In the line's unit. */
  readonly quantity: string;
  readonly value: WireMoney;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
};

/**
 * The lines of a trade, or of one shipment, at what is paid for them: charges and allowances on the whole order are spread over its lines
 * by value, but for freight and insurance that the price leaves to the buyer; taxes and what is prepaid are no part of it. The value of a shipped part is its share by quantity; over all shipments of a line
 * the shares add up to the line's total, whatever the order in which they are declared.
 */
export function coveredLines(trade: Trade, shipmentId: string | null): CoveredLine[] {
  const lines = linesAtPrice(trade);
  const weighed = packedWeights(trade, shipmentId ?? undefined);
  if (shipmentId === null) {
    return lines.map((line) => ({
      line,
      quantity: line.quantity.value,
      value: line.lineTotal,
      ...weights(line, isPacked(trade) ? weighed.get(line.lineId) : undefined),
    }));
  }
  const packed = packedQuantities(trade, shipmentId);
  const before = packedBefore(trade, shipmentId);
  return lines.flatMap((line) => {
    const quantity = packed.get(line.lineId) ?? ZERO;
    if (compareDecimals(quantity, ZERO) <= 0) return [];
    const earlier = before.get(line.lineId) ?? ZERO;
    return [
      {
        line,
        quantity: formatDecimal(quantity),
        value: shareOfValue(line, earlier, addDecimals(earlier, quantity)),
        ...weights(line, weighed.get(line.lineId)),
      },
    ];
  });
}

function linesAtPrice(trade: Trade): readonly TradeLine[] {
  const { lines, terms } = trade;
  const net = netCharges(chargesOfGoods(trade.sums?.charges, terms.incoterm), terms.currency);
  if (net.amount === 0n) return lines;
  const values = lines.map((line) => parseMoney(line.lineTotal));
  const isFree = values.every(({ amount }) => amount === 0n);
  const shares = allocate(
    net,
    values.map(({ amount }) => (isFree ? 1n : amount)),
  );
  return lines.map((line, index) => {
    const [value, share] = [values[index], shares[index]];
    return value && share ? { ...line, lineTotal: formatMoney(addMoney(value, share)) } : line;
  });
}

/** The line's total between two points of its quantity, each point rounded half up: the shares telescope. */
function shareOfValue(line: TradeLine, from: Decimal, to: Decimal): WireMoney {
  const [low = 0n, high = 0n, whole = 1n] = weightsOf([from, to, parseDecimal(line.quantity.value)]);
  return shareOf(line.lineTotal, { from: low, to: high, whole });
}

/** As packed, else as the line states. */
function weights(line: TradeLine, packed: PackedWeights | undefined) {
  const { netWeightKg, grossWeightKg } = packed ?? line;
  return {
    ...(netWeightKg === undefined ? {} : { netWeightKg }),
    ...(grossWeightKg === undefined ? {} : { grossWeightKg }),
  };
}

/** A covered line as the assessment takes it; only lines whose code and origin are known. */
export function assessmentLine(covered: CoveredLine, commodityCode: string | undefined): AssessmentLine {
  const { line } = covered;
  const quantities = [{ value: covered.quantity, unit: line.quantity.unit }];
  if (covered.netWeightKg !== undefined && line.quantity.unit !== 'KGM') {
    quantities.push({ value: covered.netWeightKg, unit: 'KGM' });
  }
  return {
    lineId: line.lineId,
    hsCode: line.hsCode ?? '',
    ...(commodityCode === undefined ? {} : { commodityCode }),
    originCountry: line.originCountry ?? '',
    value: covered.value,
    quantities,
  };
}
