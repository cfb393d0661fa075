import { queryOptions } from '@tanstack/react-query';
import { get, post, type Schema } from '@tongshang/ui/api';

export type Succession = Schema<'SuccessionOfContact'>;
export type Invitation = Schema<'SuccessionInvitation'>;
export type InvitationMade = Schema<'SuccessionInvitationMade'>;
export type Opened = Schema<'SuccessionOpened'>;
export type Compared = Schema<'ComparedIdentity'>;

export const successionQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact-succession', contactId],
    queryFn: ({ signal }) => get(`/api/v1/contacts/${contactId}/succession`, undefined, signal),
    // Trades are taken over one after the other, and an invitation is claimed when nobody looks.
    refetchInterval: ({ state }) => (state.data?.joined && state.data.joined.waiting > 0 ? 2_000 : 30_000),
  });

/** What an invitation stands for. Asked for once: each opening is counted. */
export const openedQuery = (token: string) =>
  queryOptions({
    queryKey: ['succession-opening', token],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () => post('/api/v1/succession/opening', { token }),
  });

/** Of whom the reader's firm says that it is their contact. */
export const claimsQuery = queryOptions({
  queryKey: ['succession-claims'],
  queryFn: ({ signal }) => get('/api/v1/succession/claims', undefined, signal),
});
