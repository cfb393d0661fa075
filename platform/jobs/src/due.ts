import { invariant } from '@tongshang/refusal';
import type { CalendarTimes, Schedule } from './capability.ts';

type Every = Schedule['every'];

/** Days looked ahead for a calendar time: February 29 of a Monday comes within 40 years at the latest. */
const DAYS_AHEAD = 366 * 40;

/** The pattern as text: when it differs from the one stored, the schedule was changed. */
export function patternOf(every: Every): string {
  if (every instanceof Temporal.Duration) return every.toString();
  const { timeZone, at, daysOfWeek = [], daysOfMonth = [] } = every;
  return `${at.join(' ')} ${timeZone} week ${daysOfWeek.join(' ')} month ${daysOfMonth.join(' ')}`;
}

/**
 * The first due time after `now`. Intervals keep the beat of the due time before (or start one interval from now);
 * times that have passed meanwhile are left out.
 */
export function nextDue(
  every: Every,
  before: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant {
  if (!(every instanceof Temporal.Duration)) return nextOfCalendar(every, now);
  const step = every.total('milliseconds');
  if (before === null) return now.add({ milliseconds: step });
  const passed = Math.max(0, Math.floor((now.epochMilliseconds - before.epochMilliseconds) / step));
  return before.add({ milliseconds: step * (passed + 1) });
}

export function checkEvery(name: string, every: Every): void {
  if (every instanceof Temporal.Duration) {
    const { years, months, weeks } = every;
    invariant(years === 0 && months === 0 && weeks === 0, `${name}: intervals are of days or smaller units`);
    invariant(every.total('milliseconds') >= 1_000, `${name}: an interval is a second at least`);
    return;
  }
  const { at, daysOfWeek = [1], daysOfMonth = [1], timeZone } = every;
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  invariant(at.length > 0 && at.every(isTime), `${name}: times are HH:MM`);
  const within = (days: readonly number[], most: number) =>
    days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= most);
  invariant(within(daysOfWeek, 7), `${name}: days of the week are 1 to 7`);
  invariant(within(daysOfMonth, 31), `${name}: days of the month are 1 to 31`);
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
}

function nextOfCalendar(times: CalendarTimes, now: Temporal.Instant): Temporal.Instant {
  const { timeZone, at, daysOfWeek, daysOfMonth } = times;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = today.add({ days: ahead });
    if (daysOfWeek && !daysOfWeek.includes(day.dayOfWeek)) continue;
    if (daysOfMonth && !daysOfMonth.includes(day.day)) continue;
    const later = at
      .map((time) => day.toZonedDateTime({ timeZone, plainTime: time }).toInstant())
      .filter((due) => Temporal.Instant.compare(due, now) > 0)
      .sort(Temporal.Instant.compare)[0];
    if (later !== undefined) return later;
  }
  invariant(false, `no such day comes: ${patternOf(times)}`);
}
