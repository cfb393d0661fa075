import type { Database, Tx } from '@tongshang/database';
import {
  type CompactRange,
  createCompactRange,
  EMPTY_ROOT,
  equalBytes,
  formatNote,
  type NoteSigner,
  parseCheckpoint,
  parseNote,
  signCheckpoint,
  TILE_HEIGHT,
  TILE_WIDTH,
  verifyNote,
} from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';
import { type FoundLog, loadRange, newestOfEpoch, type StoredCheckpoint, storeGrowth } from './log-store.ts';
import { nativeEd25519 } from './native-ed25519.ts';
import { refuse } from './refusals.ts';

/** Entries taken into the log at once. */
export const BATCH_ENTRIES = 5_000;

/** Number of the advisory lock that the one sequencer at work holds, until its batch is committed. */
export const SEQUENCER_LOCK = 0x746c6f67;

export type Integration = {
  /** Entries that this batch gave a leaf index. */
  readonly integrated: number;
  /** Leaves in the log now; undefined when another process was at it. */
  readonly size: number | undefined;
};

type PendingRow = { position: bigint; entry_id: string; leaf_hash: Uint8Array };

/**
 * The sequencer: gives committed entries their leaf indexes, grows the tree, writes tiles and a signed checkpoint,
 * all in one transaction under one lock. Stopped anywhere, nothing of the batch is there and all of it still pends.
 */
export function createIntegrate(
  database: Database,
  signer: NoteSigner,
  { epoch = 1, witnesses = [] }: { readonly epoch?: number; readonly witnesses?: readonly string[] } = {},
): () => Promise<Integration> {
  const self = { origin: signer.key.name, epoch, witnesses };
  let known: CompactRange = createCompactRange();
  /** The newest checkpoint known to be of this log: ours, or one that was checked. */
  let trusted: string | undefined;
  return async () => {
    const done = await database.system('integrate entries into the log', async (tx) => {
      const { held, present, size, batch } = await takeBatch(tx, self);
      if (!held) return undefined;
      checkEpoch(epoch, present);
      if (batch.length === 0 && trusted !== undefined && size === known.size) {
        return { range: known, note: trusted, integrated: 0, size };
      }
      if (batch.length > 0 && trusted !== undefined && size === known.size) {
        const range = createCompactRange(known.size, known.hashes);
        const note = await grow(tx, range, batch, signer, { epoch, note: trusted });
        if (note !== undefined) return { range, note, integrated: batch.length, size: range.size };
      }
      // Asked again now that the lock is held: another process may have been at the log, or begun a new epoch, since the statement that took it looked.
      const { last, epoch: presentNow } = await newestOfEpoch(tx);
      checkEpoch(epoch, presentNow);
      if (last !== undefined && last.note !== trusted) checkLog(last, signer);
      if (last !== undefined && batch.length === 0) {
        return { range: known, note: last.note, integrated: 0, size: last.size };
      }
      const range = await rangeAt(tx, known, last);
      const note = await grow(tx, range, batch, signer, { epoch, note: last?.note });
      invariant(note !== undefined, 'nobody else is at the log while its lock is held');
      return { range, note, integrated: batch.length, size: range.size };
    });
    if (done === undefined) return { integrated: 0, size: undefined };
    trusted = done.note;
    known = done.range;
    return { integrated: done.integrated, size: done.size };
  };
}

const TAKE = `
  with sequencer as materialized (select pg_try_advisory_xact_lock($1) as held),
  present as materialized (select coalesce(max(number), 1) as number from journal.epoch),
  taken as (
    delete from journal.pending
    where (select held from sequencer) and (select number = $3 from present)
      and not exists (select from journal.witness_conflict where origin = $4 and witness = any ($5))
      and position in (select position from journal.pending order by position limit $2)
    returning position, entry_id, leaf_hash
  )
  select held, (select number from present) as present, (select max(size) from journal.checkpoint) as size, position, entry_id, leaf_hash
  from sequencer left join taken on true`;

/** Which log this process integrates into, and whose word stops it. */
type Self = { readonly origin: string; readonly epoch: number; readonly witnesses: readonly string[] };

type Taken = {
  /** False while another sequencer is at it. */
  readonly held: boolean;
  /** Number of the database's present epoch. */
  readonly present: number;
  /** Of the newest checkpoint when we began to wait for the lock. */
  readonly size: number;
  readonly batch: readonly PendingRow[];
};

/** A log of the same database that another process has begun is not continued by this one. @throws LOG_EPOCH_OTHER */
export function checkEpoch(own: number, present: number): void {
  if (own !== present) throw refuse('LOG_EPOCH_OTHER', { own: String(own), present: String(present) });
}

/**
 * Takes entries off the queue, in order; none while a witness contradicts the log. Entries that another sequencer took between our snapshot and our lock are skipped by
 * PostgreSQL, for they are gone.
 */
async function takeBatch(tx: Tx, { origin, epoch, witnesses }: Self): Promise<Taken> {
  const rows = await tx.rows<{ held: boolean; present: number; size: bigint | null } & PendingRow>(TAKE, [
    ...[SEQUENCER_LOCK, BATCH_ENTRIES],
    ...[epoch, origin, witnesses],
  ]);
  const batch = rows.filter(({ position }) => position !== null);
  batch.sort((a, b) => (a.position < b.position ? -1 : 1));
  const { held = false, present = epoch, size = null } = rows[0] ?? {};
  return { held, present, size: Number(size ?? 0), batch };
}

/** The tree that the newest checkpoint states: the one we left, or read anew when another process grew it. */
async function rangeAt(
  tx: Tx,
  known: CompactRange,
  last: StoredCheckpoint | undefined,
): Promise<CompactRange> {
  const size = last?.size ?? 0;
  const root = last?.root ?? EMPTY_ROOT;
  const range =
    known.size === size && equalBytes(known.root(), root)
      ? createCompactRange(size, known.hashes)
      : await loadRange(tx, size);
  invariant(equalBytes(range.root(), root), `the tiles of ${size} leaves give the root of their checkpoint`);
  return range;
}

/** Appends a batch to the tree and stores what it adds; the note of the new checkpoint, or undefined, and nothing stored, where the log is not as it was found. */
async function grow(
  tx: Tx,
  range: CompactRange,
  batch: readonly PendingRow[],
  signer: NoteSigner,
  found: FoundLog,
): Promise<string | undefined> {
  const from = range.size;
  const added = new Map<string, { level: number; index: number; hashes: Uint8Array[] }>();
  for (const { leaf_hash } of batch) {
    range.append(leaf_hash, (node, hash) => {
      if (node.level % TILE_HEIGHT !== 0) return;
      const level = node.level / TILE_HEIGHT;
      const index = Math.floor(node.index / TILE_WIDTH);
      const tile = added.get(`${level}/${index}`) ?? { level, index, hashes: [] };
      tile.hashes.push(hash);
      added.set(`${level}/${index}`, tile);
    });
  }
  const tiles = [...added.values()].map(({ level, index, hashes }) => ({
    level,
    index,
    added: Buffer.concat(hashes),
  }));
  const checkpoint = { origin: signer.key.name, size: range.size, root: range.root() };
  const note = formatNote(signCheckpoint(checkpoint, signer));
  const entryIds = batch.map(({ entry_id }) => entry_id);
  const isStored = await storeGrowth(tx, { from, entryIds, found }, { ...checkpoint, note }, tiles);
  return isStored ? note : undefined;
}

/** The database's log must be the signer's: another key or origin would sign a history that is not its own. */
function checkLog(last: StoredCheckpoint, signer: NoteSigner): void {
  const note = parseNote(last.note);
  const { origin } = parseCheckpoint(note.text);
  const expected = `${signer.key.name} (${signer.key.keyId})`;
  const found = `${origin} (${note.signatures.map(({ keyId }) => keyId).join()})`;
  if (origin !== signer.key.name) throw refuse('JOURNAL_OTHER_LOG', { found, expected });
  try {
    verifyNote(note, signer.key, nativeEd25519);
  } catch {
    throw refuse('JOURNAL_OTHER_LOG', { found, expected });
  }
}
