import { hash, randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { type Language, refusalText } from '@tongshang/refusal';
import { type Fact, fileOfTrade, requireOpen, ruleOf } from '@tongshang/trade';
import { readUbl, type UblDocumentType, type UblProblem, ublRefusals } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { countReceived, type DocumentRow, findReceived, insertDocument } from './document-store.ts';
import { refuse } from './refusals.ts';

/** Documents from outside that one trade takes. */
export const RECEIVED_MAX = 200;

/** Who may see a document from outside: whoever may see the fact that would have issued it. */
const FACT_OF: Readonly<Record<UblDocumentType, Fact>> = {
  RequestForQuotation: 'enquired',
  Quotation: 'quoted',
  Order: 'ordered',
  OrderResponse: 'ordered',
  PackingList: 'packed',
  Invoice: 'invoiced',
  CreditNote: 'invoiced',
  CertificateOfOrigin: 'originated',
  ExportCustomsDeclaration: 'export-declared',
  ImportCustomsDeclaration: 'import-declared',
  BillOfLading: 'shipped',
  Waybill: 'shipped',
  TransportationStatus: 'in-transit',
  ReceiptAdvice: 'delivered',
  RemittanceAdvice: 'settled',
};

export function problemText({ code, params }: UblProblem, language: Language): string {
  const text = ublRefusals[code as keyof typeof ublRefusals];
  return refusalText(text, language, params);
}

/**
 * Takes a UBL document that was made outside into a trade, for the comparison with the others. Any party may; the same
 * bytes from one party are kept once.
 * @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED, DOCUMENT_UNREADABLE (with the first problem and its place),
 * DOCUMENT_TOO_MANY
 */
export async function receiveDocument(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  file: { readonly bytes: Uint8Array; readonly fileName: string | null; readonly language: Language },
): Promise<DocumentRow> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireOpen(trade);
  const reading = readUbl(file.bytes);
  if (!reading.ok) throw unreadable(reading.problems, file.language);
  const xml = Buffer.from(file.bytes);
  const sha256 = hash('sha256', xml, 'buffer');
  const known = await findReceived(tx, tradeId, principal.organisationId, sha256);
  if (known) return known;
  if ((await countReceived(tx, tradeId)) >= RECEIVED_MAX) {
    throw refuse('DOCUMENT_TOO_MANY', { limit: String(RECEIVED_MAX) });
  }
  const { document } = reading;
  const documentId = randomUUIDv7();
  const { audience } = ruleOf(FACT_OF[document.type]);
  const number = document.id ?? '';
  const causedBy = trade.facts.at(-1)?.entryId;
  const { entryId } = deps.journal.append(tx, {
    kind: 'document.received',
    file: fileOfTrade(tradeId),
    causedBy,
    subject: documentId,
    public: { documentId, type: document.type, sha256: sha256.toString('hex') },
    private: { number, ...(file.fileName ? { fileName: file.fileName } : {}) },
    audience,
  });
  const row = {
    tradeId,
    documentId,
    type: document.type,
    number,
    organisationId: principal.organisationId,
    origin: 'received' as const,
    shipmentId: null,
    audience,
    recordedAt: tx.now,
    entryId,
    causedBy: causedBy ?? null,
    fileName: file.fileName?.slice(0, 200) ?? null,
    sha256,
    keyId: null,
  };
  const issueDate = document.issueDate ?? null;
  await insertDocument(tx, { ...row, issueDate, xml, jws: null });
  const voided = { voidedAt: null, voidedByEntryId: null };
  return { ...row, ...voided, issueDate: issueDate === null ? null : Temporal.PlainDate.from(issueDate) };
}

function unreadable(problems: readonly UblProblem[], language: Language) {
  const [first] = problems;
  const problem = first ? problemText(first, language) : '';
  return refuse('DOCUMENT_UNREADABLE', { problem, count: String(problems.length) }, first?.place);
}
