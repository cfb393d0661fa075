import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '@tongshang/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Consumer } from './capability.ts';
import { type ConsumerDeps, consumeBatch, retryHeldEntry } from './consumers.ts';
import { type JobsFixture, jobsFixture, notebook } from './testing/jobs.fixture.ts';

let t: JobsFixture;
let deps: ConsumerDeps;
beforeEach(async () => {
  t = await jobsFixture();
  const onError = (error: unknown, where: string) => void t.errors.push({ error, where });
  deps = { database: t.database, journal: t.journal, clock: t.clock, random: () => 0, onError };
  await notebook(t.url);
});
afterEach(() => t.close());

/** Writes down what it handles, in the transaction; throws on entries of `bad`. */
function noting(bad: Set<string>, more: Partial<Consumer> = {}): Consumer {
  return {
    name: 'test.notes',
    async handle(tx, { entry }) {
      await tx.run('insert into notebook.note (entry_id) values ($1)', [entry.entryId]);
      if (bad.has(entry.entryId)) throw new Refusal('TEST_BAD', { entry: entry.entryId }, undefined);
    },
    ...more,
  };
}

async function noted(): Promise<string[]> {
  const rows = await t.database.system('what was handled', (tx) =>
    tx.rows<{ entryId: string }>('select entry_id as "entryId" from notebook.note order by line'),
  );
  return rows.map(({ entryId }) => entryId);
}

async function held(): Promise<{ entryId: string; state: string; attempts: number }[]> {
  return t.database.system('what is held', (tx) =>
    tx.rows('select entry_id as "entryId", state, attempts from jobs.held_entry order by leaf_index'),
  );
}

async function readAll(consumer: Consumer): Promise<void> {
  while ((await consumeBatch(deps, consumer)) > 0);
}

describe('a consumer', () => {
  it('handles what it wants once, in order of the log', async () => {
    const file = randomUUIDv7();
    const first = await t.entries('trade.ordered', file, 3);
    await t.entries('trade.shipped', file, 2);
    const last = await t.entries('trade.ordered', null, 150);
    const consumer = noting(new Set(), { kinds: ['trade.ordered'] });
    await readAll(consumer);
    await readAll(consumer);
    expect(await noted()).toEqual([...first, ...last]);
  });

  it('sets a failing entry aside with those of its file behind it, and goes on with other files', async () => {
    const [sick, well] = [randomUUIDv7(), randomUUIDv7()];
    const [good] = (await t.entries('trade.ordered', sick)) as [string];
    const [bad] = (await t.entries('trade.ordered', sick)) as [string];
    const other = await t.entries('trade.ordered', well, 2);
    const behind = await t.entries('trade.ordered', sick, 2);
    const none = await t.entries('trade.ordered', null, 2);
    const bads = new Set([bad]);
    const consumer = noting(bads);
    await readAll(consumer);
    expect(await noted()).toEqual([good, ...other, ...none]);
    expect(await held()).toEqual([
      { entryId: bad, state: 'due', attempts: 1 },
      ...behind.map((entryId) => ({ entryId, state: 'due', attempts: 0 })),
    ]);
    expect(t.errors.map(({ error }) => (error as Refusal).code)).toEqual(['TEST_BAD']);

    // Not yet due: nothing of the file moves.
    expect(await retryHeldEntry(deps, consumer)).toBe(false);
    t.later({ seconds: 1 });
    expect(await retryHeldEntry(deps, consumer)).toBe(true);
    expect((await held())[0]).toEqual({ entryId: bad, state: 'due', attempts: 2 });
    t.later({ seconds: 1 });
    expect(await retryHeldEntry(deps, consumer)).toBe(false);
    t.later({ seconds: 1 });
    bads.clear();
    const late = await t.entries('trade.ordered', sick);
    await readAll(consumer);
    while (await retryHeldEntry(deps, consumer));
    expect(await noted()).toEqual([good, ...other, ...none, bad, ...behind, ...late]);
    expect(await held()).toEqual([]);
  });

  it('makes a dead letter after its attempts, which holds back its file alone', async () => {
    const file = randomUUIDv7();
    const [bad, behind] = (await t.entries('trade.ordered', file, 2)) as [string, string];
    const consumer = noting(new Set([bad]), { attemptsMax: 2 });
    await readAll(consumer);
    t.later({ minutes: 1 });
    expect(await retryHeldEntry(deps, consumer)).toBe(true);
    t.later({ hours: 24 });
    expect(await retryHeldEntry(deps, consumer)).toBe(false);
    expect((await held()).map(({ state }) => state)).toEqual(['dead', 'due']);
    expect(await noted()).not.toContain(behind);
    const letters = await t.database.system('dead letters', (tx) =>
      tx.rows(
        'select source, name, entry_id, file_id, error_code, error_params, attempts from jobs.dead_letter',
      ),
    );
    expect(letters).toEqual([
      {
        source: 'entry',
        name: 'test.notes',
        entry_id: bad,
        file_id: file,
        error_code: 'TEST_BAD',
        error_params: JSON.stringify({ entry: bad }),
        attempts: 2,
      },
    ]);
  });

  it('finds the entry that fails only at the commit', async () => {
    const ids = await t.entries('trade.ordered', null, 3);
    const consumer = noting(new Set(), {
      async handle(tx, { entry }) {
        await tx.run('insert into notebook.note (entry_id) values ($1)', [entry.entryId]);
        tx.beforeCommit(async () => {
          if (entry.entryId === ids[1]) throw new Error('found out late');
        });
      },
    });
    await readAll(consumer);
    expect(await noted()).toEqual([ids[0], ids[2]]);
    expect(await held()).toEqual([{ entryId: ids[1], state: 'due', attempts: 1 }]);
  });

  it('blames no entry for a database that is away', async () => {
    await t.entries('trade.ordered', null, 1);
    const away = noting(new Set(), {
      handle: async () => Promise.reject(new Refusal('DATABASE_UNAVAILABLE', {}, undefined)),
    });
    await expect(consumeBatch(deps, away)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await held()).toEqual([]);
    const consumer = noting(new Set());
    await readAll(consumer);
    expect(await noted()).toHaveLength(1);
  });

  it('that begins now leaves out what was recorded before it was known', async () => {
    await t.entries('trade.ordered', null, 3);
    const consumer = noting(new Set(), { from: 'now' });
    t.later({ seconds: 1 });
    await readAll(consumer);
    expect(await noted()).toEqual([]);
    const ids = await t.entries('trade.ordered', null, 2);
    await readAll(consumer);
    expect(await noted()).toEqual(ids);
  });

  it('keeps the order of each file while two processes read and try again at once', async () => {
    const files = Array.from({ length: 6 }, () => randomUUIDv7());
    const expected = new Map<string, string[]>();
    for (let round = 0; round < 5; round += 1) {
      for (const file of files) {
        const ids = await t.entries('trade.ordered', file);
        expected.set(file, [...(expected.get(file) ?? []), ...ids]);
      }
    }
    const failing = new Map([...expected.values()].map((ids) => [ids[1] as string, 3]));
    const handle: Consumer['handle'] = async (tx, { entry }) => {
      await tx.run('insert into notebook.note (entry_id) values ($1)', [entry.entryId]);
      const left = failing.get(entry.entryId) ?? 0;
      failing.set(entry.entryId, left - 1);
      if (left > 0) throw new Error('not yet');
    };
    const consumer: Consumer = { name: 'test.notes', backoffMs: 0, attemptsMax: 50, handle };
    const process = async () => {
      let idle = 0;
      while (idle < 3) {
        const moved = (await consumeBatch(deps, consumer)) > 0;
        idle = (await retryHeldEntry(deps, consumer)) || moved ? 0 : idle + 1;
      }
    };
    await Promise.all([process(), process(), process()]);
    const order = await noted();
    expect(order).toHaveLength(30);
    for (const ids of expected.values()) expect(order.filter((id) => ids.includes(id))).toEqual(ids);
    expect(await held()).toEqual([]);
  });
});
