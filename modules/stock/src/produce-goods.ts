import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { compareDecimals, parseDecimal, ZERO } from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import { type FactDetails, partyOf, type Trade, type TradeCapability } from '@tongshang/trade';
import { applyMoves, ensureGoods, type Move, type Shelf } from './balance-store.ts';
import { goodsOfLine, lineOf } from './goods.ts';
import { refuse } from './refusals.ts';
import { addReservation } from './reservation-store.ts';
import { readWarehouse } from './warehouse-store.ts';

export type ProductionLine = {
  readonly lineId: string;
  readonly quantity: string;
  readonly warehouseId: string;
  readonly batch?: string;
  /** `made`: finished goods come into the warehouse. `stock`: they are picked from what lies there. */
  readonly source: 'made' | 'stock';
};

export type ProductionBody = {
  readonly lines: readonly ProductionLine[];
  readonly inspected?: FactDetails['produced']['inspected'];
};

/**
 * States that goods of a trade are made or picked; they are set aside for it in the seller's stock.
 * @throws STOCK_LINE_UNKNOWN, WAREHOUSE_NOT_FOUND, STOCK_TOO_LOW, STOCK_UNIT_DIFFERS, and what the trade refuses about `produced`
 */
export async function produceGoods(
  trades: TradeCapability,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: ProductionBody,
): Promise<{ entryId: string }> {
  const trade = await trades.lockTrade(tx, tradeId);
  const lines = body.lines.map(({ lineId, quantity, warehouseId, batch }) => ({
    lineId,
    quantity,
    warehouseId,
    ...(batch ? { batch } : {}),
  }));
  const details = { lines, ...(body.inspected ? { inspected: body.inspected } : {}) };
  const { entryId } = await trades.recordFact(tx, principal, tradeId, 'produced', details);
  const owner = partyOf(trade, 'seller')?.organisationId ?? principal.organisationId;
  // The goods are the seller's, also when the manufacturer or the warehouse says that they are ready.
  await tx.elevated('goods made for a trade are stock of its seller', async () => {
    const moves: Move[] = [];
    for (const [index, line] of body.lines.entries()) {
      moves.push(...(await movesOf(tx, trade, line, { owner, entryId, place: `lines/${index}` })));
    }
    await applyMoves(tx, moves);
    for (const { shelf, lineId, reservedChange } of moves) {
      if (lineId && reservedChange)
        await addReservation(tx, { tradeId, lineId, shelf, change: reservedChange });
    }
  });
  return { entryId };
}

async function movesOf(
  tx: Tx,
  trade: Trade,
  { lineId, quantity, warehouseId, batch = '', source }: ProductionLine,
  { owner, entryId, place }: { owner: string; entryId: string; place: string },
): Promise<Move[]> {
  const line = lineOf(trade, lineId, `${place}/lineId`);
  const { unit } = line.quantity;
  parseQuantity({ value: quantity, unit }, `${place}/quantity`);
  const warehouse = await readWarehouse(tx, warehouseId, `${place}/warehouseId`);
  await requireUse(tx, owner, warehouseId, warehouse.keeperOrganisationId, place);
  const goodsId = await ensureGoods(tx, owner, goodsOfLine(trade, line), place);
  const { keeperOrganisationId } = warehouse;
  const shelf: Shelf = { organisationId: owner, warehouseId, keeperOrganisationId, goodsId, batch };
  const isMade = source === 'made';
  const onHandChange = isMade ? quantity : '0';
  const kind = isMade ? 'production' : 'reservation';
  const of = { tradeId: trade.tradeId, lineId, entryId, place: `${place}/quantity` };
  return [{ shelf, kind, onHandChange, reservedChange: quantity, unit, ...of }];
}

/** The owner of goods keeps the warehouse or is its client. @throws WAREHOUSE_NOT_FOUND */
export async function requireUse(tx: Tx, owner: string, warehouseId: string, keeper: string, place: string) {
  if (owner === keeper) return;
  const client = await tx.maybe(
    'select 1 as yes from stock.warehouse_client where warehouse_id = $1 and organisation_id = $2',
    [warehouseId, owner],
  );
  if (!client) throw refuse('WAREHOUSE_NOT_FOUND', {}, `${place}/warehouseId`);
}

/** True for a quantity above zero. */
export const isSome = (quantity: string): boolean => compareDecimals(parseDecimal(quantity), ZERO) > 0;
