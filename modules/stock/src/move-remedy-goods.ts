import type { Tx } from '@tongshang/database';
import type { EntryId, LineId, WarehouseId } from '@tongshang/identifier';
import { NOT_ARRIVED, partyOf, type Trade, type TradeFact, type TradeOccasion } from '@tongshang/trade';
import { applyMoves, type Move } from './balance-store.ts';
import { goodsOfLine, lineOf } from './goods.ts';
import { ensureGoods } from './goods-store.ts';
import { isSome } from './produce-goods.ts';
import { stockOwner } from './stock-owner.ts';
import { premisesOf, readUsedWarehouse } from './warehouse-store.ts';

type Moved = {
  readonly lineId: LineId;
  readonly quantity: string;
  readonly warehouseId: WarehouseId;
  readonly batch?: string;
  readonly source?: 'made' | 'stock';
};

/** In which direction, as which move, and at which place of the input goods move. */
type As = Pick<Move, 'kind' | 'place'> & { readonly sign: '' | '-' };

/**
 * What moves because of a claim: a replacement leaves the stock of the seller, and comes into that of the buyer; what comes back lies in the
 * stock of the seller as a batch named by trade and claim, apart from sound goods until somebody has inspected it. Whatever came back lies
 * somewhere: where the seller names no warehouse, on its own premises. Of a replacement the buyer stocks what it names a warehouse for, as of
 * any receipt.
 * @throws STOCK_LINE_UNKNOWN, WAREHOUSE_NOT_FOUND, STOCK_TOO_LOW, STOCK_UNIT_DIFFERS
 */
export async function moveRemedyGoods(tx: Tx, { trade, stated }: TradeOccasion): Promise<void> {
  await tx.elevated('goods of a claim are in the stock of whoever owns them', async () => {
    if (stated.fact === 'remedy-dispatched') await take(tx, trade, stated);
    if (stated.fact === 'remedy-received') await put(tx, trade, stated);
  });
}

async function take(
  tx: Tx,
  trade: Trade,
  { details, entryId }: TradeFact<'remedy-dispatched'>,
): Promise<void> {
  const { taken = [] } = details;
  const made = taken.filter(({ source }) => source === 'made');
  const of = { side: 'seller' as const, entryId };
  await applyMoves(tx, [
    ...(await movesOf(tx, trade, made, of, { kind: 'production', place: 'taken', sign: '' })),
    ...(await movesOf(tx, trade, taken, of, { kind: 'replacement', place: 'taken', sign: '-' })),
  ]);
}

async function put(tx: Tx, trade: Trade, { details, entryId }: TradeFact<'remedy-received'>): Promise<void> {
  const { remedy, lines, number, to } = details;
  const isReturn = remedy === 'return';
  const warehouseId = details.warehouseId ?? (isReturn ? await premisesOfSeller(tx, trade) : undefined);
  if (warehouseId === undefined) return;
  const arrived = lines.flatMap(({ lineId, received, differences = [] }) => [
    { lineId, quantity: received },
    // What came back is there, in whatever condition; a replacement that is not accepted is not the buyer's.
    ...differences
      .filter(({ reason }) => isReturn && !NOT_ARRIVED.includes(reason))
      .map(({ quantity }) => ({ lineId, quantity })),
  ]);
  const batch = isReturn ? { batch: returnedBatch(trade, number) } : {};
  const moved = arrived
    .filter(({ quantity }) => isSome(quantity))
    .map((one) => ({ ...one, warehouseId, ...batch }));
  const kind = isReturn ? 'return' : 'delivery';
  const moves = await movesOf(tx, trade, moved, { side: to, entryId }, { kind, place: 'lines', sign: '' });
  await applyMoves(tx, moves);
}

/** Nothing where the seller is a contact, of which no stock is kept. */
async function premisesOfSeller(tx: Tx, trade: Trade): Promise<string | undefined> {
  const owner = stockOwner(trade, 'seller');
  return owner === undefined ? undefined : premisesOf(tx, trade, owner);
}

const BATCH_MAX = 40;

/** The lot of what came back by a claim: it is picked by nobody who does not name it. */
const returnedBatch = ({ number }: Pick<Trade, 'number'>, claim: string): string =>
  `${number}/${claim}`.slice(-BATCH_MAX);

async function movesOf(
  tx: Tx,
  trade: Trade,
  moved: readonly Moved[],
  { side, entryId }: { readonly side: 'seller' | 'buyer'; readonly entryId: EntryId },
  { kind, place, sign }: As,
): Promise<Move[]> {
  const owner = partyOf(trade, side)?.organisationId ?? '';
  const keepers = new Map<string, string>();
  for (const [index, { warehouseId }] of moved.entries()) {
    if (keepers.has(warehouseId)) continue;
    const at = place === 'taken' ? `taken/${index}/warehouseId` : 'warehouseId';
    const warehouse = await readUsedWarehouse(tx, owner, warehouseId, at);
    keepers.set(warehouseId, warehouse.keeperOrganisationId);
  }
  const lines = moved.map(({ lineId }, index) => lineOf(trade, lineId, `${place}/${index}/lineId`));
  const named = lines.map((line, index) => ({ goods: goodsOfLine(trade, line), place: `${place}/${index}` }));
  const goodsIds = await ensureGoods(tx, owner, named);
  return moved.map(({ lineId, quantity, warehouseId, batch = '' }, index): Move => {
    const keeperOrganisationId = keepers.get(warehouseId) ?? '';
    const shelf = {
      organisationId: owner,
      warehouseId,
      keeperOrganisationId,
      goodsId: goodsIds[index] ?? '',
      batch,
    };
    const of = { tradeId: trade.tradeId, lineId, entryId, place: `${place}/${index}/quantity` };
    return {
      shelf,
      kind,
      onHandChange: `${sign}${quantity}`,
      unit: lines[index]?.quantity.unit ?? '',
      ...of,
    };
  });
}
