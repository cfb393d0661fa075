import type { Tx } from '@tongshang/database';
import { formatMoney, parseMoney } from '@tongshang/money';
import { type AmendingOccasion, dayWhere, least, partOfShipment, type Trade } from '@tongshang/trade';
import { addedByNotes, invoicedBy } from './added-by-notes.ts';
import { partCredit } from './credit-refund.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, selectIssued, selectStanding } from './document-store.ts';
import { dueDateOfInvoice, paymentOfInvoice } from './invoice-payment.ts';
import { issueDocument } from './issue-documents.ts';
import { type NotedGoods, notedPart } from './noted-part.ts';
import { debitOf, type PlannedDocument } from './plan-documents.ts';

/**
 * Brings each invoice to what its goods cost by what both sides have agreed on since: what it bills beyond that its seller credits, what it
 * bills too little a debit note adds. So invoices and notes together are the price of what is invoiced, whatever is changed after them.
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
  const bills = invoices.map((invoice) => ({
    invoice,
    billed: parseMoney(invoicedBy(trade, invoice)).amount + (added.get(invoice.number) ?? 0n),
    costs: parseMoney(partOfShipment(trade, invoice.shipmentId ?? undefined).total).amount,
  }));
  // What is added lies behind all that was billed before: who paid an invoice, paid for its stretch of the price.
  let from = bills.reduce((sum, { billed, costs }) => sum + least(billed, costs), 0n);
  let saidBy = bills.some(({ billed, costs }) => billed > costs) ? trade : before;
  const issued = [...(await selectIssued(tx, trade.tradeId))];
  for (const { invoice, billed, costs } of bills) {
    if (billed === costs) continue;
    const { organisationId, audience } = invoice;
    const goods = repriced(before, trade, invoice, costs > billed ? 1n : -1n);
    const { reason } = amendment;
    const now = { day: dayWhere(trade, 'seller', Temporal.Instant.from(at)), from, saidBy };
    const planned =
      costs > billed
        ? debit(trade, invoice, costs - billed, { goods, reason, ...now })
        : partCredit(trade, invoice, billed - costs, { reason, isPriceOnly: true }, goods);
    if (costs > billed) {
      from += costs - billed;
      saidBy = trade;
    }
    await deps.readySigning(tx, organisationId);
    const about = { trade, stated: { at, entryId }, audience: audience as Audience };
    issued.push(await issueDocument(deps, tx, about, planned, issued));
  }
}

type Audience = Parameters<typeof issueDocument>[2]['audience'];

type Added = {
  readonly goods: NotedGoods;
  readonly reason: string;
  /** ISO 8601 date of the debit note. */
  readonly day: string;
  readonly from: bigint;
  readonly saidBy: Trade;
};

/** The debit note of what an invoice bills too little, with the instalments that pay for it; their days count from the invoice, as the money does. */
function debit(
  trade: Trade,
  invoice: DocumentRow,
  amount: bigint,
  { goods, reason, day, ...stretch }: Added,
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
  const details = { reason, total, ...due, ...payment };
  return debitOf(trade, invoice, details, notedPart(trade, invoice, amount, goods));
}

/** The goods of an invoice that cost more than they did (1), or less (−1), each with by how much. */
function repriced(before: Trade, after: Trade, { shipmentId }: DocumentRow, way: 1n | -1n): NotedGoods {
  const linesOf = (trade: Trade) => partOfShipment(trade, shipmentId ?? undefined).lines;
  const was = new Map(linesOf(before).map(({ lineId, lineTotal }) => [lineId, parseMoney(lineTotal).amount]));
  return linesOf(after).flatMap(({ lineId, quantity: { value: quantity }, lineTotal }) => {
    const share = way * (parseMoney(lineTotal).amount - (was.get(lineId) ?? 0n));
    return share > 0n ? [{ lineId, quantity, share }] : [];
  });
}
