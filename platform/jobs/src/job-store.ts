import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { FileId, JobId, OrganisationId } from '@tongshang/identifier';
import type { JobState, NewJob } from './capability.ts';
import { jsonText } from './json-text.ts';

/** A job as the process that claimed it holds it. */
export type ClaimedJob = {
  readonly jobId: JobId;
  readonly task: string;
  readonly key: string;
  readonly organisationId: OrganisationId | null;
  readonly fileId: FileId | null;
  /** JSON. */
  readonly payload: string;
  readonly attempts: number;
  readonly claims: bigint;
  readonly cancelRequested: boolean;
  readonly undoing: boolean;
  readonly errorCode: string | null;
};

const CLAIMED = `job_id as "jobId", task, key, organisation_id as "organisationId", file_id as "fileId", payload, attempts,
  claims, cancel_requested as "cancelRequested", undoing, error_code as "errorCode"`;

/** Inserts the job, unless there is one for this task, organisation and key; either way its id. */
export async function insertJob(tx: Tx, job: NewJob): Promise<{ jobId: JobId; isNew: boolean }> {
  const jobId = randomUUIDv7();
  const inserted = await tx.run(
    `insert into jobs.job (job_id, task, key, organisation_id, file_id, payload, run_at, enqueued_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (task, organisation_id, key) do nothing`,
    [
      jobId,
      job.task,
      job.key,
      job.organisationId,
      job.fileId ?? null,
      jsonText(`payload of ${job.task}`, job.payload),
      job.runAt ?? tx.now,
      tx.now,
    ],
  );
  if (inserted === 1) return { jobId, isNew: true };
  const earlier = await tx.one<{ jobId: JobId }>(
    `select job_id as "jobId" from jobs.job
     where task = $1 and key = $2 and organisation_id is not distinct from $3::uuid`,
    [job.task, job.key, job.organisationId],
  );
  return { ...earlier, isNew: false };
}

type ClaimLimits = {
  readonly task: string;
  readonly concurrency: number;
  readonly concurrencyPerOrganisation: number;
  readonly leaseMs: number;
};

/**
 * Takes what is due of a task, as far as its slots and each organisation's share of them allow, over all processes: claims of
 * one task follow one another under a lock that ends with the transaction. The longest due first, those of one organisation
 * never past its share, so that nobody's backlog holds back another's.
 */
export async function claimJobs(tx: Tx, now: Temporal.Instant, limits: ClaimLimits): Promise<ClaimedJob[]> {
  const { task, concurrency, concurrencyPerOrganisation, leaseMs } = limits;
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0x6a6f6273))', [task]);
  return tx.rows<ClaimedJob>(
    `with recursive organisation (quota_of) as (
       (select quota_of from jobs.job where task = $1 and state = 'waiting' order by quota_of limit 1)
       union all
       select (select j.quota_of from jobs.job j
               where j.task = $1 and j.state = 'waiting' and j.quota_of > o.quota_of order by j.quota_of limit 1)
       from organisation o where o.quota_of is not null
     ), busy as (
       select quota_of, count(*) as jobs from jobs.job where task = $1 and state = 'running' group by quota_of
     ), candidate as (
       select due.job_id
       from organisation o left join busy using (quota_of)
       cross join lateral (
         select j.job_id, j.run_at from jobs.job j
         where j.task = $1 and j.quota_of = o.quota_of and j.state = 'waiting' and j.run_at <= $2
         order by j.run_at, j.job_id limit greatest(0, $4 - coalesce(busy.jobs, 0))
       ) due
       order by due.run_at, due.job_id
       limit greatest(0, $3 - coalesce((select sum(jobs) from busy), 0))
     )
     update jobs.job set state = 'running', claims = claims + 1, attempts = attempts + 1,
       started_at = coalesce(started_at, $2), lease_until = clock_timestamp() + $5::int * interval '1 ms'
     where job_id in (select job_id from candidate) and state = 'waiting'
     returning ${CLAIMED}`,
    [task, now, concurrency, concurrencyPerOrganisation, leaseMs],
  );
}

/** Prolongs the leases; of those that are still held, whether they are to be cancelled. */
export function renewLeases(
  tx: Tx,
  held: readonly { readonly jobId: JobId; readonly claims: bigint }[],
  leaseMs: number,
): Promise<{ jobId: JobId; claims: bigint; cancelRequested: boolean }[]> {
  return tx.rows(
    `update jobs.job j set lease_until = clock_timestamp() + $3::int * interval '1 ms'
     from unnest($1::uuid[], $2::bigint[]) held (job_id, claims)
     where j.job_id = held.job_id and j.claims = held.claims and j.state = 'running'
     returning j.job_id as "jobId", j.claims, j.cancel_requested as "cancelRequested"`,
    [held.map(({ jobId }) => jobId), held.map(({ claims }) => String(claims)), leaseMs],
  );
}

/** Jobs whose process has shown no sign of life, claimed anew so that nobody else settles them. */
export function claimLostJobs(tx: Tx, tasks: readonly string[], leaseMs: number): Promise<ClaimedJob[]> {
  return tx.rows<ClaimedJob>(
    `update jobs.job set claims = claims + 1, lease_until = clock_timestamp() + $2::int * interval '1 ms'
     where job_id in (
       select job_id from jobs.job
       where task = any ($1) and state = 'running' and lease_until < clock_timestamp()
       order by lease_until limit 100 for update skip locked)
     returning ${CLAIMED}`,
    [tasks, leaseMs],
  );
}

/** How an attempt ended, as it is written. */
export type Settlement = {
  readonly jobId: JobId;
  readonly claims: bigint;
  readonly state: Exclude<JobState, 'running' | 'discarded'>;
  readonly runAt: Temporal.Instant;
  readonly attempts: number;
  readonly undoing: boolean;
  /** JSON; null keeps what there is. */
  readonly result: string | null;
  /** Null keeps what there is. */
  readonly errorCode: string | null;
  readonly errorParams: string | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Set for `dead`: what the dead letter says. */
  readonly death: {
    readonly step: string | null;
    readonly attempts: number;
    readonly code: string;
    readonly params: string;
  } | null;
};

/**
 * Writes how attempts ended, and the dead letters of those that ended for good, in one statement. What another process has
 * claimed meanwhile stays as it is. A job cancelled while it was tried is due at once, to be cancelled.
 */
export async function settleJobs(
  tx: Tx,
  settlements: readonly Settlement[],
  now: Temporal.Instant,
): Promise<void> {
  const rows = settlements.map((one) => ({
    ...one,
    claims: String(one.claims),
    runAt: one.runAt.toString(),
    done: one.progress?.done ?? null,
    total: one.progress?.total ?? null,
    deadLetterId: randomUUIDv7(),
    step: one.death?.step ?? null,
    deathAttempts: one.death?.attempts ?? null,
    deathCode: one.death?.code ?? null,
    deathParams: one.death?.params ?? null,
  }));
  await tx.run(
    `with settlement as (
       select * from json_to_recordset($1::json) as s ("jobId" uuid, claims bigint, state text, "runAt" timestamptz,
         attempts int, undoing boolean, result text, "errorCode" text, "errorParams" text, done bigint, total bigint,
         "deadLetterId" uuid, step text, "deathAttempts" int, "deathCode" text, "deathParams" text)
     ), settled as (
       update jobs.job j set state = s.state, attempts = s.attempts, undoing = s.undoing, lease_until = null,
         run_at = case when j.cancel_requested then $2 else s."runAt" end,
         result = coalesce(s.result, j.result),
         error_code = coalesce(s."errorCode", j.error_code), error_params = coalesce(s."errorParams", j.error_params),
         progress_done = coalesce(s.done, j.progress_done), progress_total = coalesce(s.total, j.progress_total),
         finished_at = case when s.state in ('done', 'undone', 'cancelled') then $2 end
       from settlement s
       where j.job_id = s."jobId" and j.claims = s.claims and j.state = 'running'
       returning j.job_id, j.task, j.organisation_id, j.file_id, j.enqueued_at, s.*
     )
     insert into jobs.dead_letter (dead_letter_id, source, name, step, job_id, organisation_id, file_id, error_code,
       error_params, attempts, since, died_at)
     select "deadLetterId", 'job', task, coalesce(step, (
         select undone.name from jobs.saga_step undone
         where undone.job_id = settled.job_id and undone.state <> 'undone' order by undone.step desc limit 1)), job_id, organisation_id, file_id, "deathCode", "deathParams",
       "deathAttempts", enqueued_at, $2 from settled where state = 'dead'`,
    [JSON.stringify(rows), now],
  );
}

export function writeProgress(
  tx: Tx,
  { jobId, claims }: { readonly jobId: JobId; readonly claims: bigint },
  { done, total }: { readonly done: number; readonly total: number },
): Promise<number> {
  return tx.run(
    `update jobs.job set progress_done = $3, progress_total = $4
     where job_id = $1 and claims = $2 and state = 'running'`,
    [jobId, claims, done, total],
  );
}

/** Removes what ended before this time; its keys are then free again. */
export function deleteEndedJobs(tx: Tx, before: Temporal.Instant): Promise<number> {
  return tx.run('delete from jobs.job where finished_at < $1', [before]);
}
