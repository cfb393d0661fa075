import { hash, randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import {
  fileOfTrade,
  nextNumber,
  ruleOf,
  type Trade,
  type TradeFact,
  type TradeOccasion,
  type TradeRole,
} from '@tongshang/trade';
import { type DocumentInput, type IssuedDocument, timeOfIssue, writeUbl } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { insertDocument, noneIssued, selectIssued } from './document-store.ts';
import { languagesOfTrade } from './languages-of-trade.ts';
import { NUMBER_PREFIXES, type PlannedDocument, planDocuments } from './plan-documents.ts';
import { readBilled } from './read-billed.ts';

/**
 * Issues what a fact calls for, in the transaction that states it: writes the UBL, signs it by the key of the issuer,
 * keeps the bytes, appends `document.issued`.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function issueDocuments(
  deps: DocumentDependencies,
  tx: Tx,
  { trade, stated }: TradeOccasion,
): Promise<void> {
  const file = await deps.trades.readFile(tx, trade.tradeId);
  const billed = stated.fact === 'settled' ? await readBilled(tx, trade.tradeId) : [];
  const planned = planDocuments(file, stated, billed);
  if (planned.length === 0) return;
  // Asked in one go: what was issued, whose keys sign, and under which numbers.
  const [earlier, numbers] = await Promise.all([
    file.trade.facts.length > 1 ? selectIssued(tx, trade.tradeId) : noneIssued(tx, trade.tradeId),
    Promise.all(planned.map((one) => numberOf(tx, one))),
    ...planned.map(({ issuerOrganisationId }) => deps.readySigning(tx, issuerOrganisationId)),
  ]);
  const issued = [...earlier];
  const { audience } = ruleOf(stated.fact);
  for (const [index, one] of planned.entries()) {
    const numbered = { ...one, number: numbers[index] as string };
    issued.push(await issueDocument(deps, tx, { trade: file.trade, stated, audience }, numbered, issued));
  }
}

async function numberOf(tx: Tx, { number, issuerOrganisationId, subject }: PlannedDocument): Promise<string> {
  return number ?? nextDocumentNumber(tx, issuerOrganisationId, subject.type);
}

/** When and because of which entry a document is issued, and who may see it. */
type Occasion = {
  readonly trade: Trade;
  readonly stated: Pick<TradeFact, 'at' | 'entryId'>;
  readonly audience: readonly TradeRole[];
  /** Issued by its issuer's own command, and no consequence of a fact. */
  readonly isAct?: true;
};

/** Issues one document. @throws UBL_TEXT_UNWRITABLE */
export async function issueDocument(
  deps: DocumentDependencies,
  tx: Tx,
  { trade, stated, audience, isAct }: Occasion,
  planned: PlannedDocument,
  issued: readonly IssuedDocument[],
): Promise<IssuedDocument> {
  const { subject, issuerOrganisationId } = planned;
  const { type } = subject;
  const documentId = randomUUIDv7();
  const number = await numberOf(tx, planned);
  const input = inputOf(trade, planned, { documentId, number, issuedAt: stated.at, issued });
  const issueDate = timeOfIssue(input).date;
  const text = writeUbl(input);
  const xml = Buffer.from(text, 'utf8');
  const sha256 = hash('sha256', xml, 'buffer');
  const signed = await deps.signDetached(tx, issuerOrganisationId, xml, { doc: documentId, part: 'xml' });
  const causedBy = stated.entryId;
  const record = isAct ? deps.journal.append : deps.journal.appendConsequence;
  const { entryId } = record(tx, {
    kind: 'document.issued',
    file: fileOfTrade(trade.tradeId),
    causedBy,
    subject: documentId,
    public: { documentId, type, issuerOrganisationId, keyId: signed.keyId },
    // A paper has so little in it that is not known otherwise that its bare hash would tell the amount to whoever tries them all.
    private: {
      ...{ number, issueDate, sha256: sha256.toString('hex'), jwsSha256: hash('sha256', signed.jws, 'hex') },
      ...(planned.shipmentId ? { shipmentId: planned.shipmentId } : {}),
    },
    audience,
  });
  const { tradeId } = trade;
  tx.behind(
    insertDocument(tx, {
      ...{ tradeId, documentId, type, number, entryId, causedBy, audience, issueDate, xml, sha256 },
      organisationId: issuerOrganisationId,
      origin: 'issued',
      languages: languagesOfTrade(trade),
      shipmentId: planned.shipmentId ?? null,
      recordedAt: tx.now,
      fileName: null,
      keyId: signed.keyId,
      jws: signed.jws,
    }),
  );
  return { type, number, documentId, issueDate, shipmentId: planned.shipmentId ?? null };
}

/** What a planned document is written from. */
export function inputOf(
  trade: Trade,
  { subject, context, issuerOrganisationId, trade: own }: PlannedDocument,
  given: Pick<DocumentInput, 'documentId' | 'number' | 'issuedAt' | 'issued'>,
): DocumentInput {
  return { ...subject, ...context, ...given, trade: own ?? trade, issuerOrganisationId };
}

/** Documents are numbered per organisation and type, without gaps. */
export function nextDocumentNumber(tx: Tx, organisationId: OrganisationId, type: string): Promise<string> {
  const prefix = NUMBER_PREFIXES[type as keyof typeof NUMBER_PREFIXES] ?? 'DOC';
  return nextNumber(tx, organisationId, `document:${type}`, prefix);
}
