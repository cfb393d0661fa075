import type { Tx } from '@tongshang/database';
import { type Disclosures, type JournalEntry, readEntry } from '@tongshang/journal-entry';

/** An entry as a reader gets it: what was hashed, and what this reader may see of what is private. */
export type ReadEntry = {
  readonly entry: JournalEntry;
  /** The text that is hashed. */
  readonly canonical: string;
  readonly leafHash: Uint8Array;
  /** Null until the entry is integrated, within a second. */
  readonly leafIndex: number | null;
  /** Empty when nothing is private, or nothing of it is for this reader. */
  readonly disclosures: Disclosures;
};

export type EntryRow = { canonical: string; leaf_index: bigint | null; disclosures: string | null };

const SELECT = `
  select e.canonical, l.leaf_index, coalesce(e.disclosures, d.disclosures) as disclosures
  from journal.entry e
  left join journal.leaf l using (entry_id)
  left join journal.restricted_disclosure d using (entry_id)`;

/** All entries of a trade that the caller is a party of, in order; none for anyone else. */
export async function readTradeEntries(tx: Tx, tradeId: string): Promise<ReadEntry[]> {
  const rows = await tx.rows<EntryRow>(`${SELECT} where e.trade_id = $1 order by e.sequence`, [tradeId]);
  return rows.map(entryOf);
}

/**
 * Entries that belong to no trade and are about these subjects, oldest first: those of the caller's organisation, or,
 * elevated, of anyone.
 */
export async function readEntriesAbout(
  tx: Tx,
  kind: string,
  subjects: readonly string[],
): Promise<ReadEntry[]> {
  const rows = await tx.rows<EntryRow>(
    `${SELECT} where e.trade_id is null and e.kind = $1 and e.subject = any ($2) order by e.entry_id`,
    [kind, subjects],
  );
  return rows.map(entryOf);
}

export function entryOf(row: EntryRow): ReadEntry {
  const { entry, canonical, leafHash } = readEntry(row.canonical);
  return {
    entry,
    canonical,
    leafHash,
    leafIndex: row.leaf_index === null ? null : Number(row.leaf_index),
    disclosures: row.disclosures === null ? {} : (JSON.parse(row.disclosures) as Disclosures),
  };
}
