import type { ClaimId, LineId, ShipmentId, WarehouseId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import type { FactRule } from '../rule.ts';
import type { ModeOfTransport, Place } from '../trade-terms.ts';
import type { ClaimReason } from './claimed.ts';

/** Remedies by which goods move: back to the seller, or anew to the buyer. */
export const GOODS_REMEDIES = ['return', 'replacement'] as const;
export type GoodsRemedy = (typeof GOODS_REMEDIES)[number];

/** Which goods of a claim move, by which remedy, from whom to whom. */
export type RemedyGoods = {
  readonly claimId: ClaimId;
  /** Number of the claim. */
  readonly number: string;
  readonly movementId: string;
  readonly remedy: GoodsRemedy;
  readonly from: Side;
  readonly to: Side;
  /** The shipment the claim is about, where it is about one. */
  readonly shipmentId?: ShipmentId;
};

/** Whoever owes goods by the remedy of a claim has sent them. */
export type RemedyDispatched = RemedyGoods & {
  /** Why they were claimed. */
  readonly reason: ClaimReason;
  readonly lines: readonly { readonly lineId: LineId; readonly quantity: string }[];
  /** ISO 8601 date at the place of dispatch. */
  readonly dispatchedOn: string;
  readonly place: Place;
  readonly modeOfTransport: ModeOfTransport;
  readonly carrierName: string;
  readonly transportDocumentNumber: string;
  readonly packages: number;
  readonly grossWeightKg: string;
  /** Who bears the freight, as agreed or decided. */
  readonly freightBy: Side;
  /**
   * Of a replacement: which stock it is taken from. `made`: finished goods come into the warehouse and leave it; `stock`: they lay there.
   */
  readonly taken?: readonly {
    readonly lineId: LineId;
    readonly quantity: string;
    readonly warehouseId: WarehouseId;
    readonly batch?: string;
    readonly source: 'made' | 'stock';
  }[];
  readonly note?: string;
  /** SHA-256 of files that show it, hexadecimal. */
  readonly evidence?: readonly string[];
};

export const remedyDispatched: FactRule<'remedy-dispatched'> = {
  fact: 'remedy-dispatched',
  name: { en: 'Dispatch of returned or replacement goods', 'zh-CN': '退换货发运' },
  done: { en: 'Returned or replacement goods dispatched', 'zh-CN': '退换货已发运' },
  lane: 'goods',
  by: ['buyer', 'seller'],
  module: 'claims',
  scope: 'claims:write',
  occurrence: 'many',
  needs: [{ fact: 'claimed', extent: 'any' }],
  until: [{ fact: 'settled', extent: 'any' }],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: ['stock-moved', 'papers-issued', 'goods-observed'],
};
