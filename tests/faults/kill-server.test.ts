import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Campaign, runCampaign } from './campaign.ts';
import { expectMoneySound, expectOutcome, expectRemembered, expectStockSound } from './invariants.ts';
import { expectJournalWhole } from './journal-invariants.ts';
import { leftBehind, startServer } from './server-process.ts';

const KILLS = 50;

describe(`kill -9 of the server, ${KILLS} times under load`, () => {
  let campaign: Campaign;
  beforeAll(async () => {
    campaign = await runCampaign('kill -9 server', KILLS, async (server, home) => {
      await server.kill();
      return startServer(home, server.port);
    });
    const { client, hits, outcome } = campaign;
    console.log(
      `${KILLS} kills, ${hits} with requests under way; ${client.acknowledged.length} commands acknowledged, ` +
        `${client.retried()} requests answered only when repeated, ${outcome.walks.length} trades, ` +
        `${outcome.checkpoints.length} checkpoints seen`,
    );
  }, 600_000);
  afterAll(() => campaign?.close());

  it('hits the server at work: most kills cut requests off, and commands go on between them', () => {
    expect(campaign.hits).toBeGreaterThan(KILLS / 2);
    expect(campaign.client.retried()).toBeGreaterThan(KILLS / 2);
    expect(campaign.client.acknowledged.length).toBeGreaterThan(KILLS * 3);
  });
  it('answers with nothing worse than 503', () => {
    expect(campaign.client.failures).toEqual([]);
  });
  it('loses no acknowledged command and applies none twice', async () => {
    const { database, ground, outcome, client } = campaign;
    await expectOutcome(database, ground, outcome);
    await expectRemembered(client.acknowledged);
    await expectOutcome(database, ground, outcome);
  });
  it('keeps the books: money sums to zero, no account below zero', () => expectMoneySound(campaign.database));
  it('keeps the stock: every shelf the sum of its moves, none below zero', () =>
    expectStockSound(campaign.database));
  it('keeps the journal: one log with every checkpoint shown before, every entry provable', async () => {
    const { database, ground, outcome } = campaign;
    const { address, parties } = ground.access;
    const apiKey = parties.bank?.apiKey ?? '';
    const { checkpoints } = outcome;
    const { entries, proved } = await expectJournalWhole({ database, address, apiKey, checkpoints });
    console.log(`${entries} entries in the log, ${proved} proved over HTTP`);
    expect(proved).toBeGreaterThan(0);
  });
  it('leaves no PostgreSQL behind', async () => {
    const { server, database } = campaign;
    await database.close();
    await server.kill();
    expect(await leftBehind(server.dataFolder)).toEqual([]);
  });
});
