import type { Tx } from '@tongshang/database';
import type { WarehouseId } from '@tongshang/identifier';
import type { Place } from '@tongshang/trade';

/** What other modules may ask of warehouses. */
export type StockCapability = {
  /** Where a warehouse is; undefined for one that is not known. */
  readWarehousePlace(tx: Tx, warehouseId: WarehouseId): Promise<Place | undefined>;
};
