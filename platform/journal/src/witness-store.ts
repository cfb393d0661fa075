import { createHash } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOfProcess } from '@tongshang/database';
import { fromBase64, HASH_BYTES, toBase64, type WitnessedTree } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';
import type { WitnessStore } from './witness.ts';

const LOCK = 'witness.lock';
const LOCK_POLL_MS = 20;

/**
 * A witness's memory in a folder: a file per log, replaced as a whole and flushed to the disk, folder included,
 * before a write resolves. One holder at a time: refuses `WITNESS_STATE_LOCKED` when another does not let go within
 * `waitMs`. A file that is there and cannot be read is refused with `WITNESS_STATE_BROKEN`, never taken for an empty memory.
 */
export async function openWitnessStore(folder: string, waitMs = 0): Promise<WitnessStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const until = performance.now() + waitMs;
  for (;;) {
    const taken = await takeLock(folder).then(
      () => true,
      (error: unknown) => {
        const isLocked = error instanceof Refusal && error.code === 'WITNESS_STATE_LOCKED';
        if (isLocked && performance.now() < until) return false;
        throw error;
      },
    );
    if (taken) break;
    await pause(LOCK_POLL_MS);
  }
  const fileOf = (origin: string) =>
    join(folder, `${createHash('sha256').update(origin).digest('hex').slice(0, 32)}.json`);
  return {
    async read(origin) {
      const file = fileOf(origin);
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? undefined : parse(text, origin, file);
    },
    async write(origin, { size, root }) {
      const text = `${JSON.stringify({ origin, size, root: toBase64(root) })}\n`;
      await replaceFile(folder, fileOf(origin), text);
    },
    async close() {
      held.delete(folder);
      await rm(join(folder, LOCK), { force: true });
    },
  };
}

function parse(text: string, origin: string, file: string): WitnessedTree {
  try {
    const value = JSON.parse(text) as { origin: unknown; size: unknown; root: unknown };
    const root = typeof value.root === 'string' ? fromBase64(value.root) : undefined;
    const size = value.size as number;
    if (value.origin === origin && Number.isSafeInteger(size) && size >= 0 && root?.length === HASH_BYTES) {
      return { size, root };
    }
  } catch {
    // Refused below, as any other content that is not ours.
  }
  throw refuse('WITNESS_STATE_BROKEN', { file });
}

/** Writes beside, flushes, renames over, flushes the folder: the old text or the new one, never a part. */
export async function replaceFile(folder: string, file: string, text: string, mode = 0o600): Promise<void> {
  const beside = `${file}.new`;
  const handle = await open(beside, 'w', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Folders that this very process holds: a lock file naming it may also be left from a process of the same number. */
const held = new Set<string>();

/** Takes the folder for this process; the lock of a process that is gone does not count. */
async function takeLock(folder: string): Promise<void> {
  const lock = join(folder, LOCK);
  const own = `${lock}.${process.pid}`;
  await writeFile(own, await holderOf(folder, process.pid), { mode: 0o600 });
  try {
    // A link appears with its content, or not at all: no other process reads a lock half written.
    for (let attempt = 0; attempt < 2; attempt++) {
      const taken = await link(own, lock).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (taken) break;
      const holder = await readFile(lock, 'utf8').catch(() => '');
      if (attempt > 0 || (await isHeld(folder, holder))) {
        throw refuse('WITNESS_STATE_LOCKED', { process: holder.split(' ')[0] ?? '', folder });
      }
      await rm(lock, { force: true });
    }
    held.add(folder);
  } finally {
    await rm(own, { force: true });
  }
}

async function isHeld(folder: string, holder: string): Promise<boolean> {
  const number = Number(holder.split(' ')[0]);
  if (number === process.pid) return held.has(folder);
  const isNumber = Number.isSafeInteger(number) && number > 0;
  return (
    isNumber && (await startOfProcess(number)) !== undefined && (await holderOf(folder, number)) === holder
  );
}

/**
 * A process, when it began (numbers are used again), and the folder it holds: the lock in a copy of the folder names the original,
 * and holds nothing.
 */
async function holderOf(folder: string, number: number): Promise<string> {
  const { dev, ino } = await stat(folder);
  return `${number} ${(await startOfProcess(number)) ?? ''} ${dev}:${ino}`;
}
