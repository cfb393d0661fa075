import { queryOptions } from '@tanstack/react-query';
import type { ReplyOf, Schema } from '@tongshang/ui/api';
import { get, readAll } from '@tongshang/ui/api';

export type OwnOrganisation = Schema<'Organisation'>;
export type Member = Schema<'Member'>;
export type Approval = Schema<'Approval'>;
export type ApiKey = Schema<'ApiKey'>;
export type InvitationCreated = ReplyOf<'/api/v1/invitations', 'post'>;

export const ownOrganisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => get('/api/v1/organisation', undefined, signal),
});
/** What waits for a second owner; for owners. */
export const approvalsQuery = queryOptions({
  queryKey: ['approvals'],
  queryFn: async ({ signal }) => (await get('/api/v1/approvals', undefined, signal)).items,
});
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => readAll('/api/v1/people', signal),
});
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => readAll('/api/v1/invitations', signal),
});
export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => readAll('/api/v1/api-keys', signal),
});
/** Names are in the reader's language. */
export const scopesQuery = (language: string) =>
  queryOptions({
    queryKey: ['scopes', language],
    queryFn: async ({ signal }) => (await get('/api/v1/scopes', undefined, signal)).items,
  });
export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: async ({ signal }) => (await get('/api/v1/passkeys', undefined, signal)).items,
});
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await get('/api/v1/sessions', undefined, signal)).items,
});
