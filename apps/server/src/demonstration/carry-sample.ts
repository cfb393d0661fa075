import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** There while the sample trades are not carried; it names the process that carries them. */
const markIn = (home: string): string => join(home, 'demonstration.sample-unfinished');

/** Pauses before the next attempts of one start; what still fails then, the next start tries. */
const PAUSES_MS = [2_000, 10_000] as const;

/** Whether an earlier start left the sample trades unfinished, and no other process of this machine is at them. */
export async function isSampleUnfinished(home: string): Promise<boolean> {
  const carrier = await readFile(markIn(home), 'utf8').catch(() => undefined);
  return carrier !== undefined && !isRunning(Number(carrier));
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Carries the sample trades, and tries again where that fails. Kept in the home until it has succeeded, so that a start that was cut off or could not do
 * it leaves it to the next.
 * @param play carries what is not carried yet; what went wrong in words, or undefined
 * @returns what went wrong the last time, or undefined
 */
export async function carrySample(
  home: string,
  play: () => Promise<string | undefined>,
  wait: (ms: number) => Promise<unknown>,
): Promise<string | undefined> {
  await writeFile(markIn(home), String(process.pid), { mode: 0o600 });
  let problem = await play();
  for (const pause of PAUSES_MS) {
    if (problem === undefined) break;
    await wait(pause);
    problem = await play();
  }
  if (problem === undefined) await rm(markIn(home), { force: true });
  return problem;
}
