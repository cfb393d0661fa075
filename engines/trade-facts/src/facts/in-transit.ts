import type { EventId, ShipmentId } from '@tongshang/identifier';
import type { FactRule } from '../rule.ts';
import { type Place, TRADE_ROLES } from '../trade-terms.ts';

/** The goods were seen on their way. */
export type InTransit = {
  readonly eventId: EventId;
  readonly bizStep: string;
  readonly readPoint: Place;
  readonly at: string;
  readonly shipmentId?: ShipmentId;
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly 'at'[];
};

export const inTransit: FactRule<'in-transit'> = {
  fact: 'in-transit',
  name: { en: 'Under way', 'zh-CN': '运输途中' },
  done: { en: 'In transit', 'zh-CN': '运输中' },
  lane: 'goods',
  by: ['carrier', 'warehouse'],
  module: 'trace',
  scope: 'trace:write',
  occurrence: 'many',
  needs: [{ fact: 'shipped', extent: 'same' }],
  // Not until a loss: whoever sees goods that another side said were lost says so.
  until: [{ fact: 'delivered', extent: 'same' }],
  afterSettled: true,
  optional: true,
  data: [],
  audience: TRADE_ROLES,
  consequences: ['papers-issued'],
};
