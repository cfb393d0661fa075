import { buffer } from 'node:stream/consumers';
import type { Tx } from '@tongshang/database';
import type { FileId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { OrderImportDeps } from './dependencies.ts';
import type { Answers, KeptReading, OrderFile } from './order-file.ts';
import { lockFile, selectFile, updateReading } from './order-file-store.ts';
import { readOrderFileWork } from './reading-work.ts';
import { refuse } from './refusals.ts';

/** The bytes of a file that the caller may see, outside any other transaction. @throws ORDER_FILE_NOT_FOUND, and as `Blobs.read` */
export async function bytesOf(
  { database, blobs }: Pick<OrderImportDeps, 'database' | 'blobs'>,
  principal: Principal,
  fileId: FileId,
): Promise<Uint8Array> {
  const { sha256 } = await database.transaction(principal, (tx) => selectFile(tx, fileId));
  return buffer(await blobs.read(sha256));
}

/** Reads a file in a thread. @throws what makes the whole of it unreadable, WORK_TOO_SLOW, WORK_QUEUE_FULL */
export function readBytes(
  { workers }: Pick<OrderImportDeps, 'workers'>,
  { organisationId }: Principal,
  read: { readonly bytes: Uint8Array; readonly answers: Answers },
  signal: AbortSignal,
): Promise<KeptReading> {
  return workers.run(readOrderFileWork, read, { organisationId, signal });
}

/**
 * Keeps what a file says when read with these answers, which stand in place of those before.
 * @param version of the reading that was answered
 * @throws ORDER_FILE_NOT_FOUND, ORDER_FILE_CHANGED
 */
export async function keepReading(
  tx: Tx,
  fileId: FileId,
  version: number,
  { answers, reading }: { readonly answers: Answers; readonly reading: KeptReading },
): Promise<OrderFile> {
  const file = await lockFile(tx, fileId);
  if (file.version !== version) throw refuse('ORDER_FILE_CHANGED');
  await updateReading(tx, fileId, answers, reading);
  return { ...file, version: version + 1, answers, reading };
}
