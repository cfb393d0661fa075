import type { Tx } from '@tongshang/database';
import { IS_DUE_HEAD } from './held-entry-store.ts';

type Poll = {
  /** Tasks with a job that is due. */
  readonly tasks: readonly string[];
  /** Whether a job's process has gone silent. */
  readonly isAnyLost: boolean;
  readonly schedules: readonly string[];
  /** Consumers with an entry that is to be tried again. */
  readonly consumers: readonly string[];
};

/** Everything that a process looks for while it is idle, by index, in one statement. */
export function poll(
  tx: Tx,
  now: Temporal.Instant,
  {
    tasks,
    allTasks,
    schedules,
    consumers,
  }: Readonly<Record<'tasks' | 'allTasks' | 'schedules' | 'consumers', readonly string[]>>,
): Promise<Poll> {
  return tx.one<Poll>(
    `select
       array(select name from unnest($1::text[]) name where exists (
         select from jobs.job where task = name and state = 'waiting' and run_at <= $2)) as tasks,
       exists (select from jobs.job
         where task = any ($5::text[]) and state = 'running' and lease_until < clock_timestamp()) as "isAnyLost",
       array(select name from jobs.schedule where name = any ($3::text[]) and next_at <= $2) as schedules,
       array(select name from unnest($4::text[]) name where exists (
         select from jobs.held_entry h where h.consumer = name and ${IS_DUE_HEAD})) as consumers`,
    [tasks, now, schedules, consumers, allTasks],
  );
}
