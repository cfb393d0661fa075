import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { type AmendingOccasion, factsOf, partOfShipment, type Trade } from '@tongshang/trade';
import { billedBy, readUbl } from '@tongshang/ubl';
import { partCredit } from './credit-refund.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, selectIssued, selectStanding, selectStandingBytes } from './document-store.ts';
import { issueDocument } from './issue-documents.ts';

/**
 * Credits what was invoiced beyond the price that both sides have agreed on since: each invoice comes down to what its goods cost now. Only the
 * price of goods that are invoiced can have fallen, for none of them is struck by an amendment once it is packed.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function creditOverInvoiced(
  deps: DocumentDependencies,
  tx: Tx,
  { before, after, amendment, at, entryId }: AmendingOccasion,
): Promise<void> {
  if (amendment.status !== 'accepted') return;
  const invoices = await selectStanding(tx, before.tradeId, 'Invoice');
  if (invoices.length === 0) return;
  const { sums: _before, ...unsummed } = before;
  const trade: Trade = { ...unsummed, ...after };
  const credited = await creditedByNotes(tx, trade.tradeId);
  const issued = [...(await selectIssued(tx, trade.tradeId))];
  for (const invoice of invoices) {
    const { number, shipmentId, organisationId } = invoice;
    const billed = partOfShipment(trade, shipmentId ?? undefined);
    const left = parseMoney(invoicedBy(trade, invoice)).amount - (credited.get(number) ?? 0n);
    const beyond = left - parseMoney(billed.total).amount;
    if (beyond <= 0n) continue;
    await deps.readySigning(tx, organisationId);
    const ground = { reason: amendment.reason, isPriceOnly: true };
    const planned = partCredit(trade, invoice, beyond, ground, cheaper(before, trade, invoice));
    const audience = invoice.audience as Parameters<typeof issueDocument>[2]['audience'];
    const about = { trade, stated: { at, entryId }, audience };
    issued.push(await issueDocument(deps, tx, about, planned, issued));
  }
}

/** The goods of an invoice that cost less than they did. */
function cheaper(before: Trade, after: Trade, { shipmentId }: DocumentRow) {
  const linesOf = (trade: Trade) => partOfShipment(trade, shipmentId ?? undefined).lines;
  const was = new Map(linesOf(before).map(({ lineId, lineTotal }) => [lineId, parseMoney(lineTotal).amount]));
  return linesOf(after).flatMap(({ lineId, quantity: { value: quantity }, lineTotal }) =>
    parseMoney(lineTotal).amount < (was.get(lineId) ?? 0n) ? [{ lineId, quantity }] : [],
  );
}

/** What an invoice asked for when it was issued. */
export const invoicedBy = (trade: Trade, { number }: Pick<DocumentRow, 'number'>) =>
  factsOf(trade, 'invoiced').find(({ details }) => details.invoiceNumber === number)?.details.total ??
  trade.total;

/** What the credit notes that stand give back, in minor units, by the number of the invoice: as it stands in the papers themselves. */
export async function creditedByNotes(tx: Tx, tradeId: TradeId): Promise<ReadonlyMap<string, bigint>> {
  const credited = new Map<string, bigint>();
  for (const { xml } of await selectStandingBytes(tx, tradeId, ['CreditNote'])) {
    const reading = readUbl(xml);
    const amount = reading.ok ? billedBy(reading.document) : undefined;
    const invoice = reading.ok
      ? reading.document.references.find(({ kind }) => kind === 'InvoiceDocumentReference')?.id
      : undefined;
    invariant(amount && invoice, 'a credit note says what it credits, and of which invoice');
    credited.set(invoice, (credited.get(invoice) ?? 0n) + parseMoney(amount).amount);
  }
  return credited;
}
