import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { partOfShipment, requireRole, shipmentIds } from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { nextDocumentNumber } from './issue-documents.ts';
import { refuse } from './refusals.ts';

type InvoiceInput = {
  readonly invoiceNumber?: string;
  /** ISO 8601 date; today in UTC by default, never later. */
  readonly issueDate?: string;
  readonly dueDate?: string;
  /** The packed shipment it is for; without one, the whole trade. */
  readonly shipmentId?: string;
};

/**
 * States that the seller invoices: the whole trade, or one shipment at the quantities packed. The fact issues the
 * Invoice. On open account without a due date of its own, payment falls due the agreed days after the date of issue.
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
  const today = tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const issueDate = input.issueDate ?? today;
  if (issueDate > today) throw refuse('INVOICE_DATE_FUTURE', { issueDate, today }, 'issueDate');
  const dueDate = input.dueDate ?? agreedDueDate(trade.terms, issueDate);
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

function agreedDueDate(
  terms: { readonly paymentTerm: string; readonly openAccountDays?: number },
  issueDate: string,
): string | undefined {
  if (terms.paymentTerm !== 'open-account' || terms.openAccountDays === undefined) return undefined;
  return Temporal.PlainDate.from(issueDate).add({ days: terms.openAccountDays }).toString();
}
