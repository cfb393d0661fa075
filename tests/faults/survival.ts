import { expect, it } from 'vitest';
import type { Campaign } from './campaign.ts';
import { expectMoneySound, expectOutcome, expectRemembered, expectStockSound } from './invariants.ts';
import { expectJournalWhole } from './journal-invariants.ts';
import { expectPrintsWhole } from './print-invariants.ts';

/** What a campaign did, for whoever reads the run. */
export function report({ client, hits, outcome }: Campaign, kills: number): void {
  console.log(
    `${kills} kills, ${hits} with requests under way; ${client.acknowledged.length} commands acknowledged, ` +
      `${client.retried()} requests answered only when repeated, ${outcome.walks.length} trades, ` +
      `${outcome.checkpoints.length} checkpoints seen`,
  );
}

/** What must hold after any campaign, whatever was killed; the server still runs. */
export function itLosesNothing(current: () => Campaign, kills: number): void {
  it('is hit at work: most kills cut requests off, and commands go on between them', () => {
    const { hits, client } = current();
    expect(hits).toBeGreaterThan(kills / 2);
    expect(client.retried()).toBeGreaterThan(kills / 2);
    expect(client.acknowledged.length).toBeGreaterThan(kills * 3);
  });
  it('answers with nothing worse than 503', () => {
    expect(current().client.failures).toEqual([]);
  });
  it('loses no acknowledged command and applies none twice', async () => {
    const { database, ground, outcome, client } = current();
    await expectOutcome(database, ground, outcome);
    await expectRemembered(client.acknowledged);
    await expectOutcome(database, ground, outcome);
  });
  it('keeps the books: money sums to zero, no account below zero', () =>
    expectMoneySound(current().database));
  it('keeps the stock: every shelf the sum of its moves, none below zero', () =>
    expectStockSound(current().database));
  it('prints every paper, and enters each page once', async () => {
    const pages = await expectPrintsWhole(current().database);
    console.log(`${pages} pages printed`);
    expect(pages).toBeGreaterThan(0);
  }, 150_000);
  it('keeps the journal: one log with every checkpoint shown before, every entry provable', async () => {
    const { database, ground, outcome } = current();
    const { address, parties } = ground.access;
    const apiKey = parties.bank?.apiKey ?? '';
    const { checkpoints } = outcome;
    const { entries, proved } = await expectJournalWhole({ database, address, apiKey, checkpoints });
    console.log(`${entries} entries in the log, ${proved} proved over HTTP`);
    expect(proved).toBeGreaterThan(0);
  });
}
