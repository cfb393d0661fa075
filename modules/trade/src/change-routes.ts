import { command, type HttpApp, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { acceptParty } from './answer-invitation.ts';
import { answer, answerCancel, cancel, close, propose } from './change-order.ts';
import { contest } from './contest.ts';
import type { TradeContext } from './context.ts';
import {
  AcceptanceBody,
  AmendmentBody,
  AmendmentPath,
  AnswerBody,
  ContestBody,
  PartyBody,
  ReasonBody,
  SupplyBody,
  TradePath,
} from './contract.ts';
import { Entered } from './contract-replies.ts';
import { invite } from './invite.ts';
import { speakersOf } from './speaker.ts';
import { supply } from './supply.ts';
import { tellable } from './tellable.ts';

const WRITE = { scope: 'trade:write' } as const;
const COMMON = ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'TRADE_CANCELLED', 'TRADE_CLOSED'];
const Cancelled = Type.Object(
  { isCancelled: Type.Boolean({ description: 'False: the other side is asked to agree' }), entryId: Uuid },
  { title: 'CancellationResult' },
);

/** What may change after the order, and how a trade ends. */
export function changeRoutes(app: HttpApp, context: TradeContext): void {
  amendmentRoutes(app, context);
  cancellationRoutes(app, context);
  contestRoutes(app, context);
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/closing',
    operationId: 'closeTrade',
    summary: 'Close a settled trade and seal its journal with the count of its entries',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    response: Type.Object({ entries: Type.Integer(), entryId: Uuid }, { title: 'TradeClosed' }),
    refusals: [...COMMON, 'FACT_NOT_READY'],
    handler: ({ tx, principal, params }) => close(context, tx, principal, params.tradeId),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/parties',
    operationId: 'addTradeParty',
    summary: 'Let a further organisation take part',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: PartyBody,
    status: 201,
    response: Entered,
    refusals: [...COMMON, 'PARTY_NOT_FOUND', 'PARTY_ARCHIVED', 'PARTY_UNSUITABLE', 'PARTY_ALREADY_PRESENT'],
    handler: ({ tx, principal, params, body }) => invite(context, tx, principal, params.tradeId, body),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/parties/acceptance',
    operationId: 'acceptTradeParty',
    summary: 'Say whether the word of another party counts where it moves one’s own money (buyer, seller)',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: AcceptanceBody,
    response: Entered,
    refusals: [...COMMON, 'PARTY_ABSENT', 'ACCEPTANCE_UNCHANGED'],
    handler: ({ tx, principal, params, body }) => acceptParty(context, tx, principal, params.tradeId, body),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/facts',
    operationId: 'supplyFacts',
    summary: 'Supply what the order did not say and later facts need: HS codes, origin, weights, ports',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: SupplyBody,
    bodyBytesMax: 2_000_000,
    response: Type.Object({ supplied: Type.Array(Type.String()), entryId: Uuid }, { title: 'FactsSupplied' }),
    refusals: [...COMMON, 'LINE_UNKNOWN', 'FACT_KNOWN', 'WEIGHTS_CONTRADICT', 'NOTHING_SUPPLIED'],
    async handler({ tx, principal, params, body }) {
      const { supplied, entryId } = await supply(context, tx, principal, params.tradeId, body);
      return { supplied: [...supplied], entryId };
    },
  });
}

function amendmentRoutes(app: HttpApp, context: TradeContext): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/amendments',
    operationId: 'proposeAmendment',
    summary: 'Propose a change of what was agreed',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: AmendmentBody,
    status: 201,
    response: Type.Object(
      { number: Type.Integer(), changes: Type.Array(Type.String()), entryId: Uuid },
      { title: 'AmendmentProposed' },
    ),
    refusals: [
      ...COMMON,
      'NOT_ORDERED',
      'AMENDMENT_PENDING',
      'AMENDMENT_EMPTY',
      'PLACE_UNUSUAL',
      'COVER_BELOW_RULE',
      'AMENDMENT_TOO_LATE',
      'AMENDMENT_BELOW_PACKED',
      'AMENDMENT_RAISES_FUNDED',
      'AMENDMENT_CLAIMED',
    ],
    async handler({ tx, principal, params, body }) {
      const { amendment, entryId } = await propose(context, tx, principal, params.tradeId, body);
      return { number: amendment.number, changes: [...amendment.changes], entryId };
    },
  });
  tellable(app, speakersOf(context), {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/amendments/:number/answer',
    operationId: 'answerAmendment',
    summary: 'Accept or reject the other side’s amendment, or withdraw one’s own',
    tags: ['trade'],
    access: WRITE,
    params: AmendmentPath,
    body: AnswerBody,
    response: Type.Object({ version: Type.Integer(), entryId: Uuid }, { title: 'AmendmentAnswered' }),
    refusals: [
      ...COMMON,
      'AMENDMENT_NOT_PENDING',
      'AMENDMENT_TOO_LATE',
      'AMENDMENT_BELOW_PACKED',
      'AMENDMENT_RAISES_FUNDED',
      'AMENDMENT_CLAIMED',
    ],
    handler: ({ tx, principal, params, body }) =>
      answer(context, tx, principal, params.tradeId, {
        ...{ number: Number(params.number), answer: body.answer, reason: body.reason },
      }),
  });
}

function cancellationRoutes(app: HttpApp, context: TradeContext): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/cancellation',
    operationId: 'cancelTrade',
    summary: 'Cancel the trade, or ask the other side to agree where one side no longer may alone',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: ReasonBody,
    response: Cancelled,
    refusals: [...COMMON, 'CANCELLATION_TOO_LATE', 'CANCELLATION_PENDING'],
    handler: ({ tx, principal, params, body }) => cancel(context, tx, principal, params.tradeId, body),
  });
  tellable(app, speakersOf(context), {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/cancellation/answer',
    operationId: 'answerCancellation',
    summary: 'Accept or reject the other side’s wish to cancel, or withdraw one’s own',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: AnswerBody,
    response: Cancelled,
    refusals: [...COMMON, 'CANCELLATION_NOT_PENDING', 'CANCELLATION_TOO_LATE'],
    handler: ({ tx, principal, params, body }) => answerCancel(context, tx, principal, params.tradeId, body),
  });
}

function contestRoutes(app: HttpApp, context: TradeContext): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/contests',
    operationId: 'contestReport',
    summary:
      'Say that what another party reported is not so, or take that back; a contested report does not count',
    tags: ['trade'],
    access: WRITE,
    params: TradePath,
    body: ContestBody,
    status: 201,
    response: Entered,
    refusals: [...COMMON, 'CONTEST_UNFOUNDED', 'CONTEST_TOO_LATE'],
    handler: ({ tx, principal, params, body }) => contest(context, tx, principal, params.tradeId, body),
  });
}
