import type { Tx } from '@tongshang/database';
import type { OrganisationKind, Principal } from '@tongshang/identity';
import type { Fact, FactDetails, Trade, TradeFact, TradeParty, TradeRole } from '@tongshang/trade';

/** What clearance asks of the trade module. */
export type TradeAccess = {
  /** @throws TRADE_NOT_FOUND when the caller takes no part in it */
  readTrade(tx: Tx, tradeId: string): Promise<Trade>;
  /** As `readTrade`, and nobody else changes the trade until the transaction ends. Taken before any lock of clearance. */
  lockTrade(tx: Tx, tradeId: string): Promise<Trade>;
  recordFact<F extends 'export-declared' | 'export-released' | 'import-declared' | 'import-released'>(
    tx: Tx,
    principal: Principal,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<{ readonly entryId: string }>;
  addParty(tx: Tx, tradeId: string, party: TradeParty): Promise<{ readonly entryId: string }>;
  markPartDone(
    tx: Tx,
    tradeId: string,
    part: {
      readonly organisationId: string;
      readonly role: TradeRole;
      readonly fact: Fact;
      readonly shipmentId?: string;
    },
  ): Promise<void>;
  onFact(fact: Fact | '*', handler: (tx: Tx, trade: Trade, stated: TradeFact) => Promise<void>): void;
};

/** What clearance needs to know of an organisation: whether it is an authority, and of which countries. */
export type OrganisationRecord = Omit<TradeParty, 'role' | 'taxId' | 'legalId'> & {
  readonly kinds: readonly OrganisationKind[];
  readonly jurisdictions: readonly string[];
  readonly taxId?: string | null;
  readonly legalId?: string | null;
};

export type ReadOrganisations = (
  tx: Tx,
  organisationIds: readonly string[],
) => Promise<readonly OrganisationRecord[]>;

/** Authorities with jurisdiction over a country, for declarations whose trade has none yet. */
export type FindAuthorities = (tx: Tx, country: string) => Promise<readonly OrganisationRecord[]>;
