import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareOf } from '../stage/share.ts';
import { type Campaign, runCampaign } from './campaign.ts';
import { leftBehind, startServer } from './server-process.ts';
import { itLosesNothing, report } from './survival.ts';

const KILLS = shareOf('kills of the server', { share: 3, whole: 50 });

describe(`kill -9 of the server, ${KILLS} times under load`, () => {
  let campaign: Campaign;
  beforeAll(async () => {
    campaign = await runCampaign('kill -9 server', KILLS, async (server, home) => {
      await server.kill();
      return startServer(home, server.port);
    });
    report(campaign, KILLS);
  }, 600_000);
  afterAll(() => campaign?.close());

  itLosesNothing(() => campaign, KILLS);
  it('leaves no PostgreSQL behind', async () => {
    const { server, database } = campaign;
    await database.close();
    await server.kill();
    expect(await leftBehind(server.dataFolder)).toEqual([]);
  });
});
