import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Access } from '@tongshang/walk';

/** The server in a process of its own, on a home with the embedded PostgreSQL unless it is given another. */
export type ServerProcess = {
  readonly access: Access;
  readonly port: number;
  /** Folder of the embedded PostgreSQL. */
  readonly dataFolder: string;
  isRunning(): boolean;
  /** What it wrote to its error output. */
  said(): string;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
  /** As Ctrl-C does. The exit code. */
  stop(): Promise<number | null>;
};

const PROGRAM = join(import.meta.dirname, 'server.fixture.ts');
/** As the platform's own start does: what is compiled is kept, a third of what loading it costs. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/compiled');

export function spawnServer(home: string, port: number, more: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = {
    ...{ ...inherited, NODE_COMPILE_CACHE: COMPILED },
    ...{ TONGSHANG_HOME: home, PORT: String(port), TONGSHANG_LOG: 'error', ...more },
  };
  return spawn(process.execPath, [PROGRAM], { env, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Starts the server and waits until it answers. Port 0 = any free one; `more` is added to its environment. */
export async function startServer(
  home: string,
  port: number,
  more: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawnServer(home, port, more);
  const errors: string[] = [];
  child.stderr?.on('data', (text) => errors.push(String(text)));
  const ended = once(child, 'exit');
  const line = await Promise.race([firstLine(child), ended.then(() => undefined)]);
  if (line === undefined) throw new Error(`the server did not start: ${errors.join('')}`);
  const { address, dataFolder, parties } = JSON.parse(line);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    access: { address, parties },
    port: Number(new URL(address).port),
    dataFolder,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    said: () => errors.join(''),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGINT'),
  };
}

async function firstLine(child: ChildProcess): Promise<string | undefined> {
  if (!child.stdout) return undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    child.stdout.resume();
    return line;
  }
  return undefined;
}

/** The number of the running PostgreSQL server, from the file it keeps; undefined while none is ready. */
export async function postmasterOf(dataFolder: string): Promise<number | undefined> {
  const text = await readFile(join(dataFolder, 'data', 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  return lines[7]?.trim() === 'ready' ? Number(lines[0]) : undefined;
}

/** Every process that works in the data of this PostgreSQL: server, backends, writers. */
export async function postgresProcesses(dataFolder: string): Promise<number[]> {
  const data = join(dataFolder, 'data');
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    if ((await readlink(`/proc/${name}/cwd`).catch(() => '')) === data) found.push(Number(name));
  }
  return found;
}

/** Waits until no process works in the data any more, at most a minute; those that are left. */
export async function leftBehind(dataFolder: string): Promise<number[]> {
  const until = performance.now() + 60_000;
  let left = await postgresProcesses(dataFolder);
  while (left.length > 0 && performance.now() < until) {
    await pause(50);
    left = await postgresProcesses(dataFolder);
  }
  return left;
}
