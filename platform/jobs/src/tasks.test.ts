import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '@tongshang/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobRun, Task } from './capability.ts';
import {
  caller,
  gate,
  type JobsFixture,
  jobsFixture,
  reached,
  stateOf,
  until,
} from './testing/jobs.fixture.ts';

let t: JobsFixture;
beforeEach(async () => {
  t = await jobsFixture();
});
afterEach(() => t.close());

const task = (run: Task['run'], more: Partial<Task> = {}): Task => ({
  name: 'test.task',
  backoffMs: 0,
  run,
  ...more,
});

const progress = (jobId: string) => t.database.system('progress', (tx) => t.jobs().progress(tx, jobId));

describe('a job', () => {
  it('runs once for its key, with what it was given, and keeps its result', async () => {
    const runs: JobRun[] = [];
    const jobs = t.jobs();
    jobs.register(
      task(async (job) => {
        runs.push(job);
        job.progress(3, 4);
        return { sent: true };
      }),
    );
    jobs.start();
    const [organisationId, fileId] = [randomUUIDv7(), randomUUIDv7()];
    const job = { task: 'test.task', key: 'mail 1', organisationId, fileId, payload: { to: ['a', 'b'] } };
    const jobId = await t.enqueue(jobs, job);
    expect(await t.enqueue(jobs, job)).toBe(jobId);
    await reached(t.database, jobId, 'done');
    expect(await t.enqueue(jobs, job)).toBe(jobId);
    // The same key of another organisation is another job: nobody can take a key away.
    expect(await t.enqueue(jobs, { ...job, organisationId: randomUUIDv7() })).not.toBe(jobId);
    const reader = { organisationId: randomUUIDv7(), personId: null };
    const states = await t.database.transaction(reader, (tx) =>
      jobs.states(tx, 'test.task', [
        { organisationId, key: 'mail 1' },
        { organisationId, key: 'mail 2' },
        { organisationId: randomUUIDv7(), key: 'mail 1' },
      ]),
    );
    expect(states).toEqual(new Map([['mail 1', 'done']]));
    expect(runs[0]).toMatchObject({
      jobId,
      key: 'mail 1',
      organisationId,
      fileId,
      payload: { to: ['a', 'b'] },
      attempt: 1,
    });
    expect(await progress(jobId)).toMatchObject({
      ...{ state: 'done', done: 3, total: 4, attempts: 1, result: { sent: true }, error: null, fileId },
      finishedAt: t.clock(),
    });
  });

  it('is there exactly when the transaction that enqueued it is', async () => {
    const jobs = t.jobs();
    jobs.register(task(async () => undefined));
    await expect(
      t.database.system('rolled back', async (tx) => {
        await jobs.enqueue(tx, { task: 'test.task', key: 'k', organisationId: null, payload: null });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const { count } = await t.database.system('count', (tx) =>
      tx.one<{ count: bigint }>('select count(*) from jobs.job'),
    );
    expect(count).toBe(0n);
  });

  it('is enqueued by an organisation for itself alone, for work that is known, within limits', async () => {
    const jobs = t.jobs();
    jobs.register(task(async () => undefined));
    const [own, other] = [randomUUIDv7(), randomUUIDv7()];
    const job = { task: 'test.task', key: 'k', organisationId: own, payload: null };
    const enqueue = (more: object) =>
      t.database.transaction(caller(own), (tx) => jobs.enqueue(tx, { ...job, ...more }));
    await expect(enqueue({ organisationId: other })).rejects.toThrow('the organisation that acts');
    await expect(enqueue({ organisationId: null })).rejects.toThrow('the organisation that acts');
    await expect(enqueue({ task: 'test.unknown' })).rejects.toThrow('registered');
    await expect(enqueue({ key: '' })).rejects.toThrow('1 to 300');
    await expect(enqueue({ payload: 'x'.repeat(300_000) })).rejects.toThrow('at most 262144 bytes');
    expect((await enqueue({})).isNew).toBe(true);
  });

  it('comes again after a failure and fails for good with the text of its refusal, once', async () => {
    const jobs = t.jobs();
    let attempts = 0;
    jobs.register(
      task(
        async ({ attempt }) => {
          attempts = attempt;
          throw new Refusal('TEST_REFUSED', { by: 'the bank' }, undefined);
        },
        { attemptsMax: 3 },
      ),
    );
    jobs.start();
    const jobId = await t.enqueue(jobs, { task: 'test.task' });
    await reached(t.database, jobId, 'dead');
    expect(attempts).toBe(3);
    expect(await progress(jobId)).toMatchObject({
      ...{
        state: 'dead',
        attempts: 3,
        error: { code: 'TEST_REFUSED', params: { by: 'the bank' } },
        finishedAt: null,
      },
    });
    expect(t.errors).toHaveLength(3);
  });

  it('tells nobody of an error that is no refusal', async () => {
    const jobs = t.jobs();
    jobs.register(task(async () => Promise.reject(new Error('password hunter2')), { attemptsMax: 1 }));
    jobs.start();
    const jobId = await t.enqueue(jobs, { task: 'test.task' });
    await reached(t.database, jobId, 'dead');
    const rows = await t.database.system('all that is kept', (tx) =>
      tx.rows<{ row: string }>(
        'select to_jsonb(j)::text as row from jobs.job j union all select to_jsonb(d)::text from jobs.dead_letter d',
      ),
    );
    expect(rows).toHaveLength(2);
    for (const { row } of rows) {
      expect(row).toContain('JOB_FAILED');
      expect(row).not.toContain('hunter2');
    }
  });

  it('is told when its deadline passes, and tried again', async () => {
    const jobs = t.jobs();
    jobs.register(
      task(
        ({ attempt, signal }) =>
          attempt > 1
            ? Promise.resolve('late but there')
            : new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('heeded')))),
        { deadlineMs: 30 },
      ),
    );
    jobs.start();
    const jobId = await t.enqueue(jobs, { task: 'test.task' });
    await reached(t.database, jobId, 'done');
    expect(await progress(jobId)).toMatchObject({
      result: 'late but there',
      error: { code: 'JOB_DEADLINE_PASSED' },
    });
  });

  it('waits for its time', async () => {
    const jobs = t.jobs();
    jobs.register(task(async () => undefined));
    jobs.start();
    const runAt = t.clock().add({ hours: 1 });
    const later = await t.enqueue(jobs, { task: 'test.task', runAt });
    const now = await t.enqueue(jobs, { task: 'test.task' });
    await reached(t.database, now, 'done');
    expect(await stateOf(t.database, later)).toBe('waiting');
    t.later({ hours: 1 });
    await reached(t.database, later, 'done');
  });

  it('is cancelled where it waits, asked to end where it runs, and not cancelled when it has ended', async () => {
    const jobs = t.jobs({ leaseMs: 1_000 });
    const begun = gate();
    jobs.register(
      task(({ signal }) => {
        begun.resolve();
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      }),
    );
    const waiting = await t.enqueue(jobs, { task: 'test.task', runAt: t.clock().add({ hours: 1 }) });
    jobs.start();
    const running = await t.enqueue(jobs, { task: 'test.task' });
    await begun.promise;
    const cancel = (jobId: string) => t.database.system('cancel', (tx) => jobs.cancel(tx, jobId));
    await cancel(waiting);
    expect(await stateOf(t.database, waiting)).toBe('cancelled');
    await expect(cancel(waiting)).rejects.toMatchObject({ code: 'JOB_ENDED' });
    await expect(cancel(randomUUIDv7())).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    await cancel(running);
    await reached(t.database, running, 'cancelled');
    expect((await progress(running)).error).toEqual({ code: 'JOB_CANCELLED', params: {} });
  });
});

describe('slots', () => {
  it('are as many as a task and each organisation may have, over two processes', async () => {
    const [greedy, modest] = [randomUUIDv7(), randomUUIDv7()];
    const open = gate();
    const now = new Map<string, number>();
    let most = 0;
    let mostGreedy = 0;
    const work = task(
      async ({ organisationId }) => {
        const who = organisationId ?? '';
        now.set(who, (now.get(who) ?? 0) + 1);
        most = Math.max(
          most,
          now.values().reduce((a, b) => a + b),
        );
        mostGreedy = Math.max(mostGreedy, now.get(greedy) ?? 0);
        await open.promise;
        now.set(who, (now.get(who) ?? 0) - 1);
        return undefined;
      },
      { concurrency: 5, concurrencyPerOrganisation: 3 },
    );
    const [one, two] = [t.jobs(), t.jobs()];
    one.register(work);
    two.register(work);
    const ids: string[] = [];
    for (let i = 0; i < 10; i += 1)
      ids.push(await t.enqueue(one, { task: 'test.task', organisationId: greedy }));
    t.later({ seconds: 1 });
    // Behind the other's backlog, and yet it runs.
    for (let i = 0; i < 4; i += 1)
      ids.push(await t.enqueue(one, { task: 'test.task', organisationId: modest }));
    one.start();
    two.start();
    await until(
      async () => most,
      (count) => count === 5,
    );
    expect([now.get(greedy), now.get(modest)]).toEqual([3, 2]);
    open.resolve();
    await Promise.all(ids.map((id) => reached(t.database, id, 'done')));
    expect([most, mostGreedy]).toEqual([5, 3]);
  });
});

describe('two processes', () => {
  it('do each job once', async () => {
    const runs = new Map<string, number>();
    const work = task(
      async ({ key }) => {
        runs.set(key, (runs.get(key) ?? 0) + 1);
        return undefined;
      },
      { concurrency: 20, concurrencyPerOrganisation: 20 },
    );
    const [one, two] = [t.jobs(), t.jobs()];
    for (const jobs of [one, two]) {
      jobs.register(work);
      jobs.start();
    }
    const keys = Array.from({ length: 200 }, (_, i) => `key ${i}`);
    await t.database.system('many jobs', async (tx) => {
      for (const key of keys)
        await one.enqueue(tx, { task: 'test.task', key, organisationId: null, payload: null });
    });
    const open = () =>
      t.database.system('open', (tx) =>
        tx.one<{ n: bigint }>(`select count(*) as n from jobs.job where state <> 'done'`),
      );
    await until(open, ({ n }) => n === 0n);
    expect([...runs.values()].every((count) => count === 1)).toBe(true);
    expect(runs.size).toBe(200);
  });

  it('hand over what does not end when one is stopped, without counting the attempt', async () => {
    const begun = gate();
    const [one, two] = [t.jobs(), t.jobs()];
    one.register(
      task(({ signal }) => {
        begun.resolve();
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      }),
    );
    two.register(task(async ({ attempt }) => ({ attempt })));
    one.start();
    const jobId = await t.enqueue(one, { task: 'test.task' });
    await begun.promise;
    await one.stop(0);
    expect(await stateOf(t.database, jobId)).toBe('waiting');
    two.start();
    await reached(t.database, jobId, 'done');
    expect((await progress(jobId)).result).toEqual({ attempt: 1 });
  });

  it('wait, when stopped, for what is under way', async () => {
    const [begun, open] = [gate(), gate()];
    const jobs = t.jobs();
    jobs.register(
      task(async () => {
        begun.resolve();
        await open.promise;
        return 'ended';
      }),
    );
    jobs.start();
    const jobId = await t.enqueue(jobs, { task: 'test.task' });
    await begun.promise;
    const stopped = jobs.stop();
    open.resolve();
    await stopped;
    expect(await progress(jobId)).toMatchObject({ state: 'done', result: 'ended' });
  });

  it('take over what a silent one held, whose late word then counts for nothing', async () => {
    const [begun, open] = [gate(), gate()];
    const silent = t.jobs();
    silent.register(
      task(async () => {
        begun.resolve();
        await open.promise;
        return 'too late';
      }),
    );
    silent.start();
    const jobId = await t.enqueue(silent, { task: 'test.task' });
    await begun.promise;
    // It looks for nothing any more, not even for what it lost itself.
    const stopped = silent.stop();
    await t.database.system('its lease runs out', (tx) =>
      tx.run(`update jobs.job set lease_until = clock_timestamp() - interval '1 second'`),
    );
    const other = t.jobs();
    other.register(task(async ({ attempt }) => `taken over at attempt ${attempt}`));
    other.start();
    await reached(t.database, jobId, 'done');
    open.resolve();
    await stopped;
    expect(await progress(jobId)).toMatchObject({
      ...{ state: 'done', result: 'taken over at attempt 2', error: { code: 'JOB_RUNNER_LOST' } },
    });
  });

  it('give up what they lost themselves while they stood still, and do it anew', async () => {
    const open = gate();
    const signals: AbortSignal[] = [];
    const jobs = t.jobs();
    jobs.register(
      task(async ({ signal, attempt }) => {
        signals.push(signal);
        if (attempt === 1) await open.promise;
        return { attempt };
      }),
    );
    jobs.start();
    const jobId = await t.enqueue(jobs, { task: 'test.task' });
    await until(
      async () => signals.length,
      (count) => count === 1,
    );
    await t.database.system('its lease runs out', (tx) =>
      tx.run(`update jobs.job set lease_until = clock_timestamp() - interval '1 second'`),
    );
    await reached(t.database, jobId, 'done');
    open.resolve();
    await jobs.stop();
    expect((await progress(jobId)).result).toEqual({ attempt: 2 });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
