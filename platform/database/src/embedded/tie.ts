import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import type { Account } from './account.ts';

const run = promisify(execFile);
let parentDeathSignal: Promise<boolean> | undefined;

/** Whether this system can have the kernel send a signal to a child when its parent dies (util-linux ≥ 2.33). */
function kernelTies(): Promise<boolean> {
  parentDeathSignal ??= run('setpriv', ['--pdeathsig', 'INT', 'true']).then(
    () => true,
    () => false,
  );
  return parentDeathSignal;
}

/**
 * The command that runs `program` with its life tied to ours: when we die, however we die, it gets SIGINT, which is
 * PostgreSQL's fast shutdown. `watched` says that the kernel does not do it and `watch` must.
 */
export async function tied(
  program: string,
  args: readonly string[],
  watchdogOnly = false,
): Promise<{ command: string; args: readonly string[]; watched: boolean }> {
  // The kernel ties a child to the thread that made it, and a worker thread may end before the program does.
  if (!watchdogOnly && isMainThread && (await kernelTies())) {
    return { command: 'setpriv', args: ['--pdeathsig', 'INT', program, ...args], watched: false };
  }
  return { command: program, args, watched: true };
}

/**
 * A shell that does nothing but wait for the end of its input, which comes when we die, and then interrupts `pid`.
 * In a process group of its own, so that Ctrl-C in a terminal does not reach it. Kill it when `pid` has ended.
 */
export function watch(pid: number, account: Account): ChildProcess {
  const script = 'while read -r line; do :; done; kill -INT "$1"';
  const child = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => {});
  child.stdin?.on('error', () => {});
  child.unref();
  return child;
}
