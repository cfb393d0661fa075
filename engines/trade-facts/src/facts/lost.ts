import type { LineId, ShipmentId } from '@tongshang/identifier';
import type { FactRule } from '../rule.ts';

/**
 * What goods were lost by, as cargo insurance tells casualties apart (Institute Cargo Clauses, CL382 to CL384, clause 1; theft and goods
 * that never turn up stand in clauses A alone).
 */
export const LOSS_CAUSES = [
  'fire-or-explosion',
  'sunk-or-stranded',
  'overturned-or-crashed',
  'collision',
  'jettison',
  'washed-overboard',
  'theft',
  'missing',
  'other',
] as const;

export type LossCause = (typeof LOSS_CAUSES)[number];

/** Everything that a shipment carried was lost on its way: nobody receives it, and no import of it is declared. */
export type Lost = {
  readonly cause: LossCause;
  /** ISO 8601 date on which it was lost, or should have turned up. */
  readonly lostOn: string;
  /** Where, in words: a position at sea is in no country. */
  readonly where?: string;
  /** What happened. */
  readonly note: string;
  /** All that the shipment carried. */
  readonly lines: readonly { readonly lineId: LineId; readonly quantity: string }[];
  /** SHA-256 of files that show it, hexadecimal: a notice of loss, a survey report, a sea protest. */
  readonly evidence: readonly string[];
  /** May be left out while exactly one shipment is under way. */
  readonly shipmentId?: ShipmentId;
};

export const lost: FactRule<'lost'> = {
  fact: 'lost',
  name: { en: 'Total loss on the way', 'zh-CN': '货物途中全损' },
  done: { en: 'Lost', 'zh-CN': '全损' },
  lane: 'goods',
  by: ['at-risk', 'carrier'],
  protects: 'at-risk',
  module: 'claims',
  scope: 'claims:write',
  occurrence: 'per-shipment',
  needs: [{ fact: 'shipped', extent: 'same' }],
  until: [{ fact: 'delivered', extent: 'same' }],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'carrier', 'warehouse', 'bank', 'customs', 'quality', 'tax', 'operator'],
  consequences: [
    'papers-issued',
    'goods-observed',
    'needless-declaration-withdrawn',
    'differences-claimed',
    'payment-released',
  ],
};
