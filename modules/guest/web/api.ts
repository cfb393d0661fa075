import { queryOptions } from '@tanstack/react-query';
import { get, post, type Schema } from '@tongshang/ui/api';

export type Link = Schema<'GuestLink'>;
export type Act = Link['act'];
export type LinkMade = Schema<'GuestLinkMade'>;
export type Page = Schema<'GuestPage'>;
export type Answer = Schema<'GuestAnswer'>;
export type Said = Answer['said'];
export type Matter<T extends NonNullable<Page['matter']>['type']> = Extract<
  NonNullable<Page['matter']>,
  { type: T }
>;

export const linksQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['guest-links', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/guest-links`, undefined, signal),
  });

/** What a link shows. Asked for once: each opening is counted. */
export const pageQuery = (token: string) =>
  queryOptions({
    queryKey: ['guest-page', token],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () => post('/api/v1/guest/opening', { token }),
  });

/** The people and the mailbox of a contact, to choose whom a link goes to. */
export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contacts', contactId],
    queryFn: ({ signal }) => get(`/api/v1/contacts/${contactId}`, undefined, signal),
  });

/** Whether this platform sends mail; where not, letters lie in the outbox and are sent by hand. */
export const sendsMailQuery = queryOptions({
  queryKey: ['ways-in', 'mail'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await get('/api/v1/ways-in', undefined, signal)).passwordByMail,
});
