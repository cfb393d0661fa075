import type { Database } from '@tongshang/database';
import type { Schedule } from './capability.ts';
import { nextDue, patternOf } from './due.ts';
import { failureOf, isOutage } from './failure.ts';
import { verdictOf } from './persistence.ts';
import {
  advanceSchedule,
  buryDueTime,
  type DueSchedule,
  keepSchedule,
  postponeSchedule,
  takeDueSchedule,
} from './schedule-store.ts';

export type ScheduleDeps = {
  readonly database: Database;
  readonly clock: () => Temporal.Instant;
  readonly random: () => number;
  readonly onError: (error: unknown, where: string) => void;
};

export function keepSchedules(
  { database, clock }: ScheduleDeps,
  schedules: readonly Schedule[],
): Promise<void> {
  return database.system('schedules are made known', async (tx) => {
    for (const { name, every } of schedules) {
      await keepSchedule(tx, name, patternOf(every), nextDue(every, null, clock()));
    }
  });
}

/**
 * Runs a schedule if it is due and nobody else runs it: what it writes and its next due time commit together, so that a due
 * time is done once. One that fails for good becomes a dead letter, and the schedule goes on.
 */
export async function runSchedule(deps: ScheduleDeps, schedule: Schedule): Promise<boolean> {
  const { database, clock, onError } = deps;
  const { name, every } = schedule;
  let taken: DueSchedule | undefined;
  try {
    return await database.system(`schedule ${name} runs`, async (tx) => {
      taken = undefined;
      const due = await takeDueSchedule(tx, name, clock());
      if (due === undefined) return false;
      taken = due;
      await schedule.run(tx, { dueAt: due.dueAt });
      await advanceSchedule(tx, name, nextDue(every, due.dueAt, clock()), clock());
      return true;
    });
  } catch (error) {
    if (taken === undefined || isOutage(error)) throw error;
    onError(error, `schedule ${name}`);
    await afterFailure(deps, schedule, taken, error);
    return true;
  }
}

async function afterFailure(
  { database, clock, random }: ScheduleDeps,
  schedule: Schedule,
  taken: DueSchedule,
  error: unknown,
): Promise<void> {
  const { name, every } = schedule;
  await database.system(`schedule ${name} failed`, async (tx) => {
    const now = clock();
    const due = await takeDueSchedule(tx, name, now);
    // Between the two transactions another process may have run it: then its word stands.
    if (due === undefined || !due.dueAt.equals(taken.dueAt) || due.attempts !== taken.attempts) return;
    const attempts = due.attempts + 1;
    const verdict = verdictOf(schedule, attempts, error, random());
    if (verdict !== null) {
      await postponeSchedule(tx, name, attempts, now.add({ milliseconds: verdict.pauseMs }));
      return;
    }
    await buryDueTime(tx, name, { dueAt: due.dueAt, attempts }, failureOf(error), now);
    await advanceSchedule(tx, name, nextDue(every, due.dueAt, now), null);
  });
}
