import type { Database } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import type { JobRun, Saga, Task } from './capability.ts';
import { type ClaimedJob, renewLeases, writeProgress } from './job-store.ts';
import { jsonText } from './json-text.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refusals.ts';
import { LeaseLost, runSaga } from './saga.ts';

const DEADLINE_MS = 60_000;
/** How long work that was told to end may take to do so before it is left to itself. */
const GRACE_MS = 5_000;

/** Why a signal aborts, besides the deadline and the lost lease. */
class Cancelled extends Error {}
class Stopping extends Error {}

export type Attempts = {
  /** Begins an attempt; `ended` hears how it ended, or nothing when the lease was lost. */
  begin(work: Task | Saga, job: ClaimedJob): void;
  /** Jobs under way in this process, of one task or all. */
  count(task?: string): number;
  /** Sign of life; what was lost or cancelled meanwhile is aborted. */
  renew(): Promise<void>;
  /** Waits for all; aborts what is not done by then. */
  finish(patienceMs: number): Promise<void>;
};

type Running = {
  readonly job: ClaimedJob;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
};

type AttemptsDeps = {
  readonly database: Database;
  readonly leaseMs: number;
  readonly ended: (work: Task | Saga, job: ClaimedJob, outcome: Outcome) => void;
  readonly onError: (error: unknown, where: string) => void;
};

/** The jobs that this process has claimed and works at. None of them holds a transaction or a connection. */
export function createAttempts({ database, leaseMs, ended, onError }: AttemptsDeps): Attempts {
  const running = new Map<string, Running>();

  async function attempt(work: Task | Saga, job: ClaimedJob, controller: AbortController): Promise<void> {
    const { deadlineMs = DEADLINE_MS } = work;
    const late = () =>
      controller.abort(refuse('JOB_DEADLINE_PASSED', { seconds: String(deadlineMs / 1_000) }));
    const timer = setTimeout(late, deadlineMs);
    const progress = progressOf(database, job, (error) => onError(error, `progress of ${work.name}`));
    const run: JobRun = { ...runOf(job), signal: controller.signal, progress: progress.tell };
    let outcome: Outcome | undefined;
    try {
      outcome = await Promise.race([carryOut(database, work, job, run), leftAlone(controller.signal)]);
      if (outcome.is === 'failed') outcome = afterAbort(controller.signal, job, outcome);
    } catch (error) {
      if (!(error instanceof LeaseLost))
        outcome = afterAbort(controller.signal, job, { is: 'failed', error });
    } finally {
      clearTimeout(timer);
      await progress.end();
    }
    if (outcome === undefined || controller.signal.reason instanceof LeaseLost) return;
    if (outcome.is === 'failed') onError(outcome.error, `${work.name} ${job.jobId}`);
    ended(work, job, outcome);
  }

  return {
    begin(work, job) {
      const controller = new AbortController();
      // A saga that is being undone goes on being undone; nothing cancels that.
      if (job.cancelRequested && !job.undoing) {
        ended(work, job, { is: 'cancelled' });
        return;
      }
      // Our own lease may have run out, too, while the process stood still: what is still at it has lost it.
      for (const earlier of running.values()) {
        if (earlier.job.jobId === job.jobId) earlier.controller.abort(new LeaseLost('claimed anew'));
      }
      const claim = claimOf(job);
      const end = attempt(work, job, controller)
        .catch((error: unknown) => onError(error, `${work.name} ${job.jobId}`))
        .finally(() => running.delete(claim));
      running.set(claim, { job, controller, ended: end });
    },
    count: (task) =>
      task === undefined
        ? running.size
        : running.values().reduce((n, { job }) => n + Number(job.task === task), 0),
    async renew() {
      const held = [...running.values()];
      if (held.length === 0) return;
      const kept = await database.system('running jobs show that they live', (tx) =>
        renewLeases(
          tx,
          held.map(({ job }) => job),
          leaseMs,
        ),
      );
      const known = new Map(kept.map(({ cancelRequested, ...claim }) => [claimOf(claim), cancelRequested]));
      for (const { job, controller } of held) {
        const cancelRequested = known.get(claimOf(job));
        if (!running.has(claimOf(job))) continue;
        if (cancelRequested === undefined) controller.abort(new LeaseLost('the lease ran out'));
        else if (cancelRequested && !job.undoing) controller.abort(new Cancelled('the job is cancelled'));
      }
    },
    async finish(patienceMs) {
      const all = () => Promise.all([...running.values()].map((one) => one.ended));
      const timer = setTimeout(() => {
        for (const { controller } of running.values()) controller.abort(new Stopping('the process stops'));
      }, patienceMs);
      await all();
      clearTimeout(timer);
    },
  };
}

const claimOf = ({ jobId, claims }: Pick<ClaimedJob, 'jobId' | 'claims'>) => `${jobId}/${claims}`;

async function carryOut(
  database: Database,
  work: Task | Saga,
  job: ClaimedJob,
  run: JobRun,
): Promise<Outcome> {
  if ('steps' in work) return runSaga(database, work, job, run);
  const result = await work.run(run);
  return { is: 'done', result: result === undefined ? null : jsonText(`result of ${work.name}`, result) };
}

/** Rejects some time after the signal: work that does not listen is left to itself, its end unheard. */
function leftAlone(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), GRACE_MS).unref(), {
      once: true,
    });
  });
}

/** What a failure means of work that was told to end: the reason it was told, not what it threw. */
function afterAbort(
  { aborted, reason }: AbortSignal,
  job: ClaimedJob,
  failed: Extract<Outcome, { is: 'failed' }>,
): Outcome {
  if (!aborted) return failed;
  if (reason instanceof Cancelled) return { is: 'cancelled' };
  if (reason instanceof Stopping) return { is: 'handed back', attempts: failed.attempts ?? job.attempts };
  return { attempts: job.attempts, ...failed, error: reason };
}

function runOf(job: ClaimedJob): Omit<JobRun, 'signal' | 'progress'> {
  const { jobId, key, organisationId, fileId, attempts, payload } = job;
  return { jobId, key, organisationId, fileId, attempt: attempts, payload: JSON.parse(payload) };
}

/** Writes progress as it is told, one statement at a time: what is told meanwhile is taken together. */
function progressOf(database: Database, job: ClaimedJob, onError: (error: unknown) => void) {
  let next: { done: number; total: number } | undefined;
  let writing: Promise<void> | undefined;
  async function write(): Promise<void> {
    while (next !== undefined) {
      const told = next;
      next = undefined;
      await database.system('progress of a job', (tx) => writeProgress(tx, job, told)).catch(onError);
    }
    writing = undefined;
  }
  return {
    tell(done: number, total: number) {
      invariant(isProgress(done, total), `no progress is ${done} of ${total}`);
      next = { done, total };
      writing ??= write();
    },
    async end() {
      await writing;
    },
  };
}

function isProgress(done: number, total: number): boolean {
  return [done, total].every((count) => Number.isSafeInteger(count) && count >= 0) && done <= total;
}
