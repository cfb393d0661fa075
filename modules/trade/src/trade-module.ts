import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { Fact, FactDetails, Trade, TradeParty } from '@tongshang/trade-facts';
import type { FactListener, TradeContext } from './context.ts';
import type { PartDone, TradeFile } from './file.ts';
import { createFiles } from './files.ts';
import { addParty } from './invite.ts';
import { type OwnFact, type Recorded, recordFact } from './record-fact.ts';
import { routes } from './routes.ts';

export type TradeDependencies = Pick<TradeContext, 'journal' | 'readOrganisations'> & {
  /** Without it every line must bring its own name and price. */
  readonly catalogue?: TradeContext['catalogue'];
};

export type TradeModule = {
  routes(app: HttpApp): void;
  /** Hears of every fact of a kind, or of all, in the transaction that states it; in the order of registration. */
  onFact(fact: Fact | '*', listener: FactListener): void;
  /** @throws TRADE_NOT_FOUND */
  readTrade(tx: Tx, tradeId: string): Promise<Trade>;
  /** The trade with its offers, amendments and what it waits for. @throws TRADE_NOT_FOUND */
  readFile(tx: Tx, tradeId: string): Promise<TradeFile>;
  /** As `readTrade`, and nobody else changes the trade until the transaction ends. @throws TRADE_NOT_FOUND */
  lockTrade(tx: Tx, tradeId: string): Promise<Trade>;
  recordFact<F extends Exclude<Fact, OwnFact>>(
    tx: Tx,
    principal: Principal,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<Recorded>;
  addParty(tx: Tx, tradeId: string, party: TradeParty): Promise<{ entryId: string }>;
  markPartDone(tx: Tx, tradeId: string, part: PartDone): Promise<void>;
  /** For programs that act for parties without HTTP: the use cases of `index.ts` take it. */
  readonly context: TradeContext;
};

/** The trade module over its dependencies. */
export function createTradeModule(dependencies: TradeDependencies): TradeModule {
  const listeners: { readonly fact: Fact | '*'; readonly listener: FactListener }[] = [];
  const causes = new WeakMap<Tx, Map<string, Fact[]>>();
  const files = createFiles();
  const context: TradeContext = {
    journal: dependencies.journal,
    readOrganisations: dependencies.readOrganisations,
    catalogue: dependencies.catalogue,
    files,
    newId: randomUUIDv7,
    causeOf: (tx, tradeId) => causes.get(tx)?.get(tradeId.toLowerCase())?.at(-1),
    async announce(tx, principal, tradeId, stated) {
      const perTrade = causes.get(tx) ?? new Map<string, Fact[]>();
      causes.set(tx, perTrade);
      const key = tradeId.toLowerCase();
      const stack = perTrade.get(key) ?? [];
      perTrade.set(key, stack);
      stack.push(stated.fact);
      try {
        for (const { fact, listener } of listeners) {
          if (fact !== '*' && fact !== stated.fact) continue;
          const { trade } = await files.read(tx, tradeId);
          await listener(tx, trade, stated, principal);
        }
      } finally {
        stack.pop();
      }
    },
  };
  return {
    context,
    routes: (app) => routes(app, context),
    onFact(fact, listener) {
      listeners.push({ fact, listener });
    },
    readTrade: async (tx, tradeId) => (await files.read(tx, tradeId)).trade,
    readFile: (tx, tradeId) => files.read(tx, tradeId),
    lockTrade: async (tx, tradeId) => (await files.lock(tx, tradeId)).trade,
    recordFact: (tx, principal, tradeId, fact, details) =>
      recordFact(context, tx, principal, tradeId, fact, details),
    addParty: (tx, tradeId, party) => addParty(context, tx, tradeId, party),
    markPartDone: async (tx, tradeId, part) => {
      const file = await files.lock(tx, tradeId);
      await files.save(tx, { ...file, partsDone: [...file.partsDone, part] });
    },
  };
}
