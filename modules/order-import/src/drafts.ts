import type { Tx } from '@tongshang/database';
import type { FileId } from '@tongshang/identifier';
import type { Schedule } from '@tongshang/jobs';
import { type OrderImportDeps, ownerOf } from './dependencies.ts';
import { deleteFile, lockExpired, lockFile, selectCarried } from './order-file-store.ts';
import { refuse } from './refusals.ts';

/** Takes a draft away; a file of which an order became a trade stays. @throws ORDER_FILE_NOT_FOUND, ORDER_FILE_CARRIED */
export async function dropDraft(
  { blobs }: Pick<OrderImportDeps, 'blobs'>,
  tx: Tx,
  fileId: FileId,
): Promise<void> {
  const { sha256 } = await lockFile(tx, fileId);
  if ((await selectCarried(tx, fileId)).length > 0) throw refuse('ORDER_FILE_CARRIED');
  await deleteFile(tx, fileId);
  await blobs.release(tx, ownerOf(fileId), sha256);
}

/** Drafts taken away at once; what is left waits for the next time. */
const AT_ONCE = 200;

/** Takes drafts away that nobody has carried in their time. */
export function expirySchedule({ blobs }: Pick<OrderImportDeps, 'blobs'>): Schedule {
  return {
    name: 'order-import.drop-expired',
    every: Temporal.Duration.from({ hours: 1 }),
    async run(tx) {
      for (const { fileId, sha256 } of await lockExpired(tx, tx.now, AT_ONCE)) {
        await deleteFile(tx, fileId);
        await blobs.release(tx, ownerOf(fileId), sha256);
      }
    },
  };
}
