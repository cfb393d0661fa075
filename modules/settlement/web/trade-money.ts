import { queryOptions } from '@tanstack/react-query';
import { ruleOf } from '@tongshang/trade-facts';
import { get, type NextAction, type Schema, type TradeFact } from '@tongshang/ui/api';

/** Movements of a trade's money, but for those that were undone. */
export const transfersQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-transfers', tradeId],
    queryFn: async ({ signal }) => {
      const page = await get(`/api/v1/trades/${tradeId}/transfers`, { limit: 100 }, signal);
      return page.items.filter((transfer) => transfer.state !== 'voided');
    },
  });

/** A movement and everything that led to it, the nearest cause first. */
export const transferQuery = (tradeId: string, transferId: string) =>
  queryOptions({
    queryKey: ['trade-transfers', tradeId, transferId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/transfers/${transferId}`, undefined, signal),
  });

export type Transfer = Schema<'Transfer'>;
type TradeMoney = Schema<'TradeMoney'>;

export const tradeMoneyQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-money', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/settlement`, undefined, signal),
    retry: false,
  });

/** The same for a form that opens with what is owed now: asked anew, since an amount read before the last act would stay in its field. */
export const moneyNowQuery = (tradeId: string) =>
  ({ ...tradeMoneyQuery(tradeId), refetchOnMount: 'always' }) as const;

/** The instalment that an action is about. */
export const instalmentOf = (
  money: Pick<TradeMoney, 'instalments'> | undefined,
  { instalmentId }: Pick<NextAction, 'instalmentId'>,
) => money?.instalments.find((one) => one.instalmentId === instalmentId);

/** Transfers as the lanes show them, but for the money of a milestone of money: the lanes show that already. */
export function transferMarks(
  transfers: readonly Transfer[],
  facts: readonly Pick<TradeFact, 'fact' | 'entryId'>[],
) {
  const milestones = new Set(
    facts.filter(({ fact }) => ruleOf(fact).lane === 'money').map(({ entryId }) => entryId),
  );
  return transfers
    .filter(({ causedBy }) => causedBy === null || !milestones.has(causedBy))
    .map((transfer) => ({
      id: `transfer-${transfer.transferId}`,
      lane: 'money' as const,
      when: transfer.at,
      entryId: transfer.entryId,
      label: { area: 'transferKind', code: transfer.kind },
      kind: 'transfer',
      subject: transfer.transferId,
    }));
}

const TODOS = [
  { action: 'pay', label: 'act.settled' },
  { action: 'state-refund', label: 'debt.pay' },
  { action: 'confirm-refund', label: 'debt.confirm' },
] as const;

/** What is owed and unpaid waits for whoever may pay it; what is owed back for the seller, and once it says that it was sent for the buyer. */
export const debtTodos = (tradeId: string, money: Pick<TradeMoney, 'actions'>) =>
  TODOS.filter(({ action: one }) =>
    money.actions.some(({ action, awaited }) => action === one && awaited),
  ).map(({ action, label }) => ({
    key: `${action}-debt`,
    label,
    to: '/trades/$tradeId',
    params: { tradeId },
    search: { part: 'money' },
    hash: 'parts',
  }));

/** For whom the trade waits because a refund is owed, in place of its settlement. */
export function refundWaits({ refundDebts }: Pick<TradeMoney, 'refundDebts'>) {
  const open = refundDebts.filter((debt) => Number(debt.open.amount) > 0);
  return open.flatMap((debt) => {
    const isSent = debt.underWay.amount === debt.open.amount;
    const wait = {
      organisationId: isSent ? debt.creditorOrganisationId : debt.debtorOrganisationId,
      label: isSent ? ('debt.confirm' as const) : ('debt.pay' as const),
    };
    return ['settled', 'pay-back', 'repaid'].map((insteadOf) => ({ ...wait, insteadOf }));
  });
}
