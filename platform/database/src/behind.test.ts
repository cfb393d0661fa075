import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Tx } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([], { connectionsMax: 1 });
});
afterAll(() => t.close());

const inTransaction = <T>(fn: (tx: Tx) => Promise<T>) => t.database.system('work behind', fn);
const kept = () => inTransaction((tx) => tx.rows<{ n: number }>('select n from behind order by n'));
const insert = (tx: Tx, n: number) => tx.run('insert into behind values ($1)', [n]);

class Taken extends Error {}
/** As a store does that tells a constraint in its own words. */
async function naming(work: Promise<unknown>): Promise<void> {
  await work.catch(async (error: { code?: string }) => {
    // A store may take some turns until it has found its words.
    for (let turn = 0; turn < 20; turn++) await undefined;
    throw error.code === '23505' ? new Taken('taken') : error;
  });
}

beforeEach(() =>
  inTransaction(async (tx) => {
    await tx.run('drop table if exists behind');
    await tx.run('create temporary table behind (n int primary key)');
  }),
);

it('commits what nobody waited for, and later statements see it', async () => {
  const seen = await inTransaction(async (tx) => {
    tx.behind(insert(tx, 1));
    const { count } = await tx.one<{ count: bigint }>('select count(*) as count from behind');
    tx.behind(insert(tx, 2));
    return count;
  });
  expect(seen).toBe(1n);
  expect(await kept()).toEqual([{ n: 1 }, { n: 2 }]);
});

it('rejects at the commit with what the work failed with, and keeps nothing', async () => {
  const failing = inTransaction(async (tx) => {
    await insert(tx, 1);
    tx.behind(naming(insert(tx, 1)));
  });
  await expect(failing).rejects.toBeInstanceOf(Taken);
  expect(await kept()).toEqual([]);
});

it('rejects so too when a later statement or a last call is what found out', async () => {
  const asked = inTransaction(async (tx) => {
    tx.behind(insert(tx, 1));
    tx.behind(naming(insert(tx, 1)));
    await tx.rows('select 1');
  });
  await expect(asked).rejects.toBeInstanceOf(Taken);
  const called = inTransaction(async (tx) => {
    tx.behind(insert(tx, 1));
    tx.behind(naming(insert(tx, 1)));
    tx.atCommit({ call: 'pg_catalog.abs($1::int)', values: [1] }, () => new Error('not this'));
  });
  await expect(called).rejects.toBeInstanceOf(Taken);
  expect(await kept()).toEqual([]);
});

it('does not commit when the failure was known before, nor when it was not the database’s', async () => {
  const known = inTransaction(async (tx) => {
    tx.behind(insert(tx, 1));
    tx.behind(naming(insert(tx, 1)));
    await tx.rows('select 1').catch(() => {});
  });
  await expect(known).rejects.toBeInstanceOf(Taken);
  const unsendable = inTransaction(async (tx) => {
    tx.behind(insert(tx, 1));
    tx.behind(tx.run('insert into behind values ($1)', [{ no: 'JSON' }]));
  });
  await expect(unsendable).rejects.toThrow('JSON.stringify');
  expect(await kept()).toEqual([]);
});

it('leaves to a refusal of the work itself the first word', async () => {
  const refused = inTransaction(async (tx) => {
    tx.behind(insert(tx, 1));
    throw new RangeError('refused');
  });
  await expect(refused).rejects.toBeInstanceOf(RangeError);
  expect(await kept()).toEqual([]);
});
