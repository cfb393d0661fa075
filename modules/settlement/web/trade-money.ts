import { queryOptions } from '@tanstack/react-query';
import { get, type Schema, type Trade, type TradeFact } from '@tongshang/ui/api';

/** Movements of a trade's money, but for those that were undone. */
export const transfersQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-transfers', tradeId],
    queryFn: async ({ signal }) => {
      const page = await get(`/api/v1/trades/${tradeId}/transfers`, { limit: 100 }, signal);
      return page.items.filter((transfer) => transfer.state !== 'voided');
    },
  });

export type Transfer = Schema<'Transfer'>;
type TradeMoney = Schema<'TradeMoney'>;

export const tradeMoneyQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-money', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/settlement`, undefined, signal),
    retry: false,
  });

/** Roles that see how the money stands. */
export const seesMoney = (trade: Trade): boolean =>
  trade.roles.some((role) => role === 'seller' || role === 'buyer' || role === 'bank' || role === 'operator');

/** Transfers as the lanes show them, but for the money of a milestone, recorded in its transaction at its instant. */
export function transferMarks(transfers: readonly Transfer[], facts: readonly TradeFact[]) {
  const milestones = new Set(
    facts.filter(({ fact }) => fact === 'funded' || fact === 'settled').map(({ at }) => Date.parse(at)),
  );
  return transfers
    .filter((transfer) => !milestones.has(Date.parse(transfer.at)))
    .map((transfer) => ({
      id: `transfer-${transfer.transferId}`,
      lane: 'money' as const,
      when: transfer.at,
      label: { area: 'transferKind', code: transfer.kind },
      kind: 'transfer',
      subject: transfer.transferId,
    }));
}

/** What is owed and unpaid waits for the buyer. */
export const debtTodos = (tradeId: string, money: Pick<TradeMoney, 'payables'>) =>
  money.payables.some((one) => !one.paid)
    ? [
        {
          key: 'pay-debt',
          label: 'act.settled' as const,
          to: '/trades/$tradeId',
          params: { tradeId },
          search: { part: 'money' },
          hash: 'parts',
        },
      ]
    : [];
