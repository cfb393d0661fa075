import { events, type HttpApp, query } from '@tongshang/http';
import { Type } from 'typebox';
import { sideOf } from './actor.ts';
import { listAmendments, listOffers } from './agreement-store.ts';
import type { TradeContext } from './context.ts';
import { TradePath } from './contract.ts';
import {
  AmendmentSchema,
  EntrySchema,
  OfferSchema,
  ProductDataSchema,
  TradeSchema,
} from './contract-replies.ts';
import { ratingOf, VatAssessmentSchema, VatQuery } from './contract-vat.ts';
import { selectFollowUp } from './follow-up-store.ts';
import { withLacking } from './lacking.ts';
import { readProductData } from './product-data.ts';
import { readEntries } from './trade-entries.ts';
import { tradeNews } from './trade-news.ts';
import { assessVat } from './vat.ts';
import { tradeView } from './view.ts';

const READ = { scope: 'trade:read' } as const;

/** What can be read of trades. */
export function readRoutes(app: HttpApp, context: TradeContext): void {
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
