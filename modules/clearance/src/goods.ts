import type { AssessmentLine } from '@tongshang/duty';
import {
  addDecimals,
  addMoney,
  allocate,
  compareDecimals,
  type Decimal,
  divideDecimals,
  divideRounded,
  formatDecimal,
  formatMoney,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  type WireMoney,
  weightsOf,
  ZERO,
} from '@tongshang/money';
import { netCharges, packedQuantities, shipmentIds, type Trade, type TradeLine } from '@tongshang/trade';

/** Decimals of a weight that is a share of a line's weight: grams. */
const WEIGHT_DECIMALS = 3;

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
 * by value; taxes and what is prepaid are no part of it. The value of a shipped part is its share by quantity; over all shipments of a line
 * the shares add up to the line's total, whatever the order in which they are declared.
 */
export function coveredLines(trade: Trade, shipmentId: string | null): CoveredLine[] {
  const lines = linesAtPrice(trade);
  if (shipmentId === null) {
    return lines.map((line) => ({
      line,
      quantity: line.quantity.value,
      value: line.lineTotal,
      ...weights(line, null),
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
        ...weights(line, quantity),
      },
    ];
  });
}

function linesAtPrice({ lines, sums, terms }: Trade): readonly TradeLine[] {
  const net = netCharges(sums?.charges, terms.currency);
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

function packedBefore(trade: Trade, shipmentId: string): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const earlier of shipmentIds(trade)) {
    if (earlier === shipmentId) break;
    for (const [lineId, quantity] of packedQuantities(trade, earlier)) {
      sums.set(lineId, addDecimals(sums.get(lineId) ?? ZERO, quantity));
    }
  }
  return sums;
}

/** The line's total between two points of its quantity, each point rounded half up: the shares telescope. */
function shareOfValue(line: TradeLine, from: Decimal, to: Decimal): WireMoney {
  const total = parseMoney(line.lineTotal);
  const [low = 0n, high = 0n, ordered = 1n] = weightsOf([from, to, parseDecimal(line.quantity.value)]);
  const at = (point: bigint) => divideRounded(total.amount * point, ordered, 'half-up');
  return formatMoney({ amount: at(high) - at(low), currency: total.currency });
}

function weights(line: TradeLine, quantity: Decimal | null) {
  const share = (weight: string | undefined) => {
    if (weight === undefined || quantity === null) return weight;
    const ordered = parseDecimal(line.quantity.value);
    const part = divideDecimals(
      multiplyDecimals(parseDecimal(weight), quantity),
      ordered,
      WEIGHT_DECIMALS,
      'half-up',
    );
    return formatDecimal(part);
  };
  const netWeightKg = share(line.netWeightKg);
  const grossWeightKg = share(line.grossWeightKg);
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
