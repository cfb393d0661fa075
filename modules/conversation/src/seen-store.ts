import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';

/** How many messages of a trade the person who acts has not read: those of others that may be read, colleagues' notes included. */
export async function countUnread(tx: Tx, tradeId: TradeId): Promise<number> {
  if (tx.personId === null) return 0;
  const { unread } = await tx.one<{ unread: bigint }>(
    `select count(*) as unread from conversation.message m left join conversation.author a on a.message_id = m.message_id
     where m.trade_id = $1 and a.person_id is distinct from $2
       and m.sequence > coalesce((select s.up_to from conversation.seen s where s.trade_id = $1
         and s.organisation_id = access.current_organisation() and s.person_id = $2), 0)`,
    [tradeId, tx.personId],
  );
  return Number(unread);
}

/** The person who acts has read everything up to a message that it may read; never less than before. */
export async function markSeen(tx: Tx, messageId: string): Promise<void> {
  await tx.run(
    `insert into conversation.seen (trade_id, organisation_id, person_id, up_to)
     select trade_id, $2, $3, sequence from conversation.message where message_id = $1
     on conflict (trade_id, organisation_id, person_id) do update set up_to = greatest(seen.up_to, excluded.up_to)`,
    [messageId, tx.organisationId, tx.personId],
  );
}

/** A trade in which something waits for the person who acts to read it. */
type Unread = {
  readonly tradeId: TradeId;
  readonly since: Temporal.Instant;
  readonly isMention: boolean;
};

/** Trades, or the one that is asked for, in which another organisation's message, or a mention, was not read yet, the oldest first. */
export function selectUnread(tx: Tx, limit: number, tradeId: TradeId | null = null): Promise<Unread[]> {
  return tx.rows<Unread>(
    `with seen as (
       select trade_id, up_to from conversation.seen where organisation_id = $1 and person_id = $2
     ), waiting as (
       select n.trade_id, min(n.recorded_at) as since, true as is_mention from conversation.mention n left join seen s using (trade_id)
       where n.person_id = $2 and n.sequence > coalesce(s.up_to, 0) group by n.trade_id
       union all
       select l.trade_id, l.recorded_at, false from conversation.latest l left join seen s using (trade_id)
       where l.organisation_id = $1 and l.sequence > coalesce(s.up_to, 0)
     )
     select trade_id as "tradeId", since, is_mention as "isMention" from waiting
     where $4::uuid is null or trade_id = $4 order by since, is_mention desc limit $3`,
    [tx.organisationId, tx.personId, limit, tradeId],
  );
}
