import type { Tx } from '@tongshang/database';
import { command, type HttpApp, query } from '@tongshang/http';
import type { ClaimId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { tellable } from '@tongshang/trade';
import type { TSchema } from 'typebox';
import {
  answerClaim,
  answerProposal,
  decideClaim,
  proposeEnd,
  stateOutcome,
  withdrawClaim,
} from './answer-claim.ts';
import type { Claim } from './claim.ts';
import * as contract from './contract.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { dispatchGoods, receiveGoods } from './move-goods.ts';
import { raiseClaim } from './raise-claim.ts';
import { stateLoss } from './state-loss.ts';
import { readClaim, readClaims } from './view.ts';

const tags = ['claims'];
const writing = { scope: 'claims:write' } as const;
const reading = { scope: 'trade:read' } as const;
/** What naming evidence may be refused for. */
const EVIDENCE = ['EVIDENCE_NOT_BROUGHT', 'EVIDENCE_HIDDEN'];
/** What every act about a claim may be refused for. */
const MOVING = [
  ...['CLAIM_MOVEMENT_MISSING', 'CLAIM_MOVEMENT_WITHOUT_REMEDY', 'CLAIM_MOVES_NO_GOODS'],
  ...['CLAIM_MOVES_TOO_MUCH', 'CLAIM_DAY_INVALID'],
];
const ACTING = ['CLAIM_NOT_FOUND', 'CLAIM_NOT_YOURS', 'CLAIM_CLOSED'];

export function claimsRoutes(app: HttpApp, deps: ClaimsDeps): void {
  readingRoutes(app, deps);
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/claims',
    operationId: 'raiseClaim',
    summary: 'Claim goods of a shipment, all that is still to come, or an amount of the price',
    tags,
    access: writing,
    params: contract.TradeParams,
    body: contract.ClaimBody,
    status: 201,
    response: contract.Claim,
    refusals: [
      'TRADE_NOT_FOUND',
      'NOT_YOUR_PART',
      'CLAIM_NOT_FUNDED',
      'CLAIM_REASON_NOT_YOURS',
      'CLAIM_SCOPE_UNCLEAR',
      'CLAIM_TOO_EARLY',
      'CLAIM_NO_ARRIVAL',
      'CLAIM_NOTHING_LEFT',
      'CLAIM_EXCEEDS',
      'CLAIM_AMOUNT_INVALID',
      'FACT_TOO_LATE',
      ...EVIDENCE,
    ],
    handler: async ({ tx, principal, params, body }) => {
      const { claimId } = await raiseClaim(deps, tx, principal, params.tradeId, body);
      return readClaim(deps, tx, principal, claimId);
    },
  });
  tellable(app, deps.trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/losses',
    operationId: 'stateLoss',
    summary: 'State that everything a shipment carried was lost on its way: who bears it, or the carrier',
    tags,
    access: writing,
    params: contract.TradeParams,
    body: contract.LossBody,
    status: 201,
    response: contract.Loss,
    refusals: [
      ...['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'WORD_NOT_ACCEPTED', 'FACT_NOT_READY', 'FACT_TOO_LATE'],
      ...[
        'FACT_ALREADY_STATED',
        'SHIPMENT_AMBIGUOUS',
        'LOSS_WITHOUT_EVIDENCE',
        'CLAIM_DAY_INVALID',
        ...EVIDENCE,
      ],
    ],
    handler: ({ tx, principal, params, body }) => stateLoss(deps, tx, principal, params.tradeId, body),
  });
  answeringRoutes(app, deps);
  movingRoutes(app, deps);
  endingRoutes(app, deps);
}

function readingRoutes(app: HttpApp, deps: ClaimsDeps): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/claims',
    operationId: 'listClaims',
    summary: 'The claims of a trade, with what the caller may do about each',
    tags,
    access: reading,
    params: contract.TradeParams,
    response: contract.ClaimList,
    refusals: ['TRADE_NOT_FOUND'],
    handler: ({ tx, principal, params }) => readClaims(deps, tx, principal, params.tradeId),
  });
  query(app, {
    url: '/api/v1/claims/:claimId',
    operationId: 'readClaim',
    summary: 'One claim with everything that was done about it',
    tags,
    access: reading,
    params: contract.ClaimParams,
    response: contract.Claim,
    refusals: ['CLAIM_NOT_FOUND'],
    handler: ({ tx, principal, params }) => readClaim(deps, tx, principal, params.claimId),
  });
}

type UseCase<Body> = (
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  body: Body,
) => Promise<Claim>;

/** Declares an act about a claim; the reply is the claim as it then stands. */
function act<Body extends TSchema, Given>(
  app: HttpApp,
  deps: ClaimsDeps,
  {
    path,
    refusals = [],
    perform,
    ...of
  }: {
    readonly path: string;
    readonly operationId: string;
    readonly summary: string;
    readonly body: Body;
    readonly refusals?: readonly string[];
    readonly perform: UseCase<Given>;
  },
): void {
  command(app, {
    ...of,
    method: 'POST',
    url: `/api/v1/claims/:claimId/${path}`,
    tags,
    access: writing,
    params: contract.ClaimParams,
    status: 201,
    response: contract.Claim,
    refusals: [...ACTING, ...refusals],
    handler: async ({ tx, principal, params, body }) => {
      const { claimId } = await perform(deps, tx, principal, params.claimId, body as Given);
      return readClaim(deps, tx, principal, claimId);
    },
  });
}

function answeringRoutes(app: HttpApp, deps: ClaimsDeps): void {
  act(app, deps, {
    path: 'answer',
    operationId: 'answerClaim',
    summary: 'Accept a claim against you whole, or refuse it',
    body: contract.AnswerBody,
    refusals: ['CLAIM_GOODS_AWAITED', 'CLAIM_GOODS_BY_OFFER', ...EVIDENCE],
    perform: answerClaim,
  });
  act(app, deps, {
    path: 'proposals',
    operationId: 'proposeClaimEnd',
    summary: 'Offer the other side how to end the claim, or state what was decided outside',
    body: contract.ProposalBody,
    refusals: ['CLAIM_AMOUNT_INVALID', ...MOVING, ...EVIDENCE],
    perform: proposeEnd,
  });
  act(app, deps, {
    path: 'proposals/answer',
    operationId: 'answerClaimProposal',
    summary: 'Accept the offer of the other side, confirm what was decided outside, or reject it',
    body: contract.ProposalAnswerBody,
    refusals: [
      'CLAIM_NOTHING_PROPOSED',
      'CLAIM_OWN_PROPOSAL',
      'CLAIM_PROPOSAL_REPLACED',
      'CLAIM_MOVES_TOO_MUCH',
    ],
    perform: answerProposal,
  });
}

function movingRoutes(app: HttpApp, deps: ClaimsDeps): void {
  const moved = ['CLAIM_NO_GOODS_AWAITED', 'CLAIM_DAY_INVALID', ...EVIDENCE];
  act(app, deps, {
    path: 'dispatch',
    operationId: 'dispatchClaimGoods',
    summary: 'State that you have sent the goods that go back, or their replacement',
    body: contract.DispatchBody,
    refusals: ['CLAIM_GOODS_SENT', 'REMEDY_TAKEN_DIFFERS', ...moved],
    perform: dispatchGoods,
  });
  act(app, deps, {
    path: 'receipt',
    operationId: 'receiveClaimGoods',
    summary: 'State which of these goods have come: all, or what you take for all, ends the claim',
    body: contract.ReceiptBody,
    refusals: ['CLAIM_GOODS_NOT_SENT', 'REMEDY_UNACCOUNTED', ...moved],
    perform: receiveGoods,
  });
}

function endingRoutes(app: HttpApp, deps: ClaimsDeps): void {
  act(app, deps, {
    path: 'decision',
    operationId: 'decideClaim',
    summary: 'As the bank that holds the money, decide what of it each side gets',
    body: contract.DecisionBody,
    refusals: ['CLAIM_NOT_DECIDABLE', 'CLAIM_AMOUNT_INVALID', ...MOVING, ...EVIDENCE],
    perform: decideClaim,
  });
  act(app, deps, {
    path: 'withdrawal',
    operationId: 'withdrawClaim',
    summary: 'Withdraw your claim',
    body: contract.WithdrawalBody,
    perform: withdrawClaim,
  });
  act(app, deps, {
    path: 'outcome',
    operationId: 'stateClaimOutcome',
    summary: 'Tell what an insurer, or a carrier that takes no part here, paid on your claim',
    body: contract.OutcomeBody,
    refusals: ['CLAIM_AMOUNT_INVALID', 'CLAIM_MOVES_NO_GOODS', ...EVIDENCE],
    perform: stateOutcome,
  });
}
