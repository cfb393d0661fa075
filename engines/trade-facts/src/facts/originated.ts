import type { LineId, ShipmentId } from '@tongshang/identifier';
import { ACROSS_BORDERS, type FactRule, OFFICIAL } from '../rule.ts';

/** The origin of the goods is certified. */
export type Originated = {
  readonly certificateNumber: string;
  readonly criterion: string;
  /** Under which rules (`ORIGIN_FORMS` of engines/ubl); without it the exporter's own declaration. */
  readonly form?: string;
  readonly lines: readonly {
    readonly lineId: LineId;
    readonly originCountry: string;
    readonly proof: string;
  }[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
};

export const originated: FactRule<'originated'> = {
  fact: 'originated',
  name: { en: 'Proof of origin', 'zh-CN': '原产地证书' },
  done: { en: 'Origin certified', 'zh-CN': '已出具原产地证书' },
  lane: 'papers',
  by: ['seller'],
  module: 'document',
  scope: 'document:write',
  occurrence: 'whole-or-shipment',
  needs: [{ fact: 'invoiced', extent: 'same' }],
  until: [{ fact: 'delivered', extent: 'all' }],
  afterSettled: true,
  when: ACROSS_BORDERS,
  optional: true,
  data: ['lines/hsCode', 'lines/originCountry'],
  audience: OFFICIAL,
  consequences: ['papers-issued'],
};
