import type { Tx } from '@tongshang/database';
import type { EntryId, FileId } from '@tongshang/identifier';
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

/** All entries of a file that the caller takes part in, in order; none for anyone else. */
export async function readFileEntries(tx: Tx, fileId: FileId): Promise<ReadEntry[]> {
  const rows = await tx.rows<EntryRow>(`${SELECT} where e.file_id = $1 order by e.sequence`, [fileId]);
  return rows.map(entryOf);
}

/** An entry as it is stored: neither parsed nor hashed, which of thousands takes seconds. */
export type StoredEntry = {
  readonly entryId: EntryId;
  /** The text that is hashed. */
  readonly canonical: string;
  /** As JSON, what this reader may see of what is private; null when nothing is. */
  readonly disclosures: string | null;
};

/** As `readFileEntries`, for whoever reads them elsewhere. */
export async function readStoredEntries(tx: Tx, fileId: FileId): Promise<StoredEntry[]> {
  return tx.rows<StoredEntry>(
    `select e.entry_id as "entryId", e.canonical, coalesce(e.disclosures, d.disclosures) as disclosures
     from journal.entry e left join journal.restricted_disclosure d using (entry_id)
     where e.file_id = $1 order by e.sequence`,
    [fileId],
  );
}

/** How many steps back causes are followed at most; a trade takes some twenty. */
const STEPS_MAX = 200;

/** What led to an entry, the nearest first: its cause, the cause of that, and so on, as far as the caller may see entries. */
export async function readCauses(tx: Tx, entryId: EntryId): Promise<ReadEntry[]> {
  const rows = await tx.rows<EntryRow>(
    `with recursive cause as (
       select e.caused_by as entry_id, 1 as step from journal.entry e where e.entry_id = $1
       union all
       select e.caused_by, c.step + 1 from cause c join journal.entry e using (entry_id) where c.step < $2
     )
     select e.canonical, l.leaf_index, coalesce(e.disclosures, d.disclosures) as disclosures
     from cause c
     join journal.entry e using (entry_id)
     left join journal.leaf l using (entry_id)
     left join journal.restricted_disclosure d using (entry_id)
     order by c.step`,
    [entryId, STEPS_MAX],
  );
  return rows.map(entryOf);
}

/**
 * Entries that belong to no file and are about these subjects, oldest first: those of the caller's organisation, or,
 * elevated, of anyone.
 */
export async function readEntriesAbout(
  tx: Tx,
  kind: string,
  subjects: readonly string[],
): Promise<ReadEntry[]> {
  const rows = await tx.rows<EntryRow>(
    `${SELECT} where e.file_id is null and e.kind = $1 and e.subject = any ($2) order by e.recorded_at, e.entry_id`,
    [kind, subjects],
  );
  return rows.map(entryOf);
}

/** One entry, as far as the caller may see it; elevated, anyone's. */
export async function readOneEntry(tx: Tx, entryId: EntryId): Promise<ReadEntry | undefined> {
  const row = await tx.maybe<EntryRow>(`${SELECT} where e.entry_id = $1`, [entryId]);
  return row && entryOf(row);
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
