import { hash, randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { milestoneOf, nextNumber, type Trade, type TradeFact } from '@tongshang/trade';
import { type IssuedDocument, writeUbl } from '@tongshang/ubl';
import { insertDocument, selectIssued } from './document-store.ts';
import { NUMBER_PREFIXES, type PlannedDocument, planDocuments } from './plan-documents.ts';
import type { DocumentDependencies } from './ports.ts';

/**
 * Issues what a fact calls for, in the transaction that states it: writes the UBL, signs it by the key of the issuer,
 * keeps the bytes, appends `document.issued`.
 * @throws UBL_TEXT_UNWRITABLE
 */
export async function issueDocuments(
  deps: DocumentDependencies,
  tx: Tx,
  tradeId: string,
  stated: TradeFact,
): Promise<void> {
  const file = await deps.trades.readFile(tx, tradeId);
  const planned = planDocuments(file, stated);
  if (planned.length === 0) return;
  const issued = [...(await selectIssued(tx, tradeId))];
  for (const one of planned) issued.push(await issue(deps, tx, file.trade, stated, one, issued));
}

async function issue(
  deps: DocumentDependencies,
  tx: Tx,
  trade: Trade,
  stated: TradeFact,
  planned: PlannedDocument,
  issued: readonly IssuedDocument[],
): Promise<IssuedDocument> {
  const { subject, issuerOrganisationId } = planned;
  const { type } = subject;
  const documentId = randomUUIDv7();
  const number = planned.number ?? (await nextDocumentNumber(tx, issuerOrganisationId, type));
  const issueDate = subject.type === 'Invoice' ? subject.details.issueDate : stated.at.slice(0, 10);
  const text = writeUbl({
    ...subject,
    ...planned.context,
    trade,
    documentId,
    number,
    issuedAt: stated.at,
    issuerOrganisationId,
    issued,
  });
  const xml = Buffer.from(text, 'utf8');
  const sha256 = hash('sha256', xml, 'buffer');
  const signed = await deps.signDetached(tx, issuerOrganisationId, xml, { doc: documentId, part: 'xml' });
  const { audience } = milestoneOf(stated.fact);
  const { entryId } = deps.journal.append(tx, {
    kind: 'document.issued',
    tradeId: trade.tradeId,
    subject: documentId,
    public: {
      documentId,
      type,
      issuerOrganisationId,
      sha256: sha256.toString('hex'),
      keyId: signed.keyId,
      jwsSha256: hash('sha256', signed.jws, 'hex'),
    },
    private: { number, issueDate, ...(planned.shipmentId ? { shipmentId: planned.shipmentId } : {}) },
    audience,
  });
  await insertDocument(tx, {
    tradeId: trade.tradeId,
    documentId,
    type,
    number,
    organisationId: issuerOrganisationId,
    origin: 'issued',
    shipmentId: planned.shipmentId ?? null,
    audience,
    issueDate,
    recordedAt: tx.now,
    entryId,
    fileName: null,
    xml,
    sha256,
    keyId: signed.keyId,
    jws: signed.jws,
  });
  return { type, number, documentId, issueDate };
}

/** Documents are numbered per organisation and type, without gaps. */
export function nextDocumentNumber(tx: Tx, organisationId: string, type: string): Promise<string> {
  const prefix = NUMBER_PREFIXES[type as keyof typeof NUMBER_PREFIXES] ?? 'DOC';
  return nextNumber(tx, organisationId, `document:${type}`, prefix);
}
