import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginFile } from '../files.ts';
import { expectIsolation, isolationReport, type TestDatabase, testDatabase } from '../testing.ts';

const a = '0190b5a0-0000-7000-8000-00000000000a';
const b = '0190b5a0-0000-7000-8000-00000000000b';
const trade = '0190b5a0-0000-7000-8000-0000000000f1';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongshang-isolation-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A table, guarded as it should be, for one organisation and one trade. */
const sound = `
  create schema shop; grant usage on schema shop to tongshang_app, tongshang_system;
  create table shop.note (id int primary key, organisation_id uuid not null, trade_id uuid, text text);
  alter table shop.note enable row level security;
  alter table shop.note force row level security;
  create policy own on shop.note using (organisation_id = access.current_organisation()
    or exists (select from access.my_file where my_file_id = trade_id))
    with check (organisation_id = access.current_organisation());
  grant select, insert, update, delete on shop.note to tongshang_app;
  grant all on shop.note to tongshang_system;`;

let count = 0;
async function withShop(sql: string, work: (t: TestDatabase) => Promise<void>): Promise<void> {
  count += 1;
  const module = join(folder, String(count));
  const { mkdir } = await import('node:fs/promises');
  await mkdir(module);
  await writeFile(join(module, '0001-shop.sql'), `${sound}\n${sql}\n-- check: select true\n`);
  await using t = await testDatabase([{ module: 'shop', folder: pathToFileURL(`${module}/`) }]);
  await t.database.system('seed', async (tx) => {
    await beginFile(tx, { fileId: trade, kind: 'trade' }, [
      { organisationId: a, role: 'seller' },
      { organisationId: b, role: 'buyer' },
    ]);
    await tx.run(
      `insert into shop.note values (1, $1, null, 'own'), (2, $1, $3, 'of the trade'), (3, $2, null, 'own')`,
      [a, b, trade],
    );
  });
  await work(t);
}
const findingsOf = async (sql: string) => {
  let findings: readonly string[] = [];
  await withShop(sql, async (t) => {
    findings = (await isolationReport(t.database)).findings;
  });
  return findings.join('\n');
};

describe('the isolation check', () => {
  it('accepts sound tables, after having tried every operation as every organisation', async () => {
    await withShop('', async (t) => {
      const report = await expectIsolation(t.database);
      expect(report.tables).toEqual(['access.file', 'access.file_party', 'shop.note']);
      // file and file_party: a stranger and nobody. note: these, and a on b's row, and b on a's row outside the trade.
      expect(report.attempts).toBe((2 + 2 + 4) * 5);
      expect(await t.database.system('test', (tx) => tx.rows('select id from shop.note'))).toHaveLength(3);
    });
  });

  it.each([
    [
      'alter table shop.note disable row level security',
      /add "alter table shop.note enable/,
      /stranger could select 3/,
    ],
    ['alter table shop.note no force row level security', /add "alter table shop.note force/],
    [
      'drop policy own on shop.note; create policy own on shop.note using (true)',
      /nobody could select 3/,
      /could delete 1/,
      /past the policies with insert/,
    ],
    [
      'create policy read on shop.note for select using (true)',
      new RegExp(`organisation ${a} could select 1`),
    ],
    [
      'create policy change on shop.note for update using (true) with check (true)',
      /stranger could update 3/,
      new RegExp(`organisation ${a} could update 1`),
    ],
    ['create policy add on shop.note for insert with check (true)', /past the policies with insert/],
    [
      'create policy give on shop.note for update using (organisation_id = access.current_organisation()) with check (true)',
      /could hand over/,
    ],
    [
      'create policy remove on shop.note for delete using (true); create policy look on shop.note for select using (true)',
      /could delete/,
    ],
    [
      'create policy careless on shop.note using (exists (select from access.file_party p where p.file_id = file_id))',
      /could select/,
    ],
    ['grant truncate on shop.note to tongshang_app', /may truncate/],
    [
      'create table shop.empty (trade_id uuid); alter table shop.empty enable row level security; alter table shop.empty force row level security; grant all on shop.empty to tongshang_system',
      /shop.empty: has no row/,
    ],
    [
      'create table shop.other (x int); grant select on shop.other to tongshang_app; grant all on shop.other to tongshang_system',
      /shop.other: add "alter table shop.other enable.*declare it shared/,
    ],
    ['create table shop.forgotten (x int)', /shop.forgotten: add "grant all/],
    [
      'create view shop.peep as select * from shop.note; grant select on shop.peep to tongshang_app',
      /view shop.peep acts with its owner/,
    ],
    [
      'create function shop.act() returns int language sql security definer as $$ select 1 $$',
      /function shop.act acts with/,
    ],
  ] as const)('finds what is wrong: %s', async (sql, ...expected) => {
    const findings = await findingsOf(`${sql};`);
    for (const pattern of expected) expect(findings).toMatch(pattern);
  });

  it('takes what is declared shared, but still not writing to it', async () => {
    const sql = `create policy read on shop.note for select using (true);
      create table shop.unit (code text); grant select on shop.unit to tongshang_app; grant all on shop.unit to tongshang_system;
      create view shop.peep as select 1 as one; grant select on shop.peep to tongshang_app;`;
    const shared = {
      'shop.note': 'for all to read',
      'shop.unit': 'a code list',
      'view shop.peep': 'says nothing',
    };
    await withShop(sql, async (t) => {
      await expectIsolation(t.database, { shared });
    });
    await withShop(`${sql} create policy write on shop.note for update using (true);`, async (t) => {
      await expect(expectIsolation(t.database, { shared })).rejects.toThrow(/could update/);
    });
  });
});
