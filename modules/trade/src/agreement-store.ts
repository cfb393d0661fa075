import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { requireRole } from './actor.ts';
import type { TradeContext } from './context.ts';
import type { Amendment, Offer } from './file.ts';

/** All offers, the latest first; for the two sides and the operator. @throws TRADE_NOT_FOUND, NOT_YOUR_PART */
export async function listOffers(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
): Promise<Offer[]> {
  await requireBetween(context, tx, principal, tradeId);
  const rows = await tx.rows<{ record: Offer }>(
    'select record from trade.quotation where trade_id = $1 order by sequence desc limit 200',
    [tradeId],
  );
  return rows.map(({ record }) => record);
}

/** All amendments, the latest first; for the two sides and the operator. @throws TRADE_NOT_FOUND, NOT_YOUR_PART */
export async function listAmendments(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
): Promise<Amendment[]> {
  await requireBetween(context, tx, principal, tradeId);
  const rows = await tx.rows<{ record: Amendment }>(
    'select record from trade.amendment where trade_id = $1 order by number desc limit 200',
    [tradeId],
  );
  return rows.map(({ record }) => record);
}

async function requireBetween(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
): Promise<void> {
  const { trade } = await context.files.read(tx, tradeId);
  requireRole(trade, principal, 'seller', 'buyer', 'operator');
}
