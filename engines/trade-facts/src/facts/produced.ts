import type { LineId, WarehouseId } from '@tongshang/identifier';
import type { FactRule } from '../rule.ts';

/** Goods are made, or picked from stock, and set aside for the trade. */
export type Produced = {
  readonly lines: readonly {
    readonly lineId: LineId;
    readonly quantity: string;
    /** Where they lie; absent where that is none of the platform's warehouses. */
    readonly warehouseId?: WarehouseId;
    readonly batch?: string;
  }[];
  readonly inspected?: {
    readonly result: 'accepted' | 'rejected';
    readonly sampleSize?: number;
    readonly note?: string;
  };
};

export const produced: FactRule<'produced'> = {
  fact: 'produced',
  name: { en: 'Goods made or picked', 'zh-CN': '生产或备货' },
  done: { en: 'Produced', 'zh-CN': '已生产' },
  lane: 'goods',
  by: ['manufacturer', 'seller', 'warehouse'],
  // It takes goods out of the seller's free stock.
  protects: 'seller',
  module: 'stock',
  scope: 'stock:write',
  occurrence: 'many',
  needs: [{ fact: 'ordered', extent: 'any' }],
  paid: ['order', 'production'],
  until: [{ fact: 'packed', extent: 'all' }],
  data: [],
  audience: ['seller', 'buyer', 'manufacturer', 'warehouse', 'quality', 'operator'],
  consequences: ['goods-observed'],
};
