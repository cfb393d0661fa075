import { dismissFromFile, type Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { TradeParty } from '@tongshang/trade-facts';

/** Writes a party as it is now; one that has declined no longer sees the trade. Elevated callers only. */
export async function saveParty(tx: Tx, tradeId: TradeId, party: TradeParty): Promise<void> {
  const { organisationId, role } = party;
  await tx.run(
    'update trade.party set record = $4, declined = $5 where trade_id = $1 and organisation_id = $2 and role = $3',
    [tradeId, organisationId, role, JSON.stringify(party), party.declinedAt !== undefined],
  );
  if (party.declinedAt !== undefined) await dismissFromFile(tx, tradeId, party);
}
