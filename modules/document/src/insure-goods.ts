import type { Tx } from '@tongshang/database';
import type { EntryId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { coverDue, coverLess } from '@tongshang/incoterms';
import {
  compareDecimals,
  formatDecimal,
  formatMoney,
  multiplyDecimals,
  parseDecimal,
} from '@tongshang/money';
import { localTime, timeZoneOf } from '@tongshang/places';
import {
  dayWhere,
  type FactDetails,
  factsOf,
  partOfShipment,
  reckon,
  requireRole,
  shipmentIds,
  type Trade,
  type WireMoney,
} from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { selectEnclosure } from './enclosure-store.ts';
import { refuse } from './refusals.ts';

type Insurance = FactDetails['insured'];

/**
 * States what an insurer certified of the goods, with its paper attached. The fact issues the InsuranceCertificate. That less cover does than
 * the rule asks is no word of the seller’s: the terms say it, which the buyer agreed to.
 * @throws NOT_YOUR_PART, SHIPMENT_NOT_PACKED, INSURANCE_PAPER_MISSING, INSURANCE_CURRENCY, INSURED_TOO_LITTLE, INSURANCE_COVER_TOO_NARROW,
 * INSURANCE_DATE_FUTURE, INSURED_AFTER_SHIPMENT, and what the trade refuses about `insured`
 */
export async function insureGoods(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: Insurance,
): Promise<{ entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'seller');
  const { shipmentId } = input;
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  requireDates(trade, input, dayWhere(trade, 'seller', tx.now));
  requireCover(trade, input);
  const attached = await selectEnclosure(tx, input.enclosureId);
  if (attached?.tradeId !== tradeId || attached.type !== 'InsuranceCertificate') {
    throw refuse('INSURANCE_PAPER_MISSING', {}, 'enclosureId');
  }
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'insured', input);
  return { entryId };
}

/** What the goods are worth by the contract: before tax, and before anything is paid in advance. */
function insurableValue(trade: Trade, shipmentId: ShipmentId | undefined): WireMoney {
  const { lines, sums } = partOfShipment(trade, shipmentId);
  const totals = lines.map(({ lineTotal }) => lineTotal);
  return formatMoney(reckon(totals, sums, trade.terms.currency).taxExclusive);
}

function requireCover(trade: Trade, { insuredAmount, clauses, shipmentId }: Insurance): void {
  const { incoterm, currency, insurance } = trade.terms;
  if (insuredAmount.currency !== currency) {
    throw refuse('INSURANCE_CURRENCY', { currency, stated: insuredAmount.currency }, 'insuredAmount');
  }
  const due = coverDue(incoterm, insurance);
  // The trade refuses the fact where nobody owes insurance.
  if (due === null) return;
  if (coverLess(clauses, due.clauses))
    throw refuse('INSURANCE_COVER_TOO_NARROW', { clauses, least: due.clauses }, 'clauses');
  const value = insurableValue(trade, shipmentId);
  const share = multiplyDecimals(parseDecimal(String(due.percent)), parseDecimal('0.01'));
  const least = multiplyDecimals(parseDecimal(value.amount), share);
  if (compareDecimals(parseDecimal(insuredAmount.amount), least) >= 0) return;
  const texts = {
    least: formatDecimal(least).replace(/(\.\d\d)0+$/, '$1'),
    currency,
    percent: String(due.percent),
  };
  throw refuse('INSURED_TOO_LITTLE', texts, 'insuredAmount');
}

function requireDates(trade: Trade, { issuedOn, effectiveFrom, shipmentId }: Insurance, today: string): void {
  if (issuedOn > today) throw refuse('INSURANCE_DATE_FUTURE', { issuedOn, today }, 'issuedOn');
  const from = effectiveFrom !== undefined && effectiveFrom < issuedOn ? effectiveFrom : issuedOn;
  for (const { details } of factsOf(trade, 'shipped')) {
    if (shipmentId !== undefined && details.shipmentId !== shipmentId) continue;
    const { loadedAt, portOfLoading } = details.consignment;
    const shippedOn = localTime(loadedAt, timeZoneOf(portOfLoading)).date;
    if (from > shippedOn) throw refuse('INSURED_AFTER_SHIPMENT', { from, shippedOn }, 'issuedOn');
  }
}
