import type { Tx } from '@tongshang/database';
import type { ClaimId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import type { Remedy } from '@tongshang/trade';
import { beginAct, enterAct, wordOf } from './act-on-claim.ts';
import { awaitGoods, type MovementBody, movementTermsOf, movesGoods } from './await-goods.ts';
import { ANSWER_DAYS, type Claim, standingOf } from './claim.ts';
import { saveClaim } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { type End, endClaim } from './end-claim.ts';
import type { MovementTerms } from './movement.ts';
import { refuse } from './refusals.ts';

type Said = { readonly remedy?: Remedy; readonly reason?: string; readonly evidence?: readonly string[] };

type Moving = Said & { readonly movement?: MovementBody };

/** An offer that a decision has overtaken stands no longer. */
const withdrawn = (proposal: Claim['proposal']): Claim['proposal'] =>
  proposal?.state === 'standing' ? { ...proposal, state: 'rejected' } : proposal;

const movementSaid = (terms: MovementTerms | undefined) =>
  terms
    ? {
        movement: {
          lines: terms.lines.map((line) => ({ ...line })),
          ...{ freightBy: terms.freightBy, dispatchBy: terms.dispatchBy.toString() },
        },
      }
    : {};

const plain = ({ remedy, reason, evidence = [] }: Said) => ({
  ...(remedy === undefined ? {} : { remedy }),
  ...(reason === undefined ? {} : { reason }),
  ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
});

/**
 * The one a claim is against accepts it whole, or refuses it.
 * @throws what `beginAct` refuses, CLAIM_GOODS_BY_OFFER
 */
export async function answerClaim(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: Said & { readonly answer: 'accepted' | 'refused' },
): Promise<Claim> {
  const acting = await beginAct(deps, tx, principal, claimId, 'answer');
  const { claim } = acting;
  // Who sends or takes goods agrees to which and until when: that is an offer, not an answer.
  if (body.answer === 'accepted' && movesGoods(body.remedy))
    throw refuse('CLAIM_GOODS_BY_OFFER', {}, 'remedy');
  const lastEntryId = await enterAct(deps, tx, principal, acting, body.answer, plain(body));
  if (body.answer === 'refused') {
    return keep(tx, { ...claim, stage: 'answered', disputedAt: claim.disputedAt ?? tx.now, lastEntryId });
  }
  const isBuyers = claim.by === 'buyer';
  const end: End = {
    ...plain(body),
    outcome: 'agreed',
    toBuyer: isBuyers ? claim.amount : 0n,
    toSeller: isBuyers ? 0n : claim.amount,
  };
  const because = { causedBy: lastEntryId, inTheNameOf: wordOf(claim, principal.organisationId) };
  return endClaim(deps, tx, principal, { ...claim, lastEntryId }, end, because);
}

/**
 * One of the two offers the other how to end a claim, or states what a court or tribunal decided.
 * @throws what `beginAct` refuses, CLAIM_AMOUNT_INVALID, what `movementTermsOf` refuses
 */
export async function proposeEnd(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: Moving & { readonly toBuyer: WireMoney; readonly outside?: boolean },
): Promise<Claim> {
  const acting = await beginAct(deps, tx, principal, claimId, 'propose');
  const { claim, trade } = acting;
  const toBuyer = partOf(claim, body.toBuyer);
  const terms = movementTermsOf(trade, claim, body, tx.now);
  const { outside = false } = body;
  const said = {
    ...plain(body),
    ...movementSaid(terms),
    ...{ toBuyer: wire(claim, toBuyer), ...(outside ? { outside } : {}) },
  };
  const lastEntryId = await enterAct(deps, tx, principal, acting, 'proposed', said);
  const by = standingOf(claim, principal.organisationId) === 'claimant' ? 'claimant' : 'respondent';
  return keep(tx, {
    ...claim,
    // An offer of the other side is its answer; the claimant's own is none. What was agreed stands until something else is.
    stage: by === 'respondent' && claim.stage === 'raised' ? 'answered' : claim.stage,
    proposal: {
      ...{ number: (claim.proposal?.number ?? 0) + 1, by, toBuyer, outside, state: 'standing' },
      ...plain(body),
      ...(terms ? { movement: terms } : {}),
      evidence: body.evidence ?? [],
      replyBy: tx.now.add({ hours: 24 * ANSWER_DAYS }),
    },
    lastEntryId,
  });
}

/**
 * The other one accepts what was offered, or confirms what was decided outside, and the claim ends so; or rejects it.
 * @throws what `beginAct` refuses, CLAIM_PROPOSAL_REPLACED, CLAIM_MOVES_TOO_MUCH
 */
export async function answerProposal(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  { proposal: number, answer }: { readonly proposal: number; readonly answer: 'accepted' | 'rejected' },
): Promise<Claim> {
  const acting = await beginAct(deps, tx, principal, claimId, 'answer-proposal');
  const { claim, trade } = acting;
  const { proposal } = claim;
  if (!proposal || proposal.number !== number) {
    throw refuse('CLAIM_PROPOSAL_REPLACED', { number: String(proposal?.number ?? 0) }, 'proposal');
  }
  const lastEntryId = await enterAct(deps, tx, principal, acting, `proposal-${answer}`, { proposal: number });
  if (answer === 'rejected') {
    const rejected = { ...proposal, state: 'rejected' as const };
    // While goods are awaited an offer is only one to end it otherwise: rejected, what was agreed stands.
    const disputedAt = claim.stage === 'awaiting-goods' ? claim.disputedAt : (claim.disputedAt ?? tx.now);
    return keep(tx, { ...claim, proposal: rejected, disputedAt, lastEntryId });
  }
  const { toBuyer, outside, remedy, movement: terms } = proposal;
  const outcome = outside ? 'decided' : 'agreed';
  const end = { ...plain(proposal), outcome, toBuyer, toSeller: claim.amount - toBuyer, outside } as const;
  if (terms && movesGoods(remedy)) {
    const accepted: Claim = { ...claim, proposal: { ...proposal, state: 'accepted' }, lastEntryId };
    const goal = { ...end, remedy };
    const acted = { causedBy: lastEntryId, byOrganisationId: principal.organisationId };
    return awaitGoods(deps, tx, { trade, claim: accepted, goal, terms, ...acted });
  }
  const because = { causedBy: lastEntryId, inTheNameOf: wordOf(claim, principal.organisationId) };
  return endClaim(deps, tx, principal, { ...claim, lastEntryId }, end, because);
}

/**
 * The bank that holds the money decides what of it each side gets, once the sides differ or a deadline passed in silence.
 * @throws what `beginAct` refuses, CLAIM_AMOUNT_INVALID, CLAIM_BEYOND_HELD, what `movementTermsOf` refuses
 */
export async function decideClaim(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: Moving & { readonly toBuyer: WireMoney; readonly reason: string },
): Promise<Claim> {
  const acting = await beginAct(deps, tx, principal, claimId, 'decide');
  const { claim, trade } = acting;
  const toBuyer = partOf(claim, body.toBuyer);
  // It decides what it holds, and gives away nothing that the seller has already.
  const position = await deps.settlement.readPosition(tx, trade);
  const held = position?.held ?? 0n;
  if (toBuyer > held) {
    throw refuse('CLAIM_BEYOND_HELD', { held: `${wire(claim, held).amount} ${claim.currency}` }, 'toBuyer');
  }
  const terms = movementTermsOf(trade, claim, body, tx.now);
  const said = { ...plain(body), ...movementSaid(terms), toBuyer: wire(claim, toBuyer) };
  const lastEntryId = await enterAct(deps, tx, principal, acting, 'ruled', said);
  const end = {
    ...plain(body),
    outcome: 'decided',
    toBuyer,
    toSeller: claim.amount - toBuyer,
  } as const;
  const { remedy } = body;
  if (terms && movesGoods(remedy)) {
    const goal = { ...end, remedy };
    const ruled: Claim = { ...claim, proposal: withdrawn(claim.proposal), lastEntryId };
    const acted = { causedBy: lastEntryId, byOrganisationId: principal.organisationId };
    return awaitGoods(deps, tx, { trade, claim: ruled, goal, terms, ...acted });
  }
  const because = { causedBy: lastEntryId, inTheNameOf: 'bank' } as const;
  return endClaim(deps, tx, principal, { ...claim, lastEntryId }, end, because);
}

/** The claimant claims no longer: nothing goes to it. @throws what `beginAct` refuses */
export async function withdrawClaim(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: { readonly reason?: string },
): Promise<Claim> {
  const acting = await beginAct(deps, tx, principal, claimId, 'withdraw');
  const { claim } = acting;
  const lastEntryId = await enterAct(deps, tx, principal, acting, 'taken-back', plain(body));
  const end: End = { ...plain(body), outcome: 'withdrawn', toBuyer: 0n, toSeller: 0n };
  return endClaim(deps, tx, principal, { ...claim, lastEntryId }, end, {
    causedBy: lastEntryId,
    inTheNameOf: claim.by,
  });
}

/**
 * The claimant tells what somebody who takes no part here (an insurer) paid; no money here follows from it.
 * @throws what `beginAct` refuses, CLAIM_AMOUNT_INVALID
 */
export async function stateOutcome(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: Said & { readonly toBuyer: WireMoney },
): Promise<Claim> {
  const acting = await beginAct(deps, tx, principal, claimId, 'state-outcome');
  const { claim } = acting;
  if (movesGoods(body.remedy)) throw refuse('CLAIM_MOVES_NO_GOODS', {}, 'remedy');
  const toBuyer = partOf(claim, body.toBuyer);
  const said = { ...plain(body), toBuyer: wire(claim, toBuyer) };
  const lastEntryId = await enterAct(deps, tx, principal, acting, 'outcome-stated', said);
  const end: End = { ...plain(body), outcome: 'decided', toBuyer, toSeller: 0n, outside: true };
  return endClaim(deps, tx, principal, { ...claim, lastEntryId }, end, {
    causedBy: lastEntryId,
    inTheNameOf: claim.by,
  });
}

function partOf({ amount, currency }: Claim, stated: WireMoney): bigint {
  const part = parseMoney(stated, 'toBuyer');
  if (part.currency === currency && part.amount >= 0n && part.amount <= amount) return part.amount;
  throw refuse(
    'CLAIM_AMOUNT_INVALID',
    { currency, most: formatMoney({ amount, currency }).amount },
    'toBuyer',
  );
}

const wire = ({ currency }: Claim, amount: bigint) => ({ ...formatMoney({ amount, currency }) });

function keep(tx: Tx, claim: Claim): Promise<Claim> {
  return tx.elevated('an act about a claim concerns both sides and their bank', async () => {
    await saveClaim(tx, claim);
    return claim;
  });
}
