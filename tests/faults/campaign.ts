import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database, findEmbedded } from '@tongshang/database';
import { vi } from 'vitest';
import { dice } from '../stage/seed.ts';
import { type InsistentClient, insistentClient } from './insistent-fetch.ts';
import { type Ground, type Load, type Outcome, prepareGround, startLoad } from './load.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** A server under load, from the first kill to the last look at what is left. */
export type Campaign = {
  readonly ground: Ground;
  readonly client: InsistentClient;
  readonly outcome: Outcome;
  /** The server as it is after the last kill. */
  readonly server: ServerProcess;
  readonly database: Database;
  /** How many kills hit while requests waited for their reply. */
  readonly hits: number;
  close(): Promise<void>;
};

/** Kills something; gives back the server that runs now. */
export type Kill = (server: ServerProcess, home: string) => Promise<ServerProcess>;

const ACKNOWLEDGED_BETWEEN_KILLS = 3;
const KILL_AFTER_MS_MAX = 300;

/** Runs the load and kills `times` times, each time at a moment of the dice and once commands go through again. */
export async function runCampaign(name: string, times: number, kill: Kill): Promise<Campaign> {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-faults-'));
  let server = await startServer(home, 0);
  const ground = await prepareGround(server.access);
  const client = insistentClient();
  vi.stubGlobal('fetch', client.fetch);
  const load = startLoad(ground, client.fetch);
  const { between } = dice(name);
  let hits = 0;
  for (let count = 0; count < times && load.isGoing(); count += 1) {
    await underLoad(client, load);
    await pause(between(0, KILL_AFTER_MS_MAX));
    if (client.inFlight() > 0) hits += 1;
    server = await kill(server, home);
  }
  const outcome = await load.finish();
  vi.unstubAllGlobals();
  const embedded = await findEmbedded(home);
  const database = await connect({ url: embedded?.url ?? '', connectionsMax: 2 });
  return {
    ...{ ground, client, outcome, server, database, hits },
    async close() {
      await database.close();
      await server.kill();
      await rm(home, { recursive: true, force: true, maxRetries: 50 });
    },
  };
}

async function underLoad({ acknowledged }: InsistentClient, load: Load): Promise<void> {
  const enough = acknowledged.length + ACKNOWLEDGED_BETWEEN_KILLS;
  while (acknowledged.length < enough && load.isGoing()) await pause(5);
}
