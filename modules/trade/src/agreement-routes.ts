import { command, type HttpApp } from '@tongshang/http';
import type { TradeContext } from './context.ts';
import {
  AcceptBody,
  DeclineBody,
  EnquiryBody,
  LINES_BODY_BYTES_MAX,
  OfferBody,
  OrderBody,
  QuotationBody,
  TradePath,
} from './contract.ts';
import { Entered, OfferMade, Ordered, OrderPlaced, QuotationBegun, TradeBegun } from './contract-replies.ts';
import { enquire } from './enquire.ts';
import { acceptStanding, declineStanding, placeOrder } from './order.ts';
import { quote } from './quote.ts';
import { quoteOrder } from './quote-order.ts';
import { speakersOf } from './speaker.ts';
import { tellable } from './tellable.ts';

const WRITE = { scope: 'trade:write' } as const;
const TAGS = ['trade'];
const NEGOTIATION = [
  'TRADE_NOT_FOUND',
  'NOT_YOUR_PART',
  'ALREADY_ORDERED',
  'TRADE_CANCELLED',
  'TRADE_CLOSED',
];

const UNUSUAL_TERMS = ['PLACE_UNUSUAL', 'COVER_BELOW_RULE'];
const BEGINNING = [
  ...UNUSUAL_TERMS,
  'SAME_ORGANISATION',
  'PARTY_NOT_FOUND',
  'PARTY_ARCHIVED',
  'PARTY_UNSUITABLE',
];

/** From demand to order. */
export function agreementRoutes(app: HttpApp, context: TradeContext): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades',
    operationId: 'enquire',
    summary: 'Ask a seller for a quotation: begins a trade',
    tags: TAGS,
    access: WRITE,
    body: EnquiryBody,
    bodyBytesMax: LINES_BODY_BYTES_MAX,
    status: 201,
    response: TradeBegun,
    refusals: [...BEGINNING, 'UNIT_UNKNOWN', 'CURRENCY_UNKNOWN'],
    async handler({ tx, principal, body }) {
      const { trade } = await enquire(context, tx, principal, body);
      return { tradeId: trade.tradeId, number: trade.number };
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/orders',
    operationId: 'placeOrder',
    summary: 'Send a seller a purchase order without enquiry: begins a trade that waits for its confirmation',
    tags: TAGS,
    access: WRITE,
    body: OrderBody,
    bodyBytesMax: LINES_BODY_BYTES_MAX,
    status: 201,
    response: OrderPlaced,
    refusals: ['ORDER_NUMBER_TAKEN', 'PRODUCT_NOT_LISTED', ...BEGINNING],
    async handler({ tx, principal, body }) {
      const { file, offer } = await placeOrder(context, tx, principal, body);
      return { tradeId: file.trade.tradeId, number: file.trade.number, orderNumber: offer.number };
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/quotations',
    operationId: 'quoteToBuyer',
    summary:
      'Quote to a buyer that asked or ordered outside the platform: begins a trade that waits for its answer',
    tags: TAGS,
    access: WRITE,
    body: QuotationBody,
    bodyBytesMax: LINES_BODY_BYTES_MAX,
    status: 201,
    response: QuotationBegun,
    refusals: [
      'PRODUCT_NOT_LISTED',
      ...BEGINNING,
      'LEAD_TIME_MISSING',
      'VALIDITY_PAST',
      'CONTACT_HOLDS_NOTHING',
    ],
    async handler({ tx, principal, body }) {
      const { trade, offer } = await quoteOrder(context, tx, principal, body);
      return { tradeId: trade.tradeId, number: trade.number, quotationNumber: offer?.number ?? '' };
    },
  });
  offerRoutes(app, context);
}

/** Offers, counter-offers and their answers. */
function offerRoutes(app: HttpApp, context: TradeContext): void {
  const trades = speakersOf(context);
  tellable(app, trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/quotations',
    operationId: 'quote',
    summary: 'Quote as the seller, or make a counter-offer as the buyer; replaces the offer that stands',
    tags: TAGS,
    access: WRITE,
    params: TradePath,
    body: OfferBody,
    bodyBytesMax: LINES_BODY_BYTES_MAX,
    status: 201,
    response: OfferMade,
    refusals: [
      ...NEGOTIATION,
      'NO_STANDING_OFFER',
      'QUOTATION_EXPIRED',
      'VALIDITY_PAST',
      'ORDER_NUMBER_OF_BUYER',
      ...UNUSUAL_TERMS,
      'PRODUCT_NOT_LISTED',
    ],
    async handler({ tx, principal, params, body }) {
      const { offer, entryId } = await quote(context, tx, principal, params.tradeId, body);
      return { number: offer.number, sequence: offer.sequence, total: offer.total, entryId };
    },
  });
  tellable(app, trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/quotations/declination',
    operationId: 'declineOffer',
    summary: 'Decline the offer that stands',
    tags: TAGS,
    access: WRITE,
    params: TradePath,
    body: DeclineBody,
    response: Entered,
    refusals: [
      ...NEGOTIATION,
      'NO_STANDING_OFFER',
      'OFFER_REPLACED',
      'OFFER_IS_YOUR_OWN',
      'QUOTATION_EXPIRED',
    ],
    handler: ({ tx, principal, params, body }) =>
      declineStanding(context, tx, principal, params.tradeId, body),
  });
  tellable(app, trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/order',
    operationId: 'acceptOffer',
    summary: 'Accept the offer that stands: this is the order',
    tags: TAGS,
    access: WRITE,
    params: TradePath,
    body: AcceptBody,
    status: 201,
    response: Ordered,
    refusals: [
      ...NEGOTIATION,
      'NO_STANDING_OFFER',
      'OFFER_REPLACED',
      'OFFER_IS_YOUR_OWN',
      'QUOTATION_EXPIRED',
      'ORDER_NUMBER_OF_BUYER',
      'ORDER_NUMBER_TAKEN',
    ],
    handler: ({ tx, principal, params, body }) =>
      acceptStanding(context, tx, principal, params.tradeId, body),
  });
}
