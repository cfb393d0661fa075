import type { Tx } from '@tongshang/database';
import type { Declaration } from './declaration.ts';
import type { OutsidePayment } from './outside-payment.ts';

/** Elevated callers only, here and below. */
export async function insertOutsidePayment(
  tx: Tx,
  { tradeId, declarationId }: Declaration,
  { paymentId, parts, broker, note, evidence, statedBy, statedAt, state, awaits }: OutsidePayment,
): Promise<void> {
  const said = { parts, broker, note, evidence };
  await tx.run(
    `insert into clearance.outside_payment
       (trade_id, declaration_id, payment_id, said, stated_by, stated_at, state, awaits)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tradeId, declarationId, paymentId, JSON.stringify(said), statedBy, statedAt, state, awaits],
  );
}

export async function saveOutsidePayment(
  tx: Tx,
  {
    paymentId,
    state,
    awaits,
    reason,
    endedAt,
  }: Pick<OutsidePayment, 'paymentId' | 'state' | 'awaits' | 'reason' | 'endedAt'>,
): Promise<void> {
  await tx.run(
    `update clearance.outside_payment set state = $2, awaits = $3, reason = $4, ended_at = $5 where payment_id = $1`,
    [paymentId, state, awaits, reason, endedAt],
  );
}
