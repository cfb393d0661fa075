import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@tongshang/database';
import { listGoods } from '../goods.ts';
import type { Parties } from '../measured-platform.ts';
import { leaveNothing } from '../tidy.ts';
import { type Beside, coreTrades } from './core-trade.ts';
import { type Figure, type Rounds, repeat } from './rounds.ts';
import { type Counts, countStatements } from './statement-counter.ts';

const WARM_UP = 10;
const TRADES_PER_ROUND = 5;

/** Statements, transactions and round trips of a core trade and of its receipt. */
export async function prepareStatements(): Promise<Rounds> {
  const { access, counts, close } = await startCounted();
  await listGoods(access);
  const carry = await coreTrades(access);
  await repeat(WARM_UP, () => carry());
  return {
    async round() {
      const trades: Counts[] = [];
      const receipts: Counts[] = [];
      const beside: Beside = async (_, perform) => void receipts.push(await counted(counts, perform));
      await repeat(TRADES_PER_ROUND, async () => {
        trades.push(await counted(counts, () => carry(beside)));
      });
      return [...figuresOf('a core trade', trades), ...figuresOf('a receipt (escrow release)', receipts)];
    },
    close,
  };
}

async function counted(counts: () => Counts, act: () => Promise<void>): Promise<Counts> {
  const before = counts();
  await act();
  const after = counts();
  return {
    statements: after.statements - before.statements,
    transactions: after.transactions - before.transactions,
    roundTrips: after.roundTrips - before.roundTrips,
  };
}

/** The least of all: what the platform does by itself (it looks for new entries many times a second) can only add. */
function figuresOf(of: string, all: readonly Counts[]): Figure[] {
  const least = (count: (counts: Counts) => number) => Math.min(...all.map(count));
  return [
    { what: `statements, ${of}`, unit: '', value: least(({ statements }) => statements) },
    {
      what: `transactions begun by a statement of their own, ${of}`,
      unit: '',
      value: least(({ transactions }) => transactions),
    },
    { what: `round trips, ${of}`, unit: '', value: least(({ roundTrips }) => roundTrips) },
  ];
}

const PROCESS = join(import.meta.dirname, '../platform-process.ts');

/** A platform like the measured ones, with the counter between it and its database. */
async function startCounted() {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-bench-'));
  const removeHome = leaveNothing(() => rm(home, { recursive: true, force: true }));
  const postgres = await startEmbedded({ home });
  const stopPostgres = leaveNothing(() => postgres.stop());
  const counter = await countStatements(postgres.url);
  const child = fork(PROCESS, {
    detached: true,
    env: {
      ...process.env,
      ...{ DATABASE_URL: counter.url, TONGSHANG_HOME: home, PORT: '0', HOST: '127.0.0.1' },
      TONGSHANG_JOBS: 'off',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const stopChild = leaveNothing(async () => {
    child.send('stop');
    await ended;
  });
  const said = await Promise.race([once(child, 'message'), ended]);
  const access = said[0] as { address: string; parties: Parties };
  if (typeof access !== 'object' || access === null) throw new Error('the counted platform ended');
  return {
    access,
    counts: counter.counts,
    async close() {
      await stopChild();
      await counter.close();
      await stopPostgres();
      await removeHome();
    },
  };
}
