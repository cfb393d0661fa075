import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { formatMoney, parseMoney } from '@tongshang/money';
import { type AmendingOccasion, dayWhere, partOfShipment, type Trade } from '@tongshang/trade';
import type { IssuedDocument } from '@tongshang/ubl';
import { addedByNotes, invoicedBy } from './added-by-notes.ts';
import { type ChangedPart, changedBill } from './changed-bill.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, selectIssued, selectStanding } from './document-store.ts';
import { dueDateOfInvoice, paymentOfInvoice } from './invoice-payment.ts';
import { issueDocument } from './issue-documents.ts';
import { debitOf, type PlannedDocument, partCreditOf } from './plan-documents.ts';

/**
 * Brings each invoice to what its goods cost by what both sides have agreed on since: what it bills beyond that its seller credits, what it
 * bills too little a debit note adds; where lines fell and others rose, it is both. So invoices and notes together are the price of what is invoiced, whatever is changed after them.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function adjustInvoices(
  deps: DocumentDependencies,
  tx: Tx,
  { before, after, amendment, at, entryId }: AmendingOccasion,
): Promise<void> {
  if (amendment.status !== 'accepted') return;
  const invoices = await selectStanding(tx, before.tradeId, 'Invoice');
  if (invoices.length === 0) return;
  const { sums: _before, ...unsummed } = before;
  const trade: Trade = { ...unsummed, ...after };
  const added = await addedByNotes(tx, trade.tradeId);
  const bills = invoices.map((invoice) => {
    const billed = parseMoney(invoicedBy(trade, invoice)).amount + (added.get(invoice.number) ?? 0n);
    const costs = parseMoney(partOfShipment(trade, invoice.shipmentId ?? undefined).total).amount;
    return { invoice, billed, ...changedBill(before, trade, invoice, { billed, costs }) };
  });
  // What is added lies behind all that was billed before: who paid an invoice, paid for its stretch of the price.
  let from = bills.reduce((sum, { billed, credit }) => sum + billed - (credit?.amount ?? 0n), 0n);
  let saidBy = bills.some(({ credit }) => credit) ? trade : before;
  const issued = [...(await selectIssued(tx, trade.tradeId))];
  const change = await paperOfChange(tx, trade, entryId);
  const ground = { reason: amendment.reason, ...(change ? { change } : {}) };
  for (const { invoice, credit, debit } of bills) {
    const issue = async (planned: PlannedDocument) => {
      await deps.readySigning(tx, invoice.organisationId);
      const about = { trade, stated: { at, entryId }, audience: invoice.audience as Audience };
      issued.push(await issueDocument(deps, tx, about, planned, issued));
    };
    if (credit) {
      const total = formatMoney({ amount: credit.amount, currency: trade.terms.currency });
      await issue(partCreditOf(trade, invoice, total, { ...ground, isPriceOnly: true }, credit.part));
    }
    if (debit) {
      const day = dayWhere(trade, 'seller', Temporal.Instant.from(at));
      await issue(debitNoteOf(trade, invoice, debit, { ...ground, day, from, saidBy }));
      from += debit.amount;
      saidBy = trade;
    }
  }
}

type Audience = Parameters<typeof issueDocument>[2]['audience'];

/** The paper by which the seller confirms a change, else the one by which the buyer makes it; none where no side here makes out papers. */
async function paperOfChange(
  tx: Tx,
  { tradeId }: Trade,
  entryId: EntryId,
): Promise<IssuedDocument | undefined> {
  const confirmed = await selectStanding(tx, tradeId, 'OrderResponse');
  const changed = await selectStanding(tx, tradeId, 'OrderChange');
  const paper = [...changed, ...confirmed].findLast(({ causedBy }) => causedBy === entryId);
  if (!paper?.issueDate) return undefined;
  const { type, number, documentId, issueDate } = paper;
  return { type, number, documentId, issueDate: issueDate.toString() };
}

type Added = {
  readonly reason: string;
  readonly change?: IssuedDocument;
  /** ISO 8601 date of the debit note. */
  readonly day: string;
  readonly from: bigint;
  readonly saidBy: Trade;
};

/** The debit note of what an invoice bills too little, with the instalments that pay for it; their days count from the invoice, as the money does. */
function debitNoteOf(
  trade: Trade,
  invoice: DocumentRow,
  { amount, part }: ChangedPart,
  { reason, change, day, ...stretch }: Added,
): PlannedDocument {
  const total = formatMoney({ amount, currency: trade.terms.currency });
  const { shipmentId, issueDate } = invoice;
  const billed = {
    ...{ issueDate: day, countedFrom: issueDate?.toString() ?? day, total, ...stretch },
    ...(shipmentId ? { shipmentId } : {}),
  };
  const dueDate = dueDateOfInvoice(trade, billed);
  const due = dueDate === undefined ? {} : { dueDate };
  const payment = paymentOfInvoice(trade, { ...billed, ...due });
  const details = { reason, ...(change ? { change } : {}), total, ...due, ...payment };
  return debitOf(trade, invoice, details, part);
}
