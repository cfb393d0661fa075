import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import { answerableOf, newToken, type Principal, type Scope } from '@tongshang/identity';
import { refuse } from './refusals.ts';

const longestDays = 366;

type ApiKeyRow = {
  readonly apiKeyId: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: Scope[];
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
};

/**
 * Creates an API key of the caller's organisation. Nobody gives more than it has itself.
 * Errors: SCOPE_NOT_YOURS, EXPIRY_OUT_OF_RANGE.
 */
export async function createApiKey(
  tx: Tx,
  principal: Principal,
  { name, scopes, expiresAt }: { name: string; scopes: readonly string[]; expiresAt: Temporal.Instant },
): Promise<{ apiKeyId: string; token: string }> {
  const foreign = scopes.find((scope) => !principal.scopes.has(scope as Scope));
  if (foreign !== undefined) throw refuse('SCOPE_NOT_YOURS', { scope: foreign }, 'scopes');
  const latest = tx.now.add({ hours: 24 * longestDays });
  const isInRange =
    Temporal.Instant.compare(expiresAt, tx.now) > 0 && Temporal.Instant.compare(expiresAt, latest) <= 0;
  if (!isInRange) throw refuse('EXPIRY_OUT_OF_RANGE', { days: String(longestDays) }, 'expiresAt');
  const { token, hash } = newToken('api-key');
  const apiKeyId = randomUUIDv7();
  await tx.run(
    `insert into party.api_key (api_key_id, organisation_id, name, token_hash, hint, scopes, created_by, created_at,
       expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[apiKeyId, principal.organisationId, name, hash, token.slice(-4), scopes],
      ...[answerableOf(principal), tx.now, expiresAt],
    ],
  );
  return { apiKeyId, token };
}

/** Every key of the organisation, those that have ended included, oldest first. */
export function selectApiKeys(
  tx: Tx,
  organisationId: OrganisationId,
  after: string | null,
  limit: number,
): Promise<ApiKeyRow[]> {
  return tx.rows(
    `select api_key_id as "apiKeyId", name, hint, scopes, created_at as "createdAt", expires_at as "expiresAt",
       last_used_at as "lastUsedAt", revoked_at as "revokedAt"
     from party.api_key where organisation_id = $1 and ($2::uuid is null or api_key_id > $2)
     order by api_key_id limit $3`,
    [organisationId, after, limit],
  );
}

/** Ends the keys that a person made and that may do more than it may now. */
export async function revokeKeysOf(tx: Tx, personId: PersonId, left: readonly Scope[]): Promise<void> {
  await tx.run(
    `update party.api_key set revoked_at = $3 where organisation_id = $1 and created_by = $2 and revoked_at is null
       and not scopes <@ $4::text[]`,
    [tx.organisationId, personId, tx.now, left],
  );
}

/** Errors: API_KEY_NOT_FOUND. */
export async function revokeApiKey(tx: Tx, organisationId: OrganisationId, apiKeyId: string): Promise<void> {
  const revoked = await tx.run(
    `update party.api_key set revoked_at = $3 where organisation_id = $1 and api_key_id = $2
       and revoked_at is null`,
    [organisationId, apiKeyId, tx.now],
  );
  if (revoked === 0) throw refuse('API_KEY_NOT_FOUND');
}
