import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { formatMoney } from '@tongshang/money';
import { claimable } from '@tongshang/settlement';
import { claimActions, tradeClaimActions } from './actions.ts';
import type { Claim } from './claim.ts';
import { type ActRow, actsOfTrade, claimsOfTrade, findClaim } from './claim-store.ts';
import type { ClaimsDeps } from './deps.ts';

/** A claim as the caller sees it, with what it may do about it. */
function viewClaim(claim: Claim, acts: readonly ActRow[], principal: Principal, now: Temporal.Instant) {
  const { currency, proposal } = claim;
  const wire = (amount: bigint) => formatMoney({ amount, currency });
  return {
    claimId: claim.claimId,
    tradeId: claim.tradeId,
    number: claim.number,
    by: claim.by,
    against: claim.against,
    reason: claim.reason,
    shipmentId: claim.shipmentId,
    lines: claim.lines.map((line) => ({ ...line })),
    amount: wire(claim.amount),
    note: claim.note,
    evidence: [...claim.evidence],
    stage: claim.stage,
    raisedAt: claim.raisedAt.toString(),
    answerBy: claim.answerBy.toString(),
    disputed: claim.disputedAt !== null,
    overdue: claim.overdueAt !== null,
    respondentOrganisationId: claim.respondentOrganisationId,
    deciderOrganisationId: claim.deciderOrganisationId,
    proposal: proposal && {
      ...proposal,
      evidence: [...proposal.evidence],
      toBuyer: wire(proposal.toBuyer),
      toSeller: wire(claim.amount - proposal.toBuyer),
      replyBy: proposal.replyBy.toString(),
    },
    toBuyer: claim.toBuyer === null ? null : wire(claim.toBuyer),
    toSeller: claim.toSeller === null ? null : wire(claim.toSeller),
    resolvedAt: claim.resolvedAt?.toString() ?? null,
    acts: acts.map(({ act, organisationId, at, entryId, details }) => ({
      ...{ act, organisationId, entryId, details },
      at: at.toString(),
    })),
    actions: claimActions(claim, principal, now),
  };
}

/** @throws CLAIM_NOT_FOUND */
export async function readClaim(tx: Tx, principal: Principal, claimId: string) {
  const claim = await findClaim(tx, claimId);
  const acts = await actsOfTrade(tx, claim.tradeId);
  return viewClaim(claim, acts.get(claimId) ?? [], principal, tx.now);
}

/** The claims of a trade that the caller may see, and what more of the price could be claimed. @throws TRADE_NOT_FOUND */
export async function readClaims(
  { trades, settlement }: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
) {
  const trade = await trades.readTrade(tx, tradeId);
  const claims = await claimsOfTrade(tx, trade.tradeId);
  const acts = await actsOfTrade(tx, trade.tradeId);
  const isPriced = trade.parties.some(
    ({ role, organisationId }) =>
      ['seller', 'buyer', 'bank', 'operator'].includes(role) && organisationId === principal.organisationId,
  );
  const position = isPriced ? await settlement.readPosition(tx, trade) : undefined;
  const most = position && claimable(trade, position);
  return {
    items: claims.map((claim) => viewClaim(claim, acts.get(claim.claimId) ?? [], principal, tx.now)),
    claimable:
      position && most !== undefined ? formatMoney({ amount: most, currency: position.currency }) : null,
    actions: tradeClaimActions(trade, most, principal),
  };
}
