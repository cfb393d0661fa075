import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database, migrate, startEmbedded } from '@tongshang/database';
import { createJobs, type Jobs, migrations } from '@tongshang/jobs';
import { createJournal, migrations as journalMigrations } from '@tongshang/journal';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';

/**
 * What ADR 0011 states: commits of 16 clients without and with a busy and an idle runner beside them, in rounds that take
 * turns; 5,000 tasks; what an idle process sends. `node platform/jobs/bench/measure.ts`, on a server of its own that syncs.
 */
const CLIENTS = 16;
const ROUND_MS = 3_000;
const ROUNDS = 4;
const TASKS = 5_000;

const home = await mkdtemp(join(tmpdir(), 'jobs-bench-'));
const server = await startEmbedded({ home });
await migrate(server.url, [
  { module: 'journal', folder: journalMigrations },
  { module: 'jobs', folder: migrations },
]);
const business = await connect({ url: server.url, connectionsMax: CLIENTS });
const database = await connect({ url: server.url });
const signer = noteSigner('bench.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
const journal = createJournal({ database, signer });
try {
  await commits();
  await tasks();
  await idle();
} finally {
  await journal.stop();
  await Promise.all([business.close(), database.close()]);
  await server.stop();
  await rm(home, { recursive: true, force: true });
}

function runner(run: () => Promise<undefined> = async () => undefined): Jobs {
  const jobs = createJobs({ database, journal, onError: (error, where) => console.error(where, error) });
  jobs.register({ name: 'bench.task', concurrency: 50, concurrencyPerOrganisation: 50, run });
  return jobs;
}

async function enqueue(jobs: Jobs, count: number): Promise<void> {
  await database.system('jobs to measure', async (tx) => {
    for (let i = 0; i < count; i += 1) {
      await jobs.enqueue(tx, {
        task: 'bench.task',
        key: crypto.randomUUID(),
        organisationId: null,
        payload: { i },
      });
    }
  });
}

/** Commits a second of 16 clients that append one journal entry in each transaction. */
async function commitsASecond(): Promise<number> {
  const end = performance.now() + ROUND_MS;
  let count = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        await business.system('a business transaction', async (tx) => {
          journal.append(tx, { kind: 'bench.happened' });
        });
        count += 1;
      }
    }),
  );
  return (count / ROUND_MS) * 1_000;
}

async function commits(): Promise<void> {
  const results: Record<'alone' | 'idle' | 'busy', number[]> = { alone: [], idle: [], busy: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    results.alone.push(await commitsASecond());
    const quiet = runner();
    quiet.start();
    results.idle.push(await commitsASecond());
    await quiet.stop();
    // A delivery of 20 ms each: some 200 a second with ten at once.
    const busy = createJobs({ database, journal, onError: console.error });
    busy.register({
      name: 'bench.delivery',
      concurrency: 10,
      concurrencyPerOrganisation: 10,
      run: async () => void (await pause(20)),
    });
    await database.system('deliveries', async (tx) => {
      for (let i = 0; i < 3_000; i += 1) {
        const key = crypto.randomUUID();
        await busy.enqueue(tx, { task: 'bench.delivery', key, organisationId: null, payload: null });
      }
    });
    busy.start();
    results.busy.push(await commitsASecond());
    await busy.stop();
    await database.system('leave nothing', (tx) => tx.run('delete from jobs.job'));
  }
  for (const [name, rates] of Object.entries(results)) {
    console.log(
      `16 clients, runner ${name}: ${rates.map(Math.round).join(' ')} commits/s, median ${median(rates)}`,
    );
  }
}

async function tasks(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const jobs = runner();
    const from = performance.now();
    await enqueue(jobs, TASKS);
    const enqueued = performance.now();
    jobs.start();
    while ((await open(database)) > 0) await pause(5);
    const ms = performance.now() - enqueued;
    await jobs.stop();
    console.log(
      `${TASKS} tasks: ${Math.round(TASKS / (ms / 1_000))} a second (${Math.round(ms)} ms); enqueued in ${Math.round(enqueued - from)} ms`,
    );
  }
}

async function open(on: Database): Promise<number> {
  const { count } = await on.system('what is left', (tx) =>
    tx.one<{ count: bigint }>(`select count(*) from jobs.job where state in ('waiting', 'running')`),
  );
  return Number(count);
}

async function idle(): Promise<void> {
  const jobs = runner();
  for (let i = 0; i < 5; i += 1) {
    jobs.register({ name: `bench.reader-${'abcde'[i]}`, handle: async () => {} });
  }
  jobs.start();
  await pause(8_000);
  const committed = () =>
    business.system('transactions so far', (tx) =>
      tx.one<{ n: bigint }>(
        'select xact_commit as n from pg_stat_database where datname = current_database()',
      ),
    );
  const before = await committed();
  await pause(30_000);
  const after = await committed();
  await jobs.stop();
  console.log(`idle, five consumers: ${(Number(after.n - before.n) - 1) / 30} transactions a second`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2);
}
