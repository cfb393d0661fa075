import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareOf } from '../stage/share.ts';
import { type Campaign, runCampaign } from './campaign.ts';
import { leftBehind, postmasterOf, type ServerProcess } from './server-process.ts';
import { itLosesNothing, report } from './survival.ts';

const KILLS = shareOf('kills of PostgreSQL', { share: 3, whole: 50 });
const RESTARTED_WITHIN_MS = 60_000;

/** `kill -9` of the database under a server that goes on. */
async function killPostgres(server: ServerProcess): Promise<ServerProcess> {
  const killed = await postmasterOf(server.dataFolder);
  if (killed === undefined) throw new Error('no PostgreSQL runs');
  process.kill(killed, 'SIGKILL');
  const until = performance.now() + RESTARTED_WITHIN_MS;
  let now: number | undefined = killed;
  while (now === undefined || now === killed) {
    if (!server.isRunning()) throw new Error(`the server ended with its database: ${server.said()}`);
    if (performance.now() > until) throw new Error(`PostgreSQL was not started again: ${server.said()}`);
    await pause(10);
    now = await postmasterOf(server.dataFolder);
  }
  return server;
}

describe(`kill -9 of PostgreSQL, ${KILLS} times under load`, () => {
  let campaign: Campaign;
  beforeAll(async () => {
    campaign = await runCampaign('kill -9 postgres', KILLS, killPostgres);
    report(campaign, KILLS);
  }, 600_000);
  afterAll(() => campaign?.close());

  itLosesNothing(() => campaign, KILLS);
  it('leaves the server running', () => {
    expect(campaign.server.isRunning()).toBe(true);
  });
  it('leaves no PostgreSQL behind when the server ends', async () => {
    const { server, database } = campaign;
    await database.close();
    expect(await server.stop()).toBe(0);
    expect(await leftBehind(server.dataFolder)).toEqual([]);
  });
});
