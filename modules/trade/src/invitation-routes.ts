import { command, type HttpApp, query } from '@tongshang/http';
import { Type } from 'typebox';
import { answerInvitation } from './answer-invitation.ts';
import type { TradeContext } from './context.ts';
import { InvitationAnswerBody, TradePath } from './contract.ts';
import { TradeInvitationSchema } from './contract-invitation.ts';
import { Entered } from './contract-replies.ts';
import { selectInvitations } from './invitation-store.ts';

const INVITATIONS_MAX = 100;
const READ = { scope: 'trade:read' } as const;

/** What an organisation is asked, and its answer. Until it joins it reads nothing else of the trade. */
export function invitationRoutes(app: HttpApp, context: TradeContext): void {
  query(app, {
    url: '/api/v1/trade-invitations',
    operationId: 'listTradeInvitations',
    summary: 'The trades that ask the caller to take part, the newest first',
    tags: ['trade'],
    access: READ,
    response: Type.Object({ items: Type.Array(TradeInvitationSchema) }),
    handler: async ({ tx }) => ({ items: await selectInvitations(tx, null, INVITATIONS_MAX) }) as never,
  });
  query(app, {
    url: '/api/v1/trades/:tradeId/invitations',
    operationId: 'readTradeInvitations',
    summary: 'What one trade asks the caller: who asks, in which role, for which goods and way',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    response: Type.Object({ items: Type.Array(TradeInvitationSchema) }),
    refusals: ['TRADE_NOT_FOUND'],
    async handler({ tx, params }) {
      const items = await selectInvitations(tx, params.tradeId, INVITATIONS_MAX);
      // Whoever takes part is asked nothing; to everybody else there is no such trade.
      if (items.length === 0) await context.files.read(tx, params.tradeId);
      return { items } as never;
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/parties/answer',
    operationId: 'answerTradeInvitation',
    summary: 'Say whether one takes part in a trade that has named one',
    tags: ['trade'],
    access: { scope: 'trade:write' },
    params: TradePath,
    body: InvitationAnswerBody,
    response: Entered,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'TRADE_CANCELLED', 'TRADE_CLOSED', 'INVITATION_ANSWERED'],
    handler: ({ tx, principal, params, body }) =>
      answerInvitation(context, tx, principal, params.tradeId, body),
  });
}
