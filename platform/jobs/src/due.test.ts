import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvery, nextDue, patternOf } from './due.ts';

const at = Temporal.Instant.from;

describe('the next due time', () => {
  it.each([
    // 02:30 does not exist on 29 March 2026 in Berlin: it comes an hour later by the clock; 03:30 is then the same moment.
    ['2026-03-28T12:00:00Z', 'Europe/Berlin', ['02:30'], '2026-03-29T01:30:00Z'],
    ['2026-03-02T08:00:00Z', 'Asia/Shanghai', ['09:00', '18:00'], '2026-03-02T10:00:00Z'],
    ['2026-03-02T10:00:00Z', 'Asia/Shanghai', ['18:00', '09:00'], '2026-03-03T01:00:00Z'],
  ])('after %s in %s at %s is %s', (now, timeZone, times, due) => {
    expect(nextDue({ timeZone, at: times }, null, at(now)).toString()).toBe(due);
  });

  it('keeps to days of the week and of the month together', () => {
    const fridays = { timeZone: 'UTC', at: ['00:00'], daysOfWeek: [5], daysOfMonth: [13] };
    expect(nextDue(fridays, null, at('2026-03-13T00:00:00Z')).toString()).toBe('2026-11-13T00:00:00Z');
    const leap = { timeZone: 'UTC', at: ['12:00'], daysOfMonth: [31] };
    expect(nextDue(leap, null, at('2026-03-31T12:00:00Z')).toString()).toBe('2026-05-31T12:00:00Z');
  });

  it('of an interval keeps its beat, is after now, and leaves out what has passed', () => {
    const seconds = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(seconds, fc.integer({ min: 0, max: 10_000_000 }), (every, passed) => {
        const before = at('2026-03-02T08:00:00Z');
        const now = before.add({ seconds: passed });
        const next = nextDue(Temporal.Duration.from({ seconds: every }), before, now);
        const beat = (next.epochMilliseconds - before.epochMilliseconds) / 1000;
        expect(beat % every).toBe(0);
        expect(beat > passed && beat - passed <= every).toBe(true);
      }),
    );
  });

  it('is refused of intervals and times that are none', () => {
    for (const every of [
      Temporal.Duration.from({ months: 1 }),
      Temporal.Duration.from({ milliseconds: 999 }),
      { timeZone: 'UTC', at: ['24:00'] },
      { timeZone: 'UTC', at: [] },
      { timeZone: 'UTC', at: ['00:00'], daysOfWeek: [0] },
      { timeZone: 'UTC', at: ['00:00'], daysOfMonth: [32] },
      { timeZone: 'Mars/Olympus', at: ['00:00'] },
    ]) {
      expect(() => checkEvery('test', every)).toThrow();
    }
    expect(patternOf(Temporal.Duration.from({ hours: 6 }))).toBe('PT6H');
  });
});
