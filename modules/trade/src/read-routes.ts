import { decodeCursor, events, type HttpApp, Page, PageQuery, pageOf, query } from '@tongshang/http';
import { soughtOf } from '@tongshang/module';
import { Type } from 'typebox';
import { sideOf } from './actor.ts';
import { listAmendments, listOffers } from './agreement-store.ts';
import type { TradeContext } from './context.ts';
import { FactSchema, RoleSchema, StatusSchema, TradePath } from './contract.ts';
import {
  AmendmentSchema,
  EntrySchema,
  FindingsSchema,
  HomeSchema,
  OfferSchema,
  ProductDataSchema,
  TradeListItemSchema,
  TradeSchema,
} from './contract-replies.ts';
import { ratingOf, VatAssessmentSchema, VatQuery } from './contract-vat.ts';
import { selectFollowUp } from './follow-up-store.ts';
import { withLacking } from './lacking.ts';
import { readProductData } from './product-data.ts';
import { readEntries } from './trade-entries.ts';
import { listTrades, listWaiting, readNumbers } from './trade-lists.ts';
import { tradeNews } from './trade-news.ts';
import { assessVat } from './vat.ts';
import { tradeView } from './view.ts';

const READ = { scope: 'trade:read' } as const;
const WAITING_MAX = 50;
/** Of each module, what waits for one organisation beside what trades themselves wait for. */
const MATTERS_MAX = 500;
/** Of each module. */
const FOUND_MAX = 8;

/** What can be read of trades. */
export function readRoutes(app: HttpApp, context: TradeContext): void {
  listRoutes(app, context);
  vatRoute(app, context);
  productDataRoute(app, context);
  query(app, {
    url: '/api/v1/trades/:tradeId',
    operationId: 'readTrade',
    summary: 'A trade as the caller may see it, with what it can do next and what is to come',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    response: TradeSchema,
    refusals: ['TRADE_NOT_FOUND'],
    async handler({ tx, principal, params }) {
      const file = await context.files.read(tx, params.tradeId);
      return (await withLacking(context, tx, tradeView(file, principal, tx.now))) as never;
    },
  });
  query(app, {
    url: '/api/v1/trades/:tradeId/quotations',
    operationId: 'listOffers',
    summary: 'All offers of both sides, the latest first',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    response: Type.Object({ items: Type.Array(OfferSchema) }),
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART'],
    handler: async ({ tx, principal, params }) =>
      ({ items: await listOffers(context, tx, principal, params.tradeId) }) as never,
  });
  query(app, {
    url: '/api/v1/trades/:tradeId/amendments',
    operationId: 'listAmendments',
    summary: 'All amendments proposed, the latest first',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    response: Type.Object({ items: Type.Array(AmendmentSchema) }),
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART'],
    handler: async ({ tx, principal, params }) =>
      ({ items: await listAmendments(context, tx, principal, params.tradeId) }) as never,
  });
  query(app, {
    url: '/api/v1/trades/:tradeId/entries',
    operationId: 'listTradeEntries',
    summary: 'The journal entries of the trade, with what of them is disclosed to the caller',
    tags: ['trade'],
    access: { scope: 'journal:read' },
    params: TradePath,
    response: Type.Object({ items: Type.Array(EntrySchema) }),
    refusals: ['TRADE_NOT_FOUND'],
    handler: async ({ tx, params }) => ({ items: await readEntries(context, tx, params.tradeId) }) as never,
  });
  events(app, {
    url: '/api/v1/trades/:tradeId/stream',
    operationId: 'followTrade',
    summary: 'Tells of every new journal entry of the trade, so that a page can read again',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    refusals: ['TRADE_NOT_FOUND'],
    async before({ principal, params }) {
      const caller = { organisationId: principal.organisationId, personId: principal.personId };
      await app.database.transaction(caller, (tx) => context.files.read(tx, params.tradeId));
    },
    async *handler({ principal, params: { tradeId }, signal }) {
      const caller = { organisationId: principal.organisationId, personId: principal.personId };
      const followUp = await app.database.transaction(caller, (tx) => selectFollowUp(tx, tradeId));
      yield* tradeNews(context, tradeId, signal, { followUp, reader: principal.organisationId });
    },
  });
}

/** What the seller's products say, to start from where the trade says nothing. */
function productDataRoute(app: HttpApp, context: TradeContext): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/product-data',
    operationId: 'readProductData',
    summary: 'What the seller’s products say today of the lines, as a start for data that the trade lacks',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    response: Type.Object({ items: Type.Array(ProductDataSchema) }),
    refusals: ['TRADE_NOT_FOUND'],
    async handler({ tx, params }) {
      const { trade } = await context.files.read(tx, params.tradeId);
      return { items: await readProductData(context, tx, trade) } as never;
    },
  });
}

/** VAT as the law has it, to be seen before it is offered or invoiced. */
function vatRoute(app: HttpApp, context: TradeContext): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/vat',
    operationId: 'assessVat',
    summary:
      'How VAT treats the trade, by which law and facts, what it comes to, and whether what is stated differs',
    tags: ['trade'],
    access: READ,
    params: TradePath,
    querystring: VatQuery,
    response: VatAssessmentSchema,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'VAT_NUMBER_MALFORMED', 'VAT_NUMBER_CHECK_DIGIT'],
    async handler({ tx, principal, params, query: { rating, ...said } }) {
      const { trade } = await context.files.read(tx, params.tradeId);
      sideOf(trade, principal);
      return assessVat(trade, {
        ...said,
        ...(rating === undefined ? {} : { rating: ratingOf(rating) }),
      }) as never;
    },
  });
}

function listRoutes(app: HttpApp, { awaited, finding }: TradeContext): void {
  query(app, {
    url: '/api/v1/trades',
    operationId: 'listTrades',
    summary: 'The caller’s trades, the newest first',
    tags: ['trade'],
    access: READ,
    querystring: Type.Object({
      ...PageQuery.properties,
      role: Type.Optional(RoleSchema),
      status: Type.Optional(StatusSchema),
      milestone: Type.Optional(FactSchema),
      waitingForMe: Type.Optional(Type.Boolean()),
      text: Type.Optional(Type.String({ maxLength: 100 })),
    }),
    response: Page(TradeListItemSchema),
    refusals: ['CURSOR_INVALID'],
    async handler({ tx, query: { limit, cursor, ...filter } }) {
      const after = decodeCursor(cursor, ['uuid'])?.[0];
      const matters = await awaited(tx, MATTERS_MAX);
      const rows = await listTrades(tx, { ...filter, after, limit: limit + 1 }, matters);
      return pageOf(rows, limit, (row) => [row.tradeId]) as never;
    },
  });
  query(app, {
    url: '/api/v1/findings',
    operationId: 'find',
    summary:
      'What the caller finds by a text or a number on a paper: trades, papers, declarations, contacts, products',
    tags: ['trade'],
    access: READ,
    perMinute: 120,
    querystring: Type.Object({ text: Type.String({ minLength: 2, maxLength: 100 }) }),
    response: FindingsSchema,
    async handler({ tx, principal, query: { text } }) {
      return { items: [...(await finding(tx, principal.scopes, soughtOf(text), FOUND_MAX))] } as never;
    },
  });
  query(app, {
    url: '/api/v1/home',
    operationId: 'readHome',
    summary: 'What waits for the caller, oldest first, and its numbers',
    tags: ['trade'],
    access: READ,
    response: HomeSchema,
    async handler({ tx }) {
      const matters = await awaited(tx, MATTERS_MAX);
      const [waiting, numbers] = await Promise.all([
        listWaiting(tx, WAITING_MAX, matters),
        readNumbers(tx, matters),
      ]);
      return { waiting, numbers } as never;
    },
  });
}
