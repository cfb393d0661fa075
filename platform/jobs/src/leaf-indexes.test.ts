import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { migrations as journalMigrations } from '@tongshang/journal';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from './index.ts';
import { moveLeafIndexes } from './leaf-indexes.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([
    { module: 'journal', folder: journalMigrations },
    { module: 'jobs', folder: migrations },
  ]);
});
afterAll(() => t.close());

it('follows a log that begins anew: entries held one behind the other, and dead letters, keep their order and their uniqueness', async () => {
  const found = await t.database.system('tests: move', async (tx) => {
    await tx.run(
      `insert into jobs.held_entry (consumer, leaf_index, entry_id, state, attempts, next_at, held_at)
       select 'reader', i, gen_random_uuid(), 'due', 1, now(), now() from unnest(array[7, 8, 9]) i`,
    );
    await tx.run(
      `insert into jobs.dead_letter (dead_letter_id, source, name, entry_id, leaf_index, error_code, error_params, attempts, since,
         died_at)
       select gen_random_uuid(), 'entry', 'reader', gen_random_uuid(), i, 'JOB_FAILED', '{}', 8, now(), now()
       from unnest(array[7, 8]) i`,
    );
    await tx.run(
      `insert into jobs.dead_letter (dead_letter_id, source, name, due_at, error_code, error_params, attempts, since, died_at)
       values (gen_random_uuid(), 'schedule', 'tidy', now(), 'JOB_FAILED', '{}', 8, now(), now())`,
    );
    await moveLeafIndexes(tx, 1);
    const indexes = async (table: string) => {
      const rows = await tx.rows<{ at: bigint | null }>(`select leaf_index as at from ${table} order by 1`);
      return rows.map(({ at }) => (at === null ? null : Number(at)));
    };
    return { held: await indexes('jobs.held_entry'), dead: await indexes('jobs.dead_letter') };
  });
  expect(found).toEqual({ held: [8, 9, 10], dead: [8, 9, null] });
});
