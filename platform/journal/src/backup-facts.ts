import type { Tx } from '@tongshang/database';
import { toBase64 } from '@tongshang/merkle-log';
import { newestCheckpoint } from './log-store.ts';
import { refuse } from './refusals.ts';

/** What a backup states of the journal beside its rows: size and root of the log at that moment. */
export async function journalFacts(tx: Tx): Promise<Record<string, unknown>> {
  const checkpoint = await newestCheckpoint(tx);
  const entries = await tx.one<{ count: bigint }>('select count(*) as count from journal.entry');
  return {
    journalSize: checkpoint?.size ?? 0,
    journalRoot: checkpoint ? toBase64(checkpoint.root) : null,
    journalEntries: entries.count.toString(),
  };
}

/**
 * Compares restored rows with what the backup states of the journal.
 * @throws JOURNAL_RESTORE_DIFFERS
 */
export async function checkJournalFacts(tx: Tx, stated: Readonly<Record<string, unknown>>): Promise<void> {
  const found = await journalFacts(tx);
  for (const [name, value] of Object.entries(found)) {
    if (stated[name] !== value) {
      throw refuse('JOURNAL_RESTORE_DIFFERS', { name, stated: String(stated[name]), found: String(value) });
    }
  }
}
