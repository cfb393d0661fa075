import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { localTime, timeZoneOf } from '@tongshang/places';
import { dueDateOf, partOfShipment, requireRole, shipmentIds, type Trade } from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { nextDocumentNumber } from './issue-documents.ts';
import { refuse } from './refusals.ts';

type InvoiceInput = {
  readonly invoiceNumber?: string;
  /** ISO 8601 date; today at the seller's by default, never later. */
  readonly issueDate?: string;
  readonly dueDate?: string;
  /** The packed shipment it is for; without one, the whole trade. */
  readonly shipmentId?: string;
};

/**
 * States that the seller invoices: the whole trade, or one shipment at the quantities packed. The fact issues the
 * Invoice. Without a due date of its own it states the day that the terms of payment lead to; while what they count from is still to
 * come, no date is known and none is stated.
 * @throws NOT_YOUR_PART, SHIPMENT_NOT_PACKED, INVOICE_DATE_FUTURE, DUE_BEFORE_ISSUE, and what the trade refuses
 * about `invoiced`
 */
export async function invoiceTrade(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  input: InvoiceInput,
): Promise<{ entryId: string }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'seller');
  const { shipmentId } = input;
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  const today = sellersToday(trade, tx.now);
  const issueDate = input.issueDate ?? today;
  if (issueDate > today) throw refuse('INVOICE_DATE_FUTURE', { issueDate, today }, 'issueDate');
  const dueDate = input.dueDate ?? agreedDueDate(trade, shipmentId, issueDate);
  if (dueDate !== undefined && dueDate < issueDate) {
    throw refuse('DUE_BEFORE_ISSUE', { dueDate, issueDate }, 'dueDate');
  }
  const invoiceNumber =
    input.invoiceNumber ?? (await nextDocumentNumber(tx, principal.organisationId, 'Invoice'));
  const { total } = partOfShipment(trade, shipmentId);
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'invoiced', {
    invoiceNumber,
    issueDate,
    ...(dueDate === undefined ? {} : { dueDate }),
    total,
    ...(shipmentId === undefined ? {} : { shipmentId }),
  });
  return { entryId };
}

/** The date on the seller's clocks. */
function sellersToday({ parties }: Trade, now: Temporal.Instant): string {
  const address = parties.find((one) => one.role === 'seller')?.address;
  const zone = timeZoneOf(address && { name: address.city, country: address.country });
  return localTime(now.toString(), zone).date;
}

/**
 * The day on which the last of what the invoice bills is to be paid, where the terms tell it by now: days after the invoice, after a
 * loading or a receipt that has been, or a date. None where the day would have passed when the invoice was issued.
 */
function agreedDueDate(trade: Trade, shipmentId: string | undefined, issueDate: string): string | undefined {
  const dated = trade.terms.payment.filter(({ due }) => due.days !== undefined || due.date !== undefined);
  const days = dated.map((instalment) => dueDateOf(trade, instalment, { shipmentId, issueDate }));
  const known = days.filter((day) => day !== undefined);
  const last = known.toSorted(Temporal.PlainDate.compare).at(-1)?.toString();
  // While one of them is still to come, none is the last.
  return last === undefined || known.length < dated.length || last < issueDate ? undefined : last;
}
