import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import { fileOfTrade, partOfShipment, type TradeOccasion, type TradeRole } from '@tongshang/trade';
import { addedByNotes, invoicedBy } from './added-by-notes.ts';
import type { FileRef } from './capability.ts';
import { partCredit } from './credit-refund.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, insertVoid, selectIssued, selectStanding } from './document-store.ts';
import { issueDocument } from './issue-documents.ts';
import { creditOf } from './plan-documents.ts';

/** Takes every invoice of a cancelled trade back by a credit note of its seller: with what debit notes added to it, less what is credited of it already. @throws UBL_TEXT_UNWRITABLE */
export async function creditInvoices(
  deps: DocumentDependencies,
  tx: Tx,
  { trade, stated }: TradeOccasion,
): Promise<void> {
  const reason = stated.fact === 'cancelled' ? stated.details.reason : '';
  const invoices = await selectStanding(tx, trade.tradeId, 'Invoice');
  const issued = [...(await selectIssued(tx, trade.tradeId))];
  const [added, debits] = await Promise.all([
    addedByNotes(tx, trade.tradeId),
    selectStanding(tx, trade.tradeId, 'DebitNote'),
  ]);
  for (const invoice of invoices) {
    const left = parseMoney(invoicedBy(trade, invoice)).amount + (added.get(invoice.number) ?? 0n);
    const { total } = partOfShipment(trade, invoice.shipmentId ?? undefined);
    const audience = invoice.audience as readonly TradeRole[];
    if (left > 0n) {
      // With its notes an invoice is what its goods cost now, but for what claims gave back of it.
      const planned =
        parseMoney(total).amount === left
          ? creditOf(trade, invoice, total, { reason })
          : partCredit(trade, invoice, left, { reason });
      issued.push(await issueDocument(deps, tx, { trade, stated, audience }, planned, issued));
    }
    await makeVoid(deps, tx, invoice, stated.entryId);
  }
  for (const debit of debits) await makeVoid(deps, tx, debit, stated.entryId);
}

/** Makes the papers of one type of a cancelled trade void. */
export async function voidPapers(
  deps: DocumentDependencies,
  tx: Tx,
  { trade, stated }: TradeOccasion,
  type: 'CertificateOfOrigin' | 'PackingList',
): Promise<void> {
  for (const paper of await selectStanding(tx, trade.tradeId, type)) {
    await makeVoid(deps, tx, paper, stated.entryId);
  }
}

const DECLARATIONS = ['ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const;

/**
 * Makes the paper of a customs declaration void that was issued here and stands; nothing where there is none.
 * @param number of the declaration
 * @param entered by which entry it was withdrawn, and the file that this follows it into
 */
export async function voidDeclaration(
  deps: Pick<DocumentDependencies, 'journal'>,
  tx: Tx,
  tradeId: TradeId,
  number: string,
  entered: { readonly causedBy: EntryId; readonly file: FileRef },
): Promise<void> {
  for (const type of DECLARATIONS)
    for (const paper of await selectStanding(tx, tradeId, type))
      if (paper.number === number) await makeVoid(deps, tx, paper, entered.causedBy, entered.file);
}

export async function makeVoid(
  { journal }: Pick<DocumentDependencies, 'journal'>,
  tx: Tx,
  document: DocumentRow,
  causedBy: EntryId,
  file: FileRef = fileOfTrade(document.tradeId),
): Promise<void> {
  const { documentId, type, number, audience } = document;
  const { entryId } = journal.appendConsequence(tx, {
    kind: 'document.voided',
    file,
    causedBy,
    subject: documentId,
    public: { documentId, type },
    private: { number },
    audience,
  });
  await insertVoid(tx, document, entryId);
}
