import type { Tx } from '@tongshang/database';
import type { EntryId, ProductId, WarehouseId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import { parseQuantity, type WireQuantity } from '@tongshang/quantity';
import { applyMoves, type Move, type Shelf } from './balance-store.ts';
import type { GoodsIdentity } from './goods.ts';
import { ensureGoods } from './goods-store.ts';
import { refuse } from './refusals.ts';
import { readWarehouse } from './warehouse-store.ts';

/** A product as the catalogue knows it, as far as stock needs it. */
type StockProduct = {
  readonly productId: ProductId;
  readonly sku: string;
  readonly name: GoodsIdentity['name'];
  readonly unit: string;
};

/** The product as the caller may see it. */
type ReadProduct = (tx: Tx, productId: ProductId) => Promise<StockProduct | undefined>;

type StockReceipt = {
  readonly warehouseId: WarehouseId;
  readonly productId: ProductId;
  readonly quantity: WireQuantity;
  readonly batch?: string;
};

export type TakeStockDeps = { readonly journal: Pick<Journal, 'append'>; readonly readProduct: ReadProduct };

/**
 * Takes goods of the catalogue into one's stock, without a trade: an opening balance, a purchase from outside.
 * @throws STOCK_PRODUCT_UNKNOWN, WAREHOUSE_NOT_FOUND, STOCK_UNIT_DIFFERS
 */
export async function receiveStock(
  { journal, readProduct }: TakeStockDeps,
  tx: Tx,
  principal: Principal,
  { warehouseId, productId, quantity, batch = '' }: StockReceipt,
): Promise<{ entryId: EntryId }> {
  parseQuantity(quantity, 'quantity');
  const shelf = await shelfOf(readProduct, tx, principal, {
    warehouseId,
    productId,
    batch,
    unit: quantity.unit,
  });
  const receipt = { warehouseId, productId, quantity, batch };
  const { entryId } = journal.append(tx, { kind: 'stock.received', private: { receipt } });
  const move: Move = {
    shelf,
    kind: 'receipt',
    onHandChange: quantity.value,
    unit: quantity.unit,
    entryId,
    place: 'quantity/value',
  };
  await applyMoves(tx, [move]);
  return { entryId };
}

type StockTransfer = {
  readonly productId: ProductId;
  readonly quantity: WireQuantity;
  readonly fromWarehouseId: WarehouseId;
  readonly toWarehouseId: WarehouseId;
  readonly batch?: string;
};

/**
 * Moves one's goods from one warehouse to another.
 * @throws STOCK_SAME_WAREHOUSE, STOCK_PRODUCT_UNKNOWN, WAREHOUSE_NOT_FOUND, STOCK_TOO_LOW, STOCK_UNIT_DIFFERS
 */
export async function transferStock(
  { journal, readProduct }: TakeStockDeps,
  tx: Tx,
  principal: Principal,
  { productId, quantity, fromWarehouseId, toWarehouseId, batch = '' }: StockTransfer,
): Promise<{ entryId: EntryId }> {
  parseQuantity(quantity, 'quantity');
  if (fromWarehouseId === toWarehouseId) throw refuse('STOCK_SAME_WAREHOUSE', {}, 'toWarehouseId');
  const of = { productId, batch, unit: quantity.unit };
  const from = await shelfOf(readProduct, tx, principal, { warehouseId: fromWarehouseId, ...of });
  const to = await shelfOf(readProduct, tx, principal, { warehouseId: toWarehouseId, ...of });
  const transfer = { productId, quantity, fromWarehouseId, toWarehouseId, batch };
  const { entryId } = journal.append(tx, { kind: 'stock.moved', private: { transfer } });
  const common = { kind: 'transfer', unit: quantity.unit, entryId, place: 'quantity/value' } as const;
  await applyMoves(tx, [
    { ...common, shelf: from, onHandChange: `-${quantity.value}` },
    { ...common, shelf: to, onHandChange: quantity.value },
  ]);
  return { entryId };
}

async function shelfOf(
  readProduct: ReadProduct,
  tx: Tx,
  { organisationId }: Principal,
  {
    warehouseId,
    productId,
    batch,
    unit,
  }: { warehouseId: WarehouseId; productId: ProductId; batch: string; unit: string },
): Promise<Shelf> {
  const { keeperOrganisationId } = await readWarehouse(tx, warehouseId, 'warehouseId');
  const product = await readProduct(tx, productId);
  if (!product) throw refuse('STOCK_PRODUCT_UNKNOWN', {}, 'productId');
  const { sku, name } = product;
  const goods = { productId, tradeId: null, lineId: null, sku, name, unit };
  const [goodsId = ''] = await ensureGoods(tx, organisationId, [{ goods, place: 'quantity/unit' }]);
  return { organisationId, warehouseId, keeperOrganisationId, goodsId, batch };
}
