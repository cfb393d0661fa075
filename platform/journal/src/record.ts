import type { Tx } from '@tongshang/database';
import { refuse } from './refusals.ts';

/** An entry that waits for its place in the trade's chain, as the function journal.record takes it. */
export type Draft = {
  readonly id: string;
  readonly trade: string | null;
  readonly kind: string;
  readonly subject: string | null;
  /** The entry's text up to its place in the chain (`entryHead`). */
  readonly head: string;
  /** Canonical JSON, or null when nothing is private. */
  readonly disclosures: string | null;
  /** Roles joined by commas; null for everyone who sees the entry. */
  readonly audience: string | null;
};

/** journal.record's SQLSTATE for a trade whose chain is closed. */
const TRADE_CLOSED = 'TS001';

/**
 * Writes the entries of one transaction, in one statement: their places in the chains are found in the database,
 * under lock, because the way there and back would double the time that a trade is locked.
 * Refuses `JOURNAL_TRADE_CLOSED`.
 */
export async function recordDrafts(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  const trades = [...new Set(drafts.flatMap(({ trade }) => trade ?? []))].sort();
  try {
    await tx.run('select journal.record($1, $2, $3)', [JSON.stringify(drafts), trades, tx.now]);
  } catch (error) {
    if ((error as { code?: unknown }).code === TRADE_CLOSED) throw refuse('JOURNAL_TRADE_CLOSED');
    throw error;
  }
}
