import type { Tx } from '@tongshang/database';
import type { OrganisationKind, Principal } from '@tongshang/identity';
import type { Fact, FactDetails, Trade, TradeFact, TradeParty } from '@tongshang/trade';

/** What settlement asks of the trade module, which knows nothing of money moving. */
export type TradeAccess = {
  /** @throws TRADE_NOT_FOUND when the caller takes no part in it */
  readTrade(tx: Tx, tradeId: string): Promise<Trade>;
  /** As `readTrade`, and nobody else changes the trade until the transaction ends. Taken before any lock of settlement. */
  lockTrade(tx: Tx, tradeId: string): Promise<Trade>;
  recordFact<F extends 'funded' | 'settled'>(
    tx: Tx,
    principal: Principal,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<{ readonly entryId: string }>;
  addParty(tx: Tx, tradeId: string, party: TradeParty): Promise<{ readonly entryId: string }>;
  onFact(fact: Fact | '*', handler: (tx: Tx, trade: Trade, stated: TradeFact) => Promise<void>): void;
};

/** What settlement needs to know of an organisation that is to be the bank of a trade, or that gets an account. */
export type OrganisationRecord = Omit<TradeParty, 'role' | 'taxId' | 'legalId'> & {
  readonly kinds: readonly OrganisationKind[];
  readonly taxId: string | null;
  readonly legalId: string | null;
};

/** Records by id; unknown ones are left out. */
export type ReadOrganisations = (
  tx: Tx,
  organisationIds: readonly string[],
) => Promise<readonly OrganisationRecord[]>;

export function partyOf(trade: Trade, role: TradeParty['role']): TradeParty | undefined {
  return trade.parties.find((party) => party.role === role);
}
