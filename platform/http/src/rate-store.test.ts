import type { Database } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetRateCounts } from './rate-count-store.ts';
import { allowance, divisionOf } from './rate-share.ts';
import { sharedRateStore } from './rate-store.ts';

const MINUTE = 60_000;
const route = { routeInfo: { method: 'GET', url: '/api/v1/things' } };

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: new URL('../migrations/', import.meta.url) }]);
});
afterAll(() => t.close());

/** One server's store on the database, its transactions counted. */
function server(of: Database = t.database) {
  const errors: unknown[] = [];
  let statements = 0;
  const database: Database = {
    ...of,
    system(reason, fn) {
      statements += 1;
      return of.system(reason, fn);
    },
  };
  const store = new (sharedRateStore(database, (error) => errors.push(error)))().child(route);
  const isLet = (caller: string, max: number, windowMs = MINUTE) =>
    new Promise<boolean>((resolve, reject) => {
      store.incr(
        caller,
        (error, answer) => (error ? reject(error) : resolve((answer?.current ?? 0) <= max)),
        ...([windowMs, max] as const),
      );
    });
  return { isLet, errors, statements: () => statements };
}

const count = async (tries: readonly (() => Promise<boolean>)[]): Promise<number> => {
  const answers = await Promise.all(tries.map((attempt) => attempt()));
  return answers.filter(Boolean).length;
};

describe('a limit that guards something', () => {
  it('is the same for two servers together, whoever of them is asked, one after the other or at once', async () => {
    const [one, other] = [server(), server()];
    const tries = (caller: string, attempts: number) =>
      Array.from({ length: attempts }, (_, index) => () => (index % 2 ? one : other).isLet(caller, 30));
    expect(await count(tries('at once', 100))).toBe(30);
    let letThrough = 0;
    for (const attempt of tries('in turn', 100)) if (await attempt()) letThrough += 1;
    expect(letThrough).toBe(30);
    expect(await one.isLet('another', 30)).toBe(true);
  });

  it('lets nothing more through until its minute is over, and then begins anew', async () => {
    const [one, other] = [server(), server()];
    for (let index = 0; index < 5; index++) expect(await one.isLet('short', 5, 300)).toBe(true);
    expect([await one.isLet('short', 5, 300), await other.isLet('short', 5, 300)]).toEqual([false, false]);
    await expect.poll(() => other.isLet('short', 5, 300)).toBe(true);
  });
});

describe('a large limit', () => {
  it('costs a modest caller no statement, and a busy one ten', async () => {
    const one = server();
    for (let index = 0; index < 100; index++) expect(await one.isLet('modest', 1_000)).toBe(true);
    expect(one.statements()).toBe(0);
    const let1000 = await count(Array.from({ length: 1_200 }, () => () => one.isLet('busy', 1_000)));
    expect([let1000, one.statements()]).toEqual([1_000, 10]);
  });

  it('is exceeded by two servers at most by what each had not told', async () => {
    const [one, other] = [server(), server()];
    const tries = Array.from(
      { length: 3_000 },
      (_, index) => () => (index % 2 ? one : other).isLet('both', 1_000),
    );
    const letThrough = await count(tries);
    expect(letThrough).toBeGreaterThanOrEqual(1_000 - divisionOf(1_000).share);
    expect(letThrough).toBeLessThanOrEqual(1_000 + 2 * divisionOf(1_000).untold);
  });
});

it('without its database, a server counts by itself and says so', async () => {
  const away: Database = { ...t.database, system: () => Promise.reject(new Error('away')) };
  const one = server(away);
  expect(await one.isLet('anyone', 30)).toBe(true);
  expect(one.errors).toEqual([expect.objectContaining({ message: 'away' })]);
});

it('what is over is forgotten', async () => {
  await t.database.system('a minute long ago', (tx) =>
    tx.run("insert into http.rate_count values ('old', now() - interval '2 minutes', 3)"),
  );
  expect(await t.database.system('forget', forgetRateCounts)).toBe(1);
});

it('whatever the draws, no more is allowed than the limit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.boolean(), { maxLength: 60 }),
      (max, draws) => {
        const { share } = divisionOf(max);
        let drawn = 0;
        let allowed = 0;
        for (const _ of draws) {
          drawn += share;
          allowed += allowance(max, share, drawn);
        }
        expect(allowed).toBe(Math.min(max, draws.length * share));
      },
    ),
  );
});
