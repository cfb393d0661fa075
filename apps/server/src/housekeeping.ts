import type { Blobs } from '@tongshang/blobs';
import type { Database } from '@tongshang/database';
import { forgetRateCounts, forgetReplies } from '@tongshang/http';
import type { Jobs } from '@tongshang/jobs';

/** A client that has not asked again within a day will not. */
const REPLIES_KEPT_HOURS = 24;
const EVERY = Temporal.Duration.from({ minutes: 10 });
/** What takes files, or asks modules: each time leaves a job that can be read for months. */
const EVERY_LARGE = Temporal.Duration.from({ hours: 1 });
const HOUR_MS = 3_600_000;

const COLLECT = 'server.collect-files';
const UPKEEP = 'server.upkeep';

type Housekeeping = {
  readonly jobs: Pick<Jobs, 'register' | 'enqueue'>;
  readonly database: Database;
  /** What modules do by themselves now and then. */
  readonly upkeep: (signal: AbortSignal) => Promise<unknown>;
  readonly blobs: Pick<Blobs, 'collect'>;
};

/**
 * Registers what is tidied now and then, by one of the servers: kept replies and counts that are over, files that nothing refers
 * to, and what modules do (ended sessions). Resolves when what modules do (what older versions kept elsewhere) is in line to be done
 * at once.
 */
export async function keepHouse({ jobs, database, upkeep, blobs }: Housekeeping): Promise<void> {
  jobs.register({
    name: 'server.forget',
    every: EVERY,
    async run(tx, { dueAt }) {
      await forgetReplies(tx, dueAt.subtract({ hours: REPLIES_KEPT_HOURS }));
      await forgetRateCounts(tx);
    },
  });
  const work = { concurrency: 1, deadlineMs: HOUR_MS };
  jobs.register({
    ...{ name: COLLECT, ...work },
    async run() {
      await blobs.collect();
      return null;
    },
  });
  jobs.register({
    ...{ name: UPKEEP, ...work },
    async run({ signal }) {
      await upkeep(signal);
      return null;
    },
  });
  const inLine = (task: string, key: string) => ({ task, key, organisationId: null, payload: null });
  jobs.register({
    name: 'server.keep-house',
    every: EVERY_LARGE,
    async run(tx, { dueAt }) {
      for (const task of [COLLECT, UPKEEP]) await jobs.enqueue(tx, inLine(task, dueAt.toString()));
    },
  });
  await database.system('what older versions left is put in line', (tx) =>
    jobs.enqueue(tx, inLine(UPKEEP, `start ${tx.now.toString()}`)),
  );
}
