import type { Tx } from '@tongshang/database';
import type { DocumentId, EntryId, OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { IssuedDocument } from '@tongshang/ubl';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import { refuse } from './refusals.ts';

/** A document without its bytes. */
export type DocumentRow = {
  readonly documentId: DocumentId;
  readonly tradeId: TradeId;
  readonly type: string;
  readonly number: string;
  readonly organisationId: OrganisationId;
  readonly origin: 'issued' | 'received';
  readonly shipmentId: ShipmentId | null;
  readonly audience: readonly string[];
  /** Which it is printed in. */
  readonly languages: readonly PaperLanguage[];
  readonly issueDate: Temporal.PlainDate | null;
  readonly recordedAt: Temporal.Instant;
  readonly entryId: EntryId;
  /** The entry that caused it; null in what was recorded before causes were kept. */
  readonly causedBy: EntryId | null;
  readonly fileName: string | null;
  readonly sha256: Buffer;
  readonly keyId: string | null;
  readonly voidedAt: Temporal.Instant | null;
  /** The entry that made it void. */
  readonly voidedByEntryId: EntryId | null;
};

type DocumentBytes = DocumentRow & { readonly xml: Buffer; readonly jws: string | null };

const COLUMNS = `d.document_id as "documentId", d.trade_id as "tradeId", d.type, d.number, d.organisation_id as "organisationId",
  d.origin, d.shipment_id as "shipmentId", d.audience, d.languages, d.issue_date as "issueDate", d.recorded_at as "recordedAt",
  d.entry_id as "entryId", d.caused_by as "causedBy", d.file_name as "fileName", d.sha256, d.key_id as "keyId",
  v.voided_at as "voidedAt", v.entry_id as "voidedByEntryId"`;

const FROM = 'from document.document d left join document.void v using (trade_id, document_id)';

type NewDocument = Omit<DocumentBytes, 'issueDate' | 'voidedAt' | 'voidedByEntryId'> & {
  readonly issueDate: string | null;
};

/** What was issued in a trade, as a transaction has read it, and issued since. */
const known = new WeakMap<Tx, Map<string, IssuedDocument[]>>();

/** What a transaction has written, as its reply shows it. */
const written = new WeakMap<Tx, DocumentRow[]>();

/** What this transaction has written of a trade, in order. */
export function writtenDocuments(tx: Tx, tradeId: TradeId): readonly DocumentRow[] {
  return (written.get(tx) ?? []).filter((row) => row.tradeId === tradeId);
}

export async function insertDocument(tx: Tx, one: NewDocument): Promise<void> {
  const { type, number, documentId, issueDate, shipmentId } = one;
  const { xml: _xml, jws: _jws, ...row } = one;
  const stored: DocumentRow = {
    ...row,
    issueDate: issueDate === null ? null : Temporal.PlainDate.from(issueDate),
    recordedAt: one.recordedAt.round('microsecond'),
    voidedAt: null,
    voidedByEntryId: null,
  };
  written.set(tx, [...(written.get(tx) ?? []), stored]);
  // Before it is answered: it may travel behind, and the next paper of this transaction refers to it.
  if (one.origin === 'issued' && issueDate !== null)
    known.get(tx)?.get(one.tradeId)?.push({ type, number, documentId, issueDate, shipmentId });
  await tx.run(
    `insert into document.document (trade_id, document_id, type, number, organisation_id, origin, shipment_id, audience,
       issue_date, recorded_at, entry_id, file_name, xml, sha256, key_id, jws, caused_by, languages)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      one.tradeId,
      one.documentId,
      one.type,
      one.number,
      one.organisationId,
      one.origin,
      one.shipmentId,
      one.audience,
      one.issueDate,
      one.recordedAt,
      one.entryId,
      one.fileName,
      one.xml,
      one.sha256,
      one.keyId,
      one.jws,
      one.causedBy,
      one.languages,
    ],
  );
}

/**
 * What was issued in the trade so far, oldest first, for references between documents; a transaction asks once. For whoever takes part in
 * the trade (`document.issued_in`): a carrier's bill names the invoice by number without the carrier seeing the invoice.
 */
export async function selectIssued(tx: Tx, tradeId: TradeId): Promise<readonly IssuedDocument[]> {
  const ofTrades = known.get(tx) ?? new Map<string, IssuedDocument[]>();
  known.set(tx, ofTrades);
  const issued =
    ofTrades.get(tradeId) ??
    (await tx.rows<IssuedDocument>(
      `select type, number, document_id as "documentId", issue_date as "issueDate", shipment_id as "shipmentId"
       from document.issued_in($1)`,
      [tradeId],
    ));
  ofTrades.set(tradeId, issued);
  return [...issued];
}

/** As `selectIssued`, at the first fact of a trade: papers come of facts. */
export function noneIssued(tx: Tx, tradeId: TradeId): readonly IssuedDocument[] {
  const ofTrades = known.get(tx) ?? new Map<string, IssuedDocument[]>();
  known.set(tx, ofTrades.set(tradeId, ofTrades.get(tradeId) ?? []));
  return [...(ofTrades.get(tradeId) ?? [])];
}

/** The trade's documents that the caller may see, oldest first. */
export function selectDocuments(tx: Tx, tradeId: TradeId): Promise<DocumentRow[]> {
  return tx.rows(`select ${COLUMNS} ${FROM} where d.trade_id = $1 order by d.document_id`, [tradeId]);
}

/** Those of them that were issued here, with their bytes. */
export function selectDocumentBytes(tx: Tx, tradeId: TradeId): Promise<DocumentBytes[]> {
  return tx.rows(
    `select ${COLUMNS}, d.xml, d.jws ${FROM}
     where d.trade_id = $1 and d.origin = 'issued' order by d.document_id`,
    [tradeId],
  );
}

/**
 * What parties brought from outside, as far as the caller may see it, oldest first: of each as much as an equal share of so many bytes
 * allows.
 */
export function selectReceivedBytes(
  tx: Tx,
  tradeId: TradeId,
  bytesMax: number,
): Promise<{ documentId: DocumentId; bytes: Buffer }[]> {
  return tx.rows(
    `with brought as (
       select document_id, organisation_id, xml as bytes from document.document
       where trade_id = $1 and origin = 'received'
       union all
       select document_id, organisation_id, bytes from document.enclosure where trade_id = $1
     ), counted as (
       select document_id, sum(octet_length(bytes)) over (partition by organisation_id order by document_id) as upto,
         (select count(distinct organisation_id) from brought) as bringers
       from brought
     )
     select document_id as "documentId", bytes from brought join counted using (document_id)
     where upto <= $2::bigint / bringers order by document_id`,
    [tradeId, bytesMax],
  );
}

/** @throws DOCUMENT_NOT_FOUND */
export async function selectDocument(tx: Tx, documentId: DocumentId): Promise<DocumentBytes> {
  const found = await tx.maybe<DocumentBytes>(
    `select ${COLUMNS}, d.xml, d.jws ${FROM} where d.document_id = $1`,
    [documentId],
  );
  if (!found) throw refuse('DOCUMENT_NOT_FOUND');
  return found;
}

/** The same without its bytes. @throws DOCUMENT_NOT_FOUND */
export async function selectDocumentRow(tx: Tx, documentId: DocumentId): Promise<DocumentRow> {
  const found = await tx.maybe<DocumentRow>(`select ${COLUMNS} ${FROM} where d.document_id = $1`, [
    documentId,
  ]);
  if (!found) throw refuse('DOCUMENT_NOT_FOUND');
  return found;
}

/** What an organisation brought before, byte for byte. */
export function findReceived(
  tx: Tx,
  tradeId: TradeId,
  organisationId: OrganisationId,
  sha256: Buffer,
): Promise<DocumentRow | undefined> {
  return tx.maybe(
    `select ${COLUMNS} ${FROM}
     where d.trade_id = $1 and d.origin = 'received' and d.organisation_id = $2 and d.sha256 = $3`,
    [tradeId, organisationId, sha256],
  );
}

export async function countReceived(tx: Tx, tradeId: TradeId): Promise<number> {
  const { count } = await tx.elevated('the limit counts the documents of every party', () =>
    tx.one<{ count: bigint }>(
      `select count(*) as count from document.document where trade_id = $1 and origin = 'received'`,
      [tradeId],
    ),
  );
  return Number(count);
}

/** Of what was issued in the trade and still stands, the documents of a type: elevated, for whoever sets off its end. */
export function selectStanding(tx: Tx, tradeId: TradeId, type: string): Promise<DocumentRow[]> {
  return tx.elevated('what a cancelled trade issued is made void', () =>
    tx.rows<DocumentRow>(
      `select ${COLUMNS} ${FROM}
       where d.trade_id = $1 and d.type = $2 and d.origin = 'issued' and v.document_id is null order by d.document_id`,
      [tradeId, type],
    ),
  );
}

/** What was issued of these types and stands, oldest first, with its bytes. */
export function selectStandingBytes(
  tx: Tx,
  tradeId: TradeId,
  types: readonly string[],
): Promise<readonly (IssuedDocument & { readonly xml: Uint8Array })[]> {
  return tx.elevated('a remittance advice names every paper that is paid', () =>
    tx.rows(
      `select d.type, d.number, d.document_id as "documentId", d.issue_date::text as "issueDate",
         d.shipment_id as "shipmentId", d.xml ${FROM}
       where d.trade_id = $1 and d.type = any ($2) and d.origin = 'issued' and v.document_id is null order by d.document_id`,
      [tradeId, types],
    ),
  );
}

/** From now on the document is void; what it says stays. */
export async function insertVoid(
  tx: Tx,
  { tradeId, documentId, organisationId, audience }: DocumentRow,
  entryId: EntryId,
): Promise<void> {
  await tx.run(
    `insert into document.void (trade_id, document_id, organisation_id, audience, entry_id, voided_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tradeId, documentId, organisationId, audience, entryId, tx.now],
  );
}
