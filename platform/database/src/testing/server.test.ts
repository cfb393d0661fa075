import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOf } from '../embedded/running.ts';
import { serverIn, type TestServer } from './server.ts';

let folder: string;
beforeEach(async () => {
  const base = await mkdtemp(join(tmpdir(), 'tongshang-keeper-'));
  await chmod(base, 0o755);
  folder = join(base, 'shared');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true, maxRetries: 50 }));

const query = async (server: TestServer, sql: string) => {
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
};
const postmaster = async () =>
  Number((await readFile(join(folder, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);
const keeper = async () => JSON.parse(await readFile(join(folder, 'postgres/owner'), 'utf8')).pid as number;

describe('the server that tests share', () => {
  it('is one for all who ask at once, and ends by itself when nobody uses it', async () => {
    const servers = await Promise.all(Array.from({ length: 4 }, () => serverIn(folder, 2)));
    expect(new Set(servers.map(({ adminUrl }) => adminUrl)).size).toBe(1);
    expect(await query(servers[0] as TestServer, `select current_setting('fsync') as fsync`)).toEqual([
      { fsync: 'off' },
    ]);
    const [pid, keeperPid] = [await postmaster(), await keeper()];
    await expect.poll(() => startOf(pid), { timeout: 20_000 }).toBeUndefined();
    await expect.poll(() => startOf(keeperPid), { timeout: 20_000 }).toBeUndefined();
    await expect.poll(() => stat(folder).catch(() => 'gone'), { timeout: 20_000 }).toBe('gone');
  });

  it('stays while somebody is connected', async () => {
    const server = await serverIn(folder, 1);
    const client = new Client({ connectionString: server.adminUrl });
    await client.connect();
    const { rows } = await client.query('select pg_sleep(4)::text, 1 as one');
    expect(rows).toMatchObject([{ one: 1 }]);
    await client.end();
  });

  it('is started anew when its keeper was killed', async () => {
    await serverIn(folder, 2);
    const [pid, keeperPid] = [await postmaster(), await keeper()];
    process.kill(keeperPid, 'SIGKILL');
    await expect.poll(() => startOf(pid), { timeout: 20_000 }).toBeUndefined();
    const server = await serverIn(folder, 2);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await keeper()).not.toBe(keeperPid);
  });
});
