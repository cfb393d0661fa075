import type { Tx } from '@tongshang/database';
import type { DocumentId, EntryId, OrganisationId, TradeId } from '@tongshang/identifier';

/** A paper from outside that is no data, without its bytes. */
export type EnclosureRow = {
  readonly documentId: DocumentId;
  readonly tradeId: TradeId;
  /** What the party that brought it says it is. */
  readonly type: string;
  readonly number: string | null;
  readonly organisationId: OrganisationId;
  readonly audience: readonly string[];
  readonly mediaType: string;
  readonly fileName: string | null;
  readonly sha256: Buffer;
  readonly recordedAt: Temporal.Instant;
  readonly entryId: EntryId;
};

const COLUMNS = `document_id as "documentId", trade_id as "tradeId", type, number, organisation_id as "organisationId", audience,
  media_type as "mediaType", file_name as "fileName", sha256, recorded_at as "recordedAt", entry_id as "entryId"`;

export async function insertEnclosure(tx: Tx, one: EnclosureRow, bytes: Buffer): Promise<void> {
  await tx.run(
    `insert into document.enclosure (trade_id, document_id, type, number, organisation_id, audience, media_type, bytes, sha256,
       file_name, recorded_at, entry_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[one.tradeId, one.documentId, one.type, one.number, one.organisationId, one.audience, one.mediaType],
      ...[bytes, one.sha256, one.fileName, one.recordedAt, one.entryId],
    ],
  );
}

/** Those of the trade that the caller may see, oldest first. */
export function selectEnclosures(tx: Tx, tradeId: TradeId): Promise<EnclosureRow[]> {
  return tx.rows(`select ${COLUMNS} from document.enclosure where trade_id = $1 order by document_id`, [
    tradeId,
  ]);
}

/** What an organisation brought before for these readers, byte for byte. */
export function findEnclosure(
  tx: Tx,
  tradeId: TradeId,
  organisationId: OrganisationId,
  { sha256, audience }: Pick<EnclosureRow, 'sha256' | 'audience'>,
): Promise<EnclosureRow | undefined> {
  return tx.maybe(
    `select ${COLUMNS} from document.enclosure where trade_id = $1 and organisation_id = $2 and sha256 = $3
       and audience = $4`,
    [tradeId, organisationId, sha256, audience],
  );
}

type Brought = Pick<EnclosureRow, 'documentId' | 'organisationId' | 'audience' | 'sha256'>;

/** What was brought into a trade with one of these hashes and the caller may see: pages, pictures and data; oldest first. */
export function selectBroughtByHash(tx: Tx, tradeId: TradeId, hashes: readonly Buffer[]): Promise<Brought[]> {
  return tx.rows(
    `select document_id as "documentId", organisation_id as "organisationId", audience, sha256
     from document.enclosure where trade_id = $1 and sha256 = any($2)
     union all
     select document_id, organisation_id, audience, sha256
     from document.document where trade_id = $1 and origin = 'received' and sha256 = any($2)
     order by 1`,
    [tradeId, hashes],
  );
}

/** With its bytes; undefined where the caller may not see it. */
export function selectEnclosure(
  tx: Tx,
  documentId: DocumentId,
): Promise<(EnclosureRow & { readonly bytes: Buffer }) | undefined> {
  return tx.maybe(`select ${COLUMNS}, bytes from document.enclosure where document_id = $1`, [documentId]);
}

/** Of every party, whoever asks. */
export async function countEnclosures(tx: Tx, tradeId: TradeId): Promise<number> {
  const { count } = await tx.elevated('the limit counts the papers of every party', () =>
    tx.one<{ count: bigint }>('select count(*) as count from document.enclosure where trade_id = $1', [
      tradeId,
    ]),
  );
  return Number(count);
}

/** What the caller may see of papers that parties brought into a trade, as data or as pages: their hashes. */
export function selectBrought(
  tx: Tx,
  tradeId: TradeId,
  documentIds: readonly DocumentId[],
): Promise<{ documentId: DocumentId; type: string; sha256: Buffer }[]> {
  return tx.rows(
    `select document_id as "documentId", type, sha256 from document.enclosure
     where trade_id = $1 and document_id = any ($2::uuid[])
     union all
     select document_id, type, sha256 from document.document
     where trade_id = $1 and document_id = any ($2::uuid[]) and origin = 'received'`,
    [tradeId, documentIds],
  );
}

/** Whether a paper lies in a trade that the caller may see: issued, or brought as data or as pages. */
export async function isInTrade(tx: Tx, tradeId: TradeId, documentId: DocumentId): Promise<boolean> {
  const { seen } = await tx.one<{ seen: boolean }>(
    `select exists (select from document.enclosure where trade_id = $1 and document_id::text = $2)
       or exists (select from document.document where trade_id = $1 and document_id::text = $2) as seen`,
    [tradeId, documentId.toLowerCase()],
  );
  return seen;
}
