import type { Assessment, AssessmentInput } from '@tongshang/duty';
import type { Agency, Localised, WireQuantity } from '@tongshang/trade';

export const AGENCIES: readonly Agency[] = ['customs', 'quality', 'tax'];

export type Direction = 'export' | 'import';

/**
 * - `declared`: waits for votes; `held`: an authority holds the goods; `inspection`: a joint inspection is appointed;
 * - `payment-due`: every authority would release, the duties are outstanding; `released`; `withdrawn` with the trade.
 */
export type DeclarationState = 'declared' | 'held' | 'inspection' | 'payment-due' | 'released' | 'withdrawn';

/** `none`: nothing to pay; `guaranteed`: the money is set aside and not yet taken. */
export type PaymentState = 'none' | 'due' | 'guaranteed' | 'paid';

/** What every authority may know of an item: no value, no duty (WCO `GovernmentAgencyGoodsItem`). */
export type GoodsItem = {
  readonly sequence: number;
  readonly lineId: string;
  readonly hsCode: string;
  readonly commodityCode: string;
  readonly originCountry: string;
  readonly goodsDescription: Localised;
  readonly quantity: WireQuantity;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
};

export type Declaration = {
  readonly tradeId: string;
  readonly declarationId: string;
  readonly number: string;
  readonly direction: Direction;
  readonly country: string;
  readonly procedure: string;
  readonly shipmentId: string | null;
  readonly declarantOrganisationId: string;
  readonly payerOrganisationId: string;
  readonly state: DeclarationState;
  readonly payment: PaymentState;
  readonly paymentTransferId: string | null;
  readonly demonstration: boolean;
  readonly goods: readonly GoodsItem[];
  readonly declaredAt: Temporal.Instant;
  readonly releasedAt: Temporal.Instant | null;
};

export type StoredAssessment = {
  readonly input: AssessmentInput;
  readonly result: Assessment;
};

/** One authority's part: what it said last, if anything. */
export type AgencyCase = {
  readonly agency: Agency;
  readonly organisationId: string;
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
