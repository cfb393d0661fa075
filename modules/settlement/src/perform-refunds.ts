import type { Tx } from '@tongshang/database';
import { type Principal, systemPrincipal } from '@tongshang/identity';
import type { Schedule } from '@tongshang/jobs';
import { invariant } from '@tongshang/refusal';
import { cashKey } from './account.ts';
import { findAccounts } from './accounts.ts';
import { accountsOfDebts, coveredOf, payDebt } from './owe-refund.ts';
import { coveredDebts, debtsOfTrade, type RefundDebt } from './refund-debt-store.ts';
import { type ReleaseDeps, settleWhenPaid } from './settle-trade.ts';

/**
 * Locks the trades of debts, in one order and before any account, so that nobody who holds one of them waits for an account of ours.
 * @returns the debts as they are under the locks, the first first. Elevated callers only.
 */
export async function lockDebts(
  { trades }: Pick<ReleaseDeps, 'trades'>,
  tx: Tx,
  seen: readonly RefundDebt[],
): Promise<readonly RefundDebt[]> {
  const tradeIds = [...new Set(seen.map(({ tradeId }) => tradeId))].toSorted();
  const debts: RefundDebt[] = [];
  for (const tradeId of tradeIds) {
    await trades.lockTrade(tx, tradeId);
    debts.push(...(await debtsOfTrade(tx, tradeId)));
  }
  const at = new Map(seen.map(({ debtId }, index) => [debtId, index]));
  return debts
    .filter(({ debtId }) => at.has(debtId))
    .toSorted((one, other) => (at.get(one.debtId) ?? 0) - (at.get(other.debtId) ?? 0));
}

/**
 * Pays debts from what their debtors have, the first first, in part where it does not reach; a trade that waited for nothing else is then
 * settled. The trades are locked. Elevated callers only.
 * @returns the trades that were settled
 */
export async function performRefunds(
  deps: ReleaseDeps,
  tx: Tx,
  debts: readonly RefundDebt[],
  principal?: Principal,
): Promise<ReadonlySet<string>> {
  const settled = new Set<string>();
  if (debts.length === 0) return settled;
  await accountsOfDebts(tx, debts);
  const paid = new Map<string, { readonly bank: string; readonly entryId: string }>();
  for (const debt of debts) {
    const { debtorOrganisationId, bankOrganisationId: bank, currency } = debt;
    const [debtor] = await findAccounts(tx, [cashKey(debtorOrganisationId, bank, currency)]);
    invariant(debtor, 'an account that is missing is opened');
    const amount = coveredOf(debt, debtor, tx.now);
    if (amount <= 0n) continue;
    const { entryId } = await payDebt(deps.poster, tx, debt, amount);
    paid.set(debt.tradeId, { bank, entryId });
  }
  for (const [tradeId, { bank, entryId }] of paid) {
    const by = principal ?? systemPrincipal(bank, ['bank'], ['settlement:write']);
    if (await settleWhenPaid(deps, tx, by, tradeId, entryId)) settled.add(tradeId);
  }
  return settled;
}

/** Debts looked at together; what is left waits for the next time. */
const AT_ONCE = 50;

/** Pays what is owed back as soon as there is something in the account of whoever owes it, whatever brought it there. */
export function refundSchedule(deps: ReleaseDeps): Schedule {
  return {
    name: 'settlement.perform-refunds',
    every: Temporal.Duration.from({ minutes: 1 }),
    async run(tx) {
      const seen = await coveredDebts(tx, AT_ONCE);
      await performRefunds(deps, tx, await lockDebts(deps, tx, seen));
    },
  };
}
