import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '@tongshang/database';
import { beginRemovals, endRemoval, lockForgotten, takeRemovals } from './reference-store.ts';
import type { BlobStore } from './store.ts';

export type CollectOptions = {
  readonly database: Database;
  readonly store: BlobStore;
  readonly clock?: () => Temporal.Instant;
  /** How long bytes are kept that nothing refers to. Longer than any transaction, download or backup. Default 24. */
  readonly graceHours?: number;
};

export type Collected = { readonly removed: number };

/** A removal that began longer ago has been abandoned, and others may take it over. */
export const removalLease = { minutes: 5 } as const;
/** A removal is begun within this; with all its tries it is over well before the lease is. */
const workedOn = { minutes: 2 } as const;
const batch = 500;

/**
 * Removes from the store what nothing has referred to for the time of grace, and what broken-off puts left behind.
 * Bytes are struck out of the record first, in a transaction that locks them, and removed after it; whoever puts the same
 * bytes meanwhile waits (`Blobs.put`). A collection that breaks off is finished by the next.
 * @throws as the store
 */
export async function collect(options: CollectOptions): Promise<Collected> {
  const { database, store, graceHours = 24 } = options;
  const clock = options.clock ?? Temporal.Now.instant;
  const before = clock().subtract({ hours: graceHours });
  const collectionId = randomUUIDv7();
  await store.tidy(before);
  let removed = 0;
  for (;;) {
    const { due, until } = await database.system('blobs: collect', async (tx) => {
      const locked = await lockForgotten(tx, before, batch);
      if (locked.length > 0) await beginRemovals(tx, locked, before, collectionId);
      const taken = await takeRemovals(tx, collectionId, tx.now.subtract(removalLease));
      return { due: taken, until: tx.now.add(workedOn) };
    });
    for (const sha256 of due) {
      // What is left now is taken up again in the next round, under a new lease.
      if (Temporal.Instant.compare(clock(), until) > 0) break;
      await store.remove(sha256);
      await database.system('blobs: removed', (tx) => endRemoval(tx, sha256, collectionId));
      removed += 1;
    }
    if (due.length === 0) return { removed };
  }
}
