import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, connect, restore } from '@tongshang/database';
import { emptyDatabase, type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backedUpBlobs, restoredBlobs } from './backup.ts';
import { createBlobs } from './blobs.ts';
import { folderStore } from './folder-store.ts';
import { migrations } from './index.ts';
import { s3Store } from './s3-store.ts';
import type { BlobStore } from './store.ts';
import { localS3 } from './testing/local-s3.ts';

let t: TestDatabase;
let s3: Awaited<ReturnType<typeof localS3>>;
let folder: string;
let file: string;
let store: BlobStore;
const contents = [randomBytes(70_000), Buffer.from('small')];
let kept: string[];
let forgotten: string;
const owner = { module: 'test', id: randomUUIDv7() };
const caller = { organisationId: randomUUIDv7(), personId: null };
const empties: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  [t, s3, folder] = await Promise.all([
    testDatabase([{ module: 'blobs', folder: migrations }]),
    localS3(),
    mkdtemp(join(tmpdir(), 'tongshang-carried-')),
  ]);
  store = s3Store(s3.settings);
  const blobs = createBlobs({ database: t.database, store });
  const options = { organisationId: null, mediaType: 'image/png', bytesMax: 100_000 };
  const put = await Promise.all(contents.map((content) => blobs.put(content, options)));
  await t.database.transaction(caller, async (tx) => {
    for (const blob of put) await blobs.refer(tx, owner, blob);
  });
  kept = put.map(({ sha256 }) => sha256);
  forgotten = (await blobs.put(Buffer.from('nothing refers to it'), options)).sha256;
  file = join(folder, 'all.backup');
  await backup({ url: t.url, file, attachments: backedUpBlobs(store) });
});
afterAll(async () => {
  for (const empty of empties) await empty.close();
  await t.close();
  await s3.close();
  await rm(folder, { recursive: true });
});

async function target(): Promise<string> {
  const empty = await emptyDatabase();
  empties.push(empty);
  return empty.url;
}

async function hashesIn(one: BlobStore): Promise<string[]> {
  const hashes: string[] = [];
  for await (const { sha256 } of one.list()) hashes.push(sha256);
  return hashes;
}

describe('a backup', () => {
  it('of a bucket is restored into a folder: what something refers to, byte for byte', async () => {
    const into = folderStore(join(folder, 'restored'));
    const attachments = restoredBlobs(into);
    const url = await target();
    let missing: number | undefined;
    const verify = async (tx: Parameters<typeof attachments.missing>[0]) => {
      missing = await attachments.missing(tx);
    };
    await restore({ file, url, attachments, verify });
    expect(missing).toBe(0);
    expect(await hashesIn(into)).toEqual(kept.toSorted());
    expect(await hashesIn(store)).toEqual([...kept, forgotten].sort());
    const database = await connect({ url, connectionsMax: 1 });
    const blobs = createBlobs({ database, store: into });
    for (const [index, sha256] of kept.entries()) {
      const found = await database.transaction(caller, (tx) => blobs.find(tx, owner, sha256));
      expect(found?.bytes).toBe(contents[index]?.length);
      const pieces: Uint8Array[] = [];
      for await (const piece of await blobs.read(sha256)) pieces.push(piece);
      expect(Buffer.concat(pieces).equals(contents[index] as Buffer)).toBe(true);
    }
    await database.close();
  });

  it('without the files counts those that are nowhere', async () => {
    const bare = join(folder, 'bare.backup');
    await backup({ url: t.url, file: bare });
    const attachments = restoredBlobs(folderStore(join(folder, 'nothing')));
    const counts: number[] = [];
    const verify = async (tx: Parameters<typeof attachments.missing>[0]) => {
      counts.push(await attachments.missing(tx));
    };
    await restore({ file: bare, url: await target(), attachments, verify });
    expect(counts).toEqual([2]);
  });

  it('that is not restored leaves the store as it was', async () => {
    const into = folderStore(join(folder, 'undone'));
    const there = await into.receive(contents[1] as Buffer, 100);
    await there.keep();
    const verify = () => Promise.reject(new Error('another root'));
    const restoring = restore({ file, url: await target(), attachments: restoredBlobs(into), verify });
    await expect(restoring).rejects.toThrow('another root');
    expect(await hashesIn(into)).toEqual([kept[1]]);
  });

  it('whose bytes are not those of their name is refused', async () => {
    const sink = restoredBlobs(folderStore(join(folder, 'lies')));
    async function* lie() {
      yield Buffer.from('something else');
    }
    for (const name of [kept[0] as string, '../../../etc/passwd']) {
      await expect(sink.write(name, lie())).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
    }
    expect(await hashesIn(folderStore(join(folder, 'lies')))).toEqual([]);
  });

  it('is not made when the store has lost a file', async () => {
    const losing = folderStore(join(folder, 'lost'));
    const broken = join(folder, 'broken.backup');
    const making = backup({ url: t.url, file: broken, attachments: backedUpBlobs(losing) });
    await expect(making).rejects.toMatchObject({ code: 'BLOB_MISSING' });
  });
});
