import type { Tx } from '@tongshang/database';
import type { Json } from './capability.ts';
import type { ClaimedJob } from './job-store.ts';
import { jsonText } from './json-text.ts';

export type StoredStep = {
  readonly step: number;
  readonly name: string;
  readonly state: 'begun' | 'done' | 'undone';
  /** JSON; null where the step gave nothing or its end is unknown. */
  readonly result: string | null;
};

type Held = Pick<ClaimedJob, 'jobId' | 'claims'>;

export function readSteps(tx: Tx, { jobId }: Held): Promise<StoredStep[]> {
  return tx.rows('select step, name, state, result from jobs.saga_step where job_id = $1 order by step', [
    jobId,
  ]);
}

/** Remembers that a step is about to run. False when the job is no longer ours: then it must not. */
export async function beginStep(tx: Tx, held: Held, step: number, name: string): Promise<boolean> {
  if (!(await isHeld(tx, held))) return false;
  await tx.run(
    `insert into jobs.saga_step (job_id, step, name, state) values ($1, $2, $3, 'begun')
     on conflict (job_id, step) do nothing`,
    [held.jobId, step, name],
  );
  return true;
}

/** Keeps the result of a step; attempts are counted anew from here, and the progress is shown. */
export async function finishStep(
  tx: Tx,
  held: Held,
  step: number,
  result: Json | undefined,
  total: number,
): Promise<boolean> {
  if (!(await isHeld(tx, held))) return false;
  await tx.run(`update jobs.saga_step set state = 'done', result = $3 where job_id = $1 and step = $2`, [
    held.jobId,
    step,
    result === undefined ? null : jsonText('result of a step', result),
  ]);
  await tx.run(
    'update jobs.job set attempts = 1, progress_done = $2, progress_total = $3 where job_id = $1',
    [held.jobId, step + 1, total],
  );
  return true;
}

export async function markUndone(tx: Tx, held: Held, step: number): Promise<boolean> {
  if (!(await isHeld(tx, held))) return false;
  await tx.run(`update jobs.saga_step set state = 'undone' where job_id = $1 and step = $2`, [
    held.jobId,
    step,
  ]);
  await tx.run('update jobs.job set attempts = 1 where job_id = $1', [held.jobId]);
  return true;
}

async function isHeld(tx: Tx, { jobId, claims }: Held): Promise<boolean> {
  const row = await tx.maybe(
    `select from jobs.job where job_id = $1 and claims = $2 and state = 'running' for update`,
    [jobId, claims],
  );
  return row !== undefined;
}
