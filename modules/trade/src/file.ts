import type { EntryId, OrganisationId, ShipmentId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import type {
  Fact,
  Trade,
  TradeLine,
  TradeRole,
  TradeSums,
  TradeTerms,
  WireMoney,
} from '@tongshang/trade-facts';

/** Whether a role is one of the two that agree with each other. */
export function isSide(role: TradeRole): role is Side {
  return role === 'seller' || role === 'buyer';
}

export function otherSide(side: Side): Side {
  return side === 'seller' ? 'buyer' : 'seller';
}

type OfferStatus = 'standing' | 'superseded' | 'accepted' | 'declined';

/** An offer of either side: the seller's quotation, the buyer's counter-offer or purchase order. */
export type Offer = {
  /** 1, 2, 3 … within the trade. */
  readonly sequence: number;
  /** The number by which its side knows it. */
  readonly number: string;
  readonly offeredBy: Side;
  readonly status: OfferStatus;
  /** ISO 8601 date; it stands until this day has ended in UTC. */
  readonly validUntil: string;
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  readonly sums?: TradeSums;
  readonly total: WireMoney;
  /** The buyer's number for the order that acceptance makes. */
  readonly orderNumber?: string;
  readonly note?: string;
  /** Instant. */
  readonly offeredAt: string;
  /** The journal entry that made it; absent in trades older than the keeping of causes. */
  readonly entryId?: EntryId;
};

type AmendmentStatus = 'pending' | 'accepted' | 'rejected' | 'withdrawn';

/** A change of what was agreed, proposed by one side; once accepted, a new frozen version. */
export type Amendment = {
  /** 1, 2, 3 … within the trade. */
  readonly number: number;
  readonly proposedBy: Side;
  readonly status: AmendmentStatus;
  readonly reason: string;
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  readonly sums?: TradeSums;
  readonly total: WireMoney;
  /** Places that it changes: `lines/1/quantity`, `terms/latestShipmentDate`. */
  readonly changes: readonly string[];
  readonly proposedAt: string;
  /** Why it was answered so, in the words of whoever answered. */
  readonly answerReason?: string;
  /** The journal entry that proposed it, once accepted the one that accepted it. */
  readonly entryId?: EntryId;
};

/** A wish of one side to cancel that needs the other's consent. */
export type CancellationRequest = {
  readonly requestedBy: Side;
  readonly reason: string;
  readonly at: string;
  /** The journal entry that asked for it. */
  readonly entryId?: EntryId;
};

/** One party's share in a fact that several state together, for instance one agency's vote: it is no longer waited for. */
export type PartDone = {
  readonly organisationId: OrganisationId;
  readonly role: TradeRole;
  readonly fact: Fact;
  readonly shipmentId?: ShipmentId;
};

/** Everything the trade module knows of one trade. Changes make a new file; `trade-store.ts` saves the difference. */
export type TradeFile = {
  readonly trade: Trade;
  /** Version of lines and terms: 0 until ordered, then 1, and one more with each accepted amendment. */
  readonly version: number;
  /** The latest offer. */
  readonly offer?: Offer;
  /** The latest amendment. */
  readonly amendment?: Amendment;
  readonly cancellation?: CancellationRequest;
  readonly partsDone: readonly PartDone[];
};

/** The offer that waits for an answer; an expired one no longer does. */
export function standingOffer(file: TradeFile): Offer | undefined {
  return file.offer?.status === 'standing' ? file.offer : undefined;
}

/** Whether it is the buyer's order, which goes by its number; an answer of the buyer to a quotation has one of its own. */
export const isPurchaseOrder = ({ offeredBy, number, orderNumber }: Offer): boolean =>
  offeredBy === 'buyer' && number === orderNumber;

/** Whether the offer's last day has ended. */
export function isExpired(offer: Offer, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(offer.validUntil), dateOf(now)) < 0;
}

/** The date of an instant in UTC. */
export function dateOf(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO('UTC').toPlainDate();
}

export function pendingAmendment(file: TradeFile): Amendment | undefined {
  return file.amendment?.status === 'pending' ? file.amendment : undefined;
}
