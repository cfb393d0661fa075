import { randomUUIDv7 } from 'node:crypto';
import { apart, type Database, type Tx } from '@tongshang/database';
import { expectIsolation, type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBlobs } from './blobs.ts';
import { collect } from './collect.ts';
import { migrations } from './index.ts';
import type { BlobStore } from './store.ts';
import { type TestBlobs, testBlobs } from './testing.ts';

let t: TestDatabase;
let now = Temporal.Instant.from('2026-03-01T00:00:00Z');
const clock = () => now;
const later = (hours: number) => {
  now = now.add({ hours });
};
beforeAll(async () => {
  t = await testDatabase([{ module: 'blobs', folder: migrations }], { clock });
});
afterAll(() => t.close());

let b: TestBlobs;
beforeEach(async () => {
  b = await testBlobs(t.database, { clock, organisationBytesMax: 1000n });
  // What earlier tests left is not in this one's counts.
  later(48);
  await b.blobs.collect();
});
afterEach(() => b.close());

let count = 0;
const fresh = () => {
  count += 1;
  return new TextEncoder().encode(`content ${count}`.padEnd(100, '.'));
};
const options = (organisationId: string | null) => ({
  organisationId,
  mediaType: 'text/plain',
  bytesMax: 1000,
});
const ownerOf = (id = randomUUIDv7()) => ({ module: 'test', id });
const as = <T>(organisationId: string, act: (tx: Tx) => Promise<T>) =>
  t.database.transaction({ organisationId, personId: null }, act);

async function textOf(sha256: string, from: TestBlobs = b): Promise<string> {
  let text = '';
  for await (const piece of await from.blobs.read(sha256)) text += Buffer.from(piece).toString();
  return text;
}

describe('what is put', () => {
  it('is found by those whom a module shows what refers to it, and counts for the organisation once', async () => {
    const [me, other] = [randomUUIDv7(), randomUUIDv7()];
    const content = fresh();
    const blob = await b.blobs.put(content, options(me));
    const [owner, second] = [ownerOf(), ownerOf()];
    await as(me, async (tx) => {
      await b.blobs.refer(tx, owner, blob, { fileName: '发票.txt' });
      await b.blobs.refer(tx, owner, blob);
      await b.blobs.refer(tx, second, blob);
      expect(await b.blobs.usage(tx)).toEqual({ blobs: 1n, bytes: 100n });
    });
    const found = await as(other, (tx) => b.blobs.find(tx, owner, blob.sha256));
    expect(found).toEqual({ ...blob, fileName: '发票.txt' });
    expect(await as(other, (tx) => b.blobs.find(tx, ownerOf(), blob.sha256))).toBeUndefined();
    expect(await as(other, (tx) => b.blobs.usage(tx))).toEqual({ blobs: 0n, bytes: 0n });
    expect(await textOf(blob.sha256)).toBe(Buffer.from(content).toString());
  });

  it('has a limit for each organisation, counting also what nothing refers to yet', async () => {
    const [me, other] = [randomUUIDv7(), randomUUIDv7()];
    const contents = Array.from({ length: 10 }, fresh);
    for (const content of contents) await b.blobs.put(content, options(me));
    const refused = b.blobs.put(fresh(), options(me));
    await expect(refused).rejects.toMatchObject({
      code: 'BLOB_SPACE_USED_UP',
      params: { limit: '1000', used: '1000' },
    });
    await b.blobs.put(contents[0] as Uint8Array, options(me));
    await b.blobs.put(fresh(), options(other));
    await b.blobs.put(fresh(), options(null));
  });

  it('is not let past the limit by arriving at once', async () => {
    const gate = Promise.withResolvers<void>();
    const slow: Database = {
      ...t.database,
      system: (reason, fn) =>
        t.database.system(reason, async (tx) => {
          const result = await fn(tx);
          await gate.promise;
          return result;
        }),
    };
    const space = { store: b.store, organisationBytesMax: 150n, clock };
    const me = randomUUIDv7();
    const first = createBlobs({ ...space, database: slow }).put(fresh(), options(me));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = createBlobs({ ...space, database: t.database }).put(fresh(), options(me));
    const refused = expect(second).rejects.toMatchObject({ code: 'BLOB_SPACE_USED_UP' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    gate.resolve();
    await Promise.all([first, refused]);
  });

  it('is refused when too large, and leaves no record', async () => {
    const me = randomUUIDv7();
    const refused = b.blobs.put(new Uint8Array(1001), options(me));
    await expect(refused).rejects.toMatchObject({ code: 'BLOB_TOO_LARGE' });
    for (let index = 0; index < 10; index += 1) await b.blobs.put(fresh(), options(me));
  });
});

describe('a collection', () => {
  const isThere = async (sha256: string) => (await b.store.find(sha256)) !== undefined;

  it('removes what nothing refers to after the time of grace, and nothing else', async () => {
    const me = randomUUIDv7();
    const owner = ownerOf();
    const [kept, forgotten, released] = [
      await b.blobs.put(fresh(), options(me)),
      await b.blobs.put(fresh(), options(me)),
      await b.blobs.put(fresh(), options(me)),
    ];
    await as(me, async (tx) => {
      await b.blobs.refer(tx, owner, kept);
      await b.blobs.refer(tx, owner, released);
    });
    later(23);
    expect(await b.blobs.collect()).toEqual({ removed: 0 });
    later(2);
    expect(await as(me, (tx) => b.blobs.release(tx, owner, released.sha256))).toBe(true);
    expect(await as(me, (tx) => b.blobs.release(tx, owner, released.sha256))).toBe(false);
    await b.blobs.collect();
    expect(await Promise.all([kept, forgotten, released].map(({ sha256 }) => isThere(sha256)))).toEqual([
      true,
      false,
      true,
    ]);
    later(25);
    expect(await b.blobs.collect()).toEqual({ removed: 1 });
    expect(await Promise.all([kept, released].map(({ sha256 }) => isThere(sha256)))).toEqual([true, false]);
    await expect(b.blobs.read(released.sha256)).rejects.toMatchObject({ code: 'BLOB_MISSING' });
  });

  it('spares what is put again', async () => {
    const content = fresh();
    const { sha256 } = await b.blobs.put(content, options(null));
    later(25);
    await b.blobs.put(content, options(null));
    await b.blobs.collect();
    expect(await isThere(sha256)).toBe(true);
  });

  it('passes over what a transaction is just beginning to refer to', async () => {
    const me = randomUUIDv7();
    const blob = await b.blobs.put(fresh(), options(me));
    later(25);
    await as(me, async (tx) => {
      await b.blobs.refer(tx, ownerOf(), blob);
      expect(await apart(() => b.blobs.collect())).toEqual({ removed: 0 });
    });
    await b.blobs.collect();
    expect(await isThere(blob.sha256)).toBe(true);
  });

  it('is waited for by a put of the same bytes, which are there in the end', async () => {
    const content = fresh();
    const { sha256 } = await b.blobs.put(content, options(null));
    later(25);
    const order: string[] = [];
    let putAgain: Promise<unknown> | undefined;
    const slow: BlobStore = {
      ...b.store,
      async receive(...words) {
        const intake = await b.store.receive(...words);
        return {
          ...intake,
          async keep() {
            order.push('kept');
            await intake.keep();
          },
        };
      },
      async remove(hash) {
        putAgain = createBlobs({ database: t.database, store: slow, clock }).put(content, options(null));
        await new Promise((resolve) => setTimeout(resolve, 150));
        await b.store.remove(hash);
        order.push('removed');
      },
    };
    expect(await collect({ database: t.database, store: slow, clock })).toEqual({ removed: 1 });
    await putAgain;
    expect(order).toEqual(['removed', 'kept']);
    expect(await isThere(sha256)).toBe(true);
    later(1);
    await b.blobs.collect();
    expect(await isThere(sha256)).toBe(true);
  });

  it('that died is finished by the next, and its bytes can be put meanwhile', async () => {
    const [first, second] = [fresh(), fresh()];
    const puts = [await b.blobs.put(first, options(null)), await b.blobs.put(second, options(null))] as const;
    later(25);
    const dying: BlobStore = { ...b.store, remove: () => Promise.reject(new Error('killed')) };
    await expect(collect({ database: t.database, store: dying, clock })).rejects.toThrow('killed');
    expect(await b.blobs.collect()).toEqual({ removed: 0 });
    later(1);
    await b.blobs.put(first, options(null));
    await b.blobs.collect();
    expect([await isThere(puts[0].sha256), await isThere(puts[1].sha256)]).toEqual([true, false]);
  });
});

describe('access', () => {
  it('BLOBS-2: no organisation gets at the references of another', async () => {
    const blob = await b.blobs.put(fresh(), options(randomUUIDv7()));
    await as(randomUUIDv7(), (tx) => b.blobs.refer(tx, ownerOf(), blob));
    await expectIsolation(t.database, { schemas: ['blobs'] });
  });
});
