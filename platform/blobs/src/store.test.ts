import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';
import { type BlobStore, pathOf } from './store.ts';
import { localS3 } from './testing/local-s3.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof localS3>>;
const stores: Record<string, () => BlobStore> = {
  'a folder': () => folderStore(join(folder, 'blobs')),
  'a bucket': () => s3Store(s3.settings),
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongshang-store-'));
  s3 = await localS3();
  for (const store of Object.values(stores)) await store().open();
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = (words: string) => new TextEncoder().encode(words);

async function put(store: BlobStore, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
  const intake = await store.receive(content, 10_000_000);
  await intake.keep();
  await intake.discard();
  return intake.sha256;
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function* slowly(bytes: Uint8Array, step: number) {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

describe.each(Object.keys(stores))('%s', (kind) => {
  const open = () => (stores[kind] as () => BlobStore)();
  it('gives back what was put, by its hash, whole and in parts', async () => {
    const store = open();
    const bytes = randomBytes(300_000);
    const sha256 = await put(store, slowly(bytes, 70_001));
    expect(sha256).toBe(hashOf(bytes));
    expect(await put(store, bytes)).toBe(sha256);
    expect((await bytesOf(await store.read(sha256))).equals(bytes)).toBe(true);
    const part = await bytesOf(await store.read(sha256, { first: 299_990, last: 299_999 }));
    expect(part.equals(bytes.subarray(299_990))).toBe(true);
    const one = await bytesOf(await store.read(sha256, { first: 0, last: 0 }));
    expect([...one]).toEqual([bytes[0]]);
    expect(await store.find(sha256)).toMatchObject({ sha256, bytes: 300_000 });
  });
  it('keeps nothing, not even bytes received, before it is told to', async () => {
    const store = open();
    const intake = await store.receive(text('not yet'), 100);
    expect(await store.find(intake.sha256)).toBeUndefined();
    await intake.discard();
    expect(await store.find(intake.sha256)).toBeUndefined();
    await expect(store.read(intake.sha256)).rejects.toMatchObject({ code: 'BLOB_MISSING' });
  });
  it('holds an empty blob', async () => {
    const store = open();
    const sha256 = await put(store, new Uint8Array());
    expect((await bytesOf(await store.read(sha256))).length).toBe(0);
    await store.remove(sha256);
  });
  it('refuses what is too large as soon as it is, and leaves nothing', async () => {
    const store = open();
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken += 1;
        yield new Uint8Array(1000);
      }
    }
    await expect(store.receive(endless(), 5_500)).rejects.toMatchObject({
      code: 'BLOB_TOO_LARGE',
      params: { limit: '5500' },
    });
    expect(taken).toBe(6);
  });
  it('lists and removes', async () => {
    const store = open();
    for await (const { sha256 } of store.list()) await store.remove(sha256);
    const put3 = [await put(store, text('a')), await put(store, text('b')), await put(store, text('c'))];
    const listed: string[] = [];
    for await (const { sha256, bytes } of store.list()) listed.push(`${sha256} ${bytes}`);
    expect(listed).toEqual(put3.map((sha256) => `${sha256} 1`).sort());
    await store.remove(put3[0] as string);
    await store.remove(put3[0] as string);
    expect(await store.find(put3[0] as string)).toBeUndefined();
    expect(await store.find(put3[1] as string)).toBeDefined();
  });
  it('never takes a name that is no hash', async () => {
    await expect(async () => open().read('../../etc/passwd')).rejects.toThrow('named by its SHA-256');
    await expect(async () => open().remove('')).rejects.toThrow('named by its SHA-256');
  });
});

describe('a folder, on bad days', () => {
  it('shows no damaged file whole, and is healed by the next put of the same bytes', async () => {
    const store = folderStore(join(folder, 'damaged'));
    const bytes = randomBytes(200_000);
    const sha256 = await put(store, bytes);
    const file = join(folder, 'damaged', pathOf(sha256));
    const changed = Buffer.from(bytes);
    changed[150_000] = (changed[150_000] as number) ^ 1;
    await writeFile(file, changed);
    await expect(store.read(sha256).then(bytesOf)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
    await put(store, bytes);
    expect((await bytesOf(await store.read(sha256))).equals(bytes)).toBe(true);
  });
  it('keeps its files to their owner', async () => {
    const sha256 = await put(folderStore(join(folder, 'own')), text('mine'));
    expect((await stat(join(folder, 'own', pathOf(sha256)))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'own', sha256.slice(0, 2)))).mode & 0o777).toBe(0o700);
  });
  it('forgets what broke off, and clears away what a killed process left', async () => {
    const place = join(folder, 'broken');
    const store = folderStore(place);
    async function* broken() {
      yield text('half');
      throw Object.assign(new Error('connection lost'), { code: 'ECONNRESET' });
    }
    await expect(store.receive(broken(), 100)).rejects.toThrow('connection lost');
    expect(await readdir(join(place, 'incoming'))).toEqual([]);
    await writeFile(join(place, 'incoming', 'left'), 'half');
    await store.tidy(Temporal.Now.instant().subtract({ hours: 1 }));
    expect(await readdir(join(place, 'incoming'))).toEqual(['left']);
    await store.tidy(Temporal.Now.instant().add({ hours: 1 }));
    expect(await readdir(join(place, 'incoming'))).toEqual([]);
  });
  it('is made by the first that comes in, and is empty before', async () => {
    const place = join(folder, 'new', 'blobs');
    const store = folderStore(place);
    await store.open();
    await store.tidy(Temporal.Now.instant());
    for await (const _ of store.list()) expect.unreachable();
    await expect(stat(place)).rejects.toThrow('ENOENT');
    await put(store, text('first'));
    expect((await stat(place)).isDirectory()).toBe(true);
  });
  it('says what the system says of it', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(folderStore(join(file, 'x')).open()).rejects.toMatchObject({
      code: 'BLOB_STORE_FORBIDDEN',
      params: { reason: 'ENOTDIR' },
    });
  });
});
