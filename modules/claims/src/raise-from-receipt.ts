import type { Tx } from '@tongshang/database';
import type { ShipmentId } from '@tongshang/identifier';
import { parseMoney } from '@tongshang/money';
import { claimable } from '@tongshang/settlement';
import {
  carrierOf,
  concernsPrice,
  isOfReceipt,
  least,
  openPriceClaims,
  partyOf,
  receiptOfLoss,
  type Trade,
  type TradeOccasion,
} from '@tongshang/trade';
import type { Claim, Claimed } from './claim.ts';
import { findClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { type ClaimedDifference, differencesOf } from './differences.ts';
import { endClaim } from './end-claim.ts';
import { coveredPart } from './insured.ts';
import { detailsOf, keepClaim } from './raise-claim.ts';
import { shownEvidence } from './shown-evidence.ts';

/**
 * What a receipt says, or a loss, makes claims, in its own transaction: one for each reason of its differences, in the name of the buyer, for the full
 * price of the goods; of an insurer for what they are insured for. What has lost its ground by it lapses then.
 */
export async function claimDifferences(deps: ClaimsDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { stated, principal } = occasion;
  const receipt = receiptIn(stated);
  if (!receipt) return;
  const { tradeId } = occasion.trade;
  const trade = await deps.trades.readTrade(tx, tradeId);
  const { shipmentId } = receipt;
  const groundless = groundlessIn(occasion);
  const differences = differencesOf(without(trade, groundless), receipt);
  const freed = groundless.reduce((sum, { claimed }) => sum + parseMoney(claimed.amount).amount, 0n);
  const position = differences.length > 0 ? await deps.settlement.readPosition(tx, trade) : undefined;
  const raised: Claim[] = [];
  // The amounts are steps of one sum, reckoned before any of them is claimed.
  for (const { amount: owed, ...difference } of differences.flatMap((one) =>
    covered(trade, shipmentId, one),
  )) {
    const now = await deps.trades.readTrade(tx, tradeId);
    const most = position && concernsPrice(difference) ? claimable(now, position) + freed : owed;
    // Its price is disputed or given back already: the claim that did that stands for it.
    if (most === 0n && owed > 0n) continue;
    const details = detailsOf(tx, now, {
      ...difference,
      by: 'buyer',
      evidence: shownEvidence(stated, difference.evidence),
      amount: least(owed, most),
      respondentOrganisationId: respondentOf(trade, difference.against, shipmentId),
      ...(shipmentId === undefined ? {} : { shipmentId }),
    });
    const { entryId } = await deps.trades.performFact(
      tx,
      principal,
      tradeId,
      'claimed',
      details,
      stated.entryId,
      'buyer',
    );
    const of = { entryId, raisedBy: stated.byOrganisationId, isOfReceipt: true };
    raised.push(await keepClaim(tx, now, position, details, of));
  }
  // Only now: what ends a claim pays what is due, and must find the differences claimed.
  await lapse(deps, tx, occasion, groundless);
  if (isAdmitted(stated)) for (const claim of raised) await concede(deps, tx, occasion, claim);
}

/**
 * A difference that insurance should cover, as claims on whoever answers: the insurer for what it covers, and the seller for what it should have
 * had covered. That one is about no goods, for their price is due all the same.
 */
function covered(
  trade: Trade,
  shipmentId: ShipmentId | undefined,
  difference: ClaimedDifference,
): readonly ClaimedDifference[] {
  if (difference.against !== 'insurer') return [difference];
  const { byInsurer, bySeller } = coveredPart(trade, shipmentId, difference.amount);
  const { note: _note, ...uncovered } = difference;
  const bySide: ClaimedDifference = {
    ...uncovered,
    against: 'seller',
    reason: 'not-insured',
    lines: [],
    amount: bySeller,
  };
  return [
    ...(byInsurer > 0n || bySeller === 0n ? [{ ...difference, amount: byInsurer }] : []),
    ...(bySeller > 0n ? [bySide] : []),
  ];
}

/** What a receipt says of the goods, or a loss of all of them would. */
function receiptIn(stated: TradeOccasion['stated']): Parameters<typeof differencesOf>[1] | undefined {
  if (stated.fact === 'delivered') return stated.details;
  if (stated.fact !== 'lost') return undefined;
  const { shipmentId } = stated.details;
  return { lines: receiptOfLoss(stated.details), ...(shipmentId === undefined ? {} : { shipmentId }) };
}

/**
 * Whether the seller has to answer nothing more: goods that were lost at its risk, by its own word or one that counts against it. What is told in the
 * name of somebody who is not here it answers itself.
 */
const isAdmitted = ({ fact, word }: TradeOccasion['stated']): boolean =>
  fact === 'lost' && word === undefined;

/** The price of what was lost at the seller's risk is the buyer's again. */
async function concede(deps: ClaimsDeps, tx: Tx, { stated, principal }: TradeOccasion, claim: Claim) {
  // That it did not insure them nobody has said: it may show that it did.
  if (claim.against !== 'seller' || claim.reason === 'not-insured') return;
  const end = { outcome: 'agreed', toBuyer: claim.amount, toSeller: 0n, remedy: 'refund' } as const;
  await endClaim(deps, tx, principal, claim, end, { causedBy: stated.entryId, inTheNameOf: 'seller' });
}

/** Who answers: the seller, or the carrier that carried the shipment; an insurer takes no part here. */
function respondentOf(
  trade: Trade,
  against: Claimed['against'],
  shipmentId: ShipmentId | undefined,
): string | undefined {
  if (against === 'insurer') return undefined;
  if (against !== 'carrier') return partyOf(trade, against)?.organisationId;
  return carrierOf(trade, shipmentId)?.organisationId;
}

type TradeClaim = ReturnType<typeof openPriceClaims>[number];

/**
 * What has lost its ground by a receipt: whatever the seller claims by itself, since it now has its goods accepted or their differences
 * claimed; and what the buyer claimed as undelivered.
 */
function groundlessIn({ trade, stated }: TradeOccasion): readonly TradeClaim[] {
  const { shipmentId } = stated.details as { readonly shipmentId?: ShipmentId };
  return openPriceClaims(trade).filter(
    ({ claimed }) =>
      !isOfReceipt(claimed) &&
      (claimed.by === 'seller' ||
        (claimed.lines.length > 0 &&
          (claimed.shipmentId === undefined || claimed.shipmentId === shipmentId))),
  );
}

/** The trade as if these claims had not been raised. */
function without(trade: Trade, claims: readonly TradeClaim[]): Trade {
  const entries = new Set(claims.map(({ entryId }) => entryId));
  return { ...trade, facts: trade.facts.filter(({ entryId }) => !entries.has(entryId)) };
}

async function lapse(
  deps: ClaimsDeps,
  tx: Tx,
  { stated, principal }: TradeOccasion,
  groundless: readonly TradeClaim[],
): Promise<void> {
  for (const { claimed } of groundless) {
    const claim = await tx.elevated('a receipt ends a claim about the same goods', () =>
      findClaim(tx, claimed.claimId),
    );
    const end = { outcome: 'lapsed', toBuyer: 0n, toSeller: 0n } as const;
    await endClaim(deps, tx, principal, claim, end, { causedBy: stated.entryId, inTheNameOf: claimed.by });
  }
}
