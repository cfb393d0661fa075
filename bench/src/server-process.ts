import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { leaveNothing } from './tidy.ts';

/** What `npm start` runs, in a process of its own. */
export type ServerProcess = {
  readonly address: string;
  /** From the start of the process to the first page that was answered. */
  readonly firstPageMs: number;
  /** Resolves once it has carried its sample trades and waits. */
  readonly isReady: Promise<void>;
  /** As Ctrl-C does. */
  stop(): Promise<void>;
};

const READY = 'Ctrl-C stops it';
const POLL_MS = 5;
const PATIENCE_MS = 120_000;

/**
 * Starts the platform of a repository on a home and waits for its first page.
 * @param repository default: this one
 */
export async function startServer(
  home: string,
  repository = join(import.meta.dirname, '../..'),
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServerProcess> {
  const port = await freePort();
  const { DATABASE_URL: _, ...inherited } = env;
  const started = performance.now();
  const child = spawn(process.execPath, [join(repository, 'apps/server/bin/start.mjs')], {
    cwd: repository,
    env: { ...inherited, TONGSHANG_HOME: home, PORT: String(port), HOST: '127.0.0.1', LC_ALL: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const stop = leaveNothing(async () => {
    child.kill('SIGINT');
    await ended;
  });
  const isReady = untilReady(child);
  isReady.catch(() => {});
  const address = `http://127.0.0.1:${port}`;
  await firstPage(child, address, started + PATIENCE_MS);
  return { address, firstPageMs: performance.now() - started, isReady, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  server.close();
  await once(server, 'close');
  if (place === null || typeof place === 'string') throw new Error('no free port');
  return place.port;
}

async function firstPage(child: ChildProcess, address: string, until: number): Promise<void> {
  while (performance.now() < until && child.exitCode === null) {
    const reply = await fetch(address).catch(() => undefined);
    if (reply?.status === 200 && (await reply.text()).includes('<html')) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the platform does not answer');
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      said += text;
      if (said.includes(READY)) resolve();
    });
    child.once('exit', () => reject(new Error(`the platform ended:\n${said}`)));
  });
}
