import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync, unlinkSync } from 'node:fs';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

/** A server for tests: a user who may create databases, and the user who shall own them. */
export type TestServer = {
  /** Any database, as a user who may create and drop databases. */
  readonly adminUrl: string;
  /** As the owner of test databases; its path is to be replaced. */
  readonly ownerUrl: string;
};

/** Raise when the keeper changes, so that an older one still running is left alone. */
const generation = 2;
const startMaxMs = 60_000;
const starterMaxMs = 15_000;

/** One folder per checkout and user: colleagues and parallel workers of one checkout share one server. */
export function testFolder(): string {
  const checkout = fileURLToPath(new URL('../../../../', import.meta.url));
  const mark = createHash('sha256').update(`${generation} ${checkout}`).digest('hex').slice(0, 10);
  return join(tmpdir(), `tongshang-test-${process.getuid?.() ?? 0}-${mark}`);
}

/**
 * The server of DATABASE_URL, else one embedded PostgreSQL shared by all test processes of this checkout, which the
 * first of them starts and which ends by itself when it has not been used for some minutes.
 */
export async function testServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { adminUrl: given, ownerUrl: given };
  return serverIn(testFolder());
}

/** The shared server of one folder. */
export async function serverIn(folder: string, unusedSeconds?: number): Promise<TestServer> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const until = performance.now() + startMaxMs;
  while (performance.now() < until) {
    const server = await running(folder);
    if (server) return server;
    startKeeper(folder, unusedSeconds);
    await pause(50);
  }
  const log = await readFile(join(folder, 'keeper.log'), 'utf8').catch(() => '');
  throw new Error(
    `the PostgreSQL for tests did not start within a minute; ${folder}/keeper.log says: ${log}`,
  );
}

async function running(folder: string): Promise<TestServer | undefined> {
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const server = JSON.parse(text) as TestServer;
  const client = new Client({ connectionString: server.adminUrl });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
  } catch {
    return undefined;
  }
  const now = new Date();
  await utimes(join(folder, 'server.json'), now, now).catch(() => {});
  return server;
}

/** Starts the process that keeps the server, unless another of us has just done so. */
function startKeeper(folder: string, unusedSeconds: number | undefined): void {
  const mark = join(folder, 'starting');
  try {
    closeSync(openSync(mark, 'wx'));
  } catch {
    try {
      if (Date.now() - statSync(mark).mtimeMs > starterMaxMs) unlinkSync(mark);
    } catch {
      // Gone by now: the next round sees who won.
    }
    return;
  }
  const log = openSync(join(folder, 'keeper.log'), 'w', 0o600);
  const keeper = fileURLToPath(new URL('./keeper.ts', import.meta.url));
  const { DATABASE_URL: _, NODE_OPTIONS: __, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [keeper, folder, ...(unusedSeconds === undefined ? [] : [String(unusedSeconds)])],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env,
    },
  );
  child.on('error', () => {});
  child.unref();
  closeSync(log);
}

/** Says where the server is, in one step, so that nobody reads half a file. */
export async function announce(folder: string, server: TestServer): Promise<void> {
  await writeFile(join(folder, 'server.json.new'), JSON.stringify(server), { mode: 0o600 });
  await rename(join(folder, 'server.json.new'), join(folder, 'server.json'));
}
