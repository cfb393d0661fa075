import type { ShipmentId } from '@tongshang/identifier';
import type { Consignment } from '../goods.ts';
import { ACROSS_BORDERS, type FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';

/** The goods are loaded, and the transport document issued. */
export type Shipped = {
  readonly consignment: Consignment;
  /** May be left out while exactly one packed shipment waits to leave. */
  readonly shipmentId?: ShipmentId;
};

export const shipped: FactRule<'shipped'> = {
  fact: 'shipped',
  name: { en: 'Shipment', 'zh-CN': '装运' },
  done: { en: 'Shipped', 'zh-CN': '已装运' },
  lane: 'goods',
  by: ['carrier'],
  reportedBy: ['seller'],
  module: 'trace',
  scope: 'trace:write',
  occurrence: 'per-shipment',
  needs: [
    { fact: 'packed', extent: 'same' },
    { fact: 'export-released', extent: 'same', when: ACROSS_BORDERS },
  ],
  paid: ['order', 'production', 'shipment'],
  until: [],
  data: ['terms/portOfLoading', 'terms/portOfDischarge'],
  audience: TRADE_ROLES,
  consequences: ['papers-issued', 'payment-released'],
};
