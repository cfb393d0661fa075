import type { ShipmentId } from '@tongshang/identifier';
import type { HandlingUnit } from '../goods.ts';
import type { FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';

/** Goods are in handling units, each with its number; they form a shipment. */
export type Packed = {
  readonly handlingUnits: readonly HandlingUnit[];
  /** Given by the trade when absent. */
  readonly shipmentId?: ShipmentId;
};

export const packed: FactRule<'packed'> = {
  fact: 'packed',
  name: { en: 'Packing', 'zh-CN': '装箱' },
  done: { en: 'Packed', 'zh-CN': '已装箱' },
  lane: 'goods',
  by: ['seller', 'warehouse', 'manufacturer'],
  // It takes goods out of the seller's free stock.
  protects: 'seller',
  module: 'stock',
  scope: 'stock:write',
  occurrence: 'per-shipment',
  needs: [{ fact: 'produced', extent: 'any' }],
  until: [],
  data: ['lines/netWeightKg', 'lines/grossWeightKg'],
  audience: TRADE_ROLES,
  consequences: ['papers-issued', 'goods-observed'],
};
