import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@tongshang/database';
import { type CpuMs, perOperation, processTreeCpuMs } from './cpu.ts';
import { leaveNothing } from './tidy.ts';

export type Parties = Readonly<Record<string, { readonly organisationId: string; readonly apiKey: string }>>;

/** A platform in a process of its own, on a PostgreSQL of its own that flushes every commit, as when nobody measures. */
export type MeasuredPlatform = {
  readonly address: string;
  /** The demonstration parties by role. */
  readonly parties: Parties;
  /** The database, as its superuser: for filling and looking, none of which is measured. */
  readonly adminUrl: string;
  /** CPU used since it started. */
  cpu(): Promise<CpuMs>;
  stop(): Promise<void>;
};

const PROCESS = join(import.meta.dirname, 'platform-process.ts');

/** @param jobs whether it does background work: prints above all, which would otherwise be measured with every trade */
export async function startMeasured({ jobs = false } = {}): Promise<MeasuredPlatform> {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-bench-'));
  const removeHome = leaveNothing(() => rm(home, { recursive: true, force: true }));
  const postgres = await startEmbedded({ home });
  const stopPostgres = leaveNothing(() => postgres.stop());
  const child = fork(PROCESS, {
    // Ctrl-C is for the bench, which then stops it.
    detached: true,
    env: {
      ...process.env,
      ...{ DATABASE_URL: postgres.url, TONGSHANG_HOME: home, PORT: '0', HOST: '127.0.0.1' },
      TONGSHANG_JOBS: jobs ? 'on' : 'off',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const stopChild = leaveNothing(async () => {
    const ended = once(child, 'exit');
    child.send('stop');
    await ended;
  });
  const { address, parties } = await answer<{ address: string; parties: Parties }>(child);
  const adminUrl = new URL(postgres.adminUrl);
  adminUrl.pathname = new URL(postgres.url).pathname;
  return {
    address,
    parties,
    adminUrl: adminUrl.href,
    async cpu() {
      const reply = answer<{ cpu: NodeJS.CpuUsage }>(child);
      child.send('cpu');
      const { user, system } = (await reply).cpu;
      return { node: (user + system) / 1_000, postgres: processTreeCpuMs(postgres.pid) ?? Number.NaN };
    },
    async stop() {
      await stopChild();
      await stopPostgres();
      await removeHome();
    },
  };
}

/** The next message of the child. @throws when it ends instead */
async function answer<T>(child: ChildProcess): Promise<T> {
  const settled = new AbortController();
  const { signal } = settled;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('the measured platform ended');
  });
  ended.catch(() => {});
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [T];
    return message;
  } finally {
    settled.abort();
  }
}

export type Round = {
  /** Per operation. */
  readonly cpu: CpuMs;
  /** Of each operation, as its caller waited. */
  readonly latenciesMs: readonly number[];
};

/** Runs an operation `count` times, one after another. */
export async function measureRound(
  platform: Pick<MeasuredPlatform, 'cpu'>,
  count: number,
  operation: (index: number) => Promise<unknown>,
): Promise<Round> {
  const latenciesMs: number[] = [];
  const before = await platform.cpu();
  for (let index = 0; index < count; index++) {
    const started = performance.now();
    await operation(index);
    latenciesMs.push(performance.now() - started);
  }
  return { cpu: perOperation(before, await platform.cpu(), count), latenciesMs };
}
