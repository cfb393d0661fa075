import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import type { OrganisationKind } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';

/** All of it as the platform itself: no caller reads or writes these rows. */

type NewRecovery = {
  readonly personId: PersonId;
  readonly tokenHash: Uint8Array;
  readonly objectionHash: Uint8Array;
  readonly opensAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

export async function insertRecovery(tx: Tx, recovery: NewRecovery): Promise<void> {
  const { personId, tokenHash, objectionHash, opensAt, expiresAt } = recovery;
  await tx.run(
    `insert into party.account_recovery (recovery_id, person_id, token_hash, objection_hash, asked_at, opens_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUIDv7(), personId, tokenHash, objectionHash, tx.now, opensAt, expiresAt],
  );
}

/** Whether one was begun since then, or is still open. */
export async function hasRecovery(tx: Tx, personId: PersonId, since: Temporal.Instant): Promise<boolean> {
  const found = await tx.maybe(
    `select 1 from party.account_recovery where person_id = $1
       and (asked_at > $2 or (ended_at is null and expires_at > $3))`,
    [personId, since, tx.now],
  );
  return found !== undefined;
}

export type OpenRecovery = {
  readonly recoveryId: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: Language | null;
  readonly verifiedAt: Temporal.Instant | null;
  readonly opensAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** The one whose token, or objection, this is, while it is open; locked until the transaction ends. */
export function lockRecovery(
  tx: Tx,
  by: 'token_hash' | 'objection_hash',
  hash: Uint8Array,
): Promise<OpenRecovery | undefined> {
  return tx.maybe(
    `select r.recovery_id as "recoveryId", p.person_id as "personId", p.name, p.email, p.language,
       p.email_verified_at as "verifiedAt", r.opens_at as "opensAt", r.expires_at as "expiresAt"
     from party.account_recovery r join party.person p using (person_id)
     where r.${by} = $1 and r.ended_at is null and r.expires_at > $2 for update of r, p`,
    [hash, tx.now],
  );
}

/** What is open of a person ends. */
export async function endRecoveries(
  tx: Tx,
  personId: PersonId,
  by: 'use' | 'objection' | 'sign-in' | 'expiry',
): Promise<void> {
  await tx.run(
    'update party.account_recovery set ended_at = $2, ended_by = $3 where person_id = $1 and ended_at is null',
    [personId, tx.now, by],
  );
}

/** Of all organisations that a person belongs to. */
export async function selectKindsOf(tx: Tx, personId: PersonId): Promise<readonly OrganisationKind[]> {
  const rows = await tx.rows<{ kinds: OrganisationKind[] }>(
    `select o.kinds from party.membership m join party.organisation o using (organisation_id) where m.person_id = $1`,
    [personId],
  );
  return rows.flatMap(({ kinds }) => kinds);
}

/** What a person made keeps no door open for whoever took its account. Returns how many. */
export function revokeKeysMadeBy(tx: Tx, personId: PersonId): Promise<number> {
  const sql = 'update party.api_key set revoked_at = $2 where created_by = $1 and revoked_at is null';
  return tx.run(sql, [personId, tx.now]);
}

export async function deleteEndedRecoveries(tx: Tx): Promise<number> {
  return tx.run('delete from party.account_recovery where expires_at <= $1', [
    tx.now.subtract({ hours: 24 }),
  ]);
}
