import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { FIRST_EPOCH, type LogEpoch } from './epoch.ts';

type EpochRow = {
  number: number;
  followsOrigin: string;
  followsKey: string;
  followsSize: bigint;
  followsRoot: Uint8Array;
};

/** The present epoch of the database's log. */
export async function presentEpoch(tx: Tx): Promise<LogEpoch> {
  const row = await tx.maybe<EpochRow>(
    `select number, follows_origin as "followsOrigin", follows_key as "followsKey", follows_size as "followsSize",
       follows_root as "followsRoot"
     from journal.epoch order by number desc limit 1`,
  );
  if (row === undefined) return FIRST_EPOCH;
  const { number, followsOrigin: origin, followsKey: logKey, followsSize, followsRoot: root } = row;
  return { number, follows: { origin, logKey, size: Number(followsSize), root } };
}

/** The number alone, for whoever must know whether it is still the same. */
export async function presentEpochNumber(tx: Tx): Promise<number> {
  const row = await tx.one<{ number: number }>(
    'select coalesce(max(number), 1) as number from journal.epoch',
  );
  return row.number;
}

/** The entry that began the present epoch; undefined in the first. */
export async function epochEntryId(tx: Tx): Promise<string | undefined> {
  const row = await tx.maybe<{ entryId: EntryId }>(
    'select entry_id as "entryId" from journal.epoch order by number desc limit 1',
  );
  return row?.entryId;
}

type NewEpoch = {
  readonly number: number;
  readonly origin: string;
  readonly entryId: EntryId;
  readonly follows: NonNullable<LogEpoch['follows']>;
  readonly note: string | undefined;
};

export async function insertEpoch(
  tx: Tx,
  { number, origin, entryId, follows, note }: NewEpoch,
): Promise<void> {
  await tx.run(
    `insert into journal.epoch (number, origin, begun_at, entry_id, follows_origin, follows_key, follows_size, follows_root,
       follows_note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[number, origin, tx.now, entryId],
      ...[follows.origin, follows.logKey, follows.size, follows.root, note ?? null],
    ],
  );
}

/**
 * Puts the epoch's own entry, and behind it every leaf of the log before in its order, in front of all that pends; and empties
 * tree and checkpoints, which were that log's. Integrating then gives each former leaf the index one above its old one.
 */
export async function queueAnew(tx: Tx, entryId: EntryId, size: number): Promise<void> {
  // As long as the log is: nobody waits for it but the one start that was asked to do this.
  await tx.run(
    "select set_config(name, '0', true) from pg_settings where name in ('statement_timeout', 'transaction_timeout')",
  );
  await tx.run(
    `with own as (delete from journal.pending where entry_id = $1 returning entry_id, leaf_hash)
     insert into journal.pending (position, entry_id, leaf_hash) overriding system value
     select least(0, (select min(position) from journal.pending)) - $2::bigint - 1, entry_id, leaf_hash from own`,
    [entryId, size],
  );
  await tx.run(
    `insert into journal.pending (position, entry_id, leaf_hash) overriding system value
     select first.position + 1 + l.leaf_index, e.entry_id, e.leaf_hash
     from journal.leaf l join journal.entry e using (entry_id),
       (select position from journal.pending where entry_id = $1) first`,
    [entryId],
  );
  await tx.run('delete from journal.cosignature');
  await tx.run('delete from journal.checkpoint');
  await tx.run('delete from journal.tile');
  await tx.run('delete from journal.leaf');
  await tx.run('delete from journal.witness_conflict');
  await tx.run('update journal.consumer set position = position + 1');
}
