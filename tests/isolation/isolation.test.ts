import { randomUUIDv7 } from 'node:crypto';
import { expectIsolation, type IsolationReport } from '@tongshang/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageWorld, type World } from '../stage/world.ts';

/** Open to more than their owner on purpose, each with its reason; that nobody else writes to them is tried all the same. */
const SHARED: Readonly<Record<string, string>> = {
  'party.organisation':
    'the directory: every signed-in caller finds trading partners by name, kind and country',
  'party.signing_key': 'public keys: whoever holds a paper checks its signature',
  'catalogue.family': 'kinds of goods, by which everyone describes and searches',
  'catalogue.product': 'published products are there to be found (drafts: tried below)',
  'catalogue.price': 'of published products (of drafts: tried below)',
  'catalogue.image': 'of published products (of drafts: tried below)',
  'catalogue.product_image': 'of published products (of drafts: tried below)',
  'settlement.fee': 'what banks take is published by them',
  'stock.warehouse': 'clients that a keeper has admitted see the warehouse (others: tried below)',
  'journal.checkpoint': 'signed heads of the log, for anyone to check: hashes only',
  'journal.cosignature': 'what witnesses said of them',
  'journal.epoch': 'which logs this database has held: names, sizes and hashes, published with the log',
  'journal.witness_conflict': 'what witnesses said against the log: sizes only',
  'journal.leaf': 'which leaf an entry is: no content',
  'journal.tile': 'hashes of the log (C2SP tlog-tiles), for anyone',
  'function journal.record':
    'the one way to write entries; it takes the caller’s organisation from the transaction',
};

/** Tables of no organisation and no trade, that the application may touch: why that is right. */
const OF_PEOPLE_OR_ALL: Readonly<Record<string, string>> = {
  'clearance.exchange_rate': 'rates that banks state are published to every signed-in caller',
  'journal.link': 'of an entry: whoever reads the entry reads its place in further chains (tried below)',
  'party.passkey':
    'of a person, whatever organisation it acts for: modules/party/src/isolation.test.ts tries it',
  'party.person': 'of a person and its colleagues: modules/party/src/isolation.test.ts tries it',
};

let world: World;
let report: IsolationReport;
beforeAll(async () => {
  world = await stageWorld();
  await world.staged.platform.close();
}, 120_000);
afterAll(() => world?.close());

describe('on a database that real trades have filled', () => {
  it('no organisation gets at another’s rows: every table × operation × organisation', async () => {
    report = await expectIsolation(world.staged.test.database, { shared: SHARED });
    console.log(`${report.tables.length} tables, ${report.attempts} attempts of foreign organisations`);
    expect(report.tables.length).toBeGreaterThan(40);
    expect(report.attempts).toBeGreaterThan(report.tables.length * 5);
  });

  it('names no table as shared that is not there', async () => {
    const sql = `select format('%I.%I', schemaname, tablename) as name from pg_tables`;
    const rows = await world.staged.test.database.system('isolation: tables', (tx) =>
      tx.rows<{ name: string }>(sql),
    );
    const tables = Object.keys(SHARED).filter((name) => !name.includes(' '));
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
      .filter((name) => !report.tables.includes(name) && !(name in SHARED));
    expect(others.sort()).toEqual(Object.keys(OF_PEOPLE_OR_ALL).sort());
  });

  it.each([
    ['catalogue.product', 'organisation_id'],
    ['catalogue.price', 'organisation_id'],
    ['catalogue.image', 'organisation_id'],
    ['catalogue.product_image', 'organisation_id'],
    ['stock.warehouse', 'organisation_id'],
  ])(
    '%s shows a stranger and the other side nothing of what is not published or opened to them',
    async (table, column) => {
      const { first, second, staged } = world;
      const { database } = staged.test;
      const sql = `select count(*)::int as seen from ${table} where ${column} = $1`;
      const seenBy = (organisationId: string) =>
        database.transaction({ organisationId, personId: null }, (tx) =>
          tx.one<{ seen: number }>(sql, [first.seller.organisationId]),
        );
      expect((await seenBy(first.seller.organisationId)).seen, 'its own').toBeGreaterThan(0);
      for (const visitor of [first.buyer, second.seller, second.buyer]) {
        expect((await seenBy(visitor.organisationId)).seen).toBe(0);
      }
    },
  );

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
