import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS, type Platform, readSettings, startPlatform } from './index.ts';

const MAIN = join(import.meta.dirname, '../bin/start.mjs');
const PASSWORD = 'swordfish';

let folder: string;
let taken: Server;
let takenPort: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongshang-server-'));
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  takenPort = (taken.address() as { port: number }).port;
});
afterAll(async () => {
  taken.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the program as `npm start` does, expecting it to end by itself. */
async function ended(env: Record<string, string>) {
  const { DATABASE_URL: _, LC_ALL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN], { env: { ...inherited, LANG: 'C', PORT: '0', ...env } });
  const said: string[] = [];
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => said.push(String(text)));
  const [code] = await once(child, 'close');
  return { code, lines: said.join('').trim().split('\n') };
}

describe('SERVER-1: what cannot be is one line and an exit code other than 0', () => {
  const home = () => join(folder, 'never-made');
  it.each<[string, () => Record<string, string>, RegExp]>([
    ['a port that is taken', () => ({ PORT: String(takenPort) }), /^Port \d+ is taken by another program/],
    [
      'the same in Chinese',
      () => ({ PORT: String(takenPort), LANG: 'zh_CN.UTF-8' }),
      /^端口 \d+ 已被其他程序占用/,
    ],
    [
      'an address that is not of this machine',
      () => ({ HOST: '192.0.2.1' }),
      /^Cannot listen on 192\.0\.2\.1/,
    ],
    ['a port that is no number', () => ({ PORT: 'x' }), /^The setting PORT is not understood/],
    [
      'a home where nothing can be made',
      () => ({ TONGSHANG_HOME: '/proc/tongshang/home' }),
      /TONGSHANG_HOME=…\.$/,
    ],
    ['a home that is a file', () => ({ TONGSHANG_HOME: MAIN }), /start\.mjs is not a folder/],
    ['a home below a file', () => ({ TONGSHANG_HOME: join(MAIN, 'home') }), /is not a folder, or lies below/],
    [
      'a database out of reach, without its password',
      () => ({ DATABASE_URL: `postgresql://u:${PASSWORD}@127.0.0.1:${1}/trade` }),
      /^PostgreSQL at 127\.0\.0\.1:1\/trade cannot be reached/,
    ],
    [
      'an address of no database',
      () => ({ DATABASE_URL: `mysql:${PASSWORD}` }),
      /^DATABASE_URL is not a PostgreSQL address/,
    ],
  ])('%s', async (_, env, expected) => {
    const { code, lines } = await ended({ TONGSHANG_HOME: home(), ...env() });
    expect(lines).toEqual([expect.stringMatching(expected)]);
    expect(lines.join()).not.toContain(PASSWORD);
    expect(code).toBe(1);
  });
  it('SERVER-2: and what could not be started left no data', async () => {
    await ended({ TONGSHANG_HOME: home(), PORT: String(takenPort) });
    expect(await readdir(home()).catch(() => [])).toEqual([]);
  });
});

describe('a platform', () => {
  let test: TestDatabase;
  let home: string;
  let first: Platform;
  const settings = (more: Record<string, string> = {}) => ({
    ...readSettings({ TONGSHANG_HOME: home, DATABASE_URL: test.url, TONGSHANG_LOG: 'silent', ...more }),
    port: 0,
  });
  const refused = (more?: Record<string, string>) =>
    startPlatform(settings(more)).then(
      async (platform) => {
        await platform.close();
        return 'started';
      },
      (error: { code?: string; params?: unknown }) => error.code,
    );

  beforeAll(async () => {
    test = await testDatabase(MIGRATIONS);
    home = join(folder, 'home');
    // Nothing is founded for an address that others reach, and the next start finds an empty database again.
    expect(await refused({ HOST: '0.0.0.0' })).toBe('SERVER_PUBLIC_FOUNDING');
    first = await startPlatform(settings());
    await first.close();
  });
  afterAll(() => test.close());

  it('SERVER-3: with published passwords is not served on a public address', async () => {
    expect(first.isNew).toBe(true);
    expect(await refused({ HOST: '0.0.0.0' })).toBe('SERVER_PUBLIC_DEMONSTRATION');
  });
  it('keeps its parties and their keys from one start to the next', async () => {
    const second = await startPlatform(settings());
    try {
      expect(second.isNew).toBe(false);
      expect(second.demonstration).toEqual(first.demonstration);
      const { apiKey, organisationId } = second.demonstration?.parties.seller ?? {};
      const reply = await fetch(`${second.address}/api/v1/organisation`, {
        headers: { authorization: `Bearer ${apiKey}` },
      });
      expect(await reply.json()).toMatchObject({ organisationId });
    } finally {
      await second.close();
    }
  });
  it('SERVER-5: keeps its keys to itself', async () => {
    for (const name of ['log.key', 'master.key', 'demonstration.json']) {
      expect((await stat(join(home, name))).mode & 0o077).toBe(0);
    }
    expect((await stat(join(home, 'witnesses'))).mode & 0o077).toBe(0);
  });
  it.each(['log.key', 'master.key'])(
    'SERVER-6: does not start on its data without %s, and makes no new one',
    async (name) => {
      const file = join(home, name);
      const key = await readFile(file);
      await rm(file);
      await expect(startPlatform(settings())).rejects.toMatchObject({
        code: 'SERVER_KEY_MISSING',
        params: { file },
      });
      await expect(stat(file)).rejects.toThrow('ENOENT');
      await writeFile(file, key, { mode: 0o600 });
    },
  );
  it.each([
    ['log.key', 'JOURNAL_OTHER_LOG'],
    ['master.key', 'MASTER_KEY_OTHER'],
  ])('SERVER-6: does not start with the %s of another platform', async (name, code) => {
    const other = join(folder, `other-${name}`);
    const stranger = await testDatabase(MIGRATIONS);
    const strange = await startPlatform({
      ...settings({ TONGSHANG_HOME: other, DATABASE_URL: stranger.url }),
    });
    await strange.close();
    await stranger.close();
    const file = join(home, name);
    const key = await readFile(file);
    await writeFile(file, await readFile(join(other, name)), { mode: 0o600 });
    expect(await refused()).toBe(code);
    await writeFile(file, key, { mode: 0o600 });
    expect(await refused()).toBe('started');
  });
  it('gives the parties of a demonstration new keys where their file was not brought along', async () => {
    await rm(join(home, 'demonstration.json'));
    const again = await startPlatform(settings());
    try {
      const before = first.demonstration?.parties.bank;
      const now = again.demonstration?.parties.bank;
      expect(again.isNew).toBe(false);
      expect(now?.organisationId).toBe(before?.organisationId);
      expect(now?.apiKey).not.toBe(before?.apiKey);
    } finally {
      await again.close();
    }
  });
});
