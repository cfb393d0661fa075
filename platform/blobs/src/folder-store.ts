import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { invariant } from '@tongshang/refusal';
import { measured, verified } from './content.ts';
import { refuse } from './refusals.ts';
import {
  type BlobStore,
  type ByteRange,
  type Content,
  type Intake,
  pathOf,
  type StoredBlob,
  sha256Pattern,
} from './store.ts';

type SystemError = { readonly code?: string };

/** What a file system says; a connection that breaks while bytes come in is not the folder's fault. */
const folderFaults =
  /^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EISDIR|EEXIST|EIO|EMFILE|ENFILE|ELOOP|ENAMETOOLONG|ESTALE|EBUSY)$/;

/**
 * Blobs as files, `ab/cd/<sha256>` under a folder. A file is written under another name in `incoming/`, flushed, read
 * back, and then renamed: under its hash it is whole or not there, also after a loss of power.
 */
export function folderStore(folder: string): BlobStore {
  const fileOf = (sha256: string) => {
    invariant(sha256Pattern.test(sha256), 'a blob is named by its SHA-256');
    return join(folder, pathOf(sha256));
  };
  const incoming = join(folder, 'incoming');
  return {
    name: folder,
    open: () => answered(folder, () => look(folder)),
    receive: (content, bytesMax) => answered(folder, () => receive(folder, content, bytesMax)),
    read: (sha256, range) => answered(folder, () => read(folder, sha256, fileOf(sha256), range)),
    find: (sha256) => answered(folder, () => find(fileOf(sha256), sha256)),
    remove: (sha256) => answered(folder, () => rm(fileOf(sha256), { force: true })),
    list: () => list(folder),
    tidy: (before) => answered(folder, () => tidy(incoming, before)),
  };
}

/** What the operating system says, as a refusal. */
async function answered<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code = '' } = error as SystemError;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw refuse('BLOB_STORE_FULL', { store: folder });
    if (folderFaults.test(code)) throw refuse('BLOB_STORE_FORBIDDEN', { store: folder, reason: code });
    throw error;
  }
}

/** It is made by the first that comes in; until then a start that fails leaves nothing behind. */
async function look(folder: string): Promise<void> {
  const names = await readdir(folder).catch(absent);
  if (names) await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
}

/** Undefined for what is not there. */
function absent(error: SystemError): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

async function receive(folder: string, content: Content, bytesMax: number): Promise<Intake> {
  const unfinished = join(folder, 'incoming', randomUUID());
  await makeFolder(dirname(unfinished));
  try {
    const { sha256, bytes } = await write(unfinished, content, bytesMax);
    if ((await hashOf(unfinished)) !== sha256) throw refuse('BLOB_DAMAGED', { sha256, store: folder });
    return {
      sha256,
      bytes,
      keep: () => answered(folder, () => putInPlace(unfinished, folder, sha256)),
      discard: () => rm(unfinished, { force: true }),
    };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function write(file: string, content: Content, bytesMax: number) {
  const handle = await open(file, 'wx', 0o600);
  try {
    const result = await measured(content, bytesMax, (piece) => writeAll(handle, piece));
    await handle.sync();
    return result;
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at)).bytesWritten;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

async function putInPlace(unfinished: string, folder: string, sha256: string): Promise<void> {
  const file = join(folder, pathOf(sha256));
  const parents = [dirname(dirname(file)), dirname(file)];
  await makeFolder(dirname(file));
  await rename(unfinished, file);
  // A name is only as lasting as the folder it stands in.
  for (const parent of [folder, ...parents]) await syncFolder(parent);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function read(store: string, sha256: string, file: string, range: ByteRange | undefined) {
  const handle = await open(file, 'r').catch((error: SystemError) => {
    throw error.code === 'ENOENT' ? refuse('BLOB_MISSING', { sha256, store }) : error;
  });
  if (range) return handle.createReadStream({ start: range.first, end: range.last });
  return verified(handle.createReadStream(), sha256, store);
}

async function find(file: string, sha256: string): Promise<StoredBlob | undefined> {
  const found = await stat(file).catch(absent);
  return found && { sha256, bytes: found.size, storedAt: instantOf(found.mtimeMs) };
}

const instantOf = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds));

async function* list(folder: string): AsyncGenerator<StoredBlob> {
  for (const first of await namesIn(folder, /^[0-9a-f]{2}$/)) {
    for (const second of await namesIn(join(folder, first), /^[0-9a-f]{2}$/)) {
      for (const sha256 of await namesIn(join(folder, first, second), sha256Pattern)) {
        const found = await answered(folder, () => find(join(folder, pathOf(sha256)), sha256));
        if (found) yield found;
      }
    }
  }
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await answered(folder, () => readdir(folder).catch(absent));
  return (names ?? []).filter((name) => pattern.test(name)).sort();
}

async function tidy(incoming: string, before: Temporal.Instant): Promise<void> {
  for (const name of (await readdir(incoming).catch(absent)) ?? []) {
    const file = join(incoming, name);
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtimeMs < before.epochMilliseconds) await rm(file, { force: true });
  }
}
