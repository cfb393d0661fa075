import type { ClaimId, EntryId, OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import { concernsPrice, deadlineOf, type FactDetails, type Remedy, type TradeRole } from '@tongshang/trade';
import { isLate, isOnItsWay, type Movement, type MovementTerms, receiverOf, senderOf } from './movement.ts';

export type Claimed = FactDetails['claimed'];

/**
 * raised → answered → agreed, or decided; before that `awaiting-goods` where goods go back or are replaced; withdrawn by the claimant, or
 * lapsed with its ground.
 */
export type Stage = 'raised' | 'answered' | 'awaiting-goods' | 'agreed' | 'decided' | 'withdrawn' | 'lapsed';

/** Days within which the other side answers a claim, or an offer. */
export const ANSWER_DAYS = deadlineOf('claim-answer').days;

/** What one side offers the other to end the claim; of a court's or tribunal's award, what it says. */
export type Proposal = {
  /** 1, 2, 3 … within the claim. */
  readonly number: number;
  readonly by: 'claimant' | 'respondent';
  /** Minor units for the buyer; the rest of the amount is the seller's. */
  readonly toBuyer: bigint;
  readonly remedy?: Remedy;
  /** With a remedy that moves goods. */
  readonly movement?: MovementTerms;
  readonly reason?: string;
  readonly evidence: readonly string[];
  /** It states what was decided outside; accepting it confirms that. */
  readonly outside: boolean;
  readonly state: 'standing' | 'rejected' | 'accepted';
  readonly replyBy: Temporal.Instant;
};

/** A claim with all that decides who may do what about it. Amounts are minor units of `currency`. */
export type Claim = {
  readonly tradeId: TradeId;
  readonly claimId: ClaimId;
  readonly number: string;
  readonly by: Claimed['by'];
  readonly against: Claimed['against'];
  readonly claimantOrganisationId: OrganisationId;
  /** Null where the one who answers takes no part here. */
  readonly respondentOrganisationId: OrganisationId | null;
  /** The bank that holds the money; null where none holds it, or the one that does is a side itself. */
  readonly deciderOrganisationId: OrganisationId | null;
  readonly reason: Claimed['reason'];
  readonly shipmentId: ShipmentId | null;
  readonly lines: Claimed['lines'];
  readonly amount: bigint;
  readonly currency: string;
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly stage: Stage;
  readonly proposal: Proposal | null;
  readonly raisedAt: Temporal.Instant;
  /** Null where the one who answers takes no part here. */
  readonly answerBy: Temporal.Instant | null;
  readonly disputedAt: Temporal.Instant | null;
  readonly overdueAt: Temporal.Instant | null;
  readonly toBuyer: bigint | null;
  readonly toSeller: bigint | null;
  readonly resolvedAt: Temporal.Instant | null;
  readonly entryId: EntryId;
  readonly lastEntryId: EntryId;
  /** Who stated the receipt it is of; null where a side raised it by itself. */
  readonly receiverOrganisationId: OrganisationId | null;
  /** The last goods that were to move because of it. */
  readonly movement: Movement | null;
};

/**
 * For whom a claim waits, as far as that is one of its own: the one who is to answer it or an offer, the bank once the sides differ or a
 * deadline passed, who is to send or receive goods, the claimant where nobody here answers. Null once it has ended, and where the sides must find an end themselves.
 */
export function awaitedIn(
  claim: Claim,
  now: Temporal.Instant,
): { readonly organisationId: OrganisationId; readonly act: Act } | null {
  if (!isOpen(claim)) return null;
  const { respondentOrganisationId: respondent, deciderOrganisationId: decider, proposal } = claim;
  if (respondent === null && !concernsPrice(claim))
    return { organisationId: claim.claimantOrganisationId, act: 'state-outcome' };
  if (decider !== null && isDecidable(claim, now)) return { organisationId: decider, act: 'decide' };
  const other = proposal?.by === 'respondent' ? claim.claimantOrganisationId : respondent;
  if (proposal?.state === 'standing' && other !== null)
    return { organisationId: other, act: 'answer-proposal' };
  if (claim.movement && claim.stage === 'awaiting-goods') return moverIn(claim, claim.movement);
  return claim.stage === 'raised' && respondent !== null
    ? { organisationId: respondent, act: 'answer' }
    : null;
}

/** Who is to send the goods of a claim, or has to say what came. */
function moverIn(claim: Claim, { state, remedy }: Movement) {
  const [side, act] =
    state === 'owed' ? ([senderOf(remedy), 'dispatch'] as const) : ([receiverOf(remedy), 'receive'] as const);
  const organisationId = side === claim.by ? claim.claimantOrganisationId : claim.respondentOrganisationId;
  return organisationId === null ? null : { organisationId, act };
}

/** What an organisation can do about a claim. */
export const ACTS = [
  ...(['answer-proposal', 'answer', 'decide', 'dispatch', 'receive', 'propose'] as const),
  ...(['state-outcome', 'withdraw'] as const),
] as const;
export type Act = (typeof ACTS)[number];

/** Why an act is not the organisation's to do, or not now: a code of `refusals.ts`. */
type Hindrance =
  | 'CLAIM_CLOSED'
  | 'CLAIM_NOT_YOURS'
  | 'CLAIM_NOTHING_PROPOSED'
  | 'CLAIM_OWN_PROPOSAL'
  | 'CLAIM_NOT_DECIDABLE'
  | 'CLAIM_GOODS_AWAITED'
  | 'CLAIM_NO_GOODS_AWAITED'
  | 'CLAIM_GOODS_SENT'
  | 'CLAIM_GOODS_NOT_SENT';

export function isOpen({ stage }: Pick<Claim, 'stage'>): boolean {
  return stage === 'raised' || stage === 'answered' || stage === 'awaiting-goods';
}

type Standing = 'claimant' | 'respondent' | 'decider';

/** What an organisation is in a claim; whoever claims is nothing else in it. */
export function standingOf(claim: Claim, organisationId: OrganisationId): Standing | undefined {
  if (organisationId === claim.claimantOrganisationId) return 'claimant';
  if (organisationId === claim.respondentOrganisationId) return 'respondent';
  return organisationId === claim.deciderOrganisationId ? 'decider' : undefined;
}

/** Who may do what: nobody decides or agrees alone about money that goes to itself. */
const MAY: Readonly<Record<Act, readonly Standing[]>> = {
  answer: ['respondent'],
  propose: ['claimant', 'respondent'],
  'answer-proposal': ['claimant', 'respondent'],
  decide: ['decider'],
  dispatch: ['claimant', 'respondent'],
  receive: ['claimant', 'respondent'],
  withdraw: ['claimant'],
  'state-outcome': ['claimant'],
};

/** What hinders an organisation from an act; undefined when it may. */
export function hindrance(
  claim: Claim,
  organisationId: OrganisationId,
  act: Act,
  now: Temporal.Instant,
): Hindrance | undefined {
  const standing = standingOf(claim, organisationId);
  if (!standing || !MAY[act].includes(standing) || !isPossible(claim, act)) return 'CLAIM_NOT_YOURS';
  if (!isOpen(claim)) return 'CLAIM_CLOSED';
  if (act === 'dispatch' || act === 'receive') return hindranceOfGoods(claim, standing, act);
  if (act === 'answer' && claim.stage === 'awaiting-goods') return 'CLAIM_GOODS_AWAITED';
  if (act === 'decide') return isDecidable(claim, now) ? undefined : 'CLAIM_NOT_DECIDABLE';
  if (act !== 'answer-proposal') return undefined;
  if (claim.proposal?.state !== 'standing') return 'CLAIM_NOTHING_PROPOSED';
  return claim.proposal.by === standing ? 'CLAIM_OWN_PROPOSAL' : undefined;
}

/** Only who owes the goods sends them, and only who is to get them says that they came; each once, in this order. */
function hindranceOfGoods(
  claim: Claim,
  standing: Standing,
  act: 'dispatch' | 'receive',
): Hindrance | undefined {
  const { movement, stage } = claim;
  if (!movement || stage !== 'awaiting-goods' || !isOnItsWay(movement)) return 'CLAIM_NO_GOODS_AWAITED';
  const side = act === 'dispatch' ? senderOf(movement.remedy) : receiverOf(movement.remedy);
  if ((side === claim.by ? 'claimant' : 'respondent') !== standing) return 'CLAIM_NOT_YOURS';
  if (act === 'dispatch') return movement.state === 'owed' ? undefined : 'CLAIM_GOODS_SENT';
  return movement.state === 'dispatched' ? undefined : 'CLAIM_GOODS_NOT_SENT';
}

/** An act that there is in this kind of claim: an outcome is told only where nobody here answers, and no money here follows. */
function isPossible(claim: Claim, act: Act): boolean {
  const hasRespondent = claim.respondentOrganisationId !== null;
  if (act === 'state-outcome') return !hasRespondent && !concernsPrice(claim);
  if (act === 'dispatch' || act === 'receive') return hasRespondent && concernsPrice(claim);
  return hasRespondent || act === 'decide' || act === 'withdraw';
}

/**
 * Whether the bank may decide: the sides differ, or a deadline passed in silence. Silence by itself moves nothing; it only lets
 * somebody decide who gets nothing of it.
 */
function isDecidable(
  { stage, proposal, answerBy, disputedAt, movement }: Claim,
  now: Temporal.Instant,
): boolean {
  // How it ends is agreed or decided already: only who lets the time for the goods pass opens it again.
  if (stage === 'awaiting-goods') return movement !== null && isLate(movement, now);
  if (disputedAt !== null) return true;
  const deadline = stage === 'raised' ? answerBy : (proposal?.replyBy ?? answerBy);
  return deadline !== null && Temporal.Instant.compare(now, deadline) >= 0;
}

/** Who reads what is said about a claim: the sides, their bank, the operator, and the carrier that answers. */
export function audienceOf({ against }: Pick<Claim, 'against'>): readonly TradeRole[] {
  return ['seller', 'buyer', 'bank', 'operator', ...(against === 'carrier' ? (['carrier'] as const) : [])];
}
