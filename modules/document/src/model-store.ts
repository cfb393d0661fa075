import type { Tx } from '@tongshang/database';
import type { DocumentId, TradeId } from '@tongshang/identifier';
import { READER_VERSION } from '@tongshang/ubl';
import type { DocumentRow } from './document-store.ts';
import type { PaperModel } from './paper-model.ts';
import { refuse } from './refusals.ts';

type Key = Pick<DocumentRow, 'tradeId' | 'documentId'>;

/** A document without its bytes, with what was read of it; the model is null until it was needed once. */
export type ReadDocument = Key &
  Pick<DocumentRow, 'type' | 'number' | 'origin' | 'causedBy'> & {
    readonly model: PaperModel | null;
    readonly isVoid: boolean;
    /** Of the document as it came. */
    readonly xmlBytes: number;
  };

type Row = Omit<ReadDocument, 'model'> & { readonly content: Buffer | null; readonly size: number | null };

const COLUMNS = `d.trade_id as "tradeId", d.document_id as "documentId", d.type, d.number, d.origin, d.caused_by as "causedBy",
  octet_length(d.xml) as "xmlBytes", v.document_id is not null as "isVoid", m.content, m.size`;
const FROM = `document.document d left join document.model m
  on m.trade_id = d.trade_id and m.document_id = d.document_id and m.reader_version = ${READER_VERSION}
  left join document.void v on v.trade_id = d.trade_id and v.document_id = d.document_id`;

function read({ content, size, ...row }: Row): ReadDocument {
  return { ...row, model: content === null || size === null ? null : { content, size } };
}

/** The trade's documents that the caller may see, oldest first, without their bytes. */
export async function selectRead(tx: Tx, tradeId: TradeId): Promise<ReadDocument[]> {
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} from ${FROM} where d.trade_id = $1 order by d.document_id`,
    [tradeId],
  );
  return rows.map(read);
}

/** @throws DOCUMENT_NOT_FOUND */
export async function selectReadOne(tx: Tx, documentId: DocumentId): Promise<ReadDocument> {
  const row = await tx.maybe<Row>(`select ${COLUMNS} from ${FROM} where d.document_id = $1`, [documentId]);
  if (!row) throw refuse('DOCUMENT_NOT_FOUND');
  return read(row);
}

/** The bytes of documents that the caller may see, by id. */
export async function selectXml(tx: Tx, documentIds: readonly DocumentId[]): Promise<Map<string, Buffer>> {
  const rows = await tx.rows<{ id: string; xml: Buffer }>(
    'select document_id as id, xml from document.document where document_id = any ($1::uuid[])',
    [documentIds],
  );
  return new Map(rows.map(({ id, xml }) => [id, xml]));
}

/** Keeps what was read of a document; what another reader of the same version kept meanwhile is the same, and stays. */
export async function keepModel(tx: Tx, { tradeId, documentId }: Key, model: PaperModel): Promise<void> {
  await tx.run(
    `insert into document.model (trade_id, document_id, reader_version, content, size) values ($1, $2, $3, $4, $5)
     on conflict (trade_id, document_id) do update
       set reader_version = excluded.reader_version, content = excluded.content, size = excluded.size
       where model.reader_version < excluded.reader_version`,
    [tradeId, documentId, READER_VERSION, Buffer.from(model.content), model.size],
  );
}
