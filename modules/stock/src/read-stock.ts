import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, ProductId, TradeId, WarehouseId } from '@tongshang/identifier';

type StockRow = {
  readonly organisationId: OrganisationId;
  readonly warehouseId: WarehouseId;
  readonly goodsId: string;
  readonly batch: string;
  readonly productId: ProductId | null;
  readonly tradeId: TradeId | null;
  readonly sku: string | null;
  readonly name: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly onHand: string;
  readonly reserved: string;
  readonly free: string;
};

type StockPage = {
  readonly warehouseId: WarehouseId | null;
  /** Shelf after which the page begins: warehouse, goods, owner, batch. */
  readonly after: readonly string[] | undefined;
  readonly limit: number;
};

/** What lies in the warehouses the caller keeps or uses; empty shelves are left out. */
export function listStock(tx: Tx, { warehouseId, after, limit }: StockPage): Promise<StockRow[]> {
  const [warehouse = null, goods = null, owner = null, batch = null] = after ?? [];
  return tx.rows<StockRow>(
    `select b.organisation_id as "organisationId", b.warehouse_id as "warehouseId", b.goods_id as "goodsId", b.batch,
       g.product_id as "productId", g.trade_id as "tradeId", g.sku, g.name, g.unit,
       trim_scale(b.on_hand)::text as "onHand", trim_scale(b.reserved)::text as reserved,
       trim_scale(b.on_hand - b.reserved)::text as free
     from stock.balance b join stock.goods g using (goods_id)
     where b.on_hand > 0 and ($1::uuid is null or b.warehouse_id = $1)
       and ($2::uuid is null or (b.warehouse_id, b.goods_id, b.organisation_id, b.batch) > ($2, $3::uuid, $4::uuid, $5))
     order by b.warehouse_id, b.goods_id, b.organisation_id, b.batch limit $6`,
    [warehouseId, warehouse, goods, owner, batch, limit],
  );
}

type MoveRow = {
  readonly moveId: string;
  readonly kind: string;
  readonly warehouseId: WarehouseId;
  readonly goodsId: string;
  readonly sku: string | null;
  readonly name: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly batch: string;
  readonly onHandChange: string;
  readonly reservedChange: string;
  readonly tradeId: TradeId | null;
  readonly movedAt: string;
  readonly entryId: EntryId;
};

/** Moves, newest first. */
export async function listMoves(tx: Tx, before: string | null, limit: number): Promise<MoveRow[]> {
  const rows = await tx.rows<Omit<MoveRow, 'movedAt'> & { movedAt: Temporal.Instant }>(
    `select m.move_id as "moveId", m.kind, m.warehouse_id as "warehouseId", m.goods_id as "goodsId", g.sku, g.name, g.unit,
       m.batch, trim_scale(m.on_hand_change)::text as "onHandChange",
       trim_scale(m.reserved_change)::text as "reservedChange", m.trade_id as "tradeId", m.moved_at as "movedAt",
       m.entry_id as "entryId"
     from stock.move m join stock.goods g using (goods_id)
     where ($1::uuid is null or m.move_id < $1) order by m.move_id desc limit $2`,
    [before, limit],
  );
  return rows.map((row) => ({ ...row, movedAt: row.movedAt.toString() }));
}
