import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../database.ts';
import { serverAccount } from './account.ts';
import { type EmbeddedPostgres, findEmbedded, startEmbedded } from './launch.ts';
import { isAlive, startOf } from './running.ts';

const root = process.getuid?.() === 0;
/** Whom the tests start the program as: ourselves and, being root, an ordinary user too. */
const users = root ? (['root', 'an ordinary user'] as const) : (['ourselves'] as const);
const nobody = serverAccount();

let base: string;
let running: EmbeddedPostgres[];
let children: ChildProcess[];
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tongshang-launch-'));
  await chmod(base, 0o755);
  running = [];
  children = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  for (const child of children)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await rm(base, { recursive: true, force: true, maxRetries: 50 });
});

async function start(options: Parameters<typeof startEmbedded>[0] = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ home: join(base, 'home'), ...options });
  running.push(server);
  return server;
}

type Said = { pid: number; url: string; folder: string; code?: string };

/** Starts the program as another process, as one of `users`; what it said, and the process. */
async function program(user: string, mode = ''): Promise<{ child: ChildProcess; said: Said }> {
  const home = join(base, `home-${user.replaceAll(' ', '-')}`);
  const other = user === 'an ordinary user' ? nobody : undefined;
  await mkdir(home, { recursive: true });
  if (other) await chown(home, other.uid, other.gid);
  const fixture = fileURLToPath(new URL('./launch.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, [fixture, home, mode], {
    ...other,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  children.push(child);
  const [line] = await once(
    createInterface({ input: child.stdout as NonNullable<typeof child.stdout> }),
    'line',
  );
  return { child, said: JSON.parse(line as string) };
}

const uidOf = async (pid: number) => (await stat(`/proc/${pid}`)).uid;
const query = async (url: string, sql: string) => {
  const database = await connect({ url, connectionsMax: 1 });
  const rows = await database.system('test', (tx) => tx.rows(sql)).finally(() => database.close());
  return rows;
};

describe('the embedded server', () => {
  it('starts, keeps its data, and never runs as root', async () => {
    const first = await start();
    if (process.platform === 'linux') expect(await uidOf(first.pid)).not.toBe(0);
    const settings = await query(
      first.url,
      `select current_setting('fsync') as fsync,
      current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums,
      current_setting('listen_addresses') as network, upper('é中') as upper`,
    );
    expect(settings).toEqual([{ fsync: 'on', pages: 'on', checksums: 'on', network: '', upper: 'É中' }]);
    await makeNote(first.url, 'kept');
    expect(await findEmbedded(join(base, 'home'))).toEqual({ url: first.url, folder: first.folder });
    await first.stop();
    expect(await findEmbedded(join(base, 'home'))).toBeUndefined();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await query(second.url, 'select text from note')).toEqual([{ text: 'kept' }]);
  });

  it('lets one of many that start at once have the data', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => start()));
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? outcome.reason.code : 'started',
    );
    expect(codes.toSorted()).toEqual([...Array(5).fill('DATABASE_IN_USE'), 'started']);
  });

  it('refuses a folder it cannot use, in one line', async () => {
    await writeFile(join(base, 'file'), '');
    await expect(start({ home: join(base, 'file', 'home') })).rejects.toMatchObject({
      code: 'DATABASE_FOLDER_UNUSABLE',
    });
  });

  it('refuses data of another version of PostgreSQL, and leaves it alone', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(server.folder, 'data', 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toMatchObject({ code: 'DATABASE_VERSION', params: { found: '16' } });
    expect(await readFile(join(server.folder, 'data', 'PG_VERSION'), 'utf8')).toBe('16\n');
  });

  it('starts over when making the data was interrupted', async () => {
    const server = await start();
    await server.stop();
    await rm(join(server.folder, 'data'), { recursive: true });
    await rm(join(server.folder, 'furnished'));
    await mkdir(join(server.folder, 'data.unfinished'));
    await writeFile(join(server.folder, 'data.unfinished', 'half'), '');
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('puts its socket where the path fits', async () => {
    const server = await start({ home: join(base, 'a-folder-with-a-long-name'.repeat(5)) });
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const socketFolder = new URL(server.url).searchParams.get('host') as string;
    await server.stop();
    await expect(stat(socketFolder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a running server', () => {
  let shared: string;
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    shared = await mkdtemp(join(tmpdir(), 'tongshang-launch-'));
    await chmod(shared, 0o755);
    server = await startEmbedded({ home: join(shared, 'home') });
  });
  afterAll(async () => {
    await server.stop();
    await rm(shared, { recursive: true, force: true, maxRetries: 50 });
  });

  it('keeps its passwords to itself, and asks for them', async () => {
    expect((await stat(join(server.folder, 'secret.json'))).mode & 0o777).toBe(0o600);
    const url = new URL(server.url);
    url.password = 'guess';
    await expect(connect({ url: url.href })).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  });

  it('gives the program a user who owns the database and nothing else', async () => {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user`,
    );
    await client.end();
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  });

  it('refuses a second start on the same data, naming the first', async () => {
    await expect(startEmbedded({ home: join(shared, 'home') })).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
      params: { pid: String(process.pid) },
    });
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('when PostgreSQL is killed', () => {
  it('it comes back by itself with every committed row', async () => {
    let restarts = 0;
    const server = await start({
      onRestart: () => {
        restarts += 1;
      },
    });
    await makeNote(server.url, 'committed');
    for (const round of [1, 2]) {
      const { pid } = server;
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => server.pid !== pid, { timeout: 15_000 }).toBe(true);
      await expect
        .poll(() => query(server.url, 'select text from note').catch(() => []), { timeout: 15_000 })
        .toEqual([{ text: 'committed' }]);
      expect(restarts).toBe(round);
    }
  });
});

describe.each(users)('run by %s', (user) => {
  it.each(['kernel', 'watchdog'])(
    'a kill -9 leaves no PostgreSQL behind, and the next start finds every row (%s)',
    async (mode) => {
      const { child, said } = await program(user, mode);
      await makeNote(said.url, mode);
      expect(await startOf(said.pid)).toBeDefined();
      child.kill('SIGKILL');
      await expect.poll(() => startOf(said.pid), { timeout: 15_000 }).toBeUndefined();
      const again = await program(user, mode);
      expect(await query(again.said.url, 'select text from note')).toEqual([{ text: mode }]);
      again.child.kill('SIGINT');
      await once(again.child, 'exit');
      expect(await startOf(again.said.pid)).toBeUndefined();
    },
  );

  it('a Ctrl-C in the terminal lets the program stop in its own order', async () => {
    const { child, said } = await program(user);
    process.kill(-(child.pid as number), 'SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await startOf(said.pid)).toBeUndefined();
    expect(await readFile(join(said.folder, 'log'), 'utf8')).toContain('database system is shut down');
  });

  it('a second start from another process is refused', async () => {
    const { child } = await program(user);
    const { said } = await program(user);
    expect(said).toMatchObject({
      code: 'DATABASE_IN_USE',
      message: expect.stringContaining(String(child.pid)),
    });
  });
});

async function makeNote(url: string, text: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `create table note (text text); grant select on note to tongshang_system; insert into note values ('${text}')`,
  );
  await client.end();
}
