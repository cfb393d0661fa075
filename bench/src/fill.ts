import { Client } from 'pg';
import { cloneLog, takeForms } from './fill-log.ts';
import { cloneTables } from './fill-tables.ts';
import { type Clones, numberClones, takeTemplates } from './fill-templates.ts';

/** What the platform must be told while it is filled: nothing of it is worth keeping if the machine fails. */
const HASTE = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  max_wal_size: '1GB',
} as const;

/** Clones made by one statement: few enough that a statement's rows lie together, many enough to be worth one. */
const CHUNK = 500;

/** Clones after which what the sequencer has taken off its queue is cleared away. */
const CLEAR_EVERY = 10 * CHUNK;

const POLL_MS = 250;

/** A session of the superuser, in which triggers and foreign keys do not act. */
async function openSession(adminUrl: string): Promise<Client> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`set session_replication_role = replica; set work_mem = '64MB'`);
  return client;
}

/**
 * Fills a platform with trades: each of `templates`, which were really carried, is cloned row by row in every table that holds
 * trades, as if it had been carried at another time (README, BENCH-5 and BENCH-6). The entries go into the log through the platform's own
 * sequencer, which must be running.
 * @returns how long it took, in seconds
 */
export async function fillTrades(
  adminUrl: string,
  templates: readonly string[],
  count: number,
): Promise<number> {
  const started = performance.now();
  const [first, second] = [await openSession(adminUrl), await openSession(adminUrl)];
  try {
    await hurry(first, true);
    const tables = await takeTemplates(first, templates);
    const clones = await numberClones(first, templates.length, count);
    await takeForms(first);
    await Promise.all([
      inChunks(clones, async (from, to) => {
        await cloneLog(first, from, to);
        if (to % CLEAR_EVERY === 0) await clearQueue(first);
      }),
      inChunks(clones, (from, to) => cloneTables(second, tables, from, to)),
    ]);
    await logTakenIn(first);
    await first.query('drop schema bench cascade');
    await hurry(first, false);
    await first.query('vacuum (analyze)');
    await first.query('checkpoint');
  } finally {
    await Promise.all([first.end(), second.end()]);
  }
  return (performance.now() - started) / 1_000;
}

async function inChunks(
  { count }: Clones,
  clone: (from: number, to: number) => Promise<void>,
): Promise<void> {
  for (let from = 1; from <= count; from += CHUNK) await clone(from, Math.min(count, from + CHUNK - 1));
}

async function hurry(client: Client, isHurried: boolean): Promise<void> {
  for (const [name, value] of Object.entries(HASTE)) {
    await client.query(isHurried ? `alter system set ${name} = '${value}'` : `alter system reset ${name}`);
  }
  await client.query('select pg_reload_conf()');
}

/** Waits until the sequencer has given every entry its leaf. */
async function logTakenIn(client: Client): Promise<void> {
  for (;;) {
    await clearQueue(client);
    const { rows } = await client.query<{ pends: boolean }>(
      'select exists (select from journal.pending) as pends',
    );
    if (!rows[0]?.pends) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The sequencer looks for the oldest entry that pends: past all those it has taken, as long as they lie there. */
async function clearQueue(client: Client): Promise<void> {
  await client.query('vacuum journal.pending');
}
