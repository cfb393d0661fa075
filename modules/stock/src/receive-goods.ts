import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { parseQuantity } from '@tongshang/quantity';
import { partyOf, type Trade, type TradeCapability } from '@tongshang/trade';
import { applyMoves, ensureGoods, type Move } from './balance-store.ts';
import { goodsOfLine, lineOf } from './goods.ts';
import { isSome, requireUse } from './produce-goods.ts';
import { readWarehouse, type Warehouse } from './warehouse-store.ts';

export type ReceiptLine = {
  readonly lineId: string;
  /** Accepted into stock. */
  readonly received: string;
  /** Arrived, but not accepted. */
  readonly rejected: string;
  readonly note?: string;
};

export type GoodsReceipt = {
  readonly receiptNumber: string;
  readonly warehouseId?: string;
  readonly receivedAt?: string;
  readonly shipmentId?: string;
  readonly lines: readonly ReceiptLine[];
};

/**
 * States that goods of a trade have arrived, with what was rejected; what was accepted becomes the buyer's stock.
 * @throws STOCK_LINE_UNKNOWN, WAREHOUSE_NOT_FOUND, and what the trade refuses about `delivered`
 */
export async function receiveGoods(
  trades: TradeCapability,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  receipt: GoodsReceipt,
): Promise<{ entryId: string }> {
  const trade = await trades.lockTrade(tx, tradeId);
  const { warehouseId, shipmentId, receivedAt = tx.now.toString(), ...of } = receipt;
  const { entryId } = await trades.recordFact(tx, principal, tradeId, 'delivered', {
    ...of,
    receivedAt,
    ...(warehouseId ? { warehouseId } : {}),
    ...(shipmentId ? { shipmentId } : {}),
  });
  const owner = partyOf(trade, 'buyer')?.organisationId ?? principal.organisationId;
  await tx.elevated(
    'goods received are stock of the buyer, also when a warehouse receives them',
    async () => {
      if (!warehouseId) return;
      const warehouse = await readWarehouse(tx, warehouseId, 'warehouseId');
      await requireUse(tx, owner, warehouseId, warehouse.keeperOrganisationId, '');
      await applyMoves(tx, await movesOf(tx, trade, receipt, { owner, warehouse, entryId }));
    },
  );
  return { entryId };
}

async function movesOf(
  tx: Tx,
  trade: Trade,
  { lines }: GoodsReceipt,
  { owner, warehouse, entryId }: { owner: string; warehouse: Warehouse; entryId: string },
): Promise<Move[]> {
  const moves: Move[] = [];
  for (const [index, { lineId, received }] of lines.entries()) {
    const place = `lines/${index}`;
    const line = lineOf(trade, lineId, `${place}/lineId`);
    const { unit } = line.quantity;
    parseQuantity({ value: received, unit }, `${place}/received`, { zero: true });
    if (!isSome(received)) continue;
    const goodsId = await ensureGoods(tx, owner, goodsOfLine(trade, line), place);
    const { warehouseId, keeperOrganisationId } = warehouse;
    const shelf = { organisationId: owner, warehouseId, keeperOrganisationId, goodsId, batch: '' };
    const of = { tradeId: trade.tradeId, lineId, entryId, place: `${place}/received` };
    moves.push({ shelf, kind: 'delivery', onHandChange: received, unit, ...of });
  }
  return moves;
}
