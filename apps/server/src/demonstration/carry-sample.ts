import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, markIn, ownMark } from '../process-mark.ts';

/** There while the sample trades are not carried; it marks the process that carries them. */
const fileIn = (home: string): string => join(home, 'demonstration.sample-unfinished');

/** Pauses before the next attempts of one start; what still fails then, the next start tries. */
const PAUSES_MS = [2_000, 10_000] as const;

/** Whether an earlier start left the sample trades unfinished, and no other process of this machine is at them. */
export async function isSampleUnfinished(home: string): Promise<boolean> {
  const left = await readFile(fileIn(home), 'utf8').catch(() => undefined);
  if (left === undefined) return false;
  const carrier = markIn(left);
  const isAnothers = carrier !== undefined && carrier.pid !== process.pid && (await isRunning(carrier));
  return !isAnothers;
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
  await writeFile(fileIn(home), JSON.stringify(await ownMark()), { mode: 0o600 });
  let problem = await play();
  for (const pause of PAUSES_MS) {
    if (problem === undefined) break;
    await wait(pause);
    problem = await play();
  }
  if (problem === undefined) await rm(fileIn(home), { force: true });
  return problem;
}
