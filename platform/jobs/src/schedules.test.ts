import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Schedule } from './capability.ts';
import { keepSchedules, runSchedule, type ScheduleDeps } from './schedules.ts';
import { type JobsFixture, jobsFixture, notebook } from './testing/jobs.fixture.ts';

let t: JobsFixture;
let deps: ScheduleDeps;
beforeEach(async () => {
  t = await jobsFixture();
  const onError = (error: unknown, where: string) => void t.errors.push({ error, where });
  deps = { database: t.database, clock: t.clock, random: () => 0, onError };
  await notebook(t.url);
});
afterEach(() => t.close());

const hourly = (more: Partial<Schedule> = {}): Schedule => ({
  name: 'test.hourly',
  every: Temporal.Duration.from({ hours: 1 }),
  async run(tx, { dueAt }) {
    await tx.run('insert into notebook.note (text) values ($1)', [dueAt.toString()]);
  },
  ...more,
});

async function notes(): Promise<string[]> {
  const rows = await t.database.system('what ran', (tx) =>
    tx.rows<{ text: string }>('select text from notebook.note order by line'),
  );
  return rows.map(({ text }) => text);
}

describe('a schedule', () => {
  it('runs once for a due time, whoever asks, and makes up for a pause with one run', async () => {
    const schedule = hourly();
    await keepSchedules(deps, [schedule]);
    expect(await runSchedule(deps, schedule)).toBe(false);
    t.later({ hours: 1 });
    const all = () => Promise.all([1, 2, 3, 4].map(() => runSchedule(deps, schedule)));
    expect((await all()).filter(Boolean)).toHaveLength(1);
    t.later({ hours: 5, minutes: 10 });
    expect((await all()).filter(Boolean)).toHaveLength(1);
    t.later({ minutes: 50 });
    expect((await all()).filter(Boolean)).toHaveLength(1);
    expect(await notes()).toEqual(['2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', '2026-03-02T15:00:00Z']);
  });

  it('undoes what it wrote when it fails, comes again, and after its attempts leaves the time out', async () => {
    let isBroken = true;
    const good = hourly();
    const schedule = hourly({
      attemptsMax: 2,
      async run(tx, due) {
        await good.run(tx, due);
        if (isBroken) throw new Error('broken');
      },
    });
    await keepSchedules(deps, [schedule]);
    t.later({ hours: 1 });
    expect(await runSchedule(deps, schedule)).toBe(true);
    expect(await runSchedule(deps, schedule)).toBe(false);
    t.later({ seconds: 1 });
    expect(await runSchedule(deps, schedule)).toBe(true);
    t.later({ minutes: 30 });
    expect(await runSchedule(deps, schedule)).toBe(false);
    isBroken = false;
    t.later({ minutes: 30 });
    expect(await runSchedule(deps, schedule)).toBe(true);
    expect(await notes()).toEqual(['2026-03-02T10:00:00Z']);
    const letters = await t.database.system('dead letters', (tx) =>
      tx.rows('select source, name, due_at::text, error_code, attempts from jobs.dead_letter'),
    );
    expect(letters).toEqual([
      {
        source: 'schedule',
        name: 'test.hourly',
        due_at: '2026-03-02 09:00:00+00',
        error_code: 'JOB_FAILED',
        attempts: 2,
      },
    ]);
  });

  it('keeps its due time over a restart, and takes a new one with a new pattern', async () => {
    await keepSchedules(deps, [hourly()]);
    t.later({ minutes: 59 });
    await keepSchedules(deps, [hourly()]);
    t.later({ minutes: 1 });
    expect(await runSchedule(deps, hourly())).toBe(true);
    const daily = hourly({ every: { timeZone: 'Asia/Shanghai', at: ['18:00'] } });
    await keepSchedules(deps, [daily]);
    t.later({ minutes: 59 });
    expect(await runSchedule(deps, daily)).toBe(false);
    t.later({ minutes: 1 });
    expect(await runSchedule(deps, daily)).toBe(true);
    expect(await notes()).toEqual(['2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z']);
  });
});
