import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { invariant } from '@tongshang/refusal';
import { cut, measured, verified } from './content.ts';
import { refuse } from './refusals.ts';
import { listPage } from './s3-list.ts';
import { askS3, nameOf, type S3Settings } from './s3-request.ts';
import {
  type BlobStore,
  type ByteRange,
  type Content,
  type Intake,
  pathOf,
  type StoredBlob,
  sha256Pattern,
} from './store.ts';

/** Blobs in a bucket of any S3-compatible store, addressed by path. The bucket is there already and is nobody else's. */
export function s3Store(settings: S3Settings): BlobStore {
  const name = nameOf(settings);
  const keyOf = (sha256: string) => {
    invariant(sha256Pattern.test(sha256), 'a blob is named by its SHA-256');
    return `${prefixOf(settings)}${pathOf(sha256)}`;
  };
  return {
    name,
    async open() {
      const query = { 'list-type': '2', 'max-keys': '1', prefix: prefixOf(settings) };
      await discardBody(await askS3(settings, { method: 'GET', path: '', query, accept: [200] }));
    },
    receive: (content, bytesMax) => receive(settings, keyOf, content, bytesMax),
    read: (sha256, range) => read(settings, keyOf(sha256), sha256, range),
    find: (sha256) => find(settings, keyOf(sha256), sha256),
    async remove(sha256) {
      const request = { method: 'DELETE', path: keyOf(sha256), accept: [200, 204, 404] } as const;
      await discardBody(await askS3(settings, request));
    },
    list: () => list(settings),
    // An upload that broke off was never there; what waits on this machine is removed with its request.
    tidy: async () => {},
  };
}

const prefixOf = ({ prefix }: S3Settings): string => (prefix === '' ? '' : `${prefix}/`);

async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel();
}

/** The name is the hash, so the bytes wait until all are there: what is in memory there, a stream in a file. */
async function receive(
  settings: S3Settings,
  keyOf: (sha256: string) => string,
  content: Content,
  bytesMax: number,
): Promise<Intake> {
  const waiting =
    content instanceof Uint8Array ? await inMemory(content, bytesMax) : await inFile(content, bytesMax);
  const { sha256, bytes, discard } = waiting;
  return {
    ...{ sha256, bytes, discard },
    async keep() {
      const request = {
        ...({ method: 'PUT', path: keyOf(sha256), accept: [200] } as const),
        // The store compares what arrives with the hash that is signed.
        payloadSha256: sha256,
        headers: { 'content-type': 'application/octet-stream' },
        body: await waiting.body(),
      };
      await discardBody(await askS3(settings, request));
      const found = await find(settings, keyOf(sha256), sha256);
      if (found?.bytes !== bytes) throw refuse('BLOB_DAMAGED', { sha256, store: nameOf(settings) });
      await discard();
    },
  };
}

async function inMemory(content: Uint8Array, bytesMax: number) {
  const { sha256, bytes } = await measured(content, bytesMax, async () => {});
  return { sha256, bytes, body: async () => Uint8Array.from(content), discard: async () => {} };
}

async function inFile(content: AsyncIterable<Uint8Array>, bytesMax: number) {
  const file = join(tmpdir(), `tongshang-blob-${randomUUID()}`);
  const discard = () => rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  try {
    const { sha256, bytes } = await measured(content, bytesMax, (piece) => handle.appendFile(piece));
    return { sha256, bytes, body: () => openAsBlob(file), discard };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    await handle.close();
  }
}

async function read(settings: S3Settings, path: string, sha256: string, range: ByteRange | undefined) {
  const headers: Record<string, string> = range ? { range: `bytes=${range.first}-${range.last}` } : {};
  const response = await askS3(settings, { method: 'GET', path, headers, accept: [200, 206, 404] });
  if (response.status === 404 || response.body === null) {
    await discardBody(response);
    throw refuse('BLOB_MISSING', { sha256, store: nameOf(settings) });
  }
  const pieces = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  if (!range) return verified(pieces, sha256, nameOf(settings));
  // Not every store keeps to the range it is asked for; each says where its bytes begin.
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? 0);
  const part = Readable.from(cut(pieces, range.first - start, range.last - range.first + 1), {
    objectMode: false,
  });
  return part.once('close', () => pieces.destroy());
}

async function find(settings: S3Settings, path: string, sha256: string): Promise<StoredBlob | undefined> {
  const response = await askS3(settings, { method: 'HEAD', path, accept: [200, 404] });
  await discardBody(response);
  if (response.status === 404) return undefined;
  const modified = new Date(response.headers.get('last-modified') ?? 0);
  const bytes = Number(response.headers.get('content-length'));
  return { sha256, bytes, storedAt: Temporal.Instant.fromEpochMilliseconds(modified.getTime()) };
}

async function* list(settings: S3Settings): AsyncGenerator<StoredBlob> {
  let token: string | undefined;
  do {
    const query = {
      ...{ 'list-type': '2', prefix: prefixOf(settings) },
      ...(token === undefined ? {} : { 'continuation-token': token }),
    };
    const response = await askS3(settings, { method: 'GET', path: '', query, accept: [200] });
    const page = listPage(await response.text());
    yield* page.blobs;
    token = page.next;
  } while (token !== undefined);
}
