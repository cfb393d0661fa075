import { queryOptions } from '@tanstack/react-query';
import type { Fact, SeenFact, TradeFact } from './facts.ts';
import { get } from './send.ts';
import type {
  Address,
  Localised,
  ModeOfTransport,
  PaymentTerm,
  Place,
  TradeRole,
  WireMoney,
  WireQuantity,
} from './wire.ts';

/** A trade as the caller may see it, as `GET /trades/:tradeId` gives it. Facts are in the order they were stated. */
export interface Trade {
  readonly tradeId: string;
  readonly number: string;
  readonly orderNumber?: string;
  readonly status: 'open' | 'cancelled' | 'closed';
  readonly demonstration: boolean;
  readonly domestic: boolean;
  /** Of the caller in this trade. */
  readonly roles: readonly TradeRole[];
  readonly parties: readonly TradeParty[];
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  /** Absent for roles that do not see prices. */
  readonly total?: WireMoney;
  readonly facts: readonly TradeFact[];
  /** 0 until ordered, then one more with each accepted amendment. */
  readonly version: number;
  readonly offer: Offer | null;
  readonly amendment: Amendment | null;
  readonly cancellation: { readonly requestedBy: Side; readonly reason: string; readonly at: string } | null;
  readonly cancelling: { readonly consentNeeded: boolean; readonly consequences: readonly string[] } | null;
  readonly nextActions: readonly NextAction[];
  readonly expected: readonly ExpectedFact[];
  readonly createdAt: string;
}

export type Side = 'seller' | 'buyer';

export interface Offer {
  readonly sequence: number;
  readonly number: string;
  readonly offeredBy: Side;
  readonly status: 'standing' | 'superseded' | 'accepted' | 'declined';
  readonly validUntil: string;
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  readonly total: WireMoney;
  readonly orderNumber?: string;
  readonly note?: string;
  readonly offeredAt: string;
  readonly expired?: boolean;
}

export interface Amendment {
  readonly number: number;
  readonly proposedBy: Side;
  readonly status: 'pending' | 'accepted' | 'rejected' | 'withdrawn';
  readonly reason: string;
  /** `lines/1/quantity`, `terms/latestShipmentDate`. */
  readonly changes: readonly string[];
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  readonly total: WireMoney;
  readonly proposedAt: string;
}

export type ActionCode =
  | 'quote'
  | 'counter'
  | 'accept-offer'
  | 'decline-offer'
  | 'answer-amendment'
  | 'withdraw-amendment'
  | 'propose-amendment'
  | 'answer-cancellation'
  | 'withdraw-cancellation'
  | 'cancel'
  | 'supply-facts'
  | 'add-party'
  | 'state-fact';

/** Why a fact cannot be stated yet. */
export interface Missing {
  readonly code: 'fact' | 'data' | 'party' | 'offer';
  readonly fact?: Fact;
  readonly shipmentId?: string;
  readonly place?: string;
  readonly suppliers?: readonly TradeRole[];
  readonly role?: TradeRole;
}

export interface NextAction {
  readonly action: ActionCode;
  readonly fact?: Fact;
  readonly shipmentId?: string;
  readonly subject?: string;
  readonly ready: boolean;
  readonly missing: readonly Missing[];
  /** The trade waits for the caller to do it. */
  readonly awaited: boolean;
}

export interface ExpectedFact {
  readonly fact: Fact;
  readonly responsible: readonly TradeRole[];
  readonly expectedOn: string;
  readonly basis: string;
  readonly late: boolean;
}

/** One trade in a list. */
export interface TradeListItem {
  readonly tradeId: string;
  readonly number: string;
  readonly orderNumber: string | null;
  readonly status: Trade['status'];
  readonly demonstration: boolean;
  readonly roles: readonly TradeRole[];
  readonly seller: { readonly organisationId: string; readonly name: Localised };
  readonly buyer: { readonly organisationId: string; readonly name: Localised };
  readonly goods: Localised;
  readonly lines: number;
  readonly incoterm: IncotermCode;
  readonly place: Place;
  readonly total: WireMoney | null;
  readonly latestFact: Fact | null;
  /** An action code, or the fact to state. */
  readonly waitingFor: string | null;
  readonly waitingSince: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface Home {
  readonly waiting: readonly TradeListItem[];
  readonly numbers: {
    readonly open: number;
    readonly waiting: number;
    readonly closed: number;
    readonly cancelled: number;
    readonly openValue: readonly WireMoney[];
  };
}

export interface TradeParty {
  readonly organisationId: string;
  readonly role: TradeRole;
  readonly name: Localised;
  readonly country: string;
  readonly address: Address;
  readonly taxId?: string;
  readonly legalId?: string;
}

export interface TradeLine {
  readonly lineId: string;
  readonly productId?: string;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly quantity: WireQuantity;
  /** Prices only for roles that see them. */
  readonly unitPrice?: WireMoney & { readonly per?: string };
  readonly lineTotal?: WireMoney;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly demonstration?: readonly string[];
}

export type IncotermCode =
  | 'EXW'
  | 'FCA'
  | 'FAS'
  | 'FOB'
  | 'CFR'
  | 'CIF'
  | 'CPT'
  | 'CIP'
  | 'DAP'
  | 'DPU'
  | 'DDP';

export interface TradeTerms {
  readonly incoterm: IncotermCode;
  readonly place: Place;
  readonly paymentTerm: PaymentTerm;
  readonly openAccountDays?: number;
  readonly currency: string;
  readonly modeOfTransport: ModeOfTransport;
  readonly portOfLoading?: Place;
  readonly portOfDischarge?: Place;
  readonly latestShipmentDate?: string;
  readonly leadTimeDays?: number;
  readonly partialShipments: boolean;
  readonly demonstration?: readonly string[];
}

/** The last statement of one fact whose details the caller sees. */
export function factOf<F extends Fact>(trade: Trade, fact: F): SeenFact<F> | undefined {
  return trade.facts.findLast((one) => one.fact === fact && one.details !== null) as SeenFact<F> | undefined;
}

/** Every statement of one fact whose details the caller sees, in order. */
export function factsOf<F extends Fact>(trade: Trade, fact: F): SeenFact<F>[] {
  return trade.facts.filter((one) => one.fact === fact && one.details !== null) as unknown as SeenFact<F>[];
}

export const hasFact = (trade: Trade, fact: Fact): boolean => trade.facts.some((one) => one.fact === fact);

export function partyOf(trade: Pick<Trade, 'parties'>, role: TradeRole): TradeParty | undefined {
  return trade.parties.find((party) => party.role === role);
}

export const tradeQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade', tradeId],
    // The document leaves a fact's details open; `facts.ts` says what they are, by kind of fact.
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}`, undefined, signal)) as unknown as Trade,
  });

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => get('/api/v1/home', undefined, signal),
});
