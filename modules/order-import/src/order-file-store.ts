import type { Tx } from '@tongshang/database';
import type { FileId } from '@tongshang/identifier';
import type { Answers, CarriedOrder, KeptReading, OrderFile } from './order-file.ts';
import { refuse } from './refusals.ts';

const COLUMNS = `file_id as "fileId", sha256, bytes, media_type as "mediaType", file_name as "fileName", version, answers, reading,
  created_at as "createdAt", expires_at as "expiresAt"`;

/** @throws ORDER_FILE_NOT_FOUND */
export async function selectFile(tx: Tx, fileId: FileId): Promise<OrderFile> {
  return found(await tx.maybe(`select ${COLUMNS} from order_import.file where file_id = $1`, [fileId]));
}

/** Nobody else changes it until the transaction ends. @throws ORDER_FILE_NOT_FOUND */
export async function lockFile(tx: Tx, fileId: FileId): Promise<OrderFile> {
  return found(
    await tx.maybe(`select ${COLUMNS} from order_import.file where file_id = $1 for update`, [fileId]),
  );
}

function found(file: OrderFile | undefined): OrderFile {
  if (!file) throw refuse('ORDER_FILE_NOT_FOUND');
  return file;
}

/** The caller's draft of these bytes. */
export function selectFileOf(tx: Tx, sha256: string): Promise<OrderFile | undefined> {
  return tx.maybe(
    `select ${COLUMNS} from order_import.file where organisation_id = $1 and sha256 = $2 for update`,
    [tx.organisationId, sha256],
  );
}

export async function countDrafts(tx: Tx): Promise<number> {
  const sql = `select count(*) as count from order_import.file where organisation_id = $1 and expires_at is not null`;
  return Number((await tx.one<{ count: bigint }>(sql, [tx.organisationId])).count);
}

export async function insertFile(tx: Tx, file: OrderFile): Promise<void> {
  await tx.run(
    `insert into order_import.file (file_id, organisation_id, sha256, bytes, media_type, file_name, version, answers, reading,
       created_at, changed_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)`,
    [
      ...[file.fileId, tx.organisationId, file.sha256, file.bytes, file.mediaType, file.fileName],
      ...[file.version, JSON.stringify(file.answers), JSON.stringify(file.reading)],
      ...[file.createdAt, file.expiresAt],
    ],
  );
}

export async function updateReading(
  tx: Tx,
  fileId: FileId,
  answers: Answers,
  reading: KeptReading,
): Promise<void> {
  await tx.run(
    `update order_import.file set version = version + 1, answers = $2, reading = $3, changed_at = $4 where file_id = $1`,
    [fileId, JSON.stringify(answers), JSON.stringify(reading), tx.now],
  );
}

export async function deleteFile(tx: Tx, fileId: FileId): Promise<void> {
  await tx.run('delete from order_import.file where file_id = $1', [fileId]);
}

export function selectCarried(tx: Tx, fileId: FileId): Promise<CarriedOrder[]> {
  return tx.rows(
    `select order_number as "orderNumber", buyer_name as "buyerName", trade_id as "tradeId", number
     from order_import.carried where file_id = $1 order by carried_at, trade_id`,
    [fileId],
  );
}

/** The file stays from now on. */
export async function insertCarried(tx: Tx, fileId: FileId, one: CarriedOrder): Promise<void> {
  await tx.run(
    `insert into order_import.carried (file_id, order_number, buyer_name, organisation_id, trade_id, number, carried_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [fileId, one.orderNumber, one.buyerName, tx.organisationId, one.tradeId, one.number, tx.now],
  );
  await tx.run('update order_import.file set expires_at = null, changed_at = $2 where file_id = $1', [
    fileId,
    tx.now,
  ]);
}

/** What a list shows of a file. */
type FileRow = Pick<OrderFile, 'fileId' | 'fileName' | 'bytes' | 'createdAt' | 'expiresAt'> & {
  readonly orders: number;
  readonly questions: number;
  readonly problems: number;
  readonly carried: number;
};

/** The caller's files, newest first. */
export function selectFiles(tx: Tx, after: readonly string[] | undefined, limit: number): Promise<FileRow[]> {
  return tx.rows(
    `select f.file_id as "fileId", f.file_name as "fileName", f.bytes, f.created_at as "createdAt", f.expires_at as "expiresAt",
       jsonb_array_length(f.reading -> 'orders') as orders, jsonb_array_length(f.reading -> 'questions') as questions,
       jsonb_array_length(f.reading -> 'problems') as problems,
       (select count(*) from order_import.carried c where c.file_id = f.file_id)::integer as carried
     from order_import.file f
     where f.organisation_id = $1 and ($2::timestamptz is null or (f.created_at, f.file_id) < ($2, $3::uuid))
     order by f.created_at desc, f.file_id desc limit $4`,
    [tx.organisationId, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

/** Drafts whose time is up. The caller elevates. */
export function lockExpired(
  tx: Tx,
  now: Temporal.Instant,
  limit: number,
): Promise<{ fileId: FileId; sha256: string }[]> {
  return tx.rows(
    `select file_id as "fileId", sha256 from order_import.file where expires_at <= $1 order by expires_at limit $2
     for update skip locked`,
    [now, limit],
  );
}
