import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { Fact, FactDetails, FactListener, Trade } from '@tongshang/trade';

/** What trace asks of the trade module, which knows nothing of events of goods. */
export type TradeAccess = {
  /** @throws TRADE_NOT_FOUND when the caller takes no part in it */
  readTrade(tx: Tx, tradeId: string): Promise<Trade>;
  /** As `readTrade`, and nobody else changes the trade until the transaction ends. */
  lockTrade(tx: Tx, tradeId: string): Promise<Trade>;
  recordFact<F extends 'shipped' | 'in-transit'>(
    tx: Tx,
    principal: Principal,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<{ readonly entryId: string; readonly shipmentId?: string }>;
  onFact(fact: Fact | '*', listener: FactListener): void;
};
