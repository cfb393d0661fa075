import type { Tx } from '@tongshang/database';
import type { EntryId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { inWords } from '@tongshang/refusal';
import {
  type Billing,
  dayWhere,
  type FactDetails,
  openVatFacts,
  partOfShipment,
  requireRole,
  shipmentIds,
  type Trade,
  vatFactsInWords,
} from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { selectIssued } from './document-store.ts';
import { dueDateOfInvoice } from './invoice-payment.ts';
import { taxOfInvoice } from './invoice-tax.ts';
import { nextDocumentNumber } from './issue-documents.ts';
import { refuse } from './refusals.ts';
import { requireOwnAccount } from './require-own-account.ts';

export type InvoiceInput = {
  readonly invoiceNumber?: string;
  /** ISO 8601 date; today at the seller's by default, never later. */
  readonly issueDate?: string;
  readonly dueDate?: string;
  /** The packed shipment it is for; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
  readonly billing?: Billing;
};

/**
 * States that the seller invoices: the whole trade, or one shipment at the quantities packed. The fact issues the
 * Invoice. Without a due date of its own it states the day on which all that is still to be paid of it is due by the terms of payment; where
 * that is on several days, or what they count from is still to come, it states none.
 * @throws NOT_YOUR_PART, SHIPMENT_NOT_PACKED, INVOICE_DATE_FUTURE, DUE_BEFORE_ISSUE, INVOICE_VAT_OPEN, ACCOUNT_NOT_OF_FIRM, ACCOUNT_CHECK_DIGIT, and what the trade refuses
 * about `invoiced`
 */
export async function invoiceTrade(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: InvoiceInput,
): Promise<{ entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  const details = invoiceOf(trade, principal, input, tx.now);
  requireVatKnown(trade);
  const account = input.billing?.account;
  if (account) {
    const { currency } = trade.terms;
    await requireOwnAccount(
      deps,
      tx,
      principal.organisationId,
      { ...account, currency },
      'billing/account/id',
    );
  }
  // In one packet with what was issued before, to which the fact's paper refers.
  const [invoiceNumber] = await Promise.all([
    input.invoiceNumber ?? nextDocumentNumber(tx, principal.organisationId, 'Invoice'),
    selectIssued(tx, tradeId),
  ]);
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'invoiced', {
    ...details,
    invoiceNumber,
  });
  return { entryId };
}

/** A registered seller issues no invoice that is silent about VAT. @throws INVOICE_VAT_OPEN */
function requireVatKnown(trade: Trade): void {
  const open = openVatFacts(trade);
  if (open.length === 0) return;
  throw refuse('INVOICE_VAT_OPEN', inWords('missing', open.join(', '), vatFactsInWords(open)), 'vat');
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
  const today = dayWhere(trade, 'seller', now);
  const issueDate = input.issueDate ?? today;
  if (issueDate > today) throw refuse('INVOICE_DATE_FUTURE', { issueDate, today }, 'issueDate');
  const { total, sums } = partOfShipment(trade, shipmentId);
  const billed = { issueDate, total, ...(shipmentId === undefined ? {} : { shipmentId }) };
  const dueDate = input.dueDate ?? dueDateOfInvoice(trade, billed);
  if (dueDate !== undefined && dueDate < issueDate) {
    throw refuse('DUE_BEFORE_ISSUE', { dueDate, issueDate }, 'dueDate');
  }
  const tax = taxOfInvoice(trade);
  return {
    ...billed,
    ...(sums?.charges ? { charges: sums.charges } : {}),
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(billing ? { billing } : {}),
    ...(tax ? { tax } : {}),
  };
}
