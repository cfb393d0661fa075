import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running platform leaves in its home for the commands of the same machine. */
export type Running = { readonly address: string; readonly pid: number };

const fileIn = (home: string): string => join(home, 'running.json');

export async function announceRunning(home: string, running: Running): Promise<void> {
  await writeFile(fileIn(home), JSON.stringify(running), { mode: 0o600 });
}

export async function retractRunning(home: string): Promise<void> {
  await rm(fileIn(home), { force: true });
}

/** The address of the platform that runs on this home, if one answers. */
export async function findRunning(home: string): Promise<string | undefined> {
  const text = await readFile(fileIn(home), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { address } = JSON.parse(text) as Running;
    const reply = await fetch(new URL('/ready', address), { signal: AbortSignal.timeout(2_000) });
    return reply.ok ? address : undefined;
  } catch {
    return undefined;
  }
}
