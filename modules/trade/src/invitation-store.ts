import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { EnquiryLine, TradeParty, TradeRole } from '@tongshang/trade-facts';
import { type InvitedTo, invitationOf } from './trade-invitation.ts';

/** Of a row of `trade.party`: it was asked, and has not answered. A contact is asked by nobody. */
export const ASKED = `p.role not in ('seller', 'buyer') and not p.declined and p.acted_by = p.organisation_id and p.record ->> 'joinedAt' is null`;

type AskedRow = { tradeId: TradeId; party: TradeParty; askedAt: Temporal.Instant };

/** Of open trades, those that ask the caller's organisation, the newest first: rows of its own. */
async function selectAsked(tx: Tx, tradeId: TradeId | null, limit: number): Promise<readonly AskedRow[]> {
  return tx.rows<AskedRow>(
    `select p.trade_id as "tradeId", p.record as party, p.waiting_since as "askedAt" from trade.party p
     where p.organisation_id = $1 and p.status = 'open' and p.waiting_for is not null and ${ASKED}
       and ($2::uuid is null or p.trade_id = $2) order by p.trade_id desc, p.role limit $3`,
    [tx.organisationId, tradeId, limit],
  );
}

/** Whether the caller's organisation was asked to take part in a trade in this role, and has not answered. */
export async function isAsked(tx: Tx, tradeId: TradeId, role: TradeRole): Promise<boolean> {
  const sql = `select from trade.party p where p.trade_id = $1 and p.organisation_id = $2 and p.role = $3 and ${ASKED}`;
  return (await tx.maybe(sql, [tradeId, tx.organisationId, role])) !== undefined;
}

type InvitedRow = Omit<InvitedTo, 'askedAt' | 'enquired'> & {
  readonly enquired: readonly EnquiryLine[] | null;
};

/** The invitations of the caller's organisation, of all trades or of one: nothing else of these trades is read by it. */
export async function selectInvitations(tx: Tx, tradeId: TradeId | null, limit: number) {
  const asked = await selectAsked(tx, tradeId, limit);
  if (asked.length === 0) return [];
  const ids = [...new Set(asked.map((row) => row.tradeId))];
  const trades = await tx.elevated('what an organisation is asked to, for its invitation', () =>
    tx.rows<InvitedRow>(
      `select t.trade_id as "tradeId", t.demonstration, t.terms, t.lines,
         (select f.record -> 'details' -> 'lines' from trade.fact f
           where f.trade_id = t.trade_id and f.fact = 'enquired') as enquired,
         (select json_agg(s.record order by s.position) from trade.party s
           where s.trade_id = t.trade_id and s.role in ('seller', 'buyer')) as sides
       from trade.trade t where t.trade_id = any ($1::uuid[])`,
      [ids],
    ),
  );
  const of = new Map(trades.map((trade) => [trade.tradeId, trade]));
  return asked.flatMap(({ tradeId: id, party, askedAt }) => {
    const trade = of.get(id);
    return trade
      ? [invitationOf(party, { ...trade, enquired: trade.enquired ?? [], askedAt: askedAt.toString() })]
      : [];
  });
}
