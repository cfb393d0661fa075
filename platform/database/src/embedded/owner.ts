import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { refuse } from '../refusals.ts';
import type { Place } from './place.ts';
import { startOf } from './running.ts';

/**
 * Takes the place for this process, so that a second start on the same data ends with a clear line. The file is put
 * there in one step (`link` fails when it exists); one whose process has ended is moved away, which only one of two
 * contenders can do. Returns what gives the place back. Errors: DATABASE_IN_USE.
 */
export async function takePlace(place: Place): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, start: await startOf(process.pid) });
  const candidate = `${place.owner}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(candidate, mine, { mode: 0o600 });
  try {
    for (;;) {
      if (await put(candidate, place.owner)) break;
      const present = await readFile(place.owner, 'utf8').catch(() => undefined);
      if (present === undefined) continue;
      if (await lives(present)) {
        const { pid } = JSON.parse(present) as { pid: number };
        throw refuse('DATABASE_IN_USE', { folder: place.folder, pid: String(pid) });
      }
      await moveAway(place.owner, present, candidate);
    }
  } finally {
    await unlink(candidate);
  }
  return async () => {
    if ((await readFile(place.owner, 'utf8').catch(() => undefined)) === mine) await unlink(place.owner);
  };
}

async function put(candidate: string, owner: string): Promise<boolean> {
  try {
    await link(candidate, owner);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

async function lives(text: string): Promise<boolean> {
  try {
    const { pid, start } = JSON.parse(text) as { pid: number; start: string };
    return (await startOf(pid)) === start;
  } catch {
    return false;
  }
}

/** Moves a stale owner file away; should it have been another's fresh one by then, puts that back. */
async function moveAway(owner: string, stale: string, candidate: string): Promise<void> {
  const aside = `${candidate}.stale`;
  try {
    await rename(owner, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) !== stale) await put(aside, owner);
  await unlink(aside);
}
