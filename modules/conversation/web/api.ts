import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, readAll, type Schema } from '@tongshang/ui/api';

export type Message = Schema<'Message'>;
export type Attachment = Schema<'MessageAttachment'>;

/** The conversation of a trade a page at a time, newest first. */
export const messagesQuery = (tradeId: string) =>
  infiniteQueryOptions({
    queryKey: ['messages', tradeId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      get(
        `/api/v1/trades/${tradeId}/messages`,
        { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    getNextPageParam: (page) => page.nextCursor,
  });

/** What of it waits for the reader. */
export const waitingQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['messages', tradeId, 'waiting'],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/messages`, { limit: 1 }, signal),
  });

export const colleaguesQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => readAll('/api/v1/people', signal),
});

/** What a message may be about besides steps and shipments, as far as the reader sees it. */
export const documentsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['messages', tradeId, 'documents'],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/documents`, undefined, signal)).items,
  });
export const claimsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['messages', tradeId, 'claims'],
    queryFn: async ({ signal }) => (await get(`/api/v1/trades/${tradeId}/claims`, undefined, signal)).items,
  });
