import type {
  DeclarationId,
  LineId,
  OrganisationId,
  ShipmentId,
  TradeId,
  TransferId,
} from '@tongshang/identifier';
import type { Agency, FactDetails, Localised, StatedOutside, WireQuantity } from '@tongshang/trade';
import type { ShownAssessment } from './shown-assessment.ts';

export const AGENCIES: readonly Agency[] = ['customs', 'quality', 'tax'];

export type Direction = 'export' | 'import';

/**
 * - `declared`: waits for votes; `held`: an authority holds the goods; `inspection`: a joint inspection is appointed;
 * - `payment-due`: every authority would release, the duties are outstanding; `released`; `withdrawn` with the trade;
 * - `refused`: an authority outside does not let the goods in, as the declarant states with its paper.
 */
export type DeclarationState =
  | 'declared'
  | 'held'
  | 'inspection'
  | 'payment-due'
  | 'refused'
  | 'released'
  | 'withdrawn';

/**
 * `none`: nothing to pay; `guaranteed`: the money is set aside and not yet taken; `outside`: owed to an authority outside, never booked;
 * `paid-outside`: paid from an account at no bank of the trade, as the authorities it is owed to say; `deferred`: as they say, all or part of it stands on
 * a deferment account or is accounted for in the VAT return: the goods may go, and it was not paid.
 */
export type PaymentState = 'none' | 'due' | 'guaranteed' | 'paid' | 'outside' | 'paid-outside' | 'deferred';

/** What an authority outside did with the goods, as the declarant states with its paper. */
export type Outcome = StatedOutside & {
  readonly decision: 'release' | 'hold' | 'refuse';
  readonly reason?: string;
};

/** What every authority may know of an item: no value, no duty (WCO `GovernmentAgencyGoodsItem`). */
export type GoodsItem = {
  readonly sequence: number;
  readonly lineId: LineId;
  readonly hsCode: string;
  readonly commodityCode: string;
  readonly originCountry: string;
  readonly goodsDescription: Localised;
  readonly quantity: WireQuantity;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
};

/** Goods of a claim that a declaration is of: they go back, or are sent anew. */
export type DeclaredMovement = Pick<
  FactDetails['remedy-declared'],
  'movementId' | 'claimId' | 'number' | 'remedy' | 'relief' | 'dutyToReclaim'
>;

export type Declaration = {
  readonly tradeId: TradeId;
  readonly declarationId: DeclarationId;
  readonly number: string;
  readonly direction: Direction;
  readonly country: string;
  readonly procedure: string;
  readonly shipmentId: ShipmentId | null;
  readonly declarantOrganisationId: OrganisationId;
  readonly payerOrganisationId: OrganisationId;
  readonly state: DeclarationState;
  readonly payment: PaymentState;
  readonly paymentTransferId: TransferId | null;
  readonly demonstration: boolean;
  readonly goods: readonly GoodsItem[];
  readonly declaredAt: Temporal.Instant;
  readonly releasedAt: Temporal.Instant | null;
  /** Where it was assessed outside; null where it was here. */
  readonly outside: StatedOutside | null;
  /** The latest that was stated from outside about the goods. */
  readonly outcome: Outcome | null;
  /** Null where the goods go as they were sold. */
  readonly movement: DeclaredMovement | null;
};

export type StoredAssessment = {
  /** What it follows from: all that was calculated with, or what was stated of an assessment outside. */
  readonly input: object;
  readonly result: ShownAssessment;
};

/** One authority's part: what it said last, if anything. */
export type AgencyCase = {
  readonly agency: Agency;
  readonly organisationId: OrganisationId;
  readonly decision: 'release' | 'hold' | null;
  readonly reason: string | null;
  readonly votedAt: Temporal.Instant | null;
};

export type Inspection = {
  readonly inspectionId: string;
  readonly appointedFor: Temporal.Instant;
  readonly place: string;
  readonly agencies: readonly Agency[];
  readonly result: 'conforms' | 'differs' | null;
  readonly note: string | null;
  readonly recordedAt: Temporal.Instant | null;
};

/** Where a declaration stands, from what the authorities said and what was paid. Released and withdrawn ones stay so. */
export function stateOf(
  declaration: Pick<Declaration, 'state' | 'payment'>,
  cases: readonly Pick<AgencyCase, 'decision'>[],
  hasOpenInspection: boolean,
): Exclude<DeclarationState, 'released'> | 'ready' {
  if (declaration.state === 'withdrawn') return 'withdrawn';
  if (cases.some((one) => one.decision === 'hold')) return hasOpenInspection ? 'inspection' : 'held';
  if (cases.some((one) => one.decision !== 'release')) return 'declared';
  return declaration.payment === 'due' ? 'payment-due' : 'ready';
}
