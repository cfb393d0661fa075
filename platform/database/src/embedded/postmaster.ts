import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { invariant } from '@tongshang/refusal';
import { refuse } from '../refusals.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { unusable } from './place.ts';
import { isAlive, isPostmasterOf, startOf } from './running.ts';
import { tied, watch } from './tie.ts';

/** A running PostgreSQL server. */
export type Postmaster = {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
};

export type PostmasterOptions = {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly account: Account;
  /** Further settings, `name=value`. */
  readonly settings: readonly string[];
  /** Tie its life to ours by a watchdog even where the kernel could. */
  readonly watchdogOnly: boolean;
  /** The process has been started. */
  readonly onStarting?: () => void;
};

const startMaxMs = 60_000;
const stopMaxMs = 15_000;
const logKeptBytes = 4_000_000;

const settings = [
  'listen_addresses=',
  'port=5432',
  'unix_socket_permissions=0700',
  'max_connections=60',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  'jit=off',
  'max_parallel_workers_per_gather=0',
  'log_line_prefix=%m [%p] ',
  'log_checkpoints=off',
];

/**
 * Starts the server of a place and waits until it takes connections.
 * Errors: DATABASE_DISK_FULL, DATABASE_FOLDER_UNUSABLE, DATABASE_START_FAILED.
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { place, binaries, account } = options;
  const all = [...settings, `unix_socket_directories=${place.socketFolder}`, ...options.settings];
  const program = join(binaries.folder, 'bin', 'postgres');
  const args = ['-D', place.data, ...all.flatMap((setting) => ['-c', setting])];
  const command = await tied(program, args, options.watchdogOnly);
  const log = await openLog(place);
  const from = (await log.stat()).size;
  const child = spawn(command.command, [...command.args], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
  });
  const failed = once(child, 'error').then(([error]) => error as Error);
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).then(() => {
    running = false;
  });
  await log.close();
  options.onStarting?.();
  const watchdog = command.watched && child.pid ? watch(child.pid, account) : undefined;
  void ended.then(() => watchdog?.kill('SIGKILL'));
  const outcome = await Promise.race([ready(child, place), ended.then(() => 'ended' as const)]);
  if (outcome !== 'ready') {
    child.kill('SIGINT');
    const spawnError = child.pid === undefined ? await failed : undefined;
    throw spawnError ? unusable(place.folder, spawnError) : await startFailure(place, from);
  }
  child.unref();
  const { pid } = child;
  invariant(pid !== undefined, 'a process that runs has a number');
  return {
    pid,
    ended,
    async stop() {
      // Once it has ended, its number may be another program's.
      if (running) await stopProcess(pid, ended);
    },
  };
}

/** PostgreSQL writes its state into the last line of postmaster.pid: reading it costs less than trying to connect. */
async function ready(child: ChildProcess, place: Place): Promise<'ready' | 'late' | 'ended'> {
  const until = performance.now() + startMaxMs;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return 'ended';
    const lines = (await readPidFile(place))?.split('\n') ?? [];
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return 'ready';
    await pause(5);
  }
  return 'late';
}

function readPidFile(place: Place): Promise<string | undefined> {
  return readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => undefined);
}

async function openLog(place: Place) {
  try {
    const size = (await stat(place.log).catch(() => undefined))?.size ?? 0;
    if (size > logKeptBytes) await truncate(place.log);
    return await open(place.log, 'a', 0o600);
  } catch (error) {
    throw unusable(place.folder, error);
  }
}

/** What PostgreSQL wrote from `from` on, turned into one refusal. */
async function startFailure(place: Place, from: number): Promise<unknown> {
  const text = (await readFile(place.log).catch(() => Buffer.alloc(0))).subarray(from).toString('utf8');
  return failureOf(text, place.folder);
}

/** The refusal for the words of PostgreSQL or initdb about why they could not start. */
export function failureOf(text: string, folder: string): unknown {
  if (/No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/.test(text))
    return refuse('DATABASE_DISK_FULL', { folder });
  const fatal = /(?:FATAL|PANIC|error): +(.+)/.exec(text)?.[1];
  const last = text.trim().split('\n').at(-1);
  return refuse('DATABASE_START_FAILED', { folder, detail: fatal ?? (last || 'no message') });
}

async function stopProcess(pid: number, ended: Promise<void>): Promise<void> {
  signal(pid, 'SIGINT');
  const timer = new AbortController();
  const late = pause(stopMaxMs, 'late' as const, { signal: timer.signal }).catch(() => 'ended' as const);
  if ((await Promise.race([ended, late])) === 'late') signal(pid, 'SIGQUIT');
  timer.abort();
  await ended;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

/**
 * Stops a server that lost its parent, and removes a postmaster.pid whose number belongs to some other program, which
 * PostgreSQL would take for a running server. Call only as the owner of the place.
 */
export async function clearOrphan(place: Place): Promise<void> {
  const text = await readPidFile(place);
  if (text === undefined) return;
  const pid = Number(text.split('\n')[0]);
  if (await isPostmasterOf(pid, place.data)) {
    await stopProcess(pid, gone(pid));
    return;
  }
  if (Number.isSafeInteger(pid) && isAlive(pid)) await unlink(join(place.data, 'postmaster.pid'));
}

/** Whether the server of a place runs and takes connections. */
export async function isRunning(place: Place): Promise<boolean> {
  const lines = (await readPidFile(place))?.split('\n') ?? [];
  return lines[7]?.trim() === 'ready' && (await isPostmasterOf(Number(lines[0]), place.data));
}

/** One that has ended and awaits a parent that never asks is gone as well, and so is one whose number another program has now. */
async function gone(pid: number): Promise<void> {
  const start = await startOf(pid);
  while (start !== undefined && (await startOf(pid)) === start) await pause(20);
}
