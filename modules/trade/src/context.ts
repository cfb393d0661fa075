import type { CatalogueCapability } from '@tongshang/catalogue';
import type { ContactCapability } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { Awaited, Columns, Finding, Reactions } from '@tongshang/module';
import type { PartyCapability } from '@tongshang/party';
import type { Trade, TradeFact } from '@tongshang/trade-facts';
import type { Files } from './files.ts';
import { followingFromStated } from './reports.ts';

/** What reactions to a fact of a trade are told, in the transaction that states it; what they throw undoes everything. */
export type TradeOccasion = {
  readonly trade: Trade;
  readonly stated: TradeFact;
  /** Whoever set it off. */
  readonly principal: Principal;
};

/** What the use cases of this module stand on. */
export type TradeContext = {
  readonly journal: Pick<
    Journal,
    'append' | 'appendConsequence' | 'readFileEntries' | 'readStoredEntries' | 'subscribe'
  >;
  readonly party: Pick<PartyCapability, 'readOrganisations' | 'readNames'>;
  readonly contact: ContactCapability;
  readonly catalogue: Pick<CatalogueCapability, 'productParticulars'>;
  readonly reactions: Reactions;
  /** What waits for the caller in the matters of all modules. */
  readonly awaited: Awaited;
  /** What the caller finds in all modules. */
  readonly finding: Finding;
  /** What other modules say of trades in their list. */
  readonly columns: Columns;
  readonly files: Files;
  /** A UUIDv7. */
  readonly newId: () => string;
};

/** Performs what follows from a fact that has been saved, in the order its rule promises it. */
export async function react(
  { files, reactions }: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  stated: TradeFact,
): Promise<void> {
  const { trade } = await files.read(tx, tradeId);
  for (const consequence of followingFromStated(trade, stated)) {
    const occasion: TradeOccasion = { trade: (await files.read(tx, tradeId)).trade, stated, principal };
    await reactions.perform(consequence, tx, occasion);
  }
}
