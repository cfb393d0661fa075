import type { Tx } from '@tongshang/database';
import type { EntryId, LineId, TradeId, WarehouseId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { compareDecimals, parseDecimal, ZERO } from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import type { FactDetails, Trade, TradeCapability } from '@tongshang/trade';
import { applyMoves, type Move, type Shelf } from './balance-store.ts';
import { goodsOfLine, lineOf } from './goods.ts';
import { ensureGoods } from './goods-store.ts';
import { addReservations, type Reservation } from './reservation-store.ts';
import { stockOwner } from './stock-owner.ts';
import { premisesOf, readUsedWarehouse } from './warehouse-store.ts';

type ProductionLine = {
  readonly lineId: LineId;
  readonly quantity: string;
  /** The seller's own premises when absent. */
  readonly warehouseId?: WarehouseId;
  readonly batch?: string;
  /** `made`: finished goods come into the warehouse. `stock`: they are picked from what lies there. */
  readonly source: 'made' | 'stock';
};

type ProductionBody = {
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
  tradeId: TradeId,
  body: ProductionBody,
): Promise<{ entryId: EntryId }> {
  const trade = await trades.lockTrade(tx, tradeId);
  const owner = stockOwner(trade, 'seller');
  const produced = owner ? await placed(tx, trade, owner, body.lines) : [];
  const lines = (owner ? produced : body.lines).map(({ lineId, quantity, warehouseId, batch }) => ({
    lineId,
    quantity,
    ...(warehouseId ? { warehouseId } : {}),
    ...(batch ? { batch } : {}),
  }));
  const details = { lines, ...(body.inspected ? { inspected: body.inspected } : {}) };
  const { entryId } = await trades.recordFact(tx, principal, tradeId, 'produced', details);
  if (!owner) return { entryId };
  // The goods are the seller's, also when the manufacturer or the warehouse says that they are ready.
  await tx.elevated('goods made for a trade are stock of its seller', async () => {
    const moves = await movesOf(tx, trade, produced, { owner, entryId });
    await applyMoves(tx, moves);
    tx.behind(
      addReservations(
        tx,
        tradeId,
        moves.map(({ lineId, shelf, quantity }) => ({ lineId, shelf, quantity })),
      ),
    );
  });
  return { entryId };
}

type PlacedLine = ProductionLine & { readonly warehouseId: WarehouseId };

/** Each line with its warehouse: of those without one the seller's own premises. */
async function placed(
  tx: Tx,
  trade: Trade,
  owner: string,
  lines: readonly ProductionLine[],
): Promise<readonly PlacedLine[]> {
  const isOpen = lines.some(({ warehouseId }) => warehouseId === undefined);
  const premises = isOpen
    ? await tx.elevated('goods of a seller lie at its premises', () => premisesOf(tx, trade, owner))
    : '';
  return lines.map((line) => ({ ...line, warehouseId: line.warehouseId ?? premises }));
}

type ProductionMove = Move & Reservation;

async function movesOf(
  tx: Tx,
  trade: Trade,
  produced: readonly PlacedLine[],
  { owner, entryId }: { owner: string; entryId: EntryId },
): Promise<ProductionMove[]> {
  const lines = produced.map(({ lineId, quantity }, index) => {
    const line = lineOf(trade, lineId, `lines/${index}/lineId`);
    parseQuantity({ value: quantity, unit: line.quantity.unit }, `lines/${index}/quantity`);
    return line;
  });
  const keepers = new Map<string, string>();
  for (const [index, { warehouseId }] of produced.entries()) {
    if (keepers.has(warehouseId)) continue;
    const warehouse = await readUsedWarehouse(tx, owner, warehouseId, `lines/${index}/warehouseId`);
    keepers.set(warehouseId, warehouse.keeperOrganisationId);
  }
  const named = lines.map((line, index) => ({ goods: goodsOfLine(trade, line), place: `lines/${index}` }));
  const goodsIds = await ensureGoods(tx, owner, named);
  return produced.map(({ lineId, quantity, warehouseId, batch = '', source }, index): ProductionMove => {
    const keeperOrganisationId = keepers.get(warehouseId) ?? '';
    const goodsId = goodsIds[index] ?? '';
    const shelf: Shelf = { organisationId: owner, warehouseId, keeperOrganisationId, goodsId, batch };
    const isMade = source === 'made';
    const onHandChange = isMade ? quantity : '0';
    const kind = isMade ? 'production' : 'reservation';
    const unit = lines[index]?.quantity.unit ?? '';
    const of = { tradeId: trade.tradeId, lineId, entryId, place: `lines/${index}/quantity` };
    return { shelf, kind, onHandChange, reservedChange: quantity, quantity, unit, ...of };
  });
}

/** True for a quantity above zero. */
export const isSome = (quantity: string): boolean => compareDecimals(parseDecimal(quantity), ZERO) > 0;
