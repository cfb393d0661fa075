import { hash, randomUUIDv7 } from 'node:crypto';
import { cleanFileName } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';
import { BETWEEN_SIDES, type Fact, fileOfTrade, requireOpen, ruleOf, type TradeRole } from '@tongshang/trade';
import type { UblDocumentType, UblProblem } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { countReceived, type DocumentRow, findReceived, insertDocument } from './document-store.ts';
import { languagesOfTrade } from './languages-of-trade.ts';
import { keepModel } from './model-store.ts';
import type { ReadPaper } from './paper-model.ts';
import { problemText } from './problem-text.ts';
import { refuse } from './refusals.ts';

/** Documents from outside that one trade takes. */
const RECEIVED_MAX = 200;

/** Who may see a document from outside: whoever may see the fact that would have issued it. */
export const FACT_OF: Readonly<Record<UblDocumentType, Fact>> = {
  RequestForQuotation: 'enquired',
  Quotation: 'quoted',
  ProformaInvoice: 'ordered',
  Order: 'ordered',
  OrderResponse: 'ordered',
  OrderChange: 'ordered',
  OrderChangeProposal: 'ordered',
  OrderRejection: 'ordered',
  PackingList: 'packed',
  Invoice: 'invoiced',
  CreditNote: 'invoiced',
  DebitNote: 'invoiced',
  CertificateOfOrigin: 'originated',
  InsuranceCertificate: 'insured',
  InspectionCertificate: 'originated',
  BeneficiaryCertificate: 'insured',
  ExportCustomsDeclaration: 'export-declared',
  ImportCustomsDeclaration: 'import-declared',
  BillOfLading: 'shipped',
  Waybill: 'shipped',
  TransportationStatus: 'in-transit',
  ReceiptAdvice: 'delivered',
  RemittanceAdvice: 'settled',
  CustomsInvoice: 'remedy-dispatched',
  MovementPackingList: 'remedy-dispatched',
};

/** What the sides say to each other about a change of their order: of those that were issued nobody else reads any that is not agreed. */
const BETWEEN_THE_SIDES: readonly UblDocumentType[] = [
  'OrderChange',
  'OrderChangeProposal',
  'OrderRejection',
];

const readersOf = (type: UblDocumentType): readonly TradeRole[] =>
  BETWEEN_THE_SIDES.includes(type) ? BETWEEN_SIDES : ruleOf(FACT_OF[type]).audience;

/**
 * Takes a UBL document that was made outside into a trade, for the comparison with the others, and keeps what was read of
 * it. Any party may; the same bytes from one party are kept once.
 * @param paper what was read of the bytes, before the transaction was opened
 * @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED, DOCUMENT_UNREADABLE (with the first problem and its place),
 * DOCUMENT_TOO_MANY
 */
export async function receiveDocument(
  deps: Pick<DocumentDependencies, 'journal' | 'trades'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  file: { readonly bytes: Uint8Array; readonly fileName: string | null; readonly language: Language },
  paper: ReadPaper,
): Promise<DocumentRow> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireOpen(trade);
  if (!paper.ok) throw unreadable(paper.problems, file.language);
  const xml = Buffer.from(file.bytes);
  const sha256 = hash('sha256', xml, 'buffer');
  const known = await findReceived(tx, tradeId, principal.organisationId, sha256);
  if (known) return known;
  if ((await countReceived(tx, tradeId)) >= RECEIVED_MAX) {
    throw refuse('DOCUMENT_TOO_MANY', { limit: String(RECEIVED_MAX) });
  }
  const { type, number, issueDate } = paper;
  const documentId = randomUUIDv7();
  const fileName = cleanFileName(file.fileName);
  const audience = readersOf(type);
  const causedBy = trade.facts.at(-1)?.entryId;
  const { entryId } = deps.journal.append(tx, {
    kind: 'document.received',
    file: fileOfTrade(tradeId),
    causedBy,
    subject: documentId,
    public: { documentId, type },
    private: {
      number,
      sha256: sha256.toString('hex'),
      ...(fileName === undefined ? {} : { fileName }),
    },
    audience,
  });
  const row = {
    tradeId,
    documentId,
    type,
    number,
    organisationId: principal.organisationId,
    origin: 'received' as const,
    languages: languagesOfTrade(trade),
    shipmentId: null,
    audience,
    recordedAt: tx.now,
    entryId,
    causedBy: causedBy ?? null,
    fileName: fileName ?? null,
    sha256,
    keyId: null,
  };
  await insertDocument(tx, { ...row, issueDate, xml, jws: null });
  await keepModel(tx, row, paper.model);
  const voided = { voidedAt: null, voidedByEntryId: null };
  return { ...row, ...voided, issueDate: issueDate === null ? null : Temporal.PlainDate.from(issueDate) };
}

function unreadable(problems: readonly UblProblem[], language: Language) {
  const [first] = problems;
  const problem = first ? problemText(first, language) : '';
  return refuse('DOCUMENT_UNREADABLE', { problem, count: String(problems.length) }, first?.place);
}
