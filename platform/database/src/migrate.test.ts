import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from './index.ts';
import { testServer } from './testing/server.ts';
import { emptyDatabase } from './testing.ts';

let folder: string;
let empty: Awaited<ReturnType<typeof emptyDatabase>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongshang-migrate-'));
  empty = await emptyDatabase();
});
afterEach(async () => {
  await empty.close();
  await rm(folder, { recursive: true });
});

const file = (name: string, sql: string) => writeFile(join(folder, name), sql);
const run = () => migrate(empty.url, [{ module: 'shop', folder: pathToFileURL(`${folder}/`) }]);
const holds = '-- check: select true\n';
async function query(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: empty.url });
  await client.connect();
  const results = [await client.query(sql).finally(() => client.end())].flat();
  return results.at(-1)?.rows ?? [];
}

describe('migrations', () => {
  it('are applied once, in order, with those of the platform first', async () => {
    await file('0002-more.sql', `alter table shop.a add column y int;\n${holds}`);
    await file('0001-first.sql', `create schema shop; create table shop.a (x int);\n${holds}`);
    expect(await run()).toEqual({
      applied: [
        ...[
          'access/0001-access',
          'access/0002-files',
          'access/0003-asked-once',
          'access/0004-compact-numbers',
        ],
        ...['shop/0001-first', 'shop/0002-more'],
      ],
      total: 6,
    });
    expect(await run()).toEqual({ applied: [], total: 6 });
    await file('0003-last.sql', `create table shop.b ();\n${holds}`);
    expect((await run()).applied).toEqual(['shop/0003-last']);
    expect(await query('select x, y from shop.a')).toEqual([]);
  });

  it('may be run by several programs at once', async () => {
    await file('0001-first.sql', `create schema shop; select pg_sleep(0.2);\n${holds}`);
    const reports = await Promise.all([run(), run(), run()]);
    expect(reports.map(({ applied }) => applied.length).toSorted()).toEqual([0, 0, 5]);
  });

  it('that fail leave nothing of themselves, and keep those before', async () => {
    await file('0001-first.sql', `create schema shop;\n${holds}`);
    await file('0002-broken.sql', `create table shop.half ();\nselect\n  nonsense;\n${holds}`);
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      params: { migration: 'shop/0002-broken', detail: 'column "nonsense" does not exist (line 3)' },
    });
    expect(await query(`select to_regclass('shop.half') as half`)).toEqual([{ half: null }]);
    await file('0002-broken.sql', `create table shop.half ();\n${holds}`);
    expect((await run()).applied).toEqual(['shop/0002-broken']);
  });

  it.each([
    'select false',
    'select null::boolean',
    'select 1',
    'select true where false',
    'select from generate_series(1, 2)',
  ])('whose check does not return true are rolled back: %s', async (check) => {
    await file('0001-first.sql', `create schema shop;\n-- check: select true\n-- check: ${check}\n`);
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_CHECK_FAILED',
      params: { migration: 'shop/0001-first', check },
    });
    expect(await query(`select from pg_namespace where nspname = 'shop'`)).toEqual([]);
  });

  it('that end the transaction themselves are refused', async () => {
    await file('0001-first.sql', `create schema shop;\ncommit;\n${holds}`);
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      params: { detail: expect.stringContaining('ends a transaction') },
    });
    expect(await query(`select from pg_namespace where nspname = 'shop'`)).toEqual([]);
  });

  it('see every row of tables whose policies are forced, and leave the force as it was', async () => {
    await file(
      '0001-first.sql',
      `create schema shop; grant usage on schema shop to tongshang_system;
       create table shop.a (id int primary key, organisation_id uuid, x int);
       create table shop.b (id int primary key);
       insert into shop.a (id) values (1), (2);
       insert into shop.b values (1), (2);
       alter table shop.a enable row level security; alter table shop.a force row level security;
       alter table shop.b enable row level security; alter table shop.b force row level security;
       grant all on all tables in schema shop to tongshang_system;\n${holds}`,
    );
    await run();
    await file(
      '0002-second.sql',
      `update shop.a set x = id * 2; alter table shop.b rename to c;
       alter table shop.a add foreign key (id) references shop.c;\n${holds}`,
    );
    await run();
    expect(
      await query('set role tongshang_system; select array_agg(x order by id) as x from shop.a'),
    ).toEqual([{ x: [2, 4] }]);
    expect(
      await query(`select relname, relforcerowsecurity as forced from pg_class
        where relnamespace = 'shop'::regnamespace and relkind = 'r' order by 1`),
    ).toEqual([
      { relname: 'a', forced: true },
      { relname: 'c', forced: true },
    ]);
  });

  it('without a check are refused', async () => {
    await file('0001-first.sql', 'create schema shop;');
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_UNCHECKED',
      params: { migration: 'shop/0001-first' },
    });
  });

  it('that were changed after they had been applied are refused', async () => {
    await file('0001-first.sql', `create schema shop;\n${holds}`);
    await run();
    await file('0001-first.sql', `create schema shop; -- quietly\n${holds}`);
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      params: { migration: 'shop/0001-first' },
    });
  });

  it('may change their line ends, as a checkout on another system does', async () => {
    await file('0001-first.sql', `create schema shop;\n${holds}`);
    await run();
    await file('0001-first.sql', `create schema shop;\r\n${holds.replace('\n', '\r\n')}`);
    expect((await run()).applied).toEqual([]);
  });

  it('that the database has and the program does not are refused', async () => {
    await file('0001-first.sql', `create schema shop;\n${holds}`);
    await run();
    await rm(join(folder, '0001-first.sql'));
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_MISSING',
      params: { migration: 'shop/0001-first' },
    });
  });

  it('that come before an applied one are refused', async () => {
    await file('0002-second.sql', `create schema shop;\n${holds}`);
    await run();
    await file('0001-first.sql', holds);
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_OUT_OF_ORDER',
      params: { migration: 'shop/0001-first', applied: 'shop/0002-second' },
    });
  });

  it.each(['1-first.sql', '0001_first.sql', '0001-First.sql'])(
    'are named by the rule: not %s',
    async (name) => {
      await file(name, holds);
      await expect(run()).rejects.toMatchObject({ code: 'MIGRATION_NAME_INVALID' });
    },
  );

  it('have each number once', async () => {
    await file('0001-a.sql', holds);
    await file('0001-b.sql', holds);
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_NAME_INVALID',
      params: { migration: 'shop/0001-b.sql' },
    });
  });

  it('refuse an address that nobody answers at', async () => {
    await expect(migrate('postgresql://a:b@127.0.0.1:9/x', [])).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    });
  });

  it('say what an administrator has to do when their user may not', async () => {
    const { adminUrl } = await testServer();
    const admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    const user = `test_user_${process.pid}`;
    try {
      await admin.query(`create role ${user} login password 'x'`);
      const url = new URL(empty.url);
      url.username = user;
      url.password = 'x';
      await expect(migrate(url.href, [])).rejects.toMatchObject({
        code: 'DATABASE_ROLES_MISSING',
        params: { sql: `grant tongshang_app, tongshang_system to ${user};` },
      });
    } finally {
      await admin.query(`drop role ${user}`);
      await admin.end();
    }
  });
});
