import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, markIn, ownMark, type ProcessMark } from './process-mark.ts';

/** What a running platform leaves in its home for the commands of the same machine. */
type Running = ProcessMark & { readonly address: string };

const fileIn = (home: string): string => join(home, 'running.json');

/** Says that this process serves the home, in place of whoever did before. */
export async function announceRunning(home: string, address: string): Promise<void> {
  const running: Running = { address, ...(await ownMark()) };
  await writeFile(fileIn(home), JSON.stringify(running), { mode: 0o600 });
}

/** What another server on the same home has said since stays. */
export async function retractRunning(home: string): Promise<void> {
  const said = await readRunning(home);
  if (said === undefined || said.pid === process.pid) await rm(fileIn(home), { force: true });
}

/**
 * The address of the platform that runs on this home, if one answers: also one that is not ready. A process that was killed and
 * merely awaits its parent does not run, nor does another program that has its number, or its port, by now.
 */
export async function findRunning(home: string): Promise<string | undefined> {
  const said = await readRunning(home);
  if (said === undefined || !(await isRunning(said))) return undefined;
  try {
    const reply = await fetch(new URL('/health', said.address), { signal: AbortSignal.timeout(2_000) });
    return reply.ok ? said.address : undefined;
  } catch {
    return undefined;
  }
}

async function readRunning(home: string): Promise<Running | undefined> {
  const said = markIn<Running>(await readFile(fileIn(home), 'utf8').catch(() => undefined));
  const { address } = said ?? {};
  return said && typeof address === 'string' ? { ...said, address } : undefined;
}
