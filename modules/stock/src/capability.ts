import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId, WarehouseId } from '@tongshang/identifier';
import type { Place, Speaker } from '@tongshang/trade';
import type { GoodsReceipt } from './receive-goods.ts';

/** What other modules may ask of warehouses. */
export type StockCapability = {
  /** Where a warehouse is; undefined for one that is not known. */
  readWarehousePlace(tx: Tx, warehouseId: WarehouseId): Promise<Place | undefined>;
  /**
   * States that goods of a trade have arrived, with every difference and its reason.
   * @throws INPUT_INVALID as its endpoint, and what `receiveGoods` refuses
   */
  receiveGoods(
    tx: Tx,
    speaker: Speaker,
    tradeId: TradeId,
    receipt: GoodsReceipt,
  ): Promise<{ entryId: EntryId }>;
};
