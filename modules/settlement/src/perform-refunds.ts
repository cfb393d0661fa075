import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { type Principal, systemPrincipal } from '@tongshang/identity';
import type { Schedule } from '@tongshang/jobs';
import { available } from '@tongshang/ledger';
import { invariant } from '@tongshang/refusal';
import { cashKey } from './account.ts';
import { findAccounts } from './accounts.ts';
import { accountsOfDebts, payDebt } from './owe-refund.ts';
import { payableNow, sparedSince } from './refund-debt.ts';
import { coveredDebts, debtsOfTrade, openDebtsOfAccount, type RefundDebt } from './refund-debt-store.ts';
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
  const paid = new Map<string, { readonly bank: string; readonly entryId: EntryId }>();
  const payable = await payableOf(tx, debts);
  for (const debt of debts) {
    const amount = payable.get(debt.debtId);
    if (amount === undefined) continue;
    const { entryId } = await payDebt(deps.poster, tx, debt, amount);
    paid.set(debt.tradeId, { bank: debt.bankOrganisationId, entryId });
  }
  for (const [tradeId, { bank, entryId }] of paid) {
    const by = principal ?? systemPrincipal(bank, ['bank'], ['settlement:write']);
    if (await settleWhenPaid(deps, tx, by, tradeId, entryId)) settled.add(tradeId);
  }
  return settled;
}

/** What each debt may take now, with all other debts of its account in view. The accounts are locked. */
async function payableOf(tx: Tx, debts: readonly RefundDebt[]): Promise<ReadonlyMap<string, bigint>> {
  const keys = debts.map((debt) =>
    cashKey(debt.debtorOrganisationId, debt.bankOrganisationId, debt.currency),
  );
  const accounts = new Map((await findAccounts(tx, keys)).map((account) => [account?.accountId, account]));
  const payable = new Map<string, bigint>();
  for (const debtor of accounts.values()) {
    invariant(debtor, 'an account that is missing is opened');
    const open = await openDebtsOfAccount(tx, debtor);
    for (const [debtId, amount] of payableNow(open, available(debtor), tx.now)) payable.set(debtId, amount);
  }
  return payable;
}

/** Debts looked at together; what is left waits for the next time. */
const AT_ONCE = 50;

/** Pays what is owed back as soon as there is something in the account of whoever owes it, whatever brought it there. */
export function refundSchedule(deps: ReleaseDeps): Schedule {
  return {
    name: 'settlement.perform-refunds',
    every: Temporal.Duration.from({ minutes: 1 }),
    async run(tx) {
      const seen = await coveredDebts(tx, sparedSince(tx.now), AT_ONCE);
      await performRefunds(deps, tx, await lockDebts(deps, tx, seen));
    },
  };
}
