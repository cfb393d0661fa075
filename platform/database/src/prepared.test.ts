import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([], { connectionsMax: 1 });
});
afterAll(() => t.close());

const inTransaction = <T>(fn: (tx: Tx) => Promise<T>) => t.database.system('prepared statements', fn);

const TYPED = `select n as number, n::int8 as large, n::numeric / 2 as half, '2026-03-01'::date + n as day, null as nothing,
  jsonb_build_object('n', n) as json from generate_series(1, $1::int) n`;
const row = (n: number) => ({
  number: n,
  large: BigInt(n),
  half: String(n / 2),
  day: Temporal.PlainDate.from('2026-03-01').add({ days: n }),
  nothing: null,
  json: { n },
});

it('gives the same rows whether they were described this time or before, also when there were none at first', async () => {
  const half = (rows: { half: string }[]) => rows.map((one) => ({ ...one, half: String(Number(one.half)) }));
  for (const count of [0, 0, 2, 1, 3, 0]) {
    const rows = await inTransaction((tx) => tx.rows<{ half: string }>(TYPED, [count]));
    const expected = Array.from({ length: count }, (_, index) => row(index + 1));
    expect(half(rows)).toEqual(half(expected));
  }
});

it('gives them also when the same statement is sent again before it was ever described', async () => {
  const sql = 'select $1::int as sent';
  const rows = await inTransaction((tx) =>
    Promise.all([1, 2, 3].map((value) => tx.one<{ sent: number }>(sql, [value]))),
  );
  expect(rows.map(({ sent }) => sent)).toEqual([1, 2, 3]);
  const again = await inTransaction((tx) => tx.one<{ sent: number }>(sql, [4]));
  expect(again.sent).toBe(4);
});

it('goes on after an execution that failed', async () => {
  const sql = 'select 6 / $1::int as share';
  await expect(inTransaction((tx) => tx.one(sql, [0]))).rejects.toMatchObject({
    code: '22012',
    statement: sql,
  });
  for (const [by, share] of [
    [2, 3],
    [3, 2],
  ])
    expect(await inTransaction((tx) => tx.one(sql, [by]))).toEqual({ share });
  await expect(inTransaction((tx) => tx.one(sql, [0]))).rejects.toMatchObject({ code: '22012' });
  expect(await inTransaction((tx) => tx.one(sql, [1]))).toEqual({ share: 6 });
});

it('counts the rows a statement touched, however often it ran', async () => {
  await inTransaction((tx) => tx.run('create temporary table counted (n int)'));
  for (const count of [1, 3, 0]) {
    const touched = await inTransaction((tx) =>
      tx.run('insert into counted select generate_series(1, $1::int)', [count]),
    );
    expect(touched).toBe(count);
  }
});

it('says which statement failed, and from where it was sent', async () => {
  async function asking(tx: Tx) {
    const rows = await tx.rows('select 1 / $1::int', [0]);
    return rows;
  }
  const error = await inTransaction(asking).catch((failure: unknown) => failure);
  expect((error as Error).stack).toContain('asking');
});
