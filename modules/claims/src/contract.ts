import {
  Actions,
  Decimal,
  Instant,
  literals,
  Money,
  Nullable,
  PlainDate,
  SHOWN,
  Uuid,
} from '@tongshang/http';
import { DIFFERENCE_REASONS, GOODS_REMEDIES, LOSS_CAUSES, TermsSchema } from '@tongshang/trade';
import { Type } from 'typebox';
import { ACTS } from './claim.ts';

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

export const LossBody = Type.Object({
  cause: literals(LOSS_CAUSES),
  lostOn: PlainDate,
  where: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: SHOWN })),
  note: Reason,
  evidence: Type.Optional(Evidence),
  shipmentId: Type.Optional(Uuid),
});
export const Loss = Type.Object({ entryId: Uuid, shipmentId: Nullable(Uuid) });

const said = {
  remedy: Type.Optional(Remedy),
  reason: Type.Optional(Reason),
  evidence: Type.Optional(Evidence),
};

const LINES_MAX = 1000;
const LineId = Type.String({ minLength: 1, maxLength: 40 });
const MovedLines = Type.Array(Type.Object({ lineId: LineId, quantity: Decimal }), {
  minItems: 1,
  maxItems: LINES_MAX,
});
const Side = literals(['seller', 'buyer']);

/** Goods that go back or are replaced, as an offer or a decision has them. */
const movement = {
  movement: Type.Optional(
    Type.Object(
      {
        lines: Type.Optional(MovedLines),
        freightBy: Side,
        dispatchBy: PlainDate,
      },
      {
        description:
          'With `return` or `replacement`: which goods (all of the claim by default), at whose cost, until when',
      },
    ),
  ),
};

export const AnswerBody = Type.Object({ answer: literals(['accepted', 'refused']), ...said });
export const ProposalBody = Type.Object({
  toBuyer: Money,
  outside: Type.Optional(Type.Boolean({ description: 'It states what a court or tribunal decided' })),
  ...said,
  ...movement,
});
export const ProposalAnswerBody = Type.Object({
  proposal: Type.Integer({ minimum: 1, description: 'Number of the offer that is meant' }),
  answer: literals(['accepted', 'rejected']),
});
export const DecisionBody = Type.Object({ toBuyer: Money, ...said, ...movement, reason: Reason });
export const WithdrawalBody = Type.Object({ reason: Type.Optional(Reason) });
export const OutcomeBody = Type.Object({ toBuyer: Money, ...said });

const Batch = Type.String({ minLength: 1, maxLength: 40 });
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: SHOWN });

const dispatched = {
  dispatchedOn: Type.Optional(
    Type.String({ format: 'date', description: 'Without one today, where they were handed over' }),
  ),
  place: TermsSchema.properties.place,
  modeOfTransport: TermsSchema.properties.modeOfTransport,
  carrierName: text(200),
  transportDocumentNumber: text(50),
  packages: Type.Integer({ minimum: 1, maximum: 100_000 }),
  grossWeightKg: Decimal,
  taken: Type.Optional(
    Type.Array(
      Type.Object({
        lineId: LineId,
        quantity: Decimal,
        warehouseId: Uuid,
        batch: Type.Optional(Batch),
        source: literals(['made', 'stock']),
      }),
      {
        minItems: 1,
        maxItems: LINES_MAX,
        description:
          'Of a replacement: which of your stock it is; `made`: finished for it, `stock`: it lay there',
      },
    ),
  ),
  note: Type.Optional(Reason),
  evidence: Type.Optional(Evidence),
};

export const DispatchBody = Type.Object(dispatched);

const ReceivedLines = Type.Array(
  Type.Object({
    lineId: LineId,
    received: Decimal,
    differences: Type.Optional(
      Type.Array(
        Type.Object({
          quantity: Decimal,
          reason: literals(DIFFERENCE_REASONS),
          note: Type.Optional(Type.String({ maxLength: 500 })),
        }),
        { maxItems: 20 },
      ),
    ),
  }),
  { minItems: 1, maxItems: LINES_MAX },
);

export const ReceiptBody = Type.Object({
  receivedAt: Type.Optional(Instant),
  warehouseId: Type.Optional(Uuid),
  lines: ReceivedLines,
  isAccepted: Type.Optional(
    Type.Boolean({ description: 'What came is taken for everything: the claim ends as agreed or decided' }),
  ),
  note: Type.Optional(Reason),
  evidence: Type.Optional(Evidence),
});

const MovementTerms = {
  lines: Type.Array(Type.Object({ lineId: Type.String(), quantity: Type.String() })),
  freightBy: Side,
  dispatchBy: PlainDate,
};

const Movement = Type.Object(
  {
    movementId: Uuid,
    remedy: literals(GOODS_REMEDIES),
    from: Side,
    to: Side,
    ...MovementTerms,
    state: literals(['owed', 'dispatched', 'received', 'ended']),
    late: Type.Boolean({ description: 'The time to send or receive them has passed' }),
    outcome: literals(['agreed', 'decided']),
    toBuyer: Nullable(Money),
    toSeller: Nullable(Money),
    receiveBy: Nullable(Instant),
    unreleased: Type.Array(literals(['export', 'import']), {
      description: 'Releases that they lack before they can have come; what was lost needs no import',
    }),
    dispatch: Nullable(
      Type.Unknown({ description: 'What their sender stated, as in the fact `remedy-dispatched`' }),
    ),
    receipt: Nullable(
      Type.Unknown({ description: 'What their receiver stated, as in the fact `remedy-received`' }),
    ),
  },
  { title: 'ClaimMovement', description: 'Goods that go back or are replaced before the claim ends' },
);

const Proposal = Type.Object(
  {
    number: Type.Integer(),
    by: literals(['claimant', 'respondent']),
    toBuyer: Money,
    toSeller: Money,
    remedy: Type.Optional(Remedy),
    reason: Type.Optional(Type.String()),
    evidence: Type.Array(Type.String()),
    movement: Nullable(Type.Object(MovementTerms)),
    outside: Type.Boolean(),
    state: literals(['standing', 'rejected', 'accepted']),
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
    reason: literals([...DIFFERENCE_REASONS, 'not-insured', 'not-delivered', 'not-received', 'other']),
    shipmentId: Nullable(Uuid),
    lines: Type.Array(Type.Object({ lineId: Type.String(), quantity: Type.String() })),
    amount: Nullable(Money),
    note: Nullable(Type.String()),
    evidence: Type.Array(Type.String()),
    stage: literals(['raised', 'answered', 'awaiting-goods', 'agreed', 'decided', 'withdrawn', 'lapsed']),
    raisedAt: Instant,
    answerBy: Nullable(Instant),
    disputed: Type.Boolean({ description: 'The sides are known to differ' }),
    overdue: Type.Boolean({ description: 'The time for an answer has passed in silence' }),
    respondentOrganisationId: Nullable(Uuid),
    deciderOrganisationId: Nullable(Uuid),
    proposal: Nullable(Proposal),
    movement: Nullable(Movement),
    toBuyer: Nullable(Money),
    toSeller: Nullable(Money),
    owedBack: Nullable(
      Type.Object(
        { amount: Money, open: Money, dueOn: PlainDate },
        {
          title: 'ClaimOwedBack',
          description:
            'What the seller owed the buyer when the claim ended because it no longer had it, and what of that is open',
        },
      ),
    ),
    resolvedAt: Nullable(Instant),
    waitsFor: Nullable(Type.Object({ organisationId: Uuid, act: literals(ACTS) })),
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
