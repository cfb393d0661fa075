import type { Tx } from '@tongshang/database';
import { referredBlobs } from './reference-store.ts';
import { refuse } from './refusals.ts';
import type { BlobStore } from './store.ts';

/** What a backup carries beside the tables: every blob that something refers to at its moment, by its hash. */
export function backedUpBlobs(store: BlobStore) {
  return {
    list: async (tx: Tx): Promise<string[]> => (await referredBlobs(tx)).map(({ sha256 }) => sha256),
    /** @throws BLOB_MISSING, BLOB_DAMAGED, and as the store */
    read: (sha256: string): Promise<AsyncIterable<Uint8Array>> => store.read(sha256),
  };
}

/** Takes the blobs of a backup into a store, each checked against its name; what was there already stays when undone. */
export function restoredBlobs(store: BlobStore) {
  const added: string[] = [];
  return {
    /** @throws BLOB_DAMAGED, and as the store */
    async write(sha256: string, content: AsyncIterable<Uint8Array>): Promise<void> {
      const intake = await store.receive(content, Number.POSITIVE_INFINITY);
      try {
        if (intake.sha256 !== sha256) throw refuse('BLOB_DAMAGED', { sha256, store: 'backup' });
        if ((await store.find(sha256)) === undefined) added.push(sha256);
        await intake.keep();
      } finally {
        await intake.discard();
      }
    },
    async undo(): Promise<void> {
      for (const sha256 of added) await store.remove(sha256);
    },
    /** How many blobs that something refers to are not in the store, or not of their size. */
    async missing(tx: Tx): Promise<number> {
      let missing = 0;
      for (const { sha256, bytes } of await referredBlobs(tx)) {
        if ((await store.find(sha256))?.bytes !== Number(bytes)) missing += 1;
      }
      return missing;
    },
  };
}
