import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { AwaitedMatter } from '@tongshang/module';

/** What waits for the caller's organisation at borders: holds on what it declared, with their reasons, and duties that it owes. */
export async function bordersAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const [held, duties] = await Promise.all([holdsAwaited(tx, limit), dutiesAwaited(tx, limit)]);
  return [...held, ...duties]
    .toSorted((one, other) => Temporal.Instant.compare(one.since, other.since))
    .slice(0, limit);
}

/**
 * Duties that the caller's organisation is to pay before its goods are let in or out, whoever declared them; not those that are said to be paid outside, while
 * the authorities have not answered.
 */
async function dutiesAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const rows = await tx.rows<{ readonly tradeId: TradeId; readonly since: Temporal.Instant }>(
    `select trade_id as "tradeId", min(declared_at) as since from clearance.declaration
     where payer_organisation_id = $1 and payment = 'due' and state not in ('released', 'withdrawn')
       and not exists (select from clearance.outside_payment p where p.trade_id = declaration.trade_id
         and p.declaration_id = declaration.declaration_id and p.state = 'stated')
     group by trade_id order by min(declared_at), trade_id limit $2`,
    [tx.organisationId, limit],
  );
  return rows.map((row) => ({ ...row, waitingFor: 'pay-duties', part: 'clearance', exception: 'duty' }));
}

/** Goods that an authority holds, for whoever declared them: of each trade the hold that was said last. */
async function holdsAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const rows = await tx.rows<Pick<AwaitedMatter, 'tradeId' | 'since'> & { readonly reason: string }>(
    `select * from (
       select distinct on (d.trade_id) d.trade_id as "tradeId", c.voted_at as since, c.reason
       from clearance.declaration d join clearance.agency_case c using (trade_id, declaration_id)
       where d.declarant_organisation_id = $1 and d.state in ('held', 'inspection') and c.decision = 'hold'
       order by d.trade_id, c.voted_at desc) held
     order by since, "tradeId" limit $2`,
    [tx.organisationId, limit],
  );
  return rows.map((row) => ({ ...row, waitingFor: 'attend-hold', part: 'clearance', exception: 'held' }));
}
