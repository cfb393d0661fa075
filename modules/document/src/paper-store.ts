import type { Tx } from '@tongshang/database';
import type { DocumentId, EntryId, TradeId } from '@tongshang/identifier';
import type { DocumentRow } from './document-store.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import type { Standing } from './paper-standing.ts';

/** A printable page as it was made and signed; unsigned for a document from outside. */
export type PaperRow = { readonly pdf: Buffer; readonly jws: string | null };

type Key = Pick<DocumentRow, 'tradeId' | 'documentId'>;

/** As far as the caller may see the document: the page that says how it stands. */
export function selectPaper(
  tx: Tx,
  { tradeId, documentId }: Key,
  language: PaperLanguage,
  standing: Standing,
): Promise<PaperRow | undefined> {
  return tx.maybe(
    `select pdf, jws from document.paper
     where trade_id = $1 and document_id = $2 and language = $3 and standing = $4`,
    [tradeId, documentId, language, standing],
  );
}

/** Which pages of a document there are, and where they are entered, without their bytes. */
export type PrintedRow = {
  readonly documentId: DocumentId;
  readonly language: PaperLanguage;
  readonly standing: Standing;
  readonly sha256: Buffer;
  /** Null for what was printed before prints were entered in the journal. */
  readonly entryId: EntryId | null;
};

const PRINTED = `select document_id as "documentId", language, standing, sha256, entry_id as "entryId" from document.paper`;

/** Of documents of one trade, as far as the caller may see them. */
export function selectPrinted(
  tx: Tx,
  tradeId: TradeId,
  documentIds: readonly DocumentId[],
): Promise<PrintedRow[]> {
  return tx.rows(`${PRINTED} where trade_id = $1 and document_id = any ($2::uuid[])`, [tradeId, documentIds]);
}

/** Pages of documents of one trade with their bytes, in the languages asked for: of each the one that was printed last, as the journal has it. */
export function selectPapers(
  tx: Tx,
  tradeId: TradeId,
  documentIds: readonly DocumentId[],
  languages: readonly PaperLanguage[],
): Promise<(PaperRow & Pick<PrintedRow, 'documentId' | 'language'>)[]> {
  return tx.rows(
    `select distinct on (document_id, language) document_id as "documentId", language, pdf, jws from document.paper
     where trade_id = $1 and document_id = any ($2::uuid[]) and language = any ($3::text[])
     order by document_id, language, made_at desc, standing desc`,
    [tradeId, documentIds, languages],
  );
}

/** What the platform prints, past row-level security; undefined when there is no such document. */
export type ToPrint = Key &
  Pick<
    DocumentRow,
    | 'organisationId'
    | 'type'
    | 'origin'
    | 'audience'
    | 'entryId'
    | 'causedBy'
    | 'keyId'
    | 'sha256'
    | 'languages'
    | 'voidedAt'
  > & { readonly xml: Buffer };

export function selectToPrint(tx: Tx, { tradeId, documentId }: Key): Promise<ToPrint | undefined> {
  return tx.maybe(
    `select d.trade_id as "tradeId", d.document_id as "documentId", d.organisation_id as "organisationId", d.type, d.origin, d.audience,
       d.entry_id as "entryId", d.caused_by as "causedBy", d.key_id as "keyId", d.sha256, d.languages, d.xml,
       v.voided_at as "voidedAt"
     from document.document d left join document.void v using (trade_id, document_id)
     where d.trade_id = $1 and d.document_id = $2`,
    [tradeId, documentId],
  );
}

/** Of what was issued in a trade, one document, or what an entry caused: past row-level security. */
export function selectToPrintAnew(
  tx: Tx,
  tradeId: TradeId,
  of: { readonly documentId: DocumentId } | { readonly causedBy: EntryId },
): Promise<Pick<DocumentRow, 'tradeId' | 'documentId' | 'organisationId'>[]> {
  const [column, value] = 'documentId' in of ? ['document_id', of.documentId] : ['caused_by', of.causedBy];
  return tx.rows(
    `select trade_id as "tradeId", document_id as "documentId", organisation_id as "organisationId"
     from document.document where trade_id = $1 and ${column} = $2 and origin = 'issued'`,
    [tradeId, value],
  );
}

/** Issued documents that are void while none of their pages says so, of all trades: past row-level security. */
export function selectVoidUnsaid(
  tx: Tx,
  limit: number,
): Promise<Pick<DocumentRow, 'tradeId' | 'documentId' | 'organisationId'>[]> {
  return tx.rows(
    `select d.trade_id as "tradeId", d.document_id as "documentId", d.organisation_id as "organisationId"
     from document.void v join document.document d using (trade_id, document_id)
     where d.origin = 'issued' and not exists (
       select from document.paper p
       where p.trade_id = d.trade_id and p.document_id = d.document_id and p.standing = 'void')
     order by v.voided_at desc limit $1`,
    [limit],
  );
}

/** In which languages there are pages of a document that say it stands so. */
export async function printedIn(
  tx: Tx,
  { tradeId, documentId }: Key,
  standing: Standing,
): Promise<Set<PaperLanguage>> {
  const rows = await selectPrinted(tx, tradeId, [documentId]);
  return new Set(rows.filter((row) => row.standing === standing).map(({ language }) => language));
}

/** The same; nobody else prints it until the transaction ends. */
export async function lockPrinted(
  tx: Tx,
  { tradeId, documentId }: Key,
  standing: Standing,
): Promise<Set<PaperLanguage>> {
  await tx.one(
    'select document_id from document.document where trade_id = $1 and document_id = $2 for update',
    [tradeId, documentId],
  );
  return printedIn(tx, { tradeId, documentId }, standing);
}

export async function insertPaper(
  tx: Tx,
  of: Pick<DocumentRow, 'tradeId' | 'documentId' | 'organisationId' | 'audience'>,
  paper: PaperRow & {
    readonly language: PaperLanguage;
    readonly standing: Standing;
    readonly sha256: Buffer;
    readonly keyId: string | null;
    readonly entryId: EntryId;
  },
): Promise<void> {
  await tx.run(
    `insert into document.paper (trade_id, document_id, language, organisation_id, audience, pdf, sha256, key_id, jws, entry_id,
       made_at, standing)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      of.tradeId,
      of.documentId,
      paper.language,
      of.organisationId,
      of.audience,
      paper.pdf,
      paper.sha256,
      paper.keyId,
      paper.jws,
      paper.entryId,
      tx.now,
      paper.standing,
    ],
  );
}
