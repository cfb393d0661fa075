import { randomUUIDv7 } from 'node:crypto';
import type { Caller, Database } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { migrations as httpMigrations } from '@tongshang/http';
import { createJournal, type Journal, migrations as journalMigrations } from '@tongshang/journal';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { Client } from 'pg';
import type { Jobs, JobsOptions, NewJob } from '../capability.ts';
import { createJobs } from '../jobs.ts';

const migrations = new URL('../../migrations/', import.meta.url);

export const FOLDERS = [
  { module: 'http', folder: httpMigrations },
  { module: 'journal', folder: journalMigrations },
  { module: 'jobs', folder: migrations },
];

/** What a database adds up to for tests: the jobs' tables, a journal that integrates when asked, a clock that stands. */
export type JobsFixture = TestDatabase & {
  readonly journal: Journal;
  /** Failures told to `onError`, of every runner. */
  readonly errors: { error: unknown; where: string }[];
  readonly clock: () => Temporal.Instant;
  /** Moves the clock on. */
  later(duration: Temporal.DurationLike): void;
  /** Another process's jobs on the same database. */
  jobs(options?: Partial<JobsOptions>): Jobs;
  /** Appends entries of a file (or none), integrated; returns their ids. */
  entries(kind: string, fileId: string | null, count?: number): Promise<string[]>;
  enqueue(jobs: Jobs, job: Partial<NewJob> & Pick<NewJob, 'task'>): Promise<string>;
  close(): Promise<void>;
};

export const caller = (organisationId: string): Caller => ({ organisationId, personId: null });

export async function jobsFixture(): Promise<JobsFixture> {
  const made: Jobs[] = [];
  const errors: JobsFixture['errors'] = [];
  let now = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const clock = () => now;
  const opened = await testDatabase(FOLDERS, { connectionsMax: 10, clock });
  const { database } = opened;
  const signer = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
  const journal = createJournal({ database, signer });
  return {
    ...opened,
    journal,
    errors,
    clock,
    later(duration) {
      now = now.add(duration);
    },
    jobs(options = {}) {
      const onError = (error: unknown, where: string) => void errors.push({ error, where });
      const jobs = createJobs({ database, journal, onError, clock, random: () => 0, ...options });
      made.push(jobs);
      return jobs;
    },
    async entries(kind, fileId, count = 1) {
      const ids = await database.system('entries for a test', async (tx) =>
        Array.from(
          { length: count },
          () =>
            journal.append(tx, { kind, ...(fileId === null ? {} : { file: { fileId, kind: 'trade' } }) })
              .entryId,
        ),
      );
      await journal.integrate();
      return ids;
    },
    async enqueue(jobs, job) {
      const whole = { key: randomUUIDv7(), organisationId: null, payload: null, ...job };
      const { jobId } = await database.system('a job for a test', (tx) => jobs.enqueue(tx, whole));
      return jobId;
    },
    async close() {
      await Promise.all(made.map((jobs) => jobs.stop(0)));
      await journal.stop();
      await opened.close();
    },
  };
}

/** Waits until a reading of the database is as expected; the test's own time limit ends it. */
export async function until<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (isThere(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export async function stateOf(database: Database, jobId: string): Promise<string> {
  const row = await database.system('the state of a job', (tx) =>
    tx.one<{ state: string }>('select state from jobs.job where job_id = $1', [jobId]),
  );
  return row.state;
}

/** Waits until a job is in one of these states; returns which. */
export function reached(database: Database, jobId: string, ...states: string[]): Promise<string> {
  return until(
    () => stateOf(database, jobId),
    (state) => states.includes(state),
  );
}

/** A promise and what settles it. */
export function gate<T = void>() {
  return Promise.withResolvers<T>();
}

/** A table of the test's own for what consumers and schedules write. */
export async function notebook(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema notebook; grant usage on schema notebook to tongshang_system;
    create table notebook.note (line bigint generated always as identity, entry_id uuid, text text);
    grant all on all tables in schema notebook to tongshang_system;
    grant all on all sequences in schema notebook to tongshang_system`);
  await client.end();
}
