import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type ListedMail = Schema<'ListedMail'>;
export type Mail = Schema<'Mail'>;

/** In the order in which they are offered. */
export const states = [
  'waiting',
  'handing',
  'sent',
  'failed',
  'unanswered',
  'not-set-up',
  'by-hand',
] as const satisfies readonly ListedMail['state'][];

/** What one waits for shows itself. */
const AGAIN_MS = 3_000;

export const mailQuery = (mailId: string) =>
  queryOptions({
    queryKey: ['mails', mailId],
    queryFn: ({ signal }) => get(`/api/v1/mails/${mailId}`, undefined, signal),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'waiting' || data?.state === 'handing' ? AGAIN_MS : false,
  });

export const setUpQuery = queryOptions({
  queryKey: ['mail-set-up'],
  queryFn: ({ signal }) => get('/api/v1/mail-set-up', undefined, signal),
});
