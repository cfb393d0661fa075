import type { Tx } from '@tongshang/database';
import type { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** A witness has cosigned a tree of the log that is not the beginning of the log here. */
export type WitnessConflict = {
  readonly witness: string;
  /** Leaves of the tree that it has cosigned. */
  readonly seenSize: number;
  /** Leaves of the log here when it was asked. */
  readonly logSize: number;
};

/** Whose conflicts count: a witness that is no longer asked has no say. */
export type Asked = { readonly origin: string; readonly witnesses: readonly string[] };

export async function keepConflict(tx: Tx, origin: string, conflict: WitnessConflict): Promise<void> {
  const { witness, seenSize, logSize } = conflict;
  await tx.run(
    `insert into journal.witness_conflict (origin, witness, seen_size, log_size, found_at) values ($1, $2, $3, $4, $5)
     on conflict (origin, witness) do update set seen_size = excluded.seen_size, log_size = excluded.log_size`,
    [origin, witness, seenSize, logSize, tx.now],
  );
}

/** Largest tree first. */
export async function readConflicts(tx: Tx, { origin, witnesses }: Asked): Promise<WitnessConflict[]> {
  const rows = await tx.rows<{ witness: string; seenSize: bigint; logSize: bigint }>(
    `select witness, seen_size as "seenSize", log_size as "logSize" from journal.witness_conflict
     where origin = $1 and witness = any ($2) order by seen_size desc, witness`,
    [origin, witnesses],
  );
  return rows.map((row) => ({ ...row, seenSize: Number(row.seenSize), logSize: Number(row.logSize) }));
}

export function conflictRefusal({ witness, seenSize, logSize }: WitnessConflict): Refusal {
  return refuse('LOG_BEHIND_WITNESSES', {
    witness: witness.split('+', 1)[0] ?? witness,
    seen: String(seenSize),
    size: String(logSize),
  });
}
