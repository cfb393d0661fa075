import { randomUUIDv7 } from 'node:crypto';
import { bodyCheck, type HttpApp } from '@tongshang/http';
import type { TradeCapability } from './capability.ts';
import type { TradeContext } from './context.ts';
import { AcceptBody, OrderBody, QuotationBody } from './contract.ts';
import { createFiles } from './files.ts';
import { openFileOf } from './follow-up.ts';
import { selectFollowUp } from './follow-up-store.ts';
import { acceptStanding, placeOrder } from './order.ts';
import { quoteOrder } from './quote-order.ts';
import { performFact, recordFact, reportFact } from './record-fact.ts';
import { routes } from './routes.ts';
import { seatParties } from './seat-parties.ts';
import { speakersOf } from './speaker.ts';
import { succeed } from './succeed.ts';
import { selectTradesKept } from './succession-store.ts';

type TradeDependencies = Omit<TradeContext, 'files' | 'newId'>;

// What another module hands over is no better than what a stranger sends.
const [checkOrder, checkQuotation] = [bodyCheck(OrderBody), bodyCheck(QuotationBody)];
const checkAccepted = bodyCheck(AcceptBody);

/** The trade module over its dependencies. */
export function createTradeModule(
  dependencies: TradeDependencies,
): TradeCapability & { routes(app: HttpApp): void } {
  const files = createFiles();
  const context: TradeContext = {
    journal: dependencies.journal,
    party: dependencies.party,
    contact: dependencies.contact,
    catalogue: dependencies.catalogue,
    reactions: dependencies.reactions,
    awaited: dependencies.awaited,
    finding: dependencies.finding,
    columns: dependencies.columns,
    files,
    newId: randomUUIDv7,
  };
  return {
    routes: (app) => routes(app, context),
    async placeOrder(tx, principal, order) {
      checkOrder(order);
      return (await placeOrder(context, tx, principal, order)).file.trade;
    },
    async quoteOrder(tx, principal, order) {
      checkQuotation(order);
      return (await quoteOrder(context, tx, principal, order)).trade;
    },
    acceptOffer(tx, speaker, tradeId, accepted) {
      checkAccepted(accepted);
      return acceptStanding(context, tx, speaker, tradeId, accepted);
    },
    readTrade: async (tx, tradeId) => (await files.read(tx, tradeId)).trade,
    readFile: (tx, tradeId) => files.read(tx, tradeId),
    lockTrade: async (tx, tradeId) => (await files.lock(tx, tradeId)).trade,
    recordFact: (tx, principal, tradeId, fact, details, causedBy) =>
      recordFact(context, tx, principal, tradeId, fact, details, causedBy),
    reportFact: (tx, principal, tradeId, fact, details, evidence) =>
      reportFact(context, tx, principal, tradeId, fact, details, evidence),
    performFact: (tx, principal, tradeId, fact, details, causedBy, inTheNameOf) =>
      performFact(context, tx, principal, tradeId, fact, details, causedBy, inTheNameOf),
    openFileOf: (tx, tradeId, causedBy) => openFileOf(context, tx, tradeId, causedBy),
    ...speakersOf(context),
    tradesKept: selectTradesKept,
    succeed: (tx, tradeId, succeeding) => succeed(context, tx, tradeId, succeeding),
    readFollowUp: selectFollowUp,
    seatParties: (tx, tradeId, parties) => seatParties(context, tx, tradeId, parties),
    markPartDone: async (tx, tradeId, part) => {
      const file = await files.lock(tx, tradeId);
      await files.save(tx, { ...file, partsDone: [...file.partsDone, part] });
    },
  };
}
