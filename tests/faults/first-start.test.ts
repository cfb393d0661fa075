import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, findEmbedded } from '@tongshang/database';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../stage/share.ts';
import { leftBehind, type ServerProcess, spawnServer, startServer } from './server-process.ts';

/** Kills spread evenly over a first start: while the cluster, the schema, the keys, the demonstration are made. */
const KILLS = shareOf('kills of a first start', { share: 2, whole: 5 });
/** How many organisations are founded when it is killed. */
const FOUNDED = [1, 4, 7].slice(0, shareOf('kills while parties are founded', { share: 1, whole: 3 }));
const PARTIES = 9;

async function inNewHome<T>(work: (home: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-first-'));
  try {
    return await work(home);
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 50 });
  }
}

/** What a newcomer finds: every demonstration party, each with a key that works. */
async function partiesThatAnswer({ access: { address, parties = {} } }: ServerProcess): Promise<number> {
  const replies = await Promise.all(
    Object.values(parties).map(async ({ apiKey, organisationId }) => {
      const headers = { authorization: `Bearer ${apiKey}` };
      const reply = await fetch(`${address}/api/v1/organisation`, { headers });
      return (
        reply.ok && ((await reply.json()) as { organisationId: string }).organisationId === organisationId
      );
    }),
  );
  return replies.filter(Boolean).length;
}

/** Kills a first start as soon as so many organisations are founded; false when it was done before that was seen. */
async function killWhenFounded(home: string, count: number): Promise<boolean> {
  const killed = spawnServer(home, 0);
  const ended = once(killed, 'exit');
  let founded = 0;
  while (founded < count) {
    founded = await organisationsOf(home);
    await pause(1);
  }
  killed.kill('SIGKILL');
  await ended;
  return !existsSync(join(home, 'demonstration.json'));
}

async function organisationsOf(home: string): Promise<number> {
  const embedded = await findEmbedded(home).catch(() => undefined);
  const database = embedded && (await connect({ url: embedded.url }).catch(() => undefined));
  if (!database) return 0;
  try {
    const sql = 'select count(*)::int as founded from party.organisation';
    const { founded } = await database.system('faults: how far it is', (tx) =>
      tx.one<{ founded: number }>(sql),
    );
    return founded;
  } catch {
    return 0;
  } finally {
    await database.close();
  }
}

async function killAfter(home: string, ms: number): Promise<void> {
  const killed = spawnServer(home, 0);
  const ended = once(killed, 'exit');
  await pause(ms);
  killed.kill('SIGKILL');
  await ended;
}

async function expectWholeStart(home: string, after: string): Promise<number> {
  const started = performance.now();
  const server = await startServer(home, 0);
  const took = performance.now() - started;
  expect(await partiesThatAnswer(server), after).toBe(PARTIES);
  await server.kill();
  expect(await leftBehind(server.dataFolder), after).toEqual([]);
  return took;
}

describe('kill -9 in the middle of the first start leaves nothing half-made: the next one is a whole demonstration', () => {
  it('at moments spread over all of it', async () => {
    const wholeMs = await inNewHome((home) => expectWholeStart(home, 'no kill'));
    for (let count = 1; count <= KILLS; count += 1) {
      const ms = (wholeMs * count) / (KILLS + 1);
      await inNewHome(async (home) => {
        await killAfter(home, ms);
        await expectWholeStart(home, `a kill after ${Math.round(ms)} ms`);
      });
    }
  }, 300_000);

  it('while its parties are being founded', async () => {
    let midway = 0;
    for (const count of FOUNDED) {
      await inNewHome(async (home) => {
        if (await killWhenFounded(home, count)) midway += 1;
        await expectWholeStart(home, `a kill with ${count} founded`);
      });
    }
    expect(midway).toBeGreaterThan(0);
  }, 300_000);
});
