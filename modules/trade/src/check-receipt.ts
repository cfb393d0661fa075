import type { LineId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import { type FactDetails, NOT_ARRIVED, type Trade } from '@tongshang/trade-facts';
import { receiptOfLoss } from './accounted.ts';
import { packedQuantities } from './progress.ts';
import { refuse } from './refusals.ts';

type Receipt = FactDetails['delivered'];
type ReceiptLine = Receipt['lines'][number];

/**
 * A receipt accounts for everything its shipment carried: each piece is accepted, or different for a reason.
 * @throws LINE_UNKNOWN, LINE_REPEATED, RECEIPT_EXCEEDS_SHIPMENT, RECEIPT_UNACCOUNTED, REJECTION_WITHOUT_REASON, and of quantities; each names its place
 */
export function checkReceipt(trade: Trade, { lines, shipmentId }: Receipt): void {
  const carried = packedQuantities(trade, shipmentId);
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const { lineId } = line;
    const place = `lines/${index}`;
    const unit = trade.lines.find((one) => one.lineId === lineId)?.quantity.unit;
    if (unit === undefined) throw refuse('LINE_UNKNOWN', { lineId }, `${place}/received`);
    if (seen.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, place);
    seen.add(lineId);
    const said = quantityOf(line, unit, place);
    const sent = carried.get(lineId) ?? ZERO;
    const texts = { lineId, unit, quantity: formatDecimal(said), shipped: formatDecimal(sent) };
    const compared = compareDecimals(said, sent);
    if (compared > 0) throw refuse('RECEIPT_EXCEEDS_SHIPMENT', texts, place);
    if (compared < 0) throw unaccounted(lineId, unit, subtractDecimals(sent, said), place);
  });
  for (const [lineId, sent] of carried) {
    const unit = trade.lines.find((one) => one.lineId === lineId)?.quantity.unit ?? '';
    if (!seen.has(lineId)) throw unaccounted(lineId, unit, sent, 'lines');
  }
}

/**
 * What is lost is all that its shipment carried: of a part of it a receipt says so, with what came.
 * @throws LINE_UNKNOWN, LINE_REPEATED, RECEIPT_EXCEEDS_SHIPMENT, RECEIPT_UNACCOUNTED
 */
export function checkLoss(trade: Trade, loss: FactDetails['lost']): void {
  const { shipmentId } = loss;
  const lines = receiptOfLoss(loss);
  const of = shipmentId === undefined ? {} : { shipmentId };
  checkReceipt(trade, { receiptNumber: '', receivedAt: '', lines, ...of });
}

/** Accepted and different together. */
function quantityOf(line: ReceiptLine, unit: string, place: string): Decimal {
  const read = (value: string, at: string, zero: boolean) =>
    parseQuantity({ value, unit }, `${place}/${at}`, { zero }).value;
  const { differences = [] } = line;
  let arrived = ZERO;
  let all = read(line.received, 'received', true);
  differences.forEach(({ quantity, reason }, index) => {
    const value = read(quantity, `differences/${index}/quantity`, false);
    all = addDecimals(all, value);
    if (!NOT_ARRIVED.includes(reason)) arrived = addDecimals(arrived, value);
  });
  const rejected = read(line.rejected, 'rejected', true);
  if (compareDecimals(rejected, arrived) !== 0) {
    const texts = {
      lineId: line.lineId,
      unit,
      rejected: formatDecimal(rejected),
      explained: formatDecimal(arrived),
    };
    throw refuse('REJECTION_WITHOUT_REASON', texts, `${place}/rejected`);
  }
  return all;
}

const unaccounted = (lineId: LineId, unit: string, missing: Decimal, place: string) =>
  refuse('RECEIPT_UNACCOUNTED', { lineId, unit, quantity: formatDecimal(missing) }, place);
