import type { Tx } from '@tongshang/database';
import { claimable, least } from '@tongshang/settlement';
import {
  concernsPrice,
  factsOf,
  isOfReceipt,
  openPriceClaims,
  partyOf,
  type Trade,
  type TradeOccasion,
} from '@tongshang/trade';
import type { Claimed } from './claim.ts';
import { findClaim } from './claim-store.ts';
import type { ClaimsDeps } from './deps.ts';
import { differencesOf } from './differences.ts';
import { endClaim } from './end-claim.ts';
import { detailsOf, keepClaim } from './raise-claim.ts';

/**
 * What a receipt says makes claims, in its own transaction: one for each reason of its differences, in the name of the buyer. What was
 * claimed as undelivered and has come has lost its ground, and lapses.
 */
export async function claimDifferences(deps: ClaimsDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { stated, principal } = occasion;
  if (stated.fact !== 'delivered') return;
  const { tradeId } = occasion.trade;
  await lapseWhatHasCome(deps, tx, occasion);
  const trade = await deps.trades.readTrade(tx, tradeId);
  const { shipmentId } = stated.details;
  const differences = differencesOf(trade, stated.details);
  if (differences.length === 0) return;
  const position = await deps.settlement.readPosition(tx, tradeId);
  // The amounts are steps of one sum, reckoned before any of them is claimed.
  for (const { amount, ...difference } of differences) {
    const now = await deps.trades.readTrade(tx, tradeId);
    const most = position && concernsPrice(difference) ? claimable(now, position) : amount;
    // Its price is disputed or given back already: the claim that did that stands for it.
    if (most === 0n && amount > 0n) continue;
    const details = detailsOf(tx, now, {
      ...difference,
      by: 'buyer',
      amount: least(amount, most),
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
    await keepClaim(tx, now, position, details, { entryId, raisedBy: stated.byOrganisationId });
  }
}

/** Who answers: the seller, or the carrier that carried the shipment; an insurer takes no part here. */
function respondentOf(
  trade: Trade,
  against: Claimed['against'],
  shipmentId: string | undefined,
): string | undefined {
  if (against === 'insurer') return undefined;
  if (against !== 'carrier') return partyOf(trade, against)?.organisationId;
  const shipped = factsOf(trade, 'shipped').find(({ details }) => details.shipmentId === shipmentId);
  const carried = shipped?.details.consignment.carrierOrganisationId;
  const party = trade.parties.find(
    ({ role, organisationId }) => role === 'carrier' && organisationId === carried,
  );
  return (party ?? partyOf(trade, 'carrier'))?.organisationId;
}

async function lapseWhatHasCome(
  deps: ClaimsDeps,
  tx: Tx,
  { trade, stated, principal }: TradeOccasion,
): Promise<void> {
  if (stated.fact !== 'delivered') return;
  const { shipmentId } = stated.details;
  const groundless = openPriceClaims(trade).filter(
    ({ claimed }) =>
      !isOfReceipt(claimed) &&
      claimed.lines.length > 0 &&
      (claimed.shipmentId === undefined || claimed.shipmentId === shipmentId),
  );
  for (const { claimed } of groundless) {
    const claim = await tx.elevated('a receipt ends a claim about the same goods', () =>
      findClaim(tx, claimed.claimId),
    );
    const end = { outcome: 'lapsed', toBuyer: 0n, toSeller: 0n } as const;
    await endClaim(deps, tx, principal, claim, end, { causedBy: stated.entryId, inTheNameOf: claimed.by });
  }
}
