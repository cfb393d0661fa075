import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import {
  buildProof,
  HASH_BYTES,
  parseTilePath,
  planConsistency,
  proveLeaves,
  tilePath,
  tileSource,
  tilesOfLeaves,
} from '@tongshang/merkle-log';
import {
  cosignatureLines,
  newestCheckpoint,
  newestCosigned,
  readTiles,
  type StoredCheckpoint,
  sourceOf,
} from './log-store.ts';
import { refuse } from './refusals.ts';

/** Which cosignatures make a checkpoint fit to be shown: `threshold` of these witnesses (keys as text). */
export type Quorum = { readonly witnesses: readonly string[]; readonly threshold: number };

export type PublishedCheckpoint = StoredCheckpoint & {
  /** The signed note with the log's signature and every cosignature that has come in: what is served and kept. */
  readonly signedNote: string;
  /** Keys, as text, of the witnesses that have cosigned. */
  readonly cosignedBy: readonly string[];
  /** Whether the quorum is reached. */
  readonly cosigned: boolean;
};

export type EntryProof = {
  readonly entryId: EntryId;
  readonly leafIndex: number;
  readonly leafHash: Uint8Array;
  /** Inclusion proof in the checkpoint's tree, from the leaf upwards. */
  readonly proof: readonly Uint8Array[];
  readonly checkpoint: PublishedCheckpoint;
};

/** The newest checkpoint with a quorum; without any such, the newest; undefined before the first batch. */
export async function publishedCheckpoint(tx: Tx, quorum: Quorum): Promise<PublishedCheckpoint | undefined> {
  const best =
    quorum.threshold > 0 ? await newestCosigned(tx, quorum.witnesses, quorum.threshold) : undefined;
  const chosen = best ?? (await newestCheckpoint(tx));
  return chosen && withCosignatures(tx, chosen, quorum);
}

async function withCosignatures(
  tx: Tx,
  checkpoint: StoredCheckpoint,
  quorum: Quorum,
): Promise<PublishedCheckpoint> {
  const lines = await cosignatureLines(tx, checkpoint.size);
  const counted = lines.filter(({ witness }) => quorum.witnesses.includes(witness));
  return {
    ...checkpoint,
    signedNote: checkpoint.note + lines.map(({ line }) => line).join(''),
    cosignedBy: lines.map(({ witness }) => witness),
    cosigned: counted.length >= quorum.threshold,
  };
}

/** What the proofs of entries are reckoned from, in their order: plain data, which travels to a thread. */
export type ProofMaterial = {
  readonly leafIndexes: readonly number[];
  readonly leafHashes: readonly Uint8Array[];
  readonly checkpoint: PublishedCheckpoint;
  /** The bytes of tiles by `level/index`. */
  readonly tiles: ReadonlyMap<string, Uint8Array>;
};

/**
 * Reads what proves entries that the caller may see, all in one checkpoint: the newest with a quorum if it holds them all, else
 * the newest; undefined for no entries. Refuses `JOURNAL_ENTRY_NOT_FOUND`, `JOURNAL_ENTRY_PENDING`; places are the entries' positions.
 */
export async function readProofMaterial(
  tx: Tx,
  entryIds: readonly EntryId[],
  quorum: Quorum,
): Promise<ProofMaterial | undefined> {
  if (entryIds.length === 0) return undefined;
  const rows = await tx.rows<{ entry_id: string; leaf_hash: Uint8Array; leaf_index: bigint | null }>(
    `select entry_id, e.leaf_hash, l.leaf_index from journal.entry e left join journal.leaf l using (entry_id)
     where entry_id = any ($1)`,
    [entryIds],
  );
  const found = new Map(rows.map((row) => [row.entry_id, row]));
  const leaves = entryIds.map((entryId, position) => {
    const row = found.get(entryId);
    if (row === undefined) throw refuse('JOURNAL_ENTRY_NOT_FOUND', {}, `entries/${position}`);
    if (row.leaf_index === null) throw refuse('JOURNAL_ENTRY_PENDING', {}, `entries/${position}`);
    return { leafHash: row.leaf_hash, leafIndex: Number(row.leaf_index) };
  });
  const leafIndexes = leaves.map(({ leafIndex }) => leafIndex);
  const checkpoint = await checkpointOver(
    tx,
    leafIndexes.reduce((last, index) => Math.max(last, index)),
    quorum,
  );
  const tiles = await readTiles(tx, tilesOfLeaves(leafIndexes, checkpoint.size));
  return { leafIndexes, leafHashes: leaves.map(({ leafHash }) => leafHash), checkpoint, tiles };
}

/** Proves a few entries at once. Refuses as `readProofMaterial`. */
export async function proveEntries(
  tx: Tx,
  entryIds: readonly EntryId[],
  quorum: Quorum,
): Promise<EntryProof[]> {
  const material = await readProofMaterial(tx, entryIds, quorum);
  if (material === undefined) return [];
  const { leafIndexes, leafHashes, checkpoint, tiles } = material;
  const source = tileSource((level, index) => tiles.get(`${level}/${index}`));
  const proofs = proveLeaves(leafIndexes, checkpoint.size, source);
  return entryIds.map((entryId, position) => ({
    entryId,
    leafIndex: leafIndexes[position] as number,
    leafHash: leafHashes[position] as Uint8Array,
    proof: proofs[position] as Uint8Array[],
    checkpoint,
  }));
}

async function checkpointOver(tx: Tx, leafIndex: number, quorum: Quorum): Promise<PublishedCheckpoint> {
  const published = await publishedCheckpoint(tx, quorum);
  if (published !== undefined && published.size > leafIndex) return published;
  const newest = await newestCheckpoint(tx);
  if (newest === undefined) throw refuse('JOURNAL_ENTRY_PENDING');
  return withCosignatures(tx, newest, quorum);
}

/** Consistency proof between two sizes of the log. Refuses `JOURNAL_SIZE_UNKNOWN`. */
export async function proveConsistency(tx: Tx, from: number, to: number): Promise<Uint8Array[]> {
  const size = (await newestCheckpoint(tx))?.size ?? 0;
  const whole = Number.isSafeInteger(from) && Number.isSafeInteger(to);
  if (!whole || from < 1 || from > to || to > size)
    throw refuse('JOURNAL_SIZE_UNKNOWN', { size: String(size) });
  const plan = planConsistency(from, to);
  return buildProof(plan, await sourceOf(tx, [plan], to));
}

/**
 * The bytes of a tile by its path, `tile/<L>/<N>[.p/<W>]`: exactly as C2SP tlog-tiles lays them out, and never to
 * change. A partial tile stays readable after it has grown. Refuses `TILE_MALFORMED`, `JOURNAL_TILE_NOT_FOUND`.
 */
export async function readTile(tx: Tx, path: string): Promise<Uint8Array> {
  const tile = parseTilePath(path);
  const bytes = (await readTiles(tx, [tile])).get(`${tile.level}/${tile.index}`);
  const length = tile.width * HASH_BYTES;
  if (bytes === undefined || bytes.length < length) {
    throw refuse('JOURNAL_TILE_NOT_FOUND', { path: tilePath(tile) });
  }
  return bytes.subarray(0, length);
}
