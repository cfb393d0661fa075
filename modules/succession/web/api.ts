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

/** Who says to be a contact of the reader's firm, and waits for its word. */
export const waitingQuery = queryOptions({
  queryKey: ['succession-waiting'],
  queryFn: async ({ signal }) => (await get('/api/v1/succession/waiting', undefined, signal)).items,
  refetchInterval: 30_000,
});

/** Who invites, for a reader who has not signed in. */
export const inviterQuery = (token: string) =>
  queryOptions({
    queryKey: ['succession-inviter', token],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () => post('/api/v1/succession/inviter', { token }),
  });

/** Of whom the reader's firm says that it is their contact. */
export const claimsQuery = queryOptions({
  queryKey: ['succession-claims'],
  queryFn: ({ signal }) => get('/api/v1/succession/claims', undefined, signal),
  // It is answered when nobody looks.
  refetchInterval: ({ state }) =>
    state.data?.items.some((claim) => claim.state === 'waiting') ? 15_000 : false,
});
