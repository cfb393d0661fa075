import type { Tx } from '@tongshang/database';
import type { FileId, JobId } from '@tongshang/identifier';
import type { JobKey, JobProgress, JobState, Json } from './capability.ts';

type Row = {
  jobId: JobId;
  task: string;
  fileId: FileId | null;
  state: JobState;
  done: bigint;
  total: bigint | null;
  attempts: number;
  runAt: Temporal.Instant;
  enqueuedAt: Temporal.Instant;
  startedAt: Temporal.Instant | null;
  finishedAt: Temporal.Instant | null;
  result: string | null;
  errorCode: string | null;
  errorParams: string | null;
};

/** A job, as far as the transaction's caller may see it. */
export async function readJob(tx: Tx, jobId: JobId): Promise<JobProgress | undefined> {
  const row = await tx.maybe<Row>(
    `select job_id as "jobId", task, file_id as "fileId", state, progress_done as done, progress_total as total, attempts,
       run_at as "runAt", enqueued_at as "enqueuedAt", started_at as "startedAt", finished_at as "finishedAt", result,
       error_code as "errorCode", error_params as "errorParams"
     from jobs.job where job_id = $1`,
    [jobId],
  );
  if (row === undefined) return undefined;
  const { errorCode, errorParams, result, done, total, ...rest } = row;
  return {
    ...rest,
    done: Number(done),
    total: total === null ? null : Number(total),
    result: result === null ? null : (JSON.parse(result) as Json),
    error: errorCode === null ? null : { code: errorCode, params: JSON.parse(errorParams ?? '{}') },
  };
}

/** How jobs of one task stand, by key; for elevated callers, since nobody else reads keys. */
export async function readStates(
  tx: Tx,
  task: string,
  jobs: readonly JobKey[],
): Promise<Map<string, JobState>> {
  const rows = await tx.rows<{ key: string; state: JobState }>(
    `select j.key, j.state from unnest($2::uuid[], $3::text[]) as asked (organisation_id, key)
     join jobs.job j on j.task = $1 and j.organisation_id = asked.organisation_id and j.key = asked.key`,
    [task, jobs.map(({ organisationId }) => organisationId), jobs.map(({ key }) => key)],
  );
  return new Map(rows.map(({ key, state }) => [key, state]));
}

/**
 * Cancels a job: at once where nothing of it has happened, else by asking whoever runs it; `undoable` work that waits is due at
 * once, to be undone. Returns false when it has ended or is a dead letter.
 */
export async function cancelJob(tx: Tx, jobId: JobId, undoable: boolean): Promise<boolean> {
  const touched = await tx.run(
    `update jobs.job set
       cancel_requested = true,
       run_at = case when state = 'waiting' and not undoing then $2 else run_at end,
       state = case when state = 'waiting' and not $3::boolean then 'cancelled' else state end,
       error_code = case when state = 'waiting' and not $3::boolean then 'JOB_CANCELLED' else error_code end,
       error_params = case when state = 'waiting' and not $3::boolean then '{}' else error_params end,
       finished_at = case when state = 'waiting' and not $3::boolean then $2 end
     where job_id = $1 and state in ('waiting', 'running')`,
    [jobId, tx.now, undoable],
  );
  return touched === 1;
}
