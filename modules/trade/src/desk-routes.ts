import { command, type HttpApp, Instant, query, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import type { TradeContext } from './context.ts';
import { handleTrades } from './handling.ts';
import { deleteView, saveView, selectViews } from './saved-views.ts';

/** Views are of people: a program that has a key keeps its own. */
const IN_PERSON = { scope: 'trade:read', by: 'session' } as const;

const Search = Type.Record(
  Type.String({ maxLength: 40 }),
  Type.Union([Type.String({ maxLength: 400 }), Type.Boolean()]),
  {
    maxProperties: 30,
    description: 'What stands in the address of the list: filters, order, columns',
  },
);

const SavedView = Type.Object(
  { viewId: Uuid, name: Type.String(), search: Search, savedAt: Instant },
  { title: 'SavedView', description: 'A view of the list of trades; of one person in one organisation' },
);

/** What a firm notes for itself of its trades, and the views that its people keep: nobody else sees either. */
export function deskRoutes(app: HttpApp, context: TradeContext): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/handling',
    operationId: 'handleTrades',
    summary: 'Mark trades, or say who of the caller’s firm answers for them; only the firm itself sees it',
    tags: ['trade'],
    access: { scope: 'trade:write' },
    body: Type.Object({
      tradeIds: Type.Array(Uuid, { minItems: 1, maxItems: 200, uniqueItems: true }),
      assignedTo: Type.Optional(
        Type.Union([Uuid, Type.Null()], { description: 'A person of the firm; null for nobody' }),
      ),
      isMarked: Type.Optional(Type.Boolean()),
    }),
    response: Type.Object({ handled: Type.Integer() }),
    refusals: ['TRADE_NOT_FOUND', 'NOT_OF_YOUR_FIRM'],
    handler: ({ tx, principal, body }) => handleTrades(context, tx, principal, body),
  });
  query(app, {
    url: '/api/v1/trade-views',
    operationId: 'listTradeViews',
    summary: 'The views of the list of trades that the caller has saved, by name',
    tags: ['trade'],
    access: IN_PERSON,
    response: Type.Object({ items: Type.Array(SavedView) }),
    handler: async ({ tx }) => ({ items: await selectViews(tx) }),
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/trade-views',
    operationId: 'saveTradeView',
    summary: 'Save a view of the list of trades under a name; one of that name is replaced',
    tags: ['trade'],
    access: IN_PERSON,
    body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' }), search: Search }),
    response: SavedView,
    refusals: ['VIEWS_TOO_MANY'],
    handler: ({ tx, body }) => saveView(tx, context.newId(), body),
  });
  command(app, {
    method: 'DELETE',
    url: '/api/v1/trade-views/:viewId',
    operationId: 'deleteTradeView',
    summary: 'Delete a saved view of one’s own',
    tags: ['trade'],
    access: IN_PERSON,
    params: Type.Object({ viewId: Uuid }),
    response: Type.Object({ viewId: Uuid }),
    refusals: ['VIEW_NOT_FOUND'],
    handler: ({ tx, params }) => deleteView(tx, params.viewId),
  });
}
