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

/** Since when a debtor must have said that it sent something for it not to be taken from its account as well. */
export const sparedSince = (now: Temporal.Instant): Temporal.Instant =>
  now.subtract({ hours: 24 * deadlineOf('refund-arrival').days });

/** What may be taken of a debt now, where its debtor has enough: all that is open, but what may be on its way already. */
function takeableOf(debt: RefundDebt, now: Temporal.Instant): bigint {
  const until = spareUntil(debt);
  const isSpared = until !== null && Temporal.Instant.compare(now, until) < 0;
  return openOf(debt) - (isSpared ? underWayOf(debt) : 0n);
}

/**
 * What the debts of one account may take from it now, by debt; who may take nothing is not in it. What an older debt has open stays for that
 * debt, also where it is not taken yet: its debtor's word would else turn its creditor's money to whoever comes after.
 * @param debts all open debts of the account, the first first
 */
export function payableNow(
  debts: readonly RefundDebt[],
  available: bigint,
  now: Temporal.Instant,
): ReadonlyMap<string, bigint> {
  const payable = new Map<string, bigint>();
  let left = available;
  for (const debt of debts) {
    const amount = least(takeableOf(debt, now), left);
    if (amount > 0n) payable.set(debt.debtId, amount);
    left -= openOf(debt);
  }
  return payable;
}
