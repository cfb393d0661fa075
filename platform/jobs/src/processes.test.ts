import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { backup, connect, restore } from '@tongshang/database';
import { emptyDatabase } from '@tongshang/database/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Jobs } from './capability.ts';
import { createJobs } from './jobs.ts';
import { type JobsFixture, jobsFixture, notebook, reached, until } from './testing/jobs.fixture.ts';

let t: JobsFixture;
let child: ChildProcess | undefined;
beforeEach(async () => {
  t = await jobsFixture();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await t.close();
});

/** What the killed process would have done, done to the end. */
function registerAll(jobs: Jobs): void {
  jobs.register({ name: 'test.task', backoffMs: 0, run: async ({ attempt }) => ({ attempt }) });
  jobs.register({
    name: 'test.reader',
    kinds: ['test.happened'],
    async handle(tx, { entry }) {
      await tx.run('insert into notebook.note (entry_id) values ($1)', [entry.entryId]);
    },
  });
  jobs.register({
    name: 'test.hourly',
    every: Temporal.Duration.from({ hours: 1 }),
    async run(tx) {
      await tx.run(`insert into notebook.note (text) values ('hourly')`);
    },
  });
}

const notes = () =>
  t.database.system('what was noted', (tx) =>
    tx.rows<{ entryId: string | null; text: string | null }>(
      'select entry_id as "entryId", text from notebook.note order by line',
    ),
  );

describe('a process killed in the midst of everything', () => {
  it('leaves nothing half-done, and another does it all, once', async () => {
    await notebook(t.url);
    const jobs = t.jobs();
    registerAll(jobs);
    const entries = await t.entries('test.happened', null, 2);
    const jobId = await t.enqueue(jobs, {
      task: 'test.task',
      runAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    });
    await t.database.system('the schedule is due', (tx) =>
      tx.run(
        `insert into jobs.schedule (name, pattern, due_at, next_at) values ('test.hourly', 'PT1H', $1, $1)`,
        [Temporal.Instant.from('2026-01-01T00:00:00Z')],
      ),
    );
    child = spawn(process.execPath, [join(import.meta.dirname, 'testing/doomed.fixture.ts'), t.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const begun = new Set<string>();
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      begun.add(line);
      if (begun.size === 3) break;
    }
    expect([...begun].sort()).toEqual(['entry', 'job', 'schedule']);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    expect(await notes()).toEqual([]);

    jobs.start();
    expect(await reached(t.database, jobId, 'done')).toBe('done');
    const all = await until(notes, ({ length }) => length >= 3);
    expect(all.flatMap(({ entryId }) => entryId ?? [])).toEqual(entries);
    expect(all.flatMap(({ text }) => text ?? [])).toEqual(['hourly']);
    const job = await t.database.system('the job', (tx) => jobs.progress(tx, jobId));
    expect(job).toMatchObject({ result: { attempt: 2 }, error: { code: 'JOB_RUNNER_LOST' } });
  });
});

describe('the source', () => {
  it('holds no statement that notifies or listens, and no trigger', () => {
    const files = globSync('{src,migrations}/**/*.{ts,sql}', { cwd: join(import.meta.dirname, '..') });
    const sources = files.filter((file) => !file.endsWith('.test.ts'));
    expect(sources.length).toBeGreaterThan(20);
    for (const file of sources) {
      const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
      expect(text, file).not.toMatch(
        /\bpg_notify\b|[`'"]\s*(notify|listen)\b|create\s+(constraint\s+)?trigger/i,
      );
    }
  });
});

describe('a running process', () => {
  it('reads entries when the feed tells of them, and does what consumers enqueue', async () => {
    const jobs = t.jobs();
    const done: string[] = [];
    jobs.register({
      name: 'test.mail',
      async run({ key }) {
        done.push(key);
        return undefined;
      },
    });
    jobs.register({
      name: 'test.reader',
      async handle(tx, { entry }) {
        const job = {
          task: 'test.mail',
          key: entry.entryId,
          organisationId: entry.organisationId,
          payload: null,
        };
        await jobs.enqueue(tx, job);
      },
    });
    jobs.start();
    t.journal.start();
    await t.journal.integrate();
    const before = await t.entries('test.happened', null, 1);
    await until(
      async () => done,
      ({ length }) => length === 1,
    );
    // What follows is told by the feed: the consumers' own round comes once a minute.
    const after = await t.entries('test.happened', null, 2);
    await until(
      async () => done,
      ({ length }) => length === 3,
    );
    expect([done[0], new Set(done)]).toEqual([before[0], new Set([...before, ...after])]);
  });

  it('holds no transaction while it works', async () => {
    const jobs = t.jobs();
    let open: unknown[] = [];
    jobs.register({
      name: 'test.task',
      async run() {
        open = await until(
          () =>
            t.database.system('who is in a transaction', (tx) =>
              tx.rows(
                `select state, query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                 and state like 'idle in transaction%'`,
              ),
            ),
          ({ length }) => length === 0,
        );
        return undefined;
      },
    });
    jobs.start();
    const jobId = await t.enqueue(jobs, { task: 'test.task' });
    await reached(t.database, jobId, 'done');
    expect(open).toEqual([]);
  });

  it('goes on with a restored database where the backup left it', async () => {
    const jobs = t.jobs();
    registerAll(jobs);
    const runAt = t.clock().add({ hours: 1 });
    const jobId = await t.enqueue(jobs, { task: 'test.task', payload: { a: [1, '贸'] }, runAt });
    const running = await t.enqueue(jobs, { task: 'test.task' });
    await t.database.system('one runs', (tx) =>
      tx.run(
        `update jobs.job set state = 'running', attempts = 1, lease_until = clock_timestamp() + interval '1 hour'
         where job_id = $1`,
        [running],
      ),
    );
    const folder = await mkdtemp(join(tmpdir(), 'jobs-'));
    const empty = await emptyDatabase();
    try {
      const file = join(folder, 'all.backup');
      await backup({ url: t.url, file, facts: async () => ({}) });
      await restore({ file, url: empty.url, verify: async () => {} });
      t.later({ hours: 2 });
      const database = await connect({ url: empty.url, clock: t.clock });
      const again = createJobs({ database, journal: t.journal, clock: t.clock, onError: () => {} });
      registerAll(again);
      again.start();
      try {
        expect(await reached(database, jobId, 'done')).toBe('done');
        const other = await database.system('the other', (tx) => again.progress(tx, running));
        expect(other).toMatchObject({ state: 'running', attempts: 1 });
      } finally {
        await again.stop();
        await database.close();
      }
    } finally {
      await empty.close();
      await rm(folder, { recursive: true });
    }
  });
});
