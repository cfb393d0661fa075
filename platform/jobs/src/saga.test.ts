import { Refusal } from '@tongshang/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, Saga, SagaStep } from './capability.ts';
import { defineSaga } from './saga.ts';
import { type JobsFixture, jobsFixture, reached, until } from './testing/jobs.fixture.ts';

let t: JobsFixture;
/** What happened outside, in order: `run reserve`, `undo pay 7`. */
let outside: string[];
beforeEach(async () => {
  t = await jobsFixture();
  outside = [];
});
afterEach(() => t.close());

type Fault = (attempt: number) => Promise<void> | void;

/** A step that writes down what it does, then meets with its fault. */
function step(name: string, result?: Json, faults: { run?: Fault; undo?: Fault } = {}): SagaStep {
  return {
    name,
    async run({ attempt, key, results }) {
      outside.push(`run ${name} after ${Object.keys(results).join()} key ${key.split('/')[1]}`);
      await faults.run?.(attempt);
      return result;
    },
    async undo({ attempt, result: was, key }) {
      outside.push(`undo ${name} ${JSON.stringify(was)} key ${key.split('/').slice(1).join('/')}`);
      await faults.undo?.(attempt);
    },
  };
}

const saga = (...steps: SagaStep[]): Saga =>
  defineSaga({ name: 'test.saga', backoffMs: 0, attemptsMax: 2, deadlineMs: 10_000, steps });

const fail = (code: string) => () => {
  throw new Refusal(code, {}, undefined);
};

function begin(work: Saga, options = {}) {
  const jobs = t.jobs(options);
  jobs.register(work);
  jobs.start();
  return jobs;
}

const progress = (jobId: string) => t.database.system('progress', (tx) => t.jobs().progress(tx, jobId));

describe('a saga', () => {
  it('does its steps in order, each knowing the results before it', async () => {
    const jobs = begin(saga(step('reserve', 1), step('tell'), step('pay', { paid: 7 })));
    const jobId = await t.enqueue(jobs, { task: 'test.saga' });
    await reached(t.database, jobId, 'done');
    expect(outside).toEqual([
      'run reserve after  key reserve',
      'run tell after reserve key tell',
      'run pay after reserve key pay',
    ]);
    expect(await progress(jobId)).toMatchObject({
      result: { reserve: 1, pay: { paid: 7 } },
      done: 3,
      total: 3,
    });
  });

  it('goes on at the step that failed, with attempts of its own for each', async () => {
    const once: Fault = (attempt) => {
      if (attempt === 1) throw new Error('once');
    };
    const jobs = begin(saga(step('one', 1, { run: once }), step('two', 2, { run: once })));
    const jobId = await t.enqueue(jobs, { task: 'test.saga' });
    await reached(t.database, jobId, 'done');
    expect(outside.map((line) => line.split(' ')[1])).toEqual(['one', 'one', 'two', 'two']);
  });

  it('undoes in reverse what began when a step fails for good, and says why', async () => {
    const jobs = begin(
      saga(step('one', 1), step('two'), step('three', 3, { run: fail('TEST_REFUSED') }), step('four')),
    );
    const jobId = await t.enqueue(jobs, { task: 'test.saga' });
    await reached(t.database, jobId, 'undone');
    expect(outside.filter((line) => line.startsWith('undo'))).toEqual([
      'undo three undefined key three/undo',
      'undo two undefined key two/undo',
      'undo one 1 key one/undo',
    ]);
    expect(outside.filter((line) => line.startsWith('run three'))).toHaveLength(2);
    expect((await progress(jobId)).error?.code).toBe('TEST_REFUSED');
  });

  it('whose undoing fails is a dead letter that names the step; repaired, it goes on from there', async () => {
    let isBroken = true;
    const undoFault: Fault = () => {
      if (isBroken) throw new Refusal('TEST_STUCK', {}, undefined);
    };
    const jobs = begin(
      saga(
        step('one', 1),
        step('two', 2, { undo: undoFault }),
        step('three', 3, { run: fail('TEST_REFUSED') }),
      ),
    );
    const jobId = await t.enqueue(jobs, { task: 'test.saga' });
    await reached(t.database, jobId, 'dead');
    const [letter] = await t.database.system('dead letters', (tx) =>
      tx.rows<{ id: string }>(
        'select dead_letter_id as id, name, step, error_code, attempts from jobs.dead_letter',
      ),
    );
    expect(letter).toMatchObject({ name: 'test.saga', step: 'two', error_code: 'TEST_STUCK', attempts: 2 });
    expect((await progress(jobId)).error?.code).toBe('TEST_REFUSED');
    isBroken = false;
    outside = [];
    await t.database.system('repaired', (tx) =>
      tx.run(`update jobs.job set state = 'waiting', attempts = 0 where job_id = $1`, [jobId]),
    );
    await reached(t.database, jobId, 'undone');
    expect(outside).toEqual(['undo two 2 key two/undo', 'undo one 1 key one/undo']);
  });

  it('that is cancelled is undone, where it waits and where it runs', async () => {
    const jobs = t.jobs({ leaseMs: 1_000 });
    let underWay = false;
    jobs.register(
      saga(step('one', 1), {
        ...step('two'),
        run: ({ signal }) => {
          underWay = true;
          return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        },
      }),
    );
    const cancel = (jobId: string) => t.database.system('cancel', (tx) => jobs.cancel(tx, jobId));
    const waiting = await t.enqueue(jobs, { task: 'test.saga', runAt: t.clock().add({ hours: 1 }) });
    await cancel(waiting);
    jobs.start();
    await reached(t.database, waiting, 'cancelled');
    expect(outside).toEqual([]);
    const running = await t.enqueue(jobs, { task: 'test.saga' });
    await until(async () => underWay, Boolean);
    await cancel(running);
    await reached(t.database, running, 'cancelled');
    expect(outside.slice(1)).toEqual(['undo two undefined key two/undo', 'undo one 1 key one/undo']);
    expect((await progress(running)).error?.code).toBe('JOB_CANCELLED');
  });

  it('bears a crash at every moment, forward and back: each step ends, in order, none is left out', async () => {
    const names = ['one', 'two', 'three'];
    // A crash is an attempt that never settles: its lease runs out, and another process goes on.
    for (const where of ['run one', 'run two', 'run three', 'undo three', 'undo two', 'undo one']) {
      outside = [];
      let isCrashed = false;
      const crash =
        (line: string): Fault =>
        (attempt) => {
          if (line === where && !isCrashed) {
            isCrashed = true;
            return new Promise(() => {});
          }
          if (line === 'run three' && attempt >= 1) throw new Error('three never works');
          return undefined;
        };
      const steps = names.map((name, i) =>
        step(name, i, { run: crash(`run ${name}`), undo: crash(`undo ${name}`) }),
      );
      const first = begin({ ...saga(...steps), attemptsMax: 3 });
      const jobId = await t.enqueue(first, { task: 'test.saga' });
      await until(async () => isCrashed, Boolean);
      await t.database.system('its lease runs out', (tx) =>
        tx.run(`update jobs.job set lease_until = clock_timestamp() - interval '1 s' where job_id = $1`, [
          jobId,
        ]),
      );
      const second = begin({ ...saga(...steps), attemptsMax: 3 });
      await reached(t.database, jobId, 'undone');
      await second.stop(0);
      void first.stop(0);
      const distinct = outside.map((line) => line.split(' ').slice(0, 2).join(' '));
      const order = distinct.filter((line, i) => line !== distinct[i - 1]);
      expect(order, where).toEqual(['run one', 'run two', 'run three', 'undo three', 'undo two', 'undo one']);
    }
  }, 60_000);

  it('is refused without steps, and with two of one name', () => {
    expect(() => saga()).toThrow('has steps');
    expect(() => saga(step('one'), step('one'))).toThrow('name of its own');
  });
});
