import type { Tx } from '@tongshang/database';
import type { AwaitedMatter } from '@tongshang/module';
import { selectRunning } from './order-store.ts';
import { depositOwed } from './supplier-order.ts';
import { isLate } from './view.ts';

/** Deposits that suppliers wait for, and deliveries whose day has gone by: of orders for sales, whose file they stand in. */
export async function ordersAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const today = tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  return (await selectRunning(tx, today, 10 * limit)).flatMap((order): AwaitedMatter[] => {
    const { tradeId, changedAt } = order;
    if (tradeId === null) return [];
    const of = { tradeId, since: changedAt, part: 'supplier-orders' };
    return [
      ...(isLate(order, today) ? [{ ...of, waitingFor: 'chase-supplier' }] : []),
      ...(depositOwed(order) ? [{ ...of, waitingFor: 'pay-deposit' }] : []),
    ];
  });
}
