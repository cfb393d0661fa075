import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { lackingReleases, type Trade } from '@tongshang/trade';
import { ACTS, type Claim, hindrance, standingOf } from './claim.ts';

/**
 * The borders whose releases goods of a claim still lack before they can be said to have come; what was lost needs no import, and what never left none.
 */
export function unreleasedOf(
  trade: Trade,
  { movement, shipmentId }: Claim,
): readonly ('export' | 'import')[] {
  if (movement?.state !== 'dispatched') return [];
  const { movementId } = movement;
  return lackingReleases(trade, { movementId, ...(shipmentId === null ? {} : { shipmentId }) });
}

/** What the caller may do about a claim; the claim waits for an answer, for the other side's to an offer, or for the decision. */
export function claimActions(
  trade: Trade,
  claim: Claim,
  principal: Principal,
  now: Temporal.Instant,
): Action[] {
  if (!principal.scopes.has('claims:write')) return [];
  const standing = standingOf(claim, principal.organisationId);
  return ACTS.flatMap((act) => {
    const lacks = hindrance(claim, principal.organisationId, act, now);
    if (lacks === 'CLAIM_NOT_DECIDABLE' || lacks === 'CLAIM_GOODS_NOT_SENT')
      return [offer(act, { lacks: [lacks] })];
    if (lacks !== undefined) return [];
    if (act === 'receive' && unreleasedOf(trade, claim).length > 0)
      return [offer(act, { lacks: ['REMEDY_NOT_RELEASED'] })];
    const isAwaited =
      act === 'answer-proposal' ||
      act === 'decide' ||
      act === 'dispatch' ||
      act === 'receive' ||
      (act === 'answer' && claim.stage === 'raised') ||
      (act === 'state-outcome' && standing === 'claimant');
    return [offer(act, { awaited: isAwaited })];
  });
}

/** Whether the caller is a side that may claim something of the price. */
export function tradeClaimActions(
  { parties, status }: Pick<Trade, 'parties' | 'status'>,
  claimable: bigint | undefined,
  principal: Principal,
): Action[] {
  const isSide = parties.some(
    ({ role, organisationId }) =>
      (role === 'seller' || role === 'buyer') && organisationId === principal.organisationId,
  );
  if (!isSide || status !== 'open' || !principal.scopes.has('claims:write')) return [];
  const lacks =
    claimable === undefined ? ['CLAIM_NOT_FUNDED'] : claimable === 0n ? ['CLAIM_NOTHING_LEFT'] : [];
  return [offer('raise-claim', { lacks })];
}
