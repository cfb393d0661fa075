import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type Claim = Schema<'Claim'>;

export const claimsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['claims', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/claims`, undefined, signal),
  });
