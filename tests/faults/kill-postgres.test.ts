import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Campaign, runCampaign } from './campaign.ts';
import { expectMoneySound, expectOutcome, expectRemembered, expectStockSound } from './invariants.ts';
import { expectJournalWhole } from './journal-invariants.ts';
import { leftBehind, postmasterOf, type ServerProcess } from './server-process.ts';

const KILLS = 50;
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
    const { client, hits, outcome } = campaign;
    console.log(
      `${KILLS} kills, ${hits} with requests under way; ${client.acknowledged.length} commands acknowledged, ` +
        `${client.retried()} requests answered only when repeated, ${outcome.walks.length} trades, ` +
        `${outcome.checkpoints.length} checkpoints seen`,
    );
  }, 600_000);
  afterAll(() => campaign?.close());

  it('hits the database at work: most kills cut requests off, and commands go on between them', () => {
    expect(campaign.hits).toBeGreaterThan(KILLS / 2);
    expect(campaign.client.retried()).toBeGreaterThan(KILLS / 2);
    expect(campaign.client.acknowledged.length).toBeGreaterThan(KILLS * 3);
  });
  it('leaves the server running, answering with nothing worse than 503', () => {
    expect(campaign.server.isRunning()).toBe(true);
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
  it('leaves no PostgreSQL behind when the server ends', async () => {
    const { server, database } = campaign;
    await database.close();
    expect(await server.stop()).toBe(0);
    expect(await leftBehind(server.dataFolder)).toEqual([]);
  });
});
