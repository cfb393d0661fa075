import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Lines of standard error that say something. */
  readonly lines: readonly string[];
};

export type Environment = Readonly<Record<string, string>>;

const PROGRAM = join(import.meta.dirname, '../../apps/cli/bin/tongshang.mjs');

/** `tongshang …` in a process of its own, with nothing of our environment but what is given. */
export function begin(
  words: readonly string[],
  { env = {}, cwd = tmpdir(), under = [] }: { env?: Environment; cwd?: string; under?: readonly string[] },
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const [program = '', ...more] = [...under, process.execPath, PROGRAM, ...words];
  const child = spawn(program, more, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, ...said, lines: said.stderr.split('\n').filter((line) => line.trim() !== '') });
    });
  });
  return { child, ended };
}

export const tongshang = (words: readonly string[], of: Parameters<typeof begin>[1] = {}): Promise<Ended> =>
  begin(words, of).ended;

/** Waits until the process has said this on standard error. */
export function untilSaid(child: ChildProcess, words: RegExp): Promise<void> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (text: string) => {
      said += text;
      if (words.test(said)) resolve();
    });
  });
}

/** A folder for the files of one test file, removed with it. */
export async function workshop(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tongshang-terminal-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Everything in a folder, below it too; nothing when there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true }).catch(() => [])).sort();
}
