import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { Fact, Trade, TradeFact } from '@tongshang/trade-facts';
import type { CataloguePort } from './catalogue-port.ts';
import type { Files } from './files.ts';
import type { ReadOrganisations } from './organisation-port.ts';

/** Hears of a fact in the transaction that states it; what it throws undoes everything. */
export type FactListener = (tx: Tx, trade: Trade, stated: TradeFact, principal: Principal) => Promise<void>;

/** What the use cases of this module stand on. */
export type TradeContext = {
  readonly journal: Pick<Journal, 'append' | 'readTradeEntries' | 'subscribe'>;
  readonly readOrganisations: ReadOrganisations;
  readonly catalogue: CataloguePort | undefined;
  readonly files: Files;
  /** Tells listeners of a fact that has been saved. */
  readonly announce: (tx: Tx, principal: Principal, tradeId: string, stated: TradeFact) => Promise<void>;
  /** The fact whose listeners are running for this trade in this transaction, if any. */
  readonly causeOf: (tx: Tx, tradeId: string) => Fact | undefined;
  /** A UUIDv7. */
  readonly newId: () => string;
};
