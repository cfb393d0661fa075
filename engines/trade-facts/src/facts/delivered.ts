import { ACROSS_BORDERS, type FactRule } from '../rule.ts';

/** The goods were received; differences are recorded. */
export type Delivered = {
  readonly receiptNumber: string;
  readonly warehouseId?: string;
  readonly receivedAt: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly received: string;
    readonly rejected: string;
    readonly note?: string;
  }[];
  /** May be left out while exactly one shipment is under way. */
  readonly shipmentId?: string;
};

export const delivered: FactRule<'delivered'> = {
  fact: 'delivered',
  name: { en: 'Receipt of the goods', 'zh-CN': '收货' },
  done: { en: 'Delivered', 'zh-CN': '已交付' },
  lane: 'goods',
  by: ['buyer', 'warehouse'],
  protects: 'buyer',
  module: 'stock',
  scope: 'stock:write',
  occurrence: 'per-shipment',
  needs: [
    { fact: 'shipped', extent: 'same' },
    { fact: 'import-released', extent: 'same', when: ACROSS_BORDERS },
  ],
  until: [],
  data: [],
  audience: ['seller', 'buyer', 'carrier', 'warehouse', 'bank', 'customs', 'tax', 'operator'],
  consequences: ['papers-issued', 'goods-observed', 'payment-released'],
};
