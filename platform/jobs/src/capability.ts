import type { Database, Tx } from '@tongshang/database';
import type { Access, HttpApp } from '@tongshang/http';
import type { FileId, JobId, OrganisationId } from '@tongshang/identifier';
import type { IntegratedEntry, Journal } from '@tongshang/journal';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** How often, and how far apart, failed work is tried before it becomes a dead letter. */
export type Persistence = {
  /** Attempts in all, at least 1. Default 8. */
  readonly attemptsMax?: number;
  /** Pause after the first failure; it doubles after each, less up to half by chance. Default 1,000. */
  readonly backoffMs?: number;
  /** No pause is longer. Default 3,600,000. */
  readonly backoffMaxMs?: number;
  /** True for failures that no repetition can mend: a dead letter at once. Default: none. */
  isPermanent?(error: unknown): boolean;
};

/** Whether an organisation may cancel, or give up when it failed, what runs on its behalf. Default: the operator alone. */
type Discretion = { readonly discardableByOrganisation?: boolean };

/**
 * Reads the journal, at least once, the entries of a file in their order. `handle` writes through `tx` only, past row-level
 * security: what it writes and the consumer's position commit together. For anything outside it enqueues a job.
 */
export type Consumer = Persistence &
  Discretion & {
    /** Of the journal's cursor; never changed, or it starts again. */
    readonly name: string;
    /** Default: entries of every kind. */
    readonly kinds?: readonly string[];
    /** Where a consumer that was never known before begins. Default: the beginning of the log. */
    readonly from?: 'beginning' | 'now';
    handle(tx: Tx, entry: IntegratedEntry): Promise<void>;
  };

/** Times of day by the clock of a place, as in a crontab: every minute that fits all that is given. */
export type CalendarTimes = {
  /** IANA, e.g. `Asia/Shanghai`. */
  readonly timeZone: string;
  /** `HH:MM`, 24 hours. A time that summer time leaves out comes as much later. */
  readonly at: readonly string[];
  /** ISO 8601: Monday is 1. Default: every day. */
  readonly daysOfWeek?: readonly number[];
  /** 1 to 31; a day that a month lacks does not come. Default: every day. */
  readonly daysOfMonth?: readonly number[];
};

/**
 * Runs once for each due time, whichever process is there: `run`'s writes and the next due time commit together. Times
 * that passed while no process ran are made up for by one run.
 */
export type Schedule = Persistence & {
  readonly name: string;
  /** At least a second, of days or smaller units, a day being 24 hours; or times of the calendar. */
  readonly every: Temporal.Duration | CalendarTimes;
  run(tx: Tx, due: { readonly dueAt: Temporal.Instant }): Promise<void>;
};

/** One attempt at a job. What it does outside must bear being done twice: pass `key` on where the other side takes one. */
export type JobRun<P = unknown> = {
  readonly jobId: JobId;
  readonly key: string;
  readonly payload: P;
  readonly organisationId: OrganisationId | null;
  readonly fileId: FileId | null;
  /** 1 for the first. */
  readonly attempt: number;
  /** Aborts at the deadline, when the job is cancelled, when the lease is lost, and when the process stops. */
  readonly signal: AbortSignal;
  /** Shown to whoever waits. Whole numbers, `done` at most `total`. */
  progress(done: number, total: number): void;
};

/** Work outside any transaction: a mail, a webhook, a print. */
export type Task<P = unknown> = Persistence &
  Discretion & {
    readonly name: string;
    /** Jobs at once, over all processes. Default 4. */
    readonly concurrency?: number;
    /** Jobs of one organisation at once, over all processes. Default: half of `concurrency`, rounded up. */
    readonly concurrencyPerOrganisation?: number;
    /** Of one attempt. Default 60,000. */
    readonly deadlineMs?: number;
    /** Resolves with what the job's readers get as its result. Errors: any; a `Refusal` is shown with its text. */
    run(job: JobRun<P>): Promise<Json | undefined>;
  };

type SagaStepRun<P = unknown> = JobRun<P> & {
  /** `<job>/<step>`: the same at every repetition of this step of this saga. Undoing uses it with `/undo` behind. */
  readonly key: string;
  /** Results of the steps before, by name. */
  readonly results: Readonly<Record<string, Json>>;
};

export type SagaStep<P = unknown> = {
  readonly name: string;
  run(step: SagaStepRun<P>): Promise<Json | undefined>;
  /** `result` is undefined when the step began and its end is unknown: it may have happened, or not. */
  undo(step: SagaStepRun<P> & { readonly result: Json | undefined }): Promise<void>;
};

/** Steps one after the other; when one fails for good, or the saga is cancelled, those that began are undone in reverse. */
export type Saga<P = unknown> = Omit<Task<P>, 'run'> & { readonly steps: readonly SagaStep<P>[] };

export type NewJob = {
  /** Name of a registered task or saga. */
  readonly task: string;
  /** At most 300 characters. One job for each task, organisation and key, however often it is enqueued. */
  readonly key: string;
  /** For whom; null for the platform itself. */
  readonly organisationId: OrganisationId | null;
  readonly fileId?: FileId;
  /** At most 256 KiB as JSON; never shown to anyone. */
  readonly payload: Json;
  /** Default: at once. */
  readonly runAt?: Temporal.Instant;
};

/** What names a job of an organisation within its task. */
export type JobKey = { readonly organisationId: OrganisationId; readonly key: string };

export type JobState = 'waiting' | 'running' | 'done' | 'undone' | 'cancelled' | 'dead' | 'discarded';

export type JobProgress = {
  readonly jobId: JobId;
  readonly task: string;
  readonly fileId: FileId | null;
  readonly state: JobState;
  readonly done: number;
  /** Null until the work has told how much there is. */
  readonly total: number | null;
  readonly attempts: number;
  readonly runAt: Temporal.Instant;
  readonly enqueuedAt: Temporal.Instant;
  readonly startedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly result: Json | null;
  /** Of the last failure. */
  readonly error: Failure | null;
};

/** A refusal's code and parameters; `JOB_FAILED` stands for every error that is no refusal. */
export type Failure = { readonly code: string; readonly params: Readonly<Record<string, string>> };

export type JobsOptions = {
  readonly database: Database;
  readonly journal: Pick<Journal, 'consume' | 'subscribe'>;
  /** Every failed attempt and every trouble of the runner, with the place it came from as `cause`-free text. */
  readonly onError: (error: unknown, where: string) => void;
  /** Default: the system's. */
  readonly clock?: () => Temporal.Instant;
  /** In [0, 1). Default: `Math.random`. */
  readonly random?: () => number;
  /** How long a process is believed to live without a sign of it. Default 30,000. */
  readonly leaseMs?: number;
  /** How long it waits before it looks again while there is nothing to do. Default 1,000. */
  readonly idleMs?: number;
};

export type Jobs = {
  /** Before `start`. One name, one piece of work. */
  register(consumer: Consumer): void;
  register(schedule: Schedule): void;
  register(saga: Saga): void;
  register(task: Task): void;
  /** Runs what is registered, from now on, together with every other process that does. */
  start(): void;
  /**
   * Takes on nothing more and waits for what is under way; what is not done within `patienceMs` (default 30,000) is aborted
   * and handed back, for another process to begin anew.
   */
  stop(patienceMs?: number): Promise<void>;
  /**
   * Enqueues work, committed with `tx`: a consumer's, a schedule's or a request's own, never one that appends to the journal.
   * Returns the job there is for this key, new or not.
   */
  enqueue(tx: Tx, job: NewJob): Promise<{ readonly jobId: JobId; readonly isNew: boolean }>;
  /** As far as the caller may see it. Errors: JOB_NOT_FOUND. */
  progress(tx: Tx, jobId: JobId): Promise<JobProgress>;
  /**
   * How jobs of a task stand, by key, whoever the caller is: for the module that answers for the work, which has authorised the
   * caller. A key that has no job, or none any more, is not in it.
   */
  states(tx: Tx, task: string, jobs: readonly JobKey[]): Promise<ReadonlyMap<string, JobState>>;
  /** Of a job the caller may see. A saga's steps are undone. Errors: JOB_NOT_FOUND, JOB_ENDED. */
  cancel(tx: Tx, jobId: JobId): Promise<void>;
  /** @param access what it takes to see and repair failed work of one’s organisation, for instance a scope of whoever administers */
  routes(app: HttpApp, access: Exclude<Access, 'public'>): void;
};
