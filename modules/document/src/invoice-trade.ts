import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { localTime, timeZoneOf } from '@tongshang/places';
import {
  type Billing,
  type FactDetails,
  factsOf,
  isMet,
  partOfShipment,
  requireRole,
  shipmentIds,
  type Trade,
} from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { taxOfInvoice } from './invoice-tax.ts';
import { nextDocumentNumber } from './issue-documents.ts';
import { refuse } from './refusals.ts';

export type InvoiceInput = {
  readonly invoiceNumber?: string;
  /** ISO 8601 date; today at the seller's by default, never later. */
  readonly issueDate?: string;
  readonly dueDate?: string;
  /** The packed shipment it is for; without one, the whole trade. */
  readonly shipmentId?: string;
  readonly billing?: Billing;
};

/**
 * States that the seller invoices: the whole trade, or one shipment at the quantities packed. The fact issues the
 * Invoice. On open account without a due date of its own, payment falls due the agreed days after delivery; while that is still to
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
  const details = invoiceOf(trade, principal, input, tx.now);
  const invoiceNumber =
    input.invoiceNumber ?? (await nextDocumentNumber(tx, principal.organisationId, 'Invoice'));
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'invoiced', {
    ...details,
    invoiceNumber,
  });
  return { entryId };
}

/** What an invoice would say, but for its number. @throws as `invoiceTrade` */
export function invoiceOf(
  trade: Trade,
  principal: Principal,
  input: InvoiceInput,
  now: Temporal.Instant,
): Omit<FactDetails['invoiced'], 'invoiceNumber'> {
  requireRole(trade, principal, 'seller');
  const { shipmentId, billing } = input;
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  const today = sellersToday(trade, now);
  const issueDate = input.issueDate ?? today;
  if (issueDate > today) throw refuse('INVOICE_DATE_FUTURE', { issueDate, today }, 'issueDate');
  const dueDate = input.dueDate ?? agreedDueDate(trade, shipmentId, issueDate);
  if (dueDate !== undefined && dueDate < issueDate) {
    throw refuse('DUE_BEFORE_ISSUE', { dueDate, issueDate }, 'dueDate');
  }
  const { total } = partOfShipment(trade, shipmentId);
  const tax = taxOfInvoice(trade);
  return {
    issueDate,
    ...(dueDate === undefined ? {} : { dueDate }),
    total,
    ...(shipmentId === undefined ? {} : { shipmentId }),
    ...(billing ? { billing } : {}),
    ...(tax ? { tax } : {}),
  };
}

/** The date on the seller's clocks. */
function sellersToday({ parties }: Trade, now: Temporal.Instant): string {
  const address = parties.find((one) => one.role === 'seller')?.address;
  const zone = timeZoneOf(address && { name: address.city, country: address.country });
  return localTime(now.toString(), zone).date;
}

/**
 * The agreed days after the last receipt of what is billed, by the same clock as the books reckon with. None before all of it has arrived,
 * nor where the date had passed when the invoice was issued.
 */
function agreedDueDate(trade: Trade, shipmentId: string | undefined, issueDate: string): string | undefined {
  const { paymentTerm, openAccountDays: days } = trade.terms;
  if (paymentTerm !== 'open-account' || days === undefined) return undefined;
  const receipts = factsOf(trade, 'delivered').map(({ details }) => details);
  const billed =
    shipmentId === undefined ? receipts : receipts.filter((one) => one.shipmentId === shipmentId);
  const last = billed
    .map(({ receivedAt }) => receivedAt)
    .sort(byInstant)
    .at(-1);
  const isComplete = shipmentId !== undefined || isMet(trade, { fact: 'delivered', extent: 'all' });
  if (last === undefined || !isComplete) return undefined;
  const due = Temporal.Instant.from(last).toZonedDateTimeISO('UTC').toPlainDate().add({ days }).toString();
  return due < issueDate ? undefined : due;
}

const byInstant = (a: string, b: string): number => Temporal.Instant.compare(a, b);
