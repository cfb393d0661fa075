import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { createJobs, type Jobs } from '@tongshang/jobs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepHouse } from './housekeeping.ts';
import { MIGRATIONS } from './modules.ts';

let t: TestDatabase;
let servers: Jobs[] = [];
/** How far the clock of the jobs is ahead. */
let ahead = { hours: 0 };
const clock = () => Temporal.Now.instant().add(ahead);
const done: string[] = [];
const errors: unknown[] = [];

beforeEach(async () => {
  t = await testDatabase(MIGRATIONS);
  done.length = 0;
  errors.length = 0;
  ahead = { hours: 0 };
});
afterEach(async () => {
  for (const jobs of servers) await jobs.stop();
  servers = [];
  await t.close();
});

/** A server that keeps house on the database, and nothing else. */
async function server(name: string): Promise<void> {
  const { database } = t;
  const journal = { consume: async () => 0, subscribe: () => () => {} };
  const jobs = createJobs({ database, journal, clock, onError: (error) => errors.push(error) });
  servers.push(jobs);
  const upkeep = async () => void done.push(`upkeep at ${name}`);
  const blobs = { collect: async () => void done.push(`files at ${name}`) };
  await keepHouse({ jobs, database, upkeep, blobs } as unknown as Parameters<typeof keepHouse>[0]);
  jobs.start();
}

const replies = () =>
  t.database.system('tests: replies', (tx) =>
    tx.one<{ count: bigint }>('select count(*) as count from http.idempotency'),
  );

it('does at once, by one server, what modules have left to do', async () => {
  await server('one');
  await expect.poll(() => done).toEqual(['upkeep at one']);
  expect(errors).toEqual([]);
});

it('SERVER-8: of several servers, one tidies each time it is due', async () => {
  const old = `insert into http.idempotency values
    (gen_random_uuid(), 'long-ago', 'op', sha256(''), 200, '{}', now() - interval '25 hours'),
    (gen_random_uuid(), 'just-now', 'op', sha256(''), 200, '{}', now())`;
  await t.database.system('tests: a reply', (tx) => tx.run(old));
  await server('one');
  await server('other');
  await expect.poll(() => done.length, { timeout: 5_000 }).toBe(2);
  expect((await replies()).count).toBe(2n);
  done.length = 0;
  ahead = { hours: 1 };
  await expect
    .poll(() => done.map((work) => work.split(' ')[0]).sort(), { timeout: 5_000 })
    .toEqual(['files', 'upkeep']);
  await expect.poll(async () => (await replies()).count, { timeout: 5_000 }).toBe(1n);
  expect(errors).toEqual([]);
});
