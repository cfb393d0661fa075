import { concernsPrice, deadlineOf, type FactDetails, type Remedy, type TradeRole } from '@tongshang/trade';

export type Claimed = FactDetails['claimed'];

/** raised → answered → agreed, or decided; withdrawn by the claimant, or lapsed with its ground. */
export type Stage = 'raised' | 'answered' | 'agreed' | 'decided' | 'withdrawn' | 'lapsed';

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
  readonly reason?: string;
  readonly evidence: readonly string[];
  /** It states what was decided outside; accepting it confirms that. */
  readonly outside: boolean;
  readonly state: 'standing' | 'rejected';
  readonly replyBy: Temporal.Instant;
};

/** A claim with all that decides who may do what about it. Amounts are minor units of `currency`. */
export type Claim = {
  readonly tradeId: string;
  readonly claimId: string;
  readonly number: string;
  readonly by: Claimed['by'];
  readonly against: Claimed['against'];
  readonly claimantOrganisationId: string;
  /** Null where the one who answers takes no part here. */
  readonly respondentOrganisationId: string | null;
  /** The bank that holds the money; null where none holds it, or the one that does is a side itself. */
  readonly deciderOrganisationId: string | null;
  readonly reason: Claimed['reason'];
  readonly shipmentId: string | null;
  readonly lines: Claimed['lines'];
  readonly amount: bigint;
  readonly currency: string;
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly stage: Stage;
  readonly proposal: Proposal | null;
  readonly raisedAt: Temporal.Instant;
  readonly answerBy: Temporal.Instant;
  readonly disputedAt: Temporal.Instant | null;
  readonly overdueAt: Temporal.Instant | null;
  readonly toBuyer: bigint | null;
  readonly toSeller: bigint | null;
  readonly resolvedAt: Temporal.Instant | null;
  readonly entryId: string;
  readonly lastEntryId: string;
  /** Who stated the receipt it is of; null where a side raised it by itself. */
  readonly receiverOrganisationId: string | null;
};

/**
 * For whom a claim waits, as far as that is one of its own: the one who is to answer it or an offer, the bank once the sides differ or a
 * deadline passed, the claimant where nobody here answers. Null once it has ended, and where the sides must find an end themselves.
 */
export function awaitedIn(
  claim: Claim,
  now: Temporal.Instant,
): { readonly organisationId: string; readonly act: Act } | null {
  if (!isOpen(claim)) return null;
  const { respondentOrganisationId: respondent, deciderOrganisationId: decider, proposal } = claim;
  if (respondent === null && !concernsPrice(claim))
    return { organisationId: claim.claimantOrganisationId, act: 'state-outcome' };
  if (decider !== null && isDecidable(claim, now)) return { organisationId: decider, act: 'decide' };
  const other = proposal?.by === 'respondent' ? claim.claimantOrganisationId : respondent;
  if (proposal?.state === 'standing' && other !== null)
    return { organisationId: other, act: 'answer-proposal' };
  return claim.stage === 'raised' && respondent !== null
    ? { organisationId: respondent, act: 'answer' }
    : null;
}

/** What an organisation can do about a claim. */
export const ACTS = ['answer-proposal', 'answer', 'decide', 'propose', 'state-outcome', 'withdraw'] as const;
export type Act = (typeof ACTS)[number];

/** Why an act is not the organisation's to do, or not now: a code of `refusals.ts`. */
type Hindrance =
  | 'CLAIM_CLOSED'
  | 'CLAIM_NOT_YOURS'
  | 'CLAIM_NOTHING_PROPOSED'
  | 'CLAIM_OWN_PROPOSAL'
  | 'CLAIM_NOT_DECIDABLE';

export function isOpen({ stage }: Pick<Claim, 'stage'>): boolean {
  return stage === 'raised' || stage === 'answered';
}

type Standing = 'claimant' | 'respondent' | 'decider';

/** What an organisation is in a claim; whoever claims is nothing else in it. */
export function standingOf(claim: Claim, organisationId: string): Standing | undefined {
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
  withdraw: ['claimant'],
  'state-outcome': ['claimant'],
};

/** What hinders an organisation from an act; undefined when it may. */
export function hindrance(
  claim: Claim,
  organisationId: string,
  act: Act,
  now: Temporal.Instant,
): Hindrance | undefined {
  const standing = standingOf(claim, organisationId);
  if (!standing || !MAY[act].includes(standing) || !isPossible(claim, act)) return 'CLAIM_NOT_YOURS';
  if (!isOpen(claim)) return 'CLAIM_CLOSED';
  if (act === 'decide') return isDecidable(claim, now) ? undefined : 'CLAIM_NOT_DECIDABLE';
  if (act !== 'answer-proposal') return undefined;
  if (claim.proposal?.state !== 'standing') return 'CLAIM_NOTHING_PROPOSED';
  return claim.proposal.by === standing ? 'CLAIM_OWN_PROPOSAL' : undefined;
}

/** An act that there is in this kind of claim: an outcome is told only where nobody here answers, and no money here follows. */
function isPossible(claim: Claim, act: Act): boolean {
  const hasRespondent = claim.respondentOrganisationId !== null;
  if (act === 'state-outcome') return !hasRespondent && !concernsPrice(claim);
  return hasRespondent || act === 'decide' || act === 'withdraw';
}

/**
 * Whether the bank may decide: the sides differ, or a deadline passed in silence. Silence by itself moves nothing; it only lets
 * somebody decide who gets nothing of it.
 */
function isDecidable({ stage, proposal, answerBy, disputedAt }: Claim, now: Temporal.Instant): boolean {
  if (disputedAt !== null) return true;
  const deadline = stage === 'raised' ? answerBy : (proposal?.replyBy ?? answerBy);
  return Temporal.Instant.compare(now, deadline) >= 0;
}

/** Who reads what is said about a claim: the sides, their bank, the operator, and the carrier that answers. */
export function audienceOf({ against }: Pick<Claim, 'against'>): readonly TradeRole[] {
  return ['seller', 'buyer', 'bank', 'operator', ...(against === 'carrier' ? (['carrier'] as const) : [])];
}
