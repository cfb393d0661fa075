import { oneOf, present, text, type Written } from '@tongshang/ui/slots';

export interface WarehouseSearch {
  readonly warehouseId?: string;
  readonly view?: 'stock' | 'moves' | 'arriving';
}

export const warehouseSearch = (written: Written): WarehouseSearch =>
  present<WarehouseSearch>({
    warehouseId: text(written.warehouseId, 40),
    view: oneOf(written.view, ['stock', 'moves', 'arriving']),
  });
