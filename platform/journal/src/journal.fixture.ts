import { randomUUIDv7 } from 'node:crypto';
import { beginFile, type Caller, type Database } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import type { TradeRole } from '@tongshang/trade-facts';
import { createJournal, type Journal, type JournalOptions } from './journal.ts';

/** A fresh database with the journal's tables, and a journal whose sequencer runs only when asked. */
export type JournalFixture = TestDatabase & {
  readonly journal: Journal;
  /** Another journal on the same database, as another process has it. */
  journalWith(options?: Partial<JournalOptions>): Journal;
  /** A new trade with these parties, or with one seller; returns its id. */
  trade(parties?: Readonly<Record<string, TradeRole>>): Promise<string>;
};

export const logSigner = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));

export const caller = (
  organisationId: string = randomUUIDv7(),
): Caller & { readonly organisationId: string } => ({
  organisationId,
  personId: null,
});

export async function journalFixture(connectionsMax = 8): Promise<JournalFixture> {
  const folder = new URL('../migrations/', import.meta.url);
  const opened = await testDatabase([{ module: 'journal', folder }], { connectionsMax });
  const { database } = opened;
  const journalWith = (options: Partial<JournalOptions> = {}) =>
    createJournal({ database, signer: logSigner, ...options });
  return {
    ...opened,
    journal: journalWith(),
    journalWith,
    trade: (parties = { [randomUUIDv7()]: 'seller' }) => addTrade(database, parties),
  };
}

async function addTrade(database: Database, parties: Readonly<Record<string, TradeRole>>): Promise<string> {
  const tradeId = randomUUIDv7();
  await database.system('a trade for a test', (tx) =>
    beginFile(
      tx,
      { fileId: tradeId, kind: 'trade' },
      Object.entries(parties).map(([organisationId, role]) => ({ organisationId, role })),
    ),
  );
  return tradeId;
}

/** Integrates until nothing pends. */
export async function integrateAll(journal: Journal): Promise<number> {
  let size = 0;
  for (;;) {
    const done = await journal.integrate();
    size = done.size ?? size;
    if (done.size !== undefined && done.integrated === 0) return size;
  }
}
