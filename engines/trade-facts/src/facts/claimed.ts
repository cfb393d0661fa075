import type { ClaimId, LineId, OrganisationId, ShipmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';
import type { DifferenceReason } from './delivered.ts';

/** Why something is claimed: a difference of a receipt, cover that the seller owed and did not buy, or what a side says by itself. */
export type ClaimReason = DifferenceReason | 'not-insured' | 'not-delivered' | 'not-received' | 'other';

/** Whom a claim is against. One against a side is about the price; carrier and insurer owe nothing of it. */
type ClaimAgainst = 'seller' | 'buyer' | 'carrier' | 'insurer';

export type Remedy = 'refund' | 'price-reduction' | 'return' | 'replacement';

/** One side claims something about goods or their price. */
export type Claimed = {
  readonly claimId: ClaimId;
  readonly number: string;
  /** Whose claim it is: of a receipt, or a loss, the buyer's, whoever stated that. */
  readonly by: 'seller' | 'buyer';
  readonly against: ClaimAgainst;
  /** Who answers, where it takes part in the trade. */
  readonly respondentOrganisationId?: OrganisationId;
  readonly reason: ClaimReason;
  /** The goods it is about; empty where only an amount is claimed. */
  readonly lines: readonly { readonly lineId: LineId; readonly quantity: string }[];
  readonly amount: WireMoney;
  readonly note?: string;
  /** SHA-256 of files that show it, hexadecimal. */
  readonly evidence: readonly string[];
  /** Instant until which whoever answers does; absent where that is nobody here. */
  readonly answerBy?: string;
  /** The shipment it is about; without one, goods of several shipments, or an amount. */
  readonly shipmentId?: ShipmentId;
};

export const claimed: FactRule<'claimed'> = {
  fact: 'claimed',
  name: { en: 'Claim', 'zh-CN': '提出索赔' },
  done: { en: 'Claimed', 'zh-CN': '已索赔' },
  lane: 'money',
  by: ['buyer', 'seller'],
  module: 'claims',
  scope: 'claims:write',
  occurrence: 'many',
  needs: [{ fact: 'ordered', extent: 'any' }],
  until: [{ fact: 'settled', extent: 'any' }],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: [],
};
