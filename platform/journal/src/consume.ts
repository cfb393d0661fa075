import type { Database, Tx } from '@tongshang/database';
import { type EntryRow, entryOf, type ReadEntry } from './file-entries.ts';

/** An entry of the log, with its place in it. */
export type IntegratedEntry = ReadEntry & { readonly leafIndex: number };

export type Consume = (
  name: string,
  handle: (tx: Tx, entries: readonly IntegratedEntry[]) => Promise<void>,
  options?: { readonly entriesMax?: number },
) => Promise<number>;

const ENTRIES_MAX = 500;

/**
 * Hands a consumer the entries after those it has seen, in order of the log, and remembers how far it came: both in
 * one transaction of the platform (past row-level security), so that what `handle` writes there happens once. Returns
 * how many; 0 when there is nothing new, or when the same consumer is at work elsewhere. What `handle` does outside
 * the transaction may happen again after a crash, and must bear it.
 */
export function createConsume(database: Database): Consume {
  return (name, handle, { entriesMax = ENTRIES_MAX } = {}) =>
    database.system(`consumer ${name} reads the journal`, async (tx) => {
      await tx.run('insert into journal.consumer (name) values ($1) on conflict do nothing', [name]);
      const mine = await tx.maybe<{ position: bigint }>(
        'select position from journal.consumer where name = $1 for update skip locked',
        [name],
      );
      if (mine === undefined) return 0;
      const entries = await readLog(tx, Number(mine.position), entriesMax);
      const last = entries.at(-1);
      if (last === undefined) return 0;
      await handle(tx, entries);
      await tx.run('update journal.consumer set position = $2 where name = $1', [name, last.leafIndex + 1]);
      return entries.length;
    });
}

/** Entries of the log from a leaf index on. */
export async function readLog(tx: Tx, from: number, limit: number): Promise<IntegratedEntry[]> {
  const rows = await tx.rows<EntryRow>(
    `select e.canonical, l.leaf_index, coalesce(e.disclosures, d.disclosures) as disclosures
     from journal.leaf l
     join journal.entry e using (entry_id)
     left join journal.restricted_disclosure d using (entry_id)
     where l.leaf_index >= $1
     order by l.leaf_index
     limit $2`,
    [from, limit],
  );
  return rows.map((row) => entryOf(row) as IntegratedEntry);
}
