import type { Tx } from '@tongshang/database';
import { admitToFile, dismissFromFile } from '@tongshang/database';
import type { ContactId, OrganisationId, TradeId } from '@tongshang/identifier';
import { partyOf, type Trade, type TradeParty } from '@tongshang/trade-facts';
import type { TradeFile } from './file.ts';
import { searchText, summaryOf } from './summary.ts';

/** The trades in which the acting organisation keeps a contact as a party, under any of its ids: those that are open, in the order of their ids. */
export async function selectTradesKept(
  tx: Tx,
  contactIds: readonly ContactId[],
): Promise<readonly TradeId[]> {
  const rows = await tx.rows<{ tradeId: TradeId }>(
    `select distinct trade_id as "tradeId" from trade.party
     where acted_by = $1 and organisation_id = any ($2::uuid[]) and status = 'open' order by trade_id`,
    [tx.organisationId, contactIds],
  );
  return rows.map(({ tradeId }) => tradeId);
}

/** Whether an organisation has an order of the number that this trade would bring it as its buyer. */
export async function isOrderNumberTaken(
  tx: Tx,
  { tradeId }: Trade,
  buyerId: OrganisationId,
): Promise<boolean> {
  const { taken } = await tx.elevated('a number of the organisation that takes over', () =>
    tx.one<{ taken: boolean }>(
      `select exists (select from trade.trade own join trade.trade t on t.order_number = own.order_number
         where own.trade_id = $1 and t.buyer_organisation_id = $2) as taken`,
      [tradeId, buyerId],
    ),
  );
  return taken;
}

/** A party that takes the place of another in its role. */
export type Replacement = { readonly place: TradeParty; readonly party: TradeParty };

/** Puts parties into the places of others: in the trade, and among those who see its file. Elevated callers only. */
export async function replaceParties(
  tx: Tx,
  after: TradeFile,
  replacements: readonly Replacement[],
): Promise<void> {
  const { trade } = after;
  const { tradeId } = trade;
  for (const { place, party } of replacements) {
    await tx.run(
      'update trade.party set organisation_id = $4, record = $5 where trade_id = $1 and organisation_id = $2 and role = $3',
      [tradeId, place.organisationId, place.role, party.organisationId, JSON.stringify(party)],
    );
    await dismissFromFile(tx, tradeId, place);
  }
  await admitToFile(
    tx,
    tradeId,
    replacements.map(({ party }) => party),
  );
  await tx.run(
    `update trade.trade set seller_organisation_id = $2, buyer_organisation_id = $3, summary = $4, search_text = $5
     where trade_id = $1`,
    [
      ...[tradeId, partyOf(trade, 'seller')?.organisationId, partyOf(trade, 'buyer')?.organisationId],
      ...[JSON.stringify(summaryOf(trade)), searchText(after)],
    ],
  );
}
