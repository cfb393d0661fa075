import { queryOptions } from '@tanstack/react-query';
import { get } from '@tongshang/ui/api';

/** What my firm is asked: of every trade, the newest first. */
export const invitationsQuery = queryOptions({
  queryKey: ['trade-invitations'],
  queryFn: async ({ signal }) => (await get('/api/v1/trade-invitations', undefined, signal)).items,
});

/** What one trade asks my firm; nothing where it takes part. */
export const invitationsOfTradeQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-invitations', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/invitations`, undefined, signal)).items,
  });

export type TradeInvitation = Awaited<ReturnType<NonNullable<typeof invitationsQuery.queryFn>>>[number];
