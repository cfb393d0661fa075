import { deadlineOf, least, most } from '@tongshang/trade';
import type { RefundDebt } from './refund-debt-store.ts';

/** What of a debt is still owed, in minor units. */
export const openOf = ({ amount, paid, arrived }: RefundDebt): bigint => amount - paid - arrived;

/** What the debtor says to have sent from outside, and nobody has confirmed. */
export const underWayOf = (debt: RefundDebt): bigint =>
  least(openOf(debt), most(debt.sent - debt.arrived, 0n));

/** Until when what is said to be under way is not taken from the debtor's account as well. */
export function spareUntil({ sentAt }: RefundDebt): Temporal.Instant | null {
  return sentAt?.add({ hours: 24 * deadlineOf('refund-arrival').days }) ?? null;
}

/** What may be taken from the debtor's account now: all that is open, but what may be on its way already. */
export function takeableOf(debt: RefundDebt, now: Temporal.Instant): bigint {
  const until = spareUntil(debt);
  const isSpared = until !== null && Temporal.Instant.compare(now, until) < 0;
  return openOf(debt) - (isSpared ? underWayOf(debt) : 0n);
}
