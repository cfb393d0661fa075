import type { ClaimId, ShipmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { FactRule } from '../rule.ts';
import type { Remedy } from './claimed.ts';

/**
 * How a claim ended: agreed by both; decided by the bank that holds the money, or outside (court, arbitration) and confirmed by both;
 * withdrawn by the claimant; lapsed, because its ground fell away.
 */
export type ClaimOutcome = 'agreed' | 'decided' | 'withdrawn' | 'lapsed';

/** A claim ended. */
export type ClaimResolved = {
  readonly claimId: ClaimId;
  readonly number: string;
  readonly outcome: ClaimOutcome;
  /** What the buyer gets of the amount, and what the seller; nothing of both where it was withdrawn or lapsed. */
  readonly toBuyer: WireMoney;
  readonly toSeller: WireMoney;
  /** What else was agreed: goods sent back or replaced, the price reduced. */
  readonly remedy?: Remedy;
  readonly reason?: string;
  readonly evidence?: readonly string[];
  /** A court or tribunal decided it. */
  readonly outside?: true;
  readonly shipmentId?: ShipmentId;
};

export const claimResolved: FactRule<'claim-resolved'> = {
  fact: 'claim-resolved',
  name: { en: 'Answer to a claim', 'zh-CN': '处理索赔' },
  done: { en: 'Claim resolved', 'zh-CN': '索赔已了结' },
  lane: 'money',
  by: ['seller', 'buyer', 'bank'],
  performed: true,
  module: 'claims',
  scope: 'claims:write',
  occurrence: 'many',
  needs: [{ fact: 'claimed', extent: 'any' }],
  until: [],
  afterSettled: true,
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: ['papers-issued', 'needless-declaration-withdrawn', 'payment-released'],
};
