import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withoutNpm } from '../npm-environment.ts';
import { leaveNothing } from '../tidy.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ROUNDS = 'bench/src/rounds';

export type Checkout = {
  readonly folder: string;
  /** Whether it was given this checkout's drivers, because it has none. */
  readonly isGiven: boolean;
  remove(): Promise<void>;
};

/** The full hash of a revision of this repository; undefined when there is none, or no repository. */
export async function revisionOf(name: string): Promise<string | undefined> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const found = await promisify(execFile)('git', words, { cwd: ROOT }).catch(() => undefined);
  return found?.stdout.trim();
}

/**
 * A second checkout, in a folder for temporary files, with an install of its own; where it has no drivers it is given ours, which use its
 * own measuring code by what it had at revision 359a222.
 * @param revision as `revisionOf` gives it
 */
export async function checkOut(revision: string): Promise<Checkout> {
  const parent = await mkdtemp(join(tmpdir(), 'tongshang-bench-against-'));
  const remove = leaveNothing(() => rm(parent, { recursive: true, force: true }));
  const folder = join(parent, 'checkout');
  await run(parent, 'git', ['clone', '--quiet', '--no-checkout', '--shared', ROOT, folder]);
  await run(folder, 'git', ['checkout', '--quiet', '--detach', revision]);
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  await run(folder, 'npm', words);
  const own = join(folder, ROUNDS, 'driver.ts');
  const isGiven = await access(own).then(
    () => false,
    () => true,
  );
  if (isGiven) await cp(join(ROOT, ROUNDS), join(folder, ROUNDS), { recursive: true });
  return { folder, isGiven, remove };
}

/** Runs a program, whose own children end with it when the bench is interrupted. @throws when it fails; it has said why */
async function run(cwd: string, program: string, words: readonly string[]): Promise<void> {
  const child = spawn(program, words, {
    ...{ cwd, detached: true, env: withoutNpm(process.env), stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const isOver = leaveNothing(async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
    await ended;
  });
  const [code] = await ended;
  await isOver();
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}`);
}

/** The working tree that this bench lies in, as it is. */
export const here = (): Pick<Checkout, 'folder'> => ({ folder: ROOT });
