import { queryOptions } from '@tanstack/react-query';
import { readAll } from '../api/paging.ts';
import { get } from '../api/send.ts';
import type { Address, MemberRole } from '../api/wire.ts';
import type { OrganisationFace } from '../session/session.ts';

export interface OwnOrganisation extends OrganisationFace {
  readonly address: Address;
  readonly taxId: string | null;
  readonly legalId: string | null;
  readonly jurisdictions: readonly string[];
  readonly createdAt: string;
}
export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly since: string;
}
export interface OpenInvitation {
  readonly invitationId: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly createdAt: string;
  readonly expiresAt: string;
}
export interface ApiKey {
  readonly apiKeyId: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}
export interface SigningKey {
  readonly keyId: string;
  readonly publicKey: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}
export interface Passkey {
  readonly passkeyId: string;
  readonly name: string;
  readonly backedUp: boolean;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}
export interface OpenSession {
  readonly sessionId: string;
  readonly current: boolean;
  readonly method: 'password' | 'passkey';
  readonly userAgent: string;
  readonly address: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}
export interface InvitationCreated {
  readonly invitationId: string;
  readonly token: string;
  readonly expiresAt: string;
}

export const ownOrganisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => get('/api/v1/organisation', undefined, signal),
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
export const signingKeysQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['signing-keys', organisationId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/organisations/${organisationId}/signing-keys`, undefined, signal)).items,
  });
export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: async ({ signal }) => (await get('/api/v1/passkeys', undefined, signal)).items,
});
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await get('/api/v1/sessions', undefined, signal)).items,
});
