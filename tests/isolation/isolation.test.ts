import { randomUUIDv7 } from 'node:crypto';
import { expectIsolation, type IsolationReport } from '@tongshang/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolationSeeds } from '../stage/isolation-seeds.ts';
import { stageWorld, type World } from '../stage/world.ts';

let shared: Readonly<Record<string, string>>;
let untold: Readonly<Record<string, string>>;
let unopened: Readonly<Record<string, string>>;
let world: World;
let report: IsolationReport;
beforeAll(async () => {
  const seeds = await isolationSeeds();
  shared = Object.assign({}, ...seeds.map((seed) => seed.shared));
  untold = Object.assign({}, ...seeds.map((seed) => seed.untold));
  unopened = Object.assign({}, ...seeds.map((seed) => seed.unopened));
  world = await stageWorld();
  await world.staged.platform.close();
}, 120_000);
afterAll(() => world?.close());

describe('on a database that real trades have filled', () => {
  it('no organisation gets at another’s rows: every table × operation × organisation', async () => {
    report = await expectIsolation(world.staged.test.database, { shared });
    console.log(`${report.tables.length} tables, ${report.attempts} attempts of foreign organisations`);
    expect(report.tables.length).toBeGreaterThan(40);
    expect(report.attempts).toBeGreaterThan(report.tables.length * 5);
  });

  it('names no table as shared that is not there', async () => {
    const sql = `select format('%I.%I', schemaname, tablename) as name from pg_tables`;
    const rows = await world.staged.test.database.system('isolation: tables', (tx) =>
      tx.rows<{ name: string }>(sql),
    );
    const tables = Object.keys(shared).filter((name) => !name.includes(' '));
    expect(tables.filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
  });

  it('knows of every other table why it tells no organisations apart', async () => {
    const sql = `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname !~ '^(pg_|information_schema$)' and schemaname not in ('public', 'tongshang')
        and has_any_column_privilege('tongshang_app', format('%I.%I', schemaname, tablename), 'select, insert, update')`;
    const rows = await world.staged.test.database.system('isolation: tables', (tx) =>
      tx.rows<{ name: string }>(sql),
    );
    const others = rows
      .map(({ name }) => name)
      .filter((name) => !report.tables.includes(name) && !(name in shared));
    expect(others.sort()).toEqual(Object.keys(untold).sort());
  });

  it('shows a stranger and the other side nothing of what is not published or opened to them', async () => {
    const { first, second, staged } = world;
    expect(Object.keys(unopened).length).toBeGreaterThan(3);
    for (const [table, column] of Object.entries(unopened)) {
      const sql = `select count(*)::int as seen from ${table} where ${column} = $1`;
      const seenBy = async ({ organisationId }: { organisationId: string }) => {
        const caller = { organisationId, personId: null };
        const { seen } = await staged.test.database.transaction(caller, (tx) =>
          tx.one<{ seen: number }>(sql, [first.seller.organisationId]),
        );
        return seen;
      };
      expect(await seenBy(first.seller), `its own of ${table}`).toBeGreaterThan(0);
      for (const visitor of [first.buyer, second.seller, second.buyer]) {
        expect(await seenBy(visitor), table).toBe(0);
      }
    }
  });

  it('journal.link shows a place in a chain to those only who read its entry', async () => {
    const { first, second, staged } = world;
    const chainId = randomUUIDv7();
    await staged.test.database.system('isolation: a place in a further chain', (tx) =>
      tx.run(
        `insert into journal.link (chain_id, sequence, chain, entry_id, leaf_hash)
         select $1, 1, 'shipment', entry_id, leaf_hash from journal.entry where file_id = $2 and kind = 'trace.shipped'`,
        [chainId, first.summary.tradeId],
      ),
    );
    const seenBy = (organisationId: string) =>
      staged.test.database.transaction({ organisationId, personId: null }, (tx) =>
        tx.one<{ seen: number }>(`select count(*)::int as seen from journal.link where chain_id = $1`, [
          chainId,
        ]),
      );
    expect((await seenBy(first.seller.organisationId)).seen).toBe(1);
    expect((await seenBy(second.seller.organisationId)).seen).toBe(0);
    expect((await seenBy(second.buyer.organisationId)).seen).toBe(0);
  });
});
