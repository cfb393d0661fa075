import { apart, type Tx } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import type { Consumer, Jobs, JobsOptions, NewJob, Saga, Schedule, Task } from './capability.ts';
import { deleteEndedJobs, insertJob } from './job-store.ts';
import { cancelJob, readJob, readStates } from './progress-store.ts';
import { refuse } from './refusals.ts';
import { jobRoutes } from './routes.ts';
import { createRunner } from './runner.ts';
import { createWorks } from './works.ts';

const LEASE_MS = 30_000;
/** One look a second while there is nothing to do. */
const IDLE_MS = 1_000;
const PATIENCE_MS = 30_000;
/** How long what has ended can be read, and its key is taken. */
const ENDED_KEPT = Temporal.Duration.from({ hours: 24 * 90 });
/** The commit comes a moment after the work was enqueued; then it is looked for. */
const COMMITTED_AFTER_MS = 50;

/** Background work of one process over a database that it shares with others. See README for the invariants. */
export function createJobs(options: JobsOptions): Jobs {
  const { database, journal, onError, clock = Temporal.Now.instant, random = Math.random } = options;
  const works = createWorks();
  const { leaseMs = LEASE_MS, idleMs = IDLE_MS } = options;
  invariant(leaseMs >= 1_000, 'a lease is a second at least');
  const runner = createRunner({ database, journal, works, leaseMs, idleMs, clock, random, onError });
  let state: 'new' | 'running' | 'stopped' = 'new';
  let nudge: NodeJS.Timeout | undefined;

  works.add({
    name: 'jobs.forget',
    every: Temporal.Duration.from({ hours: 6 }),
    async run(tx: Tx) {
      await deleteEndedJobs(tx, clock().subtract(ENDED_KEPT));
    },
  });

  return {
    register(work: Consumer | Schedule | Saga | Task) {
      invariant(state === 'new', `${work.name} is registered before the start`);
      works.add(work);
    },
    start() {
      invariant(state === 'new', 'it starts once');
      state = 'running';
      runner.start();
    },
    async stop(patienceMs = PATIENCE_MS) {
      const was = state;
      state = 'stopped';
      clearTimeout(nudge);
      if (was === 'running') await runner.stop(patienceMs);
    },
    async enqueue(tx, job) {
      invariant(works.tasks.has(job.task), `${job.task} is a registered task or saga`);
      checkJob(tx, job);
      const enqueued = await tx.elevated('work is put in line', () => insertJob(tx, job));
      nudge ??= apart(() =>
        setTimeout(() => {
          nudge = undefined;
          runner.hurry();
        }, COMMITTED_AFTER_MS).unref(),
      );
      return enqueued;
    },
    async progress(tx, jobId) {
      const job = await readJob(tx, jobId);
      if (job === undefined) throw refuse('JOB_NOT_FOUND');
      return job;
    },
    async states(tx, task, asked) {
      if (asked.length === 0) return new Map();
      return tx.elevated('whoever answers for the work says how it stands', () =>
        readStates(tx, task, asked),
      );
    },
    async cancel(tx, jobId) {
      const job = await readJob(tx, jobId);
      if (job === undefined) throw refuse('JOB_NOT_FOUND');
      const isCancelled = await tx.elevated('who may see a job has it cancelled', () =>
        cancelJob(tx, jobId, works.isUndoable(job.task)),
      );
      if (!isCancelled) throw refuse('JOB_ENDED');
    },
    routes: (app, access) => jobRoutes(app, access, works, runner.hurry),
  };
}

/** An organisation enqueues for itself; the platform for anyone. */
function checkJob(tx: Tx, { task, key, organisationId }: NewJob): void {
  invariant(key.length >= 1 && key.length <= 300, `${task}: a key has 1 to 300 characters`);
  const isOwn = tx.organisationId === null || tx.organisationId === organisationId;
  invariant(isOwn, `${task}: work is enqueued for the organisation that acts`);
}
