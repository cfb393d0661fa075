import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Failure } from './capability.ts';

export type DueSchedule = { readonly dueAt: Temporal.Instant; readonly attempts: number };

/** Makes a schedule known, or gives it its new pattern; one that is unchanged keeps its due time. */
export async function keepSchedule(
  tx: Tx,
  name: string,
  pattern: string,
  firstDue: Temporal.Instant,
): Promise<void> {
  await tx.run(
    `insert into jobs.schedule (name, pattern, due_at, next_at) values ($1, $2, $3, $3)
     on conflict (name) do update set pattern = $2, due_at = $3, next_at = $3, attempts = 0
     where jobs.schedule.pattern <> $2`,
    [name, pattern, firstDue],
  );
}

/** Takes the schedule until the transaction ends, if it is due and no other process has it. */
export function takeDueSchedule(
  tx: Tx,
  name: string,
  now: Temporal.Instant,
): Promise<DueSchedule | undefined> {
  return tx.maybe<DueSchedule>(
    `select due_at as "dueAt", attempts from jobs.schedule where name = $1 and next_at <= $2 for update skip locked`,
    [name, now],
  );
}

export async function advanceSchedule(
  tx: Tx,
  name: string,
  next: Temporal.Instant,
  ranAt: Temporal.Instant | null,
): Promise<void> {
  await tx.run(
    `update jobs.schedule set due_at = $2, next_at = $2, attempts = 0, last_run_at = coalesce($3, last_run_at)
     where name = $1`,
    [name, next, ranAt],
  );
}

export async function postponeSchedule(
  tx: Tx,
  name: string,
  attempts: number,
  nextAt: Temporal.Instant,
): Promise<void> {
  await tx.run('update jobs.schedule set attempts = $2, next_at = $3 where name = $1', [
    name,
    attempts,
    nextAt,
  ]);
}

export async function buryDueTime(
  tx: Tx,
  name: string,
  { dueAt, attempts }: DueSchedule,
  failure: Failure,
  now: Temporal.Instant,
): Promise<void> {
  await tx.run(
    `insert into jobs.dead_letter (dead_letter_id, source, name, due_at, error_code, error_params, attempts, since, died_at)
     values ($1, 'schedule', $2, $3, $4, $5, $6, $3, $7)`,
    [randomUUIDv7(), name, dueAt, failure.code, JSON.stringify(failure.params), attempts, now],
  );
}
