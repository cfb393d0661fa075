import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { FactDetails, Trade } from '@tongshang/trade';

/** What stock asks of the trade module, which knows nothing of warehouses. */
export type TradeAccess = {
  /** @throws TRADE_NOT_FOUND when the caller takes no part in it */
  readTrade(tx: Tx, tradeId: string): Promise<Trade>;
  recordFact<F extends 'produced' | 'packed' | 'delivered'>(
    tx: Tx,
    principal: Principal,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<{ readonly entryId: string }>;
};

/** The organisation that has a role in a trade; the first, where there are several. */
export function organisationIn(trade: Trade, role: Trade['parties'][number]['role']): string | undefined {
  return trade.parties.find((party) => party.role === role)?.organisationId;
}
