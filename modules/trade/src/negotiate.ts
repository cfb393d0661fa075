import type { Side, Unusual } from '@tongshang/incoterms';
import type { Trade, TradeLine, TradeSums, TradeTerms, WireMoney } from '@tongshang/trade-facts';
import { requireOpen } from './actor.ts';
import { dayWhere } from './day-where.ts';
import { dateOf, isExpired, type Offer, otherSide, standingOffer, type TradeFile } from './file.ts';
import { isStated } from './progress.ts';
import { refuse } from './refusals.ts';
import { checkHolders, checkInstalments, requireMeant } from './terms.ts';

export type NewOffer = {
  readonly offeredBy: Side;
  readonly number: string;
  /** ISO 8601 date; without it thirty days from the day where its side is. */
  readonly validUntil?: string | undefined;
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  readonly sums?: TradeSums;
  readonly total: WireMoney;
  readonly orderNumber?: string;
  readonly note?: string;
};

/** An offer is answered or replaced only before the order. @throws TRADE_CANCELLED, TRADE_CLOSED, ALREADY_ORDERED */
export function requireNegotiating(file: TradeFile): void {
  requireOpen(file.trade);
  if (isStated(file.trade, 'ordered')) throw refuse('ALREADY_ORDERED');
}

/**
 * Puts a new offer in the place of the standing one. Either side may replace its own or answer the other's; the seller may also
 * make the first, the buyer only by a purchase order (`isFirst`). Lines and terms of the trade become those of the offer.
 * @throws TRADE_CANCELLED, TRADE_CLOSED, ALREADY_ORDERED, VALIDITY_PAST, PLACE_UNUSUAL, COVER_BELOW_RULE, NO_STANDING_OFFER (the buyer counters nothing),
 * QUOTATION_EXPIRED (the buyer counters an offer that has run out)
 */
export function makeOffer(
  file: TradeFile,
  offer: NewOffer,
  now: Temporal.Instant,
  said: {
    readonly isFirst?: boolean;
    /** Unusual terms that are meant so. */
    readonly meant?: readonly Unusual[] | undefined;
    /** What was asked or offered before. */
    readonly before?: TradeTerms;
  } = {},
): { file: TradeFile; offer: Offer; superseded?: Offer } {
  requireNegotiating(file);
  const today = dateOf(now);
  const validUntil = offer.validUntil ?? usualEnd(file.trade, offer.offeredBy, now);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(validUntil), today) < 0) {
    throw refuse('VALIDITY_PAST', { today: today.toString() }, 'validUntil');
  }
  checkHolders(file.trade.parties, offer.terms);
  checkInstalments(offer.terms, offer.total);
  requireMeant(offer.terms, file.trade.parties, said.meant, said.before);
  const standing = standingOffer(file);
  if (offer.offeredBy === 'buyer' && !said.isFirst) {
    if (!standing) throw refuse('NO_STANDING_OFFER');
    if (standing.offeredBy === 'seller') requireUnexpired(standing, now);
  }
  const made: Offer = {
    ...offer,
    validUntil,
    sequence: (file.offer?.sequence ?? 0) + 1,
    status: 'standing',
    offeredAt: now.toString(),
  };
  const { terms, lines, total, sums } = made;
  const { sums: _sums, ...trade } = file.trade;
  const next = {
    ...file,
    trade: { ...trade, terms, lines, total, ...(sums ? { sums } : {}) },
    offer: made,
  };
  return {
    file: next,
    offer: made,
    ...(standing ? { superseded: { ...standing, status: 'superseded' } } : {}),
  };
}

/** For how long an offer stands that names no day. */
const USUAL_DAYS = 30;

const usualEnd = (trade: Trade, side: Side, now: Temporal.Instant): string =>
  Temporal.PlainDate.from(dayWhere(trade, side, now))
    .add({ days: USUAL_DAYS })
    .toString();

/** @throws QUOTATION_EXPIRED */
function requireUnexpired(offer: Offer, now: Temporal.Instant): void {
  if (!isExpired(offer, now)) return;
  throw refuse('QUOTATION_EXPIRED', { number: offer.number, validUntil: offer.validUntil });
}

/**
 * The standing offer, when this side may answer it and means it.
 * @throws NO_STANDING_OFFER, OFFER_REPLACED (another stands than the one named), OFFER_IS_YOUR_OWN, QUOTATION_EXPIRED
 */
function answerable(file: TradeFile, by: Side, number: string, now: Temporal.Instant): Offer {
  requireNegotiating(file);
  const standing = standingOffer(file);
  if (!standing) throw refuse('NO_STANDING_OFFER');
  if (standing.number !== number) {
    throw refuse('OFFER_REPLACED', { number, standing: standing.number }, 'quotationNumber');
  }
  if (standing.offeredBy !== otherSide(by)) throw refuse('OFFER_IS_YOUR_OWN');
  requireUnexpired(standing, now);
  return standing;
}

/** Accepts the standing offer: its lines and terms become version 1, frozen. @throws as `answerable` */
export function acceptOffer(
  file: TradeFile,
  by: Side,
  number: string,
  now: Temporal.Instant,
): { file: TradeFile; offer: Offer } {
  const offer: Offer = { ...answerable(file, by, number, now), status: 'accepted' };
  return { file: { ...file, version: 1, offer }, offer };
}

/**
 * Declines the standing offer. The trade stays open: the seller may quote again, either side may cancel.
 * @throws as `answerable`
 */
export function declineOffer(
  file: TradeFile,
  by: Side,
  number: string,
  now: Temporal.Instant,
): { file: TradeFile; offer: Offer } {
  const offer: Offer = { ...answerable(file, by, number, now), status: 'declined' };
  return { file: { ...file, offer }, offer };
}
