import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@tongshang/database';
import { type Blobs, type BlobsDeps, createBlobs } from './blobs.ts';
import { folderStore } from './folder-store.ts';
import type { BlobStore } from './store.ts';

export type TestBlobs = {
  readonly blobs: Blobs;
  readonly store: BlobStore;
  readonly folder: string;
  close(): Promise<void>;
};

/** Blobs in a folder of their own, for a test. The database has this package's migrations. */
export async function testBlobs(
  database: Database,
  more: Pick<BlobsDeps, 'organisationBytesMax' | 'clock'> = {},
): Promise<TestBlobs> {
  const folder = await mkdtemp(join(tmpdir(), 'tongshang-blobs-'));
  const store = folderStore(folder);
  await store.open();
  return {
    ...{ store, folder },
    blobs: createBlobs({ database, store, ...more }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
