import type { Database, Tx } from '@tongshang/database';
import { EMPTY_ROOT, formatKey, type NoteSigner, toBase64 } from '@tongshang/merkle-log';
import { appendNow } from './append.ts';
import { readConflicts } from './conflict-store.ts';
import { EPOCH_BEGUN, type FollowedLog, type LogEpoch, signerOfEpoch } from './epoch.ts';
import { insertEpoch, presentEpoch, queueAnew } from './epoch-store.ts';
import { SEQUENCER_LOCK } from './integrate.ts';
import { newestCheckpoint } from './log-store.ts';
import { refuse } from './refusals.ts';

/** How far the leaf index of every earlier entry moves, because the epoch's own entry comes before all of them. */
const EPOCH_SHIFT = 1;

type BeginEpoch = {
  readonly database: Database;
  /** The signer of the first epoch. */
  readonly first: NoteSigner;
  /** Keys, as text, of the witnesses that are asked. */
  readonly witnesses: readonly string[];
  /** Whoever keeps leaf indexes of its own moves them, in the same transaction. */
  readonly moved?: (tx: Tx, by: number) => Promise<void>;
};

/**
 * Begins a new epoch of the log, because witnesses contradict the present one: another log under another name, whose first entry
 * names the log before, how much of it is here and who has seen more. All entries that are here follow in their order, so that
 * every file can be proved in the new log alone. One transaction: all of it, or nothing.
 *
 * @throws LOG_EPOCH_NOT_NEEDED when no witness contradicts
 */
export async function beginEpoch({ database, first, witnesses, moved }: BeginEpoch): Promise<LogEpoch> {
  return database.system('begin a new epoch of the log', async (tx) => {
    await tx.run('select pg_advisory_xact_lock($1)', [SEQUENCER_LOCK]);
    const present = await presentEpoch(tx);
    const { key } = signerOfEpoch(first, present.number);
    const conflicts = await readConflicts(tx, { origin: key.name, witnesses });
    if (conflicts.length === 0) throw refuse('LOG_EPOCH_NOT_NEEDED');
    const last = await newestCheckpoint(tx);
    const follows: FollowedLog = {
      ...{ origin: key.name, logKey: formatKey(key) },
      ...{ size: last?.size ?? 0, root: last?.root ?? EMPTY_ROOT },
    };
    const number = present.number + 1;
    const { name: origin } = signerOfEpoch(first, number).key;
    const { entryId } = await appendNow(tx, {
      kind: EPOCH_BEGUN,
      public: {
        ...{ number, origin, follows: { ...follows, root: toBase64(follows.root) } },
        seen: conflicts.map(({ witness, seenSize }) => ({ witness, size: seenSize })),
      },
    });
    await insertEpoch(tx, { number, origin, entryId, follows, note: last?.note });
    await queueAnew(tx, entryId, follows.size);
    await moved?.(tx, EPOCH_SHIFT);
    return { number, follows };
  });
}

/** The present log of a database: which epoch it is in, and its signer. */
export async function openLog(
  database: Database,
  first: NoteSigner,
): Promise<{ readonly epoch: LogEpoch; readonly signer: NoteSigner }> {
  const epoch = await database.system('which log this is', presentEpoch);
  return { epoch, signer: signerOfEpoch(first, epoch.number) };
}
