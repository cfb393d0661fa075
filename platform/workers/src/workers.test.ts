import { setImmediate as breathe } from 'node:timers/promises';
import { testDatabase } from '@tongshang/database/testing';
import { Refusal } from '@tongshang/refusal';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkers, defineWork, type Workers, type WorkersOptions } from './index.ts';
import trick, { type Trick } from './testing/tricks.work.ts';

const tricks = (change: { deadlineMs?: number; isSmall?: () => boolean } = {}) =>
  defineWork<Trick, { value: unknown; count: number }>({
    name: 'trick',
    perform: trick,
    module: new URL('./testing/tricks.work.ts', import.meta.url),
    deadlineMs: 15_000,
    ...change,
  });

let workers: Workers;
const make = (options: WorkersOptions) => {
  workers = createWorkers(options);
  return workers;
};
afterEach(() => workers.close());

const echo = (value: unknown): Trick => ({ do: 'echo', value });
const of = (organisationId: string | null, signal?: AbortSignal) => ({
  organisationId,
  ...(signal ? { signal } : {}),
});
const codeOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : error;
};

describe('a pool of threads', () => {
  it('WORKERS-1: starts no thread before it is needed, and uses it again', async () => {
    const pool = make({ threadsMax: 2 });
    expect(pool.state.threads).toBe(0);
    const first = await pool.run(tricks(), echo({ a: new Map([['x', 1n]]) }), of('A'));
    const second = await pool.run(tricks(), echo('b'), of('B'));
    expect([first, second]).toEqual([
      { value: { a: new Map([['x', 1n]]) }, count: 1 },
      { value: 'b', count: 2 },
    ]);
    expect(pool.state).toEqual({ threads: 1, running: 0, waiting: 0, inThreads: { trick: 2 }, recycled: 0 });
  });

  it('does what is small where it is', async () => {
    const pool = make({});
    expect(await pool.run(tricks({ isSmall: () => true }), echo(1), of('A'))).toMatchObject({ value: 1 });
    expect(pool.state.inThreads).toEqual({});
  });

  it('hands over bytes, not copies of them', async () => {
    const { value } = await make({ threadsMax: 1 }).run(tricks(), { do: 'give', bytes: 3 }, of('A'));
    expect(value).toEqual(new Uint8Array([7, 7, 7]));
  });

  it('WORKERS-2: refuses here what was refused there, with every place; a defect stays one', async () => {
    const pool = make({ threadsMax: 1 });
    const refusal = await pool.run(tricks(), { do: 'refuse' }, of('A')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).all.map(({ code, params, place }) => [code, params.what, place])).toEqual([
      ['TRICK', 'a', 'a'],
      ['TRICK', 'b', 'b'],
    ]);
    const defect = pool.run(tricks(), { do: 'fail' }, of('A'));
    await expect(defect).rejects.toThrow('a defect');
    await expect(defect).rejects.not.toBeInstanceOf(Refusal);
    await expect(
      pool.run(
        tricks(),
        echo(() => 1),
        of('A'),
      ),
    ).rejects.toThrow('could not be cloned');
    expect(await pool.run(tricks(), echo(1), of('A'))).toEqual({ value: 1, count: 3 });
  });

  it('WORKERS-3: ends a thread whose task takes too long, while others go on', async () => {
    const pool = make({ threadsMax: 2 });
    const hanging = codeOf(pool.run(tricks({ deadlineMs: 300 }), { do: 'hang' }, of('A')));
    expect(await pool.run(tricks(), echo('b'), of('B'))).toMatchObject({ value: 'b' });
    expect(await hanging).toBe('WORK_TOO_SLOW');
    expect(await pool.run(tricks(), echo('a'), of('A'))).toMatchObject({ value: 'a' });
    expect(pool.state).toMatchObject({ running: 0, recycled: 1 });
  });

  it('ends a thread that takes too much memory', async () => {
    const pool = make({ threadsMax: 1, heapMb: 40 });
    expect(await codeOf(pool.run(tricks(), { do: 'swallow memory' }, of('A')))).toBe('WORK_TOO_LARGE');
    expect(await pool.run(tricks(), echo(1), of('A'))).toEqual({ value: 1, count: 1 });
  });

  it('replaces a thread that ended by itself, and one that did its share', async () => {
    const pool = make({ threadsMax: 1, tasksPerThread: 2 });
    await expect(pool.run(tricks(), { do: 'exit' }, of('A'))).rejects.toThrow('a thread ended by itself');
    const counts: number[] = [];
    for (let at = 0; at < 3; at += 1) {
      counts.push((await pool.run(tricks(), echo(at), of('A'))).count);
    }
    expect(counts).toEqual([1, 2, 1]);
    expect(pool.state.recycled).toBe(2);
  });

  it('WORKERS-6: waits in no transaction', async () => {
    const pool = make({});
    const t = await testDatabase([]);
    const nobody = { organisationId: null, personId: null };
    const waiting = t.database.transaction(nobody, () => pool.run(tricks(), echo(1), of('A')));
    await expect(waiting).rejects.toThrow('trick is not waited for inside a transaction');
    await t.close();
  });
});

describe('a queue of many organisations', () => {
  it('WORKERS-4: one thread is free for others, and turns go round', async () => {
    const pool = make({ threadsMax: 2 });
    const done: string[] = [];
    const gone = new AbortController();
    const run = (organisation: string, task: Trick) =>
      pool.run(tricks(), task, of(organisation, gone.signal)).then(
        () => done.push(organisation),
        () => done.push(`${organisation} given up`),
      );
    const [hanging, waiting] = [run('A', { do: 'hang' }), pool.run(tricks(), echo(1), of('A'))];
    const others = [run('B', echo(1)), run('C', echo(1))];
    expect(pool.state).toMatchObject({ running: 2, waiting: 2 });
    await Promise.all(others);
    expect(done).toEqual(['B', 'C']);
    gone.abort();
    await hanging;
    expect(await waiting).toMatchObject({ value: 1 });
  });

  it('one organisation after the other, however long the queue of the first', async () => {
    const pool = make({ threadsMax: 1 });
    const done: string[] = [];
    const run = (organisation: string) =>
      pool.run(tricks(), echo(0), of(organisation)).then(() => done.push(organisation));
    await Promise.all(['A', 'A', 'A', 'B', 'B', 'C'].map(run));
    expect(done).toEqual(['A', 'A', 'B', 'C', 'A', 'B']);
  });

  it('WORKERS-5: takes so many waiting of one organisation, and refuses further ones', async () => {
    const pool = make({ threadsMax: 1, waitingMax: 1 });
    const gone = new AbortController();
    const running = codeOf(pool.run(tricks(), { do: 'hang' }, of('A', gone.signal)));
    const waiting = pool.run(tricks(), echo('waited'), of('A'));
    const refused = pool.run(tricks(), echo('further'), of('A')).catch((error: unknown) => error);
    expect(await refused).toMatchObject({
      code: 'WORK_QUEUE_FULL',
      params: { waiting: '1', seconds: '5' },
    });
    const other = pool.run(tricks(), echo('other'), of('B'));
    gone.abort();
    expect(await running).toBe('WORK_CANCELLED');
    expect(await waiting).toMatchObject({ value: 'waited' });
    expect(await other).toMatchObject({ value: 'other' });
  });

  it('forgets a task that is given up while it waits', async () => {
    const pool = make({ threadsMax: 1 });
    const [running, gone] = [new AbortController(), new AbortController()];
    const hanging = codeOf(pool.run(tricks(), { do: 'hang' }, of('A', running.signal)));
    const waiting = codeOf(pool.run(tricks(), echo(1), of('A', gone.signal)));
    gone.abort();
    expect(await waiting).toBe('WORK_CANCELLED');
    expect(pool.state).toMatchObject({ running: 1, waiting: 0, inThreads: { trick: 1 } });
    running.abort();
    await hanging;
    expect(await codeOf(pool.run(tricks(), echo(1), of('A', AbortSignal.abort())))).toBe('WORK_CANCELLED');
  });

  it('WORKERS-7: stops when all is done that was taken', async () => {
    const pool = make({ threadsMax: 1 });
    const taken = Promise.all([echo(1), echo(2)].map((one) => pool.run(tricks(), one, of('A'))));
    let closed = false;
    const closing = pool.close().then(() => {
      closed = true;
    });
    expect(await codeOf(pool.run(tricks(), echo(3), of('A')))).toBe('WORK_STOPPING');
    expect((await taken).map(({ value }) => value)).toEqual([1, 2]);
    await closing;
    await breathe();
    expect([closed, pool.state.threads]).toEqual([true, 0]);
  });
});
