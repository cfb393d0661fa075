import type { LineId, ShipmentId, WarehouseId } from '@tongshang/identifier';
import { ACROSS_BORDERS, type FactRule } from '../rule.ts';

/** Why goods that a shipment carried were not accepted. */
export const DIFFERENCE_REASONS = [
  'lost-on-the-way',
  'damaged-on-the-way',
  'short-from-start',
  'not-conforming',
  'wrong-goods',
] as const;

export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** A part of a line that a shipment carried and the receipt does not accept. */
export type Difference = {
  readonly quantity: string;
  readonly reason: DifferenceReason;
  readonly note?: string;
  /** SHA-256 of files that show it, hexadecimal. */
  readonly evidence?: readonly string[];
};

/** What befell goods on their way, rather than what the seller sent. */
export const ON_THE_WAY: readonly DifferenceReason[] = ['lost-on-the-way', 'damaged-on-the-way'];
/** Goods that never reached the receiver. */
export const NOT_ARRIVED: readonly DifferenceReason[] = ['lost-on-the-way', 'short-from-start'];

/** The goods were received; differences are recorded. */
export type Delivered = {
  readonly receiptNumber: string;
  readonly warehouseId?: WarehouseId;
  readonly receivedAt: string;
  readonly lines: readonly {
    readonly lineId: LineId;
    /** Accepted. */
    readonly received: string;
    /** Arrived, and not accepted. */
    readonly rejected: string;
    /** With `received` everything that the shipment carried of the line; absent in receipts older than reasons. */
    readonly differences?: readonly Difference[];
    readonly note?: string;
  }[];
  /** May be left out while exactly one shipment is under way. */
  readonly shipmentId?: ShipmentId;
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly 'receivedAt'[];
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
  paid: ['documents'],
  until: [{ fact: 'lost', extent: 'same' }],
  data: [],
  audience: ['seller', 'buyer', 'carrier', 'warehouse', 'bank', 'customs', 'tax', 'operator'],
  consequences: ['papers-issued', 'goods-observed', 'differences-claimed', 'payment-released'],
};
