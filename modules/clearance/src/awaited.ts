import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { AwaitedMatter } from '@tongshang/module';

/**
 * Duties that the caller's organisation is to pay before its goods are let in or out, whoever declared them; not those that are said to be paid outside, while
 * the authorities have not answered.
 */
export async function dutiesAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const rows = await tx.rows<{ readonly tradeId: TradeId; readonly since: Temporal.Instant }>(
    `select trade_id as "tradeId", min(declared_at) as since from clearance.declaration
     where payer_organisation_id = $1 and payment = 'due' and state not in ('released', 'withdrawn')
       and not exists (select from clearance.outside_payment p where p.trade_id = declaration.trade_id
         and p.declaration_id = declaration.declaration_id and p.state = 'stated')
     group by trade_id order by min(declared_at), trade_id limit $2`,
    [tx.organisationId, limit],
  );
  return rows.map((row) => ({ ...row, waitingFor: 'pay-duties', part: 'clearance' }));
}
