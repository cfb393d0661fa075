import type { Tx } from '@tongshang/database';
import type { DocumentRow } from './document-store.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';

/** A printable page as it was made and signed; unsigned for a document from outside. */
export type PaperRow = { readonly pdf: Buffer; readonly jws: string | null };

type Key = Pick<DocumentRow, 'tradeId' | 'documentId'>;

/** As far as the caller may see the document. */
export function selectPaper(
  tx: Tx,
  { tradeId, documentId }: Key,
  language: PaperLanguage,
): Promise<PaperRow | undefined> {
  return tx.maybe(
    'select pdf, jws from document.paper where trade_id = $1 and document_id = $2 and language = $3',
    [tradeId, documentId, language],
  );
}

/** Which pages of a document there are, and where they are entered, without their bytes. */
export type PrintedRow = {
  readonly documentId: string;
  readonly language: PaperLanguage;
  readonly sha256: Buffer;
  /** Null for what was printed before prints were entered in the journal. */
  readonly entryId: string | null;
};

const PRINTED = `select document_id as "documentId", language, sha256, entry_id as "entryId" from document.paper`;

/** Of documents of one trade, as far as the caller may see them. */
export function selectPrinted(
  tx: Tx,
  tradeId: string,
  documentIds: readonly string[],
): Promise<PrintedRow[]> {
  return tx.rows(`${PRINTED} where trade_id = $1 and document_id = any ($2::uuid[])`, [tradeId, documentIds]);
}

/** Pages of documents of one trade with their bytes, in the languages asked for. */
export function selectPapers(
  tx: Tx,
  tradeId: string,
  documentIds: readonly string[],
  languages: readonly PaperLanguage[],
): Promise<(PaperRow & Pick<PrintedRow, 'documentId' | 'language'>)[]> {
  return tx.rows(
    `select document_id as "documentId", language, pdf, jws from document.paper
     where trade_id = $1 and document_id = any ($2::uuid[]) and language = any ($3::text[])
     order by document_id, language`,
    [tradeId, documentIds, languages],
  );
}

/** What the platform prints, past row-level security; undefined when there is no such document. */
export type ToPrint = Key &
  Pick<
    DocumentRow,
    'organisationId' | 'origin' | 'audience' | 'entryId' | 'keyId' | 'sha256' | 'languages'
  > & {
    readonly xml: Buffer;
    readonly printed: readonly PaperLanguage[];
    readonly voidedAt: Temporal.Instant | null;
  };

export function selectToPrint(tx: Tx, { tradeId, documentId }: Key): Promise<ToPrint | undefined> {
  return tx.maybe(
    `select d.trade_id as "tradeId", d.document_id as "documentId", d.organisation_id as "organisationId", d.origin, d.audience,
       d.entry_id as "entryId", d.key_id as "keyId", d.sha256, d.languages, d.xml, v.voided_at as "voidedAt",
       array(select p.language from document.paper p
             where p.trade_id = d.trade_id and p.document_id = d.document_id) as printed
     from document.document d left join document.void v using (trade_id, document_id)
     where d.trade_id = $1 and d.document_id = $2`,
    [tradeId, documentId],
  );
}

/** Which languages a document is printed in; nobody else prints it until the transaction ends. */
export async function lockPrinted(tx: Tx, { tradeId, documentId }: Key): Promise<Set<PaperLanguage>> {
  await tx.one(
    'select document_id from document.document where trade_id = $1 and document_id = $2 for update',
    [tradeId, documentId],
  );
  const rows = await selectPrinted(tx, tradeId, [documentId]);
  return new Set(rows.map(({ language }) => language));
}

export async function insertPaper(
  tx: Tx,
  of: Pick<DocumentRow, 'tradeId' | 'documentId' | 'organisationId' | 'audience'>,
  paper: PaperRow & {
    readonly language: PaperLanguage;
    readonly sha256: Buffer;
    readonly keyId: string | null;
    readonly entryId: string;
  },
): Promise<void> {
  await tx.run(
    `insert into document.paper (trade_id, document_id, language, organisation_id, audience, pdf, sha256, key_id, jws, entry_id,
       made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
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
    ],
  );
}
