import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { AwaitedMatter } from '@tongshang/module';

/**
 * What the caller's organisation owes back of money that was paid here and has not said to have sent, in whichever trade, also one that was
 * cancelled. What was paid outside the trade itself waits for.
 */
export async function refundsAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const rows = await tx.rows<{ readonly tradeId: TradeId; readonly since: Temporal.Instant }>(
    `select trade_id as "tradeId", min(created_at) as since from settlement.refund_debt
     where debtor_organisation_id = $1 and greatest(paid + arrived, sent) < amount
     group by trade_id order by min(created_at), trade_id limit $2`,
    [tx.organisationId, limit],
  );
  return rows.map((row) => ({ ...row, waitingFor: 'pay-back', part: 'money' }));
}
