import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { factsOf, type Trade } from '@tongshang/trade';
import { billedBy, readUbl } from '@tongshang/ubl';
import { type DocumentRow, selectStandingBytes } from './document-store.ts';

/** What an invoice asked for when it was issued. */
export const invoicedBy = (trade: Trade, { number }: Pick<DocumentRow, 'number'>) =>
  factsOf(trade, 'invoiced').find(({ details }) => details.invoiceNumber === number)?.details.total ??
  trade.total;

/**
 * What the notes that stand add to each invoice, less what they give back, in minor units, by the number of the invoice: as it stands in the
 * papers themselves.
 */
export async function addedByNotes(tx: Tx, tradeId: TradeId): Promise<ReadonlyMap<string, bigint>> {
  const added = new Map<string, bigint>();
  for (const { type, xml } of await selectStandingBytes(tx, tradeId, ['CreditNote', 'DebitNote'])) {
    const reading = readUbl(xml);
    const amount = reading.ok ? billedBy(reading.document) : undefined;
    const invoice = reading.ok
      ? reading.document.references.find(({ kind }) => kind === 'InvoiceDocumentReference')?.id
      : undefined;
    invariant(amount && invoice, 'a note says how much it is about, and of which invoice');
    const value = parseMoney(amount).amount;
    added.set(invoice, (added.get(invoice) ?? 0n) + (type === 'DebitNote' ? value : -value));
  }
  return added;
}
