import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { fileOfTrade, type TradeParty } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import type { TradeFile } from './file.ts';

/** Gives a trade its number, and its parties the names they came with, where everybody who takes part may read it. */
const BEGUN = 'trade.begun';

/** A party as everybody who takes part may read it: where it lives and its numbers are for some (`seen-parties.ts`). */
export function namedParty({ organisationId, role, name, country, keptBy }: TradeParty): Json {
  return { organisationId, role, name, country, ...(keptBy === undefined ? {} : { keptBy }) };
}

/**
 * Enters what a trade is called, whether anything in it is made up, and who takes part under which name. What the enquiry or the order
 * says of the parties, addresses and tax numbers with it, is for the two sides; names are for all. Further parties are named by
 * `trade.party-added`.
 * @param causedBy the enquiry or the purchase order that began it
 */
export function enterBeginning(
  { journal }: Pick<TradeContext, 'journal'>,
  tx: Tx,
  { trade }: TradeFile,
  causedBy: EntryId,
): void {
  const { tradeId, number, demonstration, parties } = trade;
  journal.appendConsequence(tx, {
    kind: BEGUN,
    file: fileOfTrade(tradeId),
    causedBy,
    subject: tradeId,
    public: { demonstration },
    private: { number, parties: parties.map(namedParty) },
  });
}
