import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFeed, type EntryNews } from './feed.ts';
import type { Integration } from './integrate.ts';
import { integrateAll, type JournalFixture, journalFixture } from './journal.fixture.ts';
import { createSequencer } from './sequencer.ts';

let t: JournalFixture;
beforeEach(async () => {
  t = await journalFixture();
});
afterEach(() => t.close());

async function appendMany(count: number, kind = 'trace.observed'): Promise<string[]> {
  return t.database.system('fill the log', async (tx) =>
    Array.from({ length: count }, () => t.journal.append(tx, { kind, private: { secret: 1 } }).entryId),
  );
}

describe('consumers', () => {
  it('see every entry once, in order of the log, with what is private', async () => {
    const ids = await appendMany(25);
    await integrateAll(t.journal);
    const seen: string[] = [];
    let batches = 0;
    const step = () =>
      t.journal.consume(
        'ledger',
        async (_tx, entries) => {
          batches += 1;
          for (const { entry, leafIndex, disclosures } of entries) {
            expect(leafIndex).toBe(seen.length);
            expect(disclosures.secret?.value).toBe(1);
            seen.push(entry.entryId);
          }
        },
        { entriesMax: 10 },
      );
    expect([await step(), await step(), await step(), await step()]).toEqual([10, 10, 5, 0]);
    expect([seen, batches]).toEqual([ids, 3]);
  });

  it('start again where a failure left them, and two of one name do not work at once', async () => {
    await appendMany(3);
    await integrateAll(t.journal);
    await expect(t.journal.consume('mail', async () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    const handled: number[] = [];
    const both = await Promise.all(
      [1, 2].map(() =>
        t.journal.consume('mail', async (tx, entries) => {
          await tx.run('select pg_sleep(0.05)');
          handled.push(...entries.map(({ leafIndex }) => leafIndex));
        }),
      ),
    );
    expect(both.reduce((a, b) => a + b)).toBe(3);
    expect(handled).toEqual([0, 1, 2]);
  });
});

describe('listeners', () => {
  it('hear of entries that any process integrated, after they are in the log', async () => {
    const errors: unknown[] = [];
    const feed = createFeed(t.database, (error) => errors.push(error));
    const heard: EntryNews[] = [];
    await feed.advance(0);
    feed.subscribe(() => {
      throw new Error('a listener that fails');
    });
    const stop = feed.subscribe((news) => heard.push(...news));
    const ids = await appendMany(4);
    await feed.advance((await t.journalWith().integrate()).size ?? 0);
    expect(heard.map(({ entryId, leafIndex }) => [entryId, leafIndex])).toEqual(
      ids.map((id, index) => [id, index]),
    );
    expect(heard[0]).toMatchObject({ kind: 'trace.observed', fileId: null, organisationId: null });
    expect(errors).toHaveLength(1);
    stop();
    await appendMany(1);
    await feed.advance((await t.journal.integrate()).size ?? 0);
    expect(heard).toHaveLength(4);
  });

  it('of a journal hear what its own sequencer takes in', async () => {
    await t.journal.integrate();
    const { promise, resolve } = Promise.withResolvers<readonly EntryNews[]>();
    t.journal.subscribe(resolve);
    t.journal.start();
    try {
      const [id] = await appendMany(1);
      expect((await promise).map(({ entryId }) => entryId)).toEqual([id]);
      expect(await t.journal.provable([id as string])).toBe(true);
    } finally {
      await t.journal.stop();
    }
  });
});

describe('the sequencer', () => {
  it('goes on after failures, reports them, and stops when told', async () => {
    const errors: unknown[] = [];
    const sizes: number[] = [];
    const { promise: twice, resolve } = Promise.withResolvers<void>();
    let calls = 0;
    const sequencer = createSequencer(
      async (): Promise<Integration> => {
        calls += 1;
        if (calls === 1) throw new Error('the database is restarting');
        return { integrated: 0, size: calls };
      },
      async (size) => {
        sizes.push(size);
        if (sizes.length === 2) resolve();
      },
      (error) => errors.push(error),
    );
    sequencer.start();
    sequencer.nudge();
    await twice;
    await sequencer.stop();
    const after = calls;
    sequencer.nudge();
    expect(errors).toHaveLength(1);
    expect(sizes).toEqual([2, 3]);
    expect(calls).toBe(after);
  });
});
