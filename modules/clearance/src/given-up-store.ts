import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';

/** Nobody declares goods of this movement any more. Elevated callers only. */
export async function insertGivenUp(tx: Tx, tradeId: TradeId, movementId: string): Promise<void> {
  await tx.run(
    `insert into clearance.given_up_movement (trade_id, movement_id) values ($1, $2) on conflict do nothing`,
    [tradeId, movementId],
  );
}

/** Movements of a trade that were given up, as far as the caller may see them. */
export async function selectGivenUp(tx: Tx, tradeId: TradeId): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ movement_id: string }>(
    'select movement_id from clearance.given_up_movement where trade_id = $1',
    [tradeId],
  );
  return new Set(rows.map(({ movement_id }) => movement_id));
}
