import type { Tx } from '@tongshang/database';
import type { Claim } from './claim.ts';
import type { Goal, Movement } from './movement.ts';

/** A movement as `to_jsonb` gives its row. */
export type MovementRow = {
  readonly sequence: number;
  readonly movement_id: string;
  readonly remedy: Movement['remedy'];
  readonly lines: Movement['lines'];
  readonly freight_by: Movement['freightBy'];
  readonly dispatch_by: string;
  readonly goal: StoredGoal;
  readonly state: Movement['state'];
  readonly agreed_at: string;
  readonly entry_id: string;
  readonly dispatch: Movement['dispatch'];
  readonly receive_by: string | null;
  readonly receipt: Movement['receipt'];
};

type StoredGoal = Omit<Goal, 'toBuyer' | 'toSeller'> & {
  readonly toBuyer: string;
  readonly toSeller: string;
};

/** The latest movement of each claim, as a column of `claims.claim`. */
export const MOVEMENT = `(select to_jsonb(m) from claims.movement m
  where m.trade_id = claim.trade_id and m.claim_id = claim.claim_id order by m.sequence desc limit 1) as movement`;

export function movementOf(row: MovementRow): Movement {
  const { goal } = row;
  return {
    sequence: row.sequence,
    movementId: row.movement_id,
    remedy: row.remedy,
    lines: row.lines,
    freightBy: row.freight_by,
    dispatchBy: Temporal.PlainDate.from(row.dispatch_by),
    goal: { ...goal, toBuyer: BigInt(goal.toBuyer), toSeller: BigInt(goal.toSeller) },
    state: row.state,
    agreedAt: Temporal.Instant.from(row.agreed_at),
    entryId: row.entry_id,
    dispatch: row.dispatch,
    receiveBy: row.receive_by === null ? null : Temporal.Instant.from(row.receive_by),
    receipt: row.receipt,
  };
}

/** Writes what goods of a claim are to move. Elevated callers only. */
export async function insertMovement(
  tx: Tx,
  { tradeId, claimId }: Pick<Claim, 'tradeId' | 'claimId'>,
  movement: Movement,
): Promise<void> {
  const { goal } = movement;
  const stored = { ...goal, toBuyer: String(goal.toBuyer), toSeller: String(goal.toSeller) };
  await tx.run(
    `insert into claims.movement (trade_id, claim_id, sequence, movement_id, remedy, lines, freight_by, dispatch_by, goal, state,
       agreed_at, entry_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tradeId, claimId, movement.sequence, movement.movementId, movement.remedy],
      ...[JSON.stringify(movement.lines), movement.freightBy, movement.dispatchBy, JSON.stringify(stored)],
      ...[movement.state, movement.agreedAt, movement.entryId],
    ],
  );
}

/** Writes how a movement now stands. Elevated callers only. */
export async function saveMovement(tx: Tx, movement: Movement): Promise<void> {
  const json = (value: object | null) => (value === null ? null : JSON.stringify(value));
  await tx.run(
    'update claims.movement set state = $2, dispatch = $3, receive_by = $4, receipt = $5 where movement_id = $1',
    [
      ...[movement.movementId, movement.state, json(movement.dispatch), movement.receiveBy],
      json(movement.receipt),
    ],
  );
}
