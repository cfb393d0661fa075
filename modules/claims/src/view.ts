import type { Tx } from '@tongshang/database';
import type { ClaimId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney } from '@tongshang/money';
import { claimable, type RefundDebtView } from '@tongshang/settlement';
import type { Trade, TradeRole } from '@tongshang/trade';
import { claimActions, tradeClaimActions, unreleasedOf } from './actions.ts';
import { awaitedIn, type Claim, standingOf } from './claim.ts';
import { type ActRow, actsOfTrade, claimsOfTrade, findClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { isLate, type Movement, type MovementTerms, receiverOf, senderOf } from './movement.ts';

/** Roles that see what is claimed in money, besides whoever answers the claim. */
const PRICED: readonly TradeRole[] = ['seller', 'buyer', 'bank', 'operator'];

const isPriced = ({ parties }: Pick<Trade, 'parties'>, { organisationId }: Principal): boolean =>
  parties.some((party) => PRICED.includes(party.role) && party.organisationId === organisationId);

type Seeing = {
  readonly trade: Trade;
  readonly principal: Principal;
  readonly now: Temporal.Instant;
  /** What the seller owes back of the price. */
  readonly debts: readonly RefundDebtView[];
};

/**
 * A claim as the caller sees it, with what it may do about it. Who stated the receipt it is of, and is nothing else in it, sees what became of
 * its word, and neither amounts nor what is said about them.
 */
function viewClaim(claim: Claim, acts: readonly ActRow[], { trade, principal, now, debts }: Seeing) {
  const { currency } = claim;
  const seesMoney = isPriced(trade, principal) || standingOf(claim, principal.organisationId) !== undefined;
  const proposal = seesMoney ? claim.proposal : null;
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
    amount: seesMoney ? wire(claim.amount) : null,
    note: claim.note,
    evidence: [...claim.evidence],
    stage: claim.stage,
    raisedAt: claim.raisedAt.toString(),
    answerBy: claim.answerBy?.toString() ?? null,
    disputed: claim.disputedAt !== null,
    overdue: claim.overdueAt !== null,
    respondentOrganisationId: claim.respondentOrganisationId,
    deciderOrganisationId: claim.deciderOrganisationId,
    proposal: proposal && {
      ...proposal,
      movement: proposal.movement
        ? { ...termsOf(proposal.movement), dispatchBy: proposal.movement.dispatchBy.toString() }
        : null,
      evidence: [...proposal.evidence],
      toBuyer: wire(proposal.toBuyer),
      toSeller: wire(claim.amount - proposal.toBuyer),
      replyBy: proposal.replyBy.toString(),
    },
    movement: claim.movement && {
      ...viewMovement(claim.movement, now, seesMoney ? wire : undefined),
      unreleased: [...unreleasedOf(trade, claim)],
    },
    toBuyer: claim.toBuyer === null || !seesMoney ? null : wire(claim.toBuyer),
    toSeller: claim.toSeller === null || !seesMoney ? null : wire(claim.toSeller),
    owedBack: seesMoney ? owedBackOf(claim, debts) : null,
    resolvedAt: claim.resolvedAt?.toString() ?? null,
    waitsFor: awaitedIn(claim, now),
    acts: acts.map(({ act, organisationId, at, entryId, details }) => ({
      ...{ act, organisationId, entryId, details: seesMoney ? details : {} },
      at: at.toString(),
    })),
    actions: claimActions(trade, claim, principal, now),
  };
}

/** A claim that ended owes what its end gave the buyer and the seller no longer had. */
function owedBackOf(claim: Claim, debts: readonly RefundDebtView[]) {
  const { currency } = claim;
  const own = debts.filter(({ causedBy }) => claim.resolvedAt !== null && causedBy === claim.lastEntryId);
  const [first] = own;
  if (!first) return null;
  const sum = (of: 'amount' | 'open') =>
    formatMoney({ amount: own.reduce((all, debt) => all + parseMoney(debt[of]).amount, 0n), currency });
  return { amount: sum('amount'), open: sum('open'), dueOn: first.dueOn };
}

const termsOf = ({ lines, freightBy }: MovementTerms) => ({
  lines: lines.map((line) => ({ ...line })),
  freightBy,
});

function viewMovement(
  movement: Movement,
  now: Temporal.Instant,
  wire: ((amount: bigint) => { amount: string; currency: string }) | undefined,
) {
  const { movementId, remedy, state, goal, receiveBy, dispatch, receipt } = movement;
  return {
    ...{ movementId, remedy, state, from: senderOf(remedy), to: receiverOf(remedy) },
    ...termsOf(movement),
    dispatchBy: movement.dispatchBy.toString(),
    late: isLate(movement, now),
    outcome: goal.outcome,
    toBuyer: wire ? wire(goal.toBuyer) : null,
    toSeller: wire ? wire(goal.toSeller) : null,
    receiveBy: receiveBy?.toString() ?? null,
    ...{ dispatch, receipt },
  };
}

/** @throws CLAIM_NOT_FOUND */
export async function readClaim(
  { trades, settlement }: Pick<ClaimsDeps, 'trades' | 'settlement'>,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
) {
  const claim = await findClaim(tx, claimId);
  const trade = await trades.readTrade(tx, claim.tradeId);
  const acts = await actsOfTrade(tx, claim.tradeId);
  const debts = await settlement.readRefundDebts(tx, claim.tradeId);
  return viewClaim(claim, acts.get(claimId) ?? [], { trade, principal, now: tx.now, debts });
}

/** The claims of a trade that the caller may see, and what more of the price could be claimed. @throws TRADE_NOT_FOUND */
export async function readClaims(
  { trades, settlement }: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
) {
  const trade = await trades.readTrade(tx, tradeId);
  const claims = await claimsOfTrade(tx, trade.tradeId);
  const acts = await actsOfTrade(tx, trade.tradeId);
  const debts = claims.length > 0 ? await settlement.readRefundDebts(tx, trade.tradeId) : [];
  const position = isPriced(trade, principal) ? await settlement.readPosition(tx, trade) : undefined;
  const most = position && claimable(trade, position);
  return {
    items: claims.map((claim) =>
      viewClaim(claim, acts.get(claim.claimId) ?? [], { trade, principal, now: tx.now, debts }),
    ),
    claimable:
      position && most !== undefined ? formatMoney({ amount: most, currency: position.currency }) : null,
    actions: tradeClaimActions(trade, most, principal),
  };
}
