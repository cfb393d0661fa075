import { Actions, Instant, literals, Money, Nullable, Uuid } from '@tongshang/http';
import { DIFFERENCE_REASONS } from '@tongshang/trade';
import { Type } from 'typebox';

/** What goes over the wire; the OpenAPI document comes from these. */

const EVIDENCE_MAX = 50;
const Reason = Type.String({ minLength: 1, maxLength: 2000 });
const Evidence = Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), {
  maxItems: EVIDENCE_MAX,
  description: 'SHA-256 of files that show it',
});
const Remedy = literals(['refund', 'price-reduction', 'return', 'replacement']);

export const TradeParams = Type.Object({ tradeId: Uuid });
export const ClaimParams = Type.Object({ claimId: Uuid });

export const ClaimBody = Type.Object({
  reason: literals(['not-delivered', 'not-received', 'other']),
  shipmentId: Type.Optional(Uuid),
  rest: Type.Optional(Type.Boolean({ description: 'Everything that is still to come' })),
  amount: Type.Optional(Money),
  note: Type.Optional(Reason),
  evidence: Type.Optional(Evidence),
});

const said = {
  remedy: Type.Optional(Remedy),
  reason: Type.Optional(Reason),
  evidence: Type.Optional(Evidence),
};

export const AnswerBody = Type.Object({ answer: literals(['accepted', 'refused']), ...said });
export const ProposalBody = Type.Object({
  toBuyer: Money,
  outside: Type.Optional(Type.Boolean({ description: 'It states what a court or tribunal decided' })),
  ...said,
});
export const ProposalAnswerBody = Type.Object({
  proposal: Type.Integer({ minimum: 1, description: 'Number of the offer that is meant' }),
  answer: literals(['accepted', 'rejected']),
});
export const DecisionBody = Type.Object({ toBuyer: Money, ...said, reason: Reason });
export const WithdrawalBody = Type.Object({ reason: Type.Optional(Reason) });
export const OutcomeBody = Type.Object({ toBuyer: Money, ...said });

const Proposal = Type.Object(
  {
    number: Type.Integer(),
    by: literals(['claimant', 'respondent']),
    toBuyer: Money,
    toSeller: Money,
    remedy: Type.Optional(Remedy),
    reason: Type.Optional(Type.String()),
    evidence: Type.Array(Type.String()),
    outside: Type.Boolean(),
    state: literals(['standing', 'rejected']),
    replyBy: Instant,
  },
  { title: 'ClaimProposal' },
);

const ClaimAct = Type.Object(
  {
    act: Type.String({ description: '`raised`, `refused`, `proposed`, `ruled`, …' }),
    organisationId: Nullable(Uuid),
    at: Instant,
    entryId: Uuid,
    details: Type.Unknown(),
  },
  { title: 'ClaimAct' },
);

export const Claim = Type.Object(
  {
    claimId: Uuid,
    tradeId: Uuid,
    number: Type.String(),
    by: literals(['seller', 'buyer']),
    against: literals(['seller', 'buyer', 'carrier', 'insurer']),
    reason: literals([...DIFFERENCE_REASONS, 'not-delivered', 'not-received', 'other']),
    shipmentId: Nullable(Uuid),
    lines: Type.Array(Type.Object({ lineId: Type.String(), quantity: Type.String() })),
    amount: Money,
    note: Nullable(Type.String()),
    evidence: Type.Array(Type.String()),
    stage: literals(['raised', 'answered', 'agreed', 'decided', 'withdrawn', 'lapsed']),
    raisedAt: Instant,
    answerBy: Instant,
    disputed: Type.Boolean({ description: 'The sides are known to differ' }),
    overdue: Type.Boolean({ description: 'The time for an answer has passed in silence' }),
    respondentOrganisationId: Nullable(Uuid),
    deciderOrganisationId: Nullable(Uuid),
    proposal: Nullable(Proposal),
    toBuyer: Nullable(Money),
    toSeller: Nullable(Money),
    resolvedAt: Nullable(Instant),
    acts: Type.Array(ClaimAct),
    actions: Actions,
  },
  { title: 'Claim' },
);

export const ClaimList = Type.Object({
  items: Type.Array(Claim),
  claimable: Nullable(Money),
  actions: Actions,
});
