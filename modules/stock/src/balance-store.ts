import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { GoodsIdentity } from './goods.ts';
import { refuse } from './refusals.ts';

/** Where goods lie: whose, in which warehouse, which goods, which batch. */
export type Shelf = {
  readonly organisationId: string;
  readonly warehouseId: string;
  readonly keeperOrganisationId: string;
  readonly goodsId: string;
  /** Empty when goods of this kind are not told apart. */
  readonly batch: string;
};

export type MoveKind =
  | 'receipt'
  | 'production'
  | 'reservation'
  | 'release'
  | 'packing'
  | 'unpacking'
  | 'delivery'
  | 'transfer'
  | 'count';

export type Move = {
  readonly shelf: Shelf;
  readonly kind: MoveKind;
  /** Decimals; negative takes away. */
  readonly onHandChange: string;
  readonly reservedChange?: string;
  readonly unit: string;
  readonly tradeId?: string;
  readonly lineId?: string;
  readonly entryId: string;
  /** Place in the input, for a refusal. */
  readonly place: string;
};

const shelfKey = ({ organisationId, warehouseId, goodsId, batch }: Shelf) =>
  `${organisationId} ${warehouseId} ${goodsId} ${batch}`;

/**
 * Changes balances and writes the moves. Shelves are taken in one order, so that two commands on the same shelves wait for
 * each other instead of deadlocking. Nothing goes below zero, and what is promised to others is not given away.
 * @throws STOCK_TOO_LOW
 */
export async function applyMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  const ordered = moves.toSorted((a, b) => (shelfKey(a.shelf) < shelfKey(b.shelf) ? -1 : 1));
  for (const move of ordered) await applyMove(tx, move);
}

async function applyMove(tx: Tx, move: Move): Promise<void> {
  const { shelf, onHandChange, reservedChange = '0' } = move;
  const key = [shelf.organisationId, shelf.warehouseId, shelf.goodsId, shelf.batch];
  if (!onHandChange.startsWith('-') && onHandChange !== '0') {
    await tx.run(
      `insert into stock.balance (organisation_id, warehouse_id, goods_id, batch, keeper_organisation_id, on_hand)
       values ($1, $2, $3, $4, $5, 0) on conflict do nothing`,
      [...key, shelf.keeperOrganisationId],
    );
  }
  const changed = await tx.run(
    `update stock.balance set on_hand = on_hand + $5::numeric, reserved = reserved + $6::numeric
     where organisation_id = $1 and warehouse_id = $2 and goods_id = $3 and batch = $4
       and on_hand + $5::numeric >= reserved + $6::numeric and reserved + $6::numeric >= 0`,
    [...key, onHandChange, reservedChange],
  );
  if (changed === 0) throw await tooLow(tx, move);
  await insertMove(tx, move);
}

async function insertMove(
  tx: Tx,
  { shelf, kind, onHandChange, reservedChange = '0', ...of }: Move,
): Promise<void> {
  await tx.run(
    `insert into stock.move (move_id, organisation_id, keeper_organisation_id, warehouse_id, goods_id, batch, kind,
       on_hand_change, reserved_change, trade_id, line_id, moved_at, entry_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      randomUUIDv7(),
      shelf.organisationId,
      shelf.keeperOrganisationId,
      shelf.warehouseId,
      shelf.goodsId,
      shelf.batch,
      kind,
      onHandChange,
      reservedChange,
      of.tradeId ?? null,
      of.lineId ?? null,
      tx.now,
      of.entryId,
    ],
  );
}

async function tooLow(tx: Tx, { shelf, onHandChange, reservedChange = '0', unit, place }: Move) {
  const row = await tx.maybe<{ free: string }>(
    `select trim_scale(on_hand - reserved)::text as free from stock.balance
     where organisation_id = $1 and warehouse_id = $2 and goods_id = $3 and batch = $4`,
    [shelf.organisationId, shelf.warehouseId, shelf.goodsId, shelf.batch],
  );
  const wanted = onHandChange.startsWith('-') ? onHandChange.slice(1) : reservedChange;
  return refuse('STOCK_TOO_LOW', { wanted, unit, available: row?.free ?? '0' }, place);
}

/** The id of goods of an owner, made on first sight. @throws STOCK_UNIT_DIFFERS */
export async function ensureGoods(
  tx: Tx,
  organisationId: string,
  goods: GoodsIdentity,
  place: string,
): Promise<string> {
  const found = await findGoods(tx, organisationId, goods);
  if (found) {
    if (found.unit !== goods.unit)
      throw refuse('STOCK_UNIT_DIFFERS', { unit: found.unit, given: goods.unit }, place);
    return found.goodsId;
  }
  await tx.run(
    `insert into stock.goods (goods_id, organisation_id, product_id, trade_id, line_id, sku, name, unit)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      randomUUIDv7(),
      organisationId,
      goods.productId,
      goods.tradeId,
      goods.lineId,
      goods.sku,
      JSON.stringify(goods.name),
      goods.unit,
    ],
  );
  return ensureGoods(tx, organisationId, goods, place);
}

function findGoods(tx: Tx, organisationId: string, { productId, tradeId, lineId }: GoodsIdentity) {
  const columns = 'select goods_id as "goodsId", unit from stock.goods where organisation_id = $1';
  return productId
    ? tx.maybe<{ goodsId: string; unit: string }>(`${columns} and product_id = $2`, [
        organisationId,
        productId,
      ])
    : tx.maybe<{ goodsId: string; unit: string }>(`${columns} and trade_id = $2 and line_id = $3`, [
        organisationId,
        tradeId,
        lineId,
      ]);
}
