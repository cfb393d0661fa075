/**
 * The journal: durable appends beside a bare INSERT of the same bytes, batches, and the time from an append to a proof
 * that a witness has cosigned. On an embedded PostgreSQL of its own, with everything flushed as in production.
 */
import { randomUUIDv7 } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Caller, connect, type Database, migrate, startEmbedded, type Tx } from '@tongshang/database';
import {
  createJournal,
  createWitness,
  httpWitness,
  type Journal,
  migrations,
  openWitnessStore,
  serveWitness,
} from '@tongshang/journal';
import { COSIGNATURE, formatKey, NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { figure, median, quantile, type Row } from './row.ts';
import { leaveNothing } from './tidy.ts';

const ROUNDS = 5;
const CLIENTS = 8;
const APPENDS_PER_ROUND = 1_000;
const BATCH_ENTRIES = 100;
const BATCHES_PER_ROUND = 60;
const PROOFS = 200;
const TRADES = 2_000;

type Setting = {
  readonly database: Database;
  readonly journal: Journal;
  readonly caller: Caller;
  readonly trades: readonly string[];
};

/** What an entry of two lines holds, as the trade module would write it. */
const record = {
  lines: [1, 2].map((line) => ({
    lineId: String(line),
    name: { en: 'Bicycle pump', 'zh-CN': '自行车打气筒' },
    quantity: { value: '12', unit: 'C62' },
    unitPrice: { amount: '9.90', currency: 'EUR' },
  })),
  note: 'Delivery against the terms agreed on 1 March, in one consignment. '.repeat(3),
};

const BARE_TABLE = `create schema bench;
  grant usage on schema bench to tongshang_app;
  create table bench.bare (id uuid primary key, trade_id uuid, sequence integer, kind text, canonical text, leaf_hash bytea,
    disclosures text);
  grant insert on bench.bare to tongshang_app;
-- check: select has_table_privilege('tongshang_app', 'bench.bare', 'insert')
`;

/** The table to compare with, as a migration. */
async function bareTable(home: string): Promise<URL> {
  const folder = join(home, 'bare');
  await mkdir(folder);
  await writeFile(join(folder, '0001-bare.sql'), BARE_TABLE);
  return pathToFileURL(`${folder}/`);
}

type Sample = { readonly canonical: string; readonly leaf_hash: Uint8Array; readonly disclosures: string };

/** Runs `count` transactions over `clients` at once; how many a second. */
async function perSecond(
  { database, caller }: Setting,
  clients: number,
  count: number,
  step: (tx: Tx, index: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  const client = async () => {
    for (let index = next++; index < count; index = next++)
      await database.transaction(caller, (tx) => step(tx, index));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (count / (performance.now() - started)) * 1_000;
}

const tradeOf = ({ trades }: Setting, index: number): string => trades[index % trades.length] as string;

const append = (setting: Setting, tx: Tx, index: number): string =>
  setting.journal.append(tx, {
    kind: 'trade.ordered',
    file: { fileId: tradeOf(setting, index), kind: 'trade' },
    private: { record },
  }).entryId;

async function sampleOf(setting: Setting): Promise<Sample> {
  const entryId = await setting.database.transaction(setting.caller, async (tx) => append(setting, tx, 0));
  return setting.database.system('a sample of what an append writes', (tx) =>
    tx.one<Sample>('select canonical, leaf_hash, disclosures from journal.entry where entry_id = $1', [
      entryId,
    ]),
  );
}

async function measureAppends(setting: Setting): Promise<Row[]> {
  const sample = await sampleOf(setting);
  const bare = (tx: Tx, index: number) =>
    tx.run('insert into bench.bare values ($1, $2, $3, $4, $5, $6, $7)', [
      randomUUIDv7(),
      tradeOf(setting, index),
      index,
      'trade.ordered',
      sample.canonical,
      sample.leaf_hash,
      sample.disclosures,
    ]);
  const ratios: number[] = [];
  const batched: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const base = await perSecond(setting, CLIENTS, APPENDS_PER_ROUND, bare);
    const appended = await perSecond(setting, CLIENTS, APPENDS_PER_ROUND, async (tx, index) =>
      append(setting, tx, index),
    );
    ratios.push(appended / base);
    const batches = await perSecond(setting, 2, BATCHES_PER_ROUND, async (tx, index) => {
      for (let entry = 0; entry < BATCH_ENTRIES; entry++) append(setting, tx, index);
    });
    batched.push(batches * BATCH_ENTRIES);
  }
  const [ratio, batch] = [median(ratios), median(batched)];
  return [
    {
      what: 'journal append, durable, beside a bare INSERT of the same bytes',
      measured: `× ${figure(ratio)}`,
      reach: '≥ × 0.5',
      holds: ratio >= 0.5,
      note: `${CLIENTS} clients, by turns; of ${ROUNDS} rounds × ${figure(Math.min(...ratios))} – ${figure(Math.max(...ratios))}`,
    },
    {
      what: `journal append in batches of ${BATCH_ENTRIES}`,
      measured: `${figure(batch)} entries/s`,
      reach: '≥ 3,000/s',
      holds: batch >= 3_000,
    },
  ];
}

async function measureProofs(setting: Setting): Promise<Row[]> {
  const { journal, database, caller } = setting;
  while ((await journal.integrate()).integrated > 0);
  journal.start();
  const times: number[] = [];
  const client = async (first: number) => {
    for (let index = first; index < PROOFS; index += 4) {
      const started = performance.now();
      const entryId = await database.transaction(caller, async (tx) => append(setting, tx, index));
      if (!(await journal.provable([entryId]))) throw new Error('no cosigned proof within five seconds');
      await database.system('read the proof', (tx) => journal.proof(tx, entryId));
      times.push(performance.now() - started);
    }
  };
  await Promise.all([0, 1, 2, 3].map(client));
  await journal.stop();
  const worst = quantile(times, 0.99);
  return [
    {
      what: 'append → cosigned proof, p99',
      measured: `${figure(worst)} ms`,
      reach: '< 2,000 ms',
      holds: worst < 2_000,
      note: `of ${PROOFS}; median ${figure(median(times))} ms`,
    },
  ];
}

export async function measureJournal(): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-bench-journal-'));
  const removeHome = leaveNothing(() => rm(home, { recursive: true, force: true }));
  const server = await startEmbedded({ home });
  const stopServer = leaveNothing(() => server.stop());
  const signer = noteSigner('bench.example/log', NOTE_SIGNATURE, crypto.getRandomValues(new Uint8Array(32)));
  const witnessSigner = noteSigner(
    'witness.example/bench',
    COSIGNATURE,
    crypto.getRandomValues(new Uint8Array(32)),
  );
  const store = await openWitnessStore(join(home, 'witness'));
  const witness = createWitness({
    signer: witnessSigner,
    logs: [formatKey(signer.key)],
    store,
    clock: Temporal.Now.instant,
  });
  const witnessServer = await serveWitness(witness, { port: 0 });
  await migrate(server.url, [
    { module: 'journal', folder: migrations },
    { module: 'bare', folder: await bareTable(home) },
  ]);
  const database = await connect({ url: server.url, connectionsMax: CLIENTS + 4 });
  try {
    const journal = createJournal({
      database,
      signer,
      witnesses: [httpWitness({ url: witnessServer.url, key: formatKey(witnessSigner.key) })],
    });
    const caller = { organisationId: randomUUIDv7(), personId: null };
    const trades = Array.from({ length: TRADES }, () => randomUUIDv7());
    const setting = { database, journal, caller, trades };
    return [...(await measureAppends(setting)), ...(await measureProofs(setting))];
  } finally {
    await witnessServer.close();
    await store.close();
    await database.close();
    await stopServer();
    await removeHome();
  }
}
