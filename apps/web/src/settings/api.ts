import { queryOptions } from '@tanstack/react-query';
import { get, type Page } from '../api/send.ts';
import type { Address, Localised, MemberRole } from '../api/wire.ts';
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

/** Lists that are short by nature are read whole, a page of a hundred at a time. */
async function all<T>(path: string, signal: AbortSignal): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await get<Page<T>>(path, { limit: 100, cursor }, signal);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

const list = <T>(key: string, path: string) =>
  queryOptions({ queryKey: [key], queryFn: ({ signal }) => all<T>(path, signal) });
const whole = <T>(key: readonly string[], path: string) =>
  queryOptions({
    queryKey: key,
    queryFn: async ({ signal }) => (await get<{ items: readonly T[] }>(path, undefined, signal)).items,
  });

export const ownOrganisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => get<OwnOrganisation>('/api/v1/organisation', undefined, signal),
});
export const peopleQuery = list<Member>('people', '/api/v1/people');
export const invitationsQuery = list<OpenInvitation>('invitations', '/api/v1/invitations');
export const apiKeysQuery = list<ApiKey>('api-keys', '/api/v1/api-keys');
export const signingKeysQuery = (organisationId: string) =>
  whole<SigningKey>(['signing-keys', organisationId], `/api/v1/organisations/${organisationId}/signing-keys`);
export const passkeysQuery = whole<Passkey>(['passkeys'], '/api/v1/passkeys');
export const sessionsQuery = whole<OpenSession>(['sessions'], '/api/v1/sessions');

export type LocalisedName = Localised;
