import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/send.ts';
import type { DocumentMark } from './marks.ts';

export const documentsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-documents', tradeId],
    queryFn: async ({ signal }) =>
      (await get<{ items: readonly DocumentMark[] }>(`/api/v1/trades/${tradeId}/documents`, undefined, signal)).items,
  });
