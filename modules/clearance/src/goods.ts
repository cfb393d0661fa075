import type { AssessmentLine } from '@tongshang/duty';
import type { ShipmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import { linesAtTerm, partOfShipment, type Trade, type TradeLine } from '@tongshang/trade';

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
 * The lines of a trade, or of one shipment, as its invoice bills them for the goods: the part is cut first, then what is charged on it is
 * spread over its lines, but for freight and insurance that the price leaves to the buyer. Taxes and what is prepaid are no part of it.
 */
export function coveredLines(trade: Trade, shipmentId: ShipmentId | null): CoveredLine[] {
  const part = partOfShipment(trade, shipmentId ?? undefined);
  return linesAtTerm(part, trade.terms).map(wholeOf);
}

/** A line of what is declared, all of it. */
export function wholeOf(line: TradeLine): CoveredLine {
  return {
    line,
    quantity: line.quantity.value,
    value: line.lineTotal,
    ...(line.netWeightKg === undefined ? {} : { netWeightKg: line.netWeightKg }),
    ...(line.grossWeightKg === undefined ? {} : { grossWeightKg: line.grossWeightKg }),
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
