import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import {
  type CompactRange,
  createCompactRange,
  HASH_BYTES,
  type HashSource,
  type ProofPlan,
  planRoot,
  type Tile,
  tileSource,
  tilesOfPlan,
  tileWidth,
} from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';

/** A checkpoint as it is stored: the tree it states, and the log's signed note over it. */
export type StoredCheckpoint = {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
};

type CheckpointRow = { size: bigint; root: Uint8Array; note: string };

const asCheckpoint = (row: CheckpointRow): StoredCheckpoint => ({ ...row, size: Number(row.size) });

/** The newest checkpoint; undefined before the first batch. */
export async function newestCheckpoint(tx: Tx): Promise<StoredCheckpoint | undefined> {
  const row = await tx.maybe<CheckpointRow>(
    'select size, root, note from journal.checkpoint order by size desc limit 1',
  );
  return row && asCheckpoint(row);
}

/** The newest checkpoint, as `newestCheckpoint`, beside the number of the present epoch. */
export async function newestOfEpoch(
  tx: Tx,
): Promise<{ readonly last: StoredCheckpoint | undefined; readonly epoch: number }> {
  const { epoch, ...row } = await tx.one<{ epoch: number } & (CheckpointRow | { size: null })>(
    `select (select coalesce(max(number), 1) from journal.epoch) as epoch, size, root, note
     from (values (1)) as always left join
       (select size, root, note from journal.checkpoint order by size desc limit 1) newest on true`,
  );
  return { epoch, last: row.size === null ? undefined : asCheckpoint(row as CheckpointRow) };
}

/** The newest checkpoint that `threshold` of these witnesses have cosigned. */
export async function newestCosigned(
  tx: Tx,
  witnesses: readonly string[],
  threshold: number,
): Promise<StoredCheckpoint | undefined> {
  const row = await tx.maybe<CheckpointRow>(
    `select size, root, note from journal.checkpoint where size = (
       select size from journal.cosignature where witness = any ($1)
       group by size having count(*) >= $2 order by size desc limit 1)`,
    [witnesses, threshold],
  );
  return row && asCheckpoint(row);
}

/** The witnesses' signature lines on the checkpoint of this size, in order of their keys. */
export async function cosignatureLines(tx: Tx, size: number): Promise<{ witness: string; line: string }[]> {
  return tx.rows('select witness, line from journal.cosignature where size = $1 order by witness', [size]);
}

/** The bytes of stored tiles, by `level/index`; those that do not exist are missing from the map. */
export async function readTiles(
  tx: Tx,
  tiles: readonly Pick<Tile, 'level' | 'index'>[],
): Promise<Map<string, Uint8Array>> {
  if (tiles.length === 0) return new Map();
  const rows = await tx.rows<{ level: number; tile_index: bigint; hashes: Uint8Array }>(
    `select level, tile_index, hashes from journal.tile
     join unnest($1::smallint[], $2::bigint[]) as wanted (level, tile_index) using (level, tile_index)`,
    [tiles.map(({ level }) => level), tiles.map(({ index }) => index)],
  );
  return new Map(rows.map(({ level, tile_index, hashes }) => [`${level}/${tile_index}`, hashes]));
}

/** Hashes for these plans in a tree of `size` leaves, all tiles read at once. */
export async function sourceOf(tx: Tx, plans: readonly ProofPlan[], size: number): Promise<HashSource> {
  const tiles = await readTiles(tx, tilesOfPlan(plans.flat(), size));
  return tileSource((level, index) => tiles.get(`${level}/${index}`));
}

/** The tree as it stands, ready to grow. */
export async function loadRange(tx: Tx, size: number): Promise<CompactRange> {
  const nodes = planRoot(size);
  const source = await sourceOf(tx, [[nodes]], size);
  return createCompactRange(size, nodes.map(source));
}

/** One tile's part in a growth: the hashes to be added at its end. */
type TileGrowth = {
  readonly level: number;
  readonly index: number;
  readonly added: Uint8Array;
};

/** The log that a growth was reckoned on: its epoch, and the note of its newest checkpoint; none before the first batch. */
export type FoundLog = { readonly epoch: number; readonly note: string | undefined };

type Growth = {
  /** The leaf index of the first. */
  readonly from: number;
  readonly entryIds: readonly EntryId[];
  readonly found: FoundLog;
};

const STORE = `
  with found as materialized (
    select (select coalesce(max(number), 1) from journal.epoch) = $10
      and (select note from journal.checkpoint order by size desc limit 1) is not distinct from $11 as still
  ), leaves as (
    insert into journal.leaf (leaf_index, entry_id)
    select $1::bigint + ordinality - 1, entry_id
    from unnest($2::uuid[]) with ordinality as l (entry_id, ordinality) where (select still from found)
  ), checkpoints as (
    insert into journal.checkpoint (size, root, note, signed_at)
    select $3::bigint, $4::bytea, $5::text, $6::timestamptz where (select still from found)
  ), tiles as (
    insert into journal.tile as t (level, tile_index, hashes)
    select * from unnest($7::smallint[], $8::bigint[], $9::bytea[]) where (select still from found)
    on conflict (level, tile_index) do update set hashes = t.hashes || excluded.hashes
    returning level, tile_index, octet_length(hashes) / ${HASH_BYTES} as width
  )
  select still, level, tile_index, width from found left join tiles on true`;

type Written = { still: boolean } & ({ level: number; tile_index: bigint; width: number } | { level: null });

/** Writes what a batch added: leaves, tiles and the checkpoint, in one statement. False, and nothing written, where the log is not as it was found. */
export async function storeGrowth(
  tx: Tx,
  { from, entryIds, found }: Growth,
  checkpoint: StoredCheckpoint,
  tiles: readonly TileGrowth[],
): Promise<boolean> {
  const written = await tx.rows<Written>(STORE, [
    from,
    entryIds,
    checkpoint.size,
    checkpoint.root,
    checkpoint.note,
    tx.now,
    tiles.map(({ level }) => level),
    tiles.map(({ index }) => index),
    tiles.map(({ added }) => added),
    found.epoch,
    found.note ?? null,
  ]);
  for (const tile of written) {
    if (tile.level === null) continue;
    const { level, tile_index, width } = tile;
    const expected = tileWidth(level, Number(tile_index), checkpoint.size);
    invariant(width === expected, `tile ${level}/${tile_index} is ${expected} wide, not ${width}`);
  }
  return written.every(({ still }) => still);
}
