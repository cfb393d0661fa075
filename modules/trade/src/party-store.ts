import { admitToFile, dismissFromFile, type Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { type TradeParty, takesPart } from '@tongshang/trade-facts';

/**
 * Writes a party as it is now. From when it takes part it sees the trade, and no longer than it does. Elevated callers only.
 * @param before the same party as it was
 */
export async function saveParty(
  tx: Tx,
  tradeId: TradeId,
  before: TradeParty | undefined,
  party: TradeParty,
): Promise<void> {
  const { organisationId, role } = party;
  await tx.run(
    'update trade.party set record = $4, declined = $5 where trade_id = $1 and organisation_id = $2 and role = $3',
    [tradeId, organisationId, role, JSON.stringify(party), party.declinedAt !== undefined],
  );
  const [was, is] = [before !== undefined && takesPart(before), takesPart(party)];
  if (is && !was) await admitToFile(tx, tradeId, [party]);
  if (was && !is) await dismissFromFile(tx, tradeId, party);
}
