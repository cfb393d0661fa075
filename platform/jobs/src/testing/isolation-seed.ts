import { randomUUIDv7 } from 'node:crypto';
import type { IsolationSeed } from '@tongshang/database/testing';

/** Work in the background that failed: no module makes it fail at will. */
export const isolationSeed: IsolationSeed = {
  async fill({ database, personsFirmId, mark }) {
    const [jobId, deadLetterId, entryId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    await database.system('stage: work that failed', async (tx) => {
      await tx.run(
        `insert into jobs.job (job_id, task, key, organisation_id, payload, state, run_at, enqueued_at)
         values ($1, 'stage', $2, $3, '{}', 'dead', $4, $4)`,
        [jobId, mark, personsFirmId, tx.now],
      );
      await tx.run(
        `insert into jobs.dead_letter (dead_letter_id, source, name, job_id, organisation_id, error_code, error_params, attempts,
           since, died_at) values ($1, 'job', 'stage', $2, $3, 'INTERNAL_ERROR', '{}', 1, $4, $4)`,
        [deadLetterId, jobId, personsFirmId, tx.now],
      );
      await tx.run(
        `insert into jobs.held_entry (consumer, leaf_index, entry_id, organisation_id, state, attempts, next_at, held_at)
         values ('stage', 0, $1, $2, 'dead', 1, $3, $3)`,
        [entryId, personsFirmId, tx.now],
      );
    });
    return { jobId, deadLetterId };
  },
};
