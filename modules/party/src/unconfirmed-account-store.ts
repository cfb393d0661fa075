import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type { OrganisationKind } from '@tongshang/identity';
import { emailKey } from './person-store.ts';

/** All of it as the platform itself. */

/** Organisations whose only owner is this person; their memberships are locked. */
export async function lockSoleOwnerships(tx: Tx, personId: PersonId): Promise<OrganisationId[]> {
  const rows = await tx.rows<{ organisationId: OrganisationId; personId: PersonId; role: string }>(
    `select organisation_id as "organisationId", person_id as "personId", role from party.membership
     where organisation_id in (select organisation_id from party.membership where person_id = $1 and role = 'owner')
     order by organisation_id, person_id for update`,
    [personId],
  );
  const owned = Map.groupBy(
    rows.filter(({ role }) => role === 'owner'),
    ({ organisationId }) => organisationId,
  );
  return [...owned].filter(([, owners]) => owners.length === 1).map(([organisationId]) => organisationId);
}

export function deleteMemberships(tx: Tx, organisationId: OrganisationId): Promise<number> {
  return tx.run('delete from party.membership where organisation_id = $1', [organisationId]);
}

export function revokeKeys(tx: Tx, organisationId: OrganisationId): Promise<number> {
  const sql = 'update party.api_key set revoked_at = $2 where organisation_id = $1 and revoked_at is null';
  return tx.run(sql, [organisationId, tx.now]);
}

export function revokeInvitations(
  tx: Tx,
  organisationId: OrganisationId,
): Promise<{ mailId: string | null }[]> {
  return tx.rows(
    `update party.invitation set revoked_at = $2 where organisation_id = $1 and accepted_at is null and revoked_at is null
     returning mail_id as "mailId"`,
    [organisationId, tx.now],
  );
}

/** Whether it is known who acts for an organisation: an owner has confirmed an address, or the operator vouches for it. */
export async function isVouchedFor(
  tx: Tx,
  organisationId: OrganisationId,
  selfChosen: readonly OrganisationKind[],
): Promise<boolean> {
  const found = await tx.maybe(
    `select 1 from party.organisation o where o.organisation_id = $1 and (o.demonstration or not o.kinds <@ $2::text[]
       or exists (select from party.membership m join party.person p using (person_id)
         where m.organisation_id = o.organisation_id and m.role = 'owner' and p.email_verified_at is not null))`,
    [organisationId, selfChosen],
  );
  return found !== undefined;
}

/** Tokens that were sent to an address, by the table that keeps them. */
const OF_TOKEN = {
  mailed_link: 'party.mailed_link where token_hash = $1',
  invitation: 'party.invitation where token_hash = $1 or mailed_token_hash = $1',
};

/** Until the transaction ends, nobody else settles whose the address is that this token was sent to: before any row is locked. */
export async function lockAddressOf(
  tx: Tx,
  table: keyof typeof OF_TOKEN,
  tokenHash: Uint8Array,
): Promise<void> {
  await tx.run(
    `select pg_advisory_xact_lock(hashtextextended('party.address ' || email_key, 0)) from ${OF_TOKEN[table]}`,
    [tokenHash],
  );
}

export function lockHolder(
  tx: Tx,
  email: string,
): Promise<{ personId: PersonId; isConfirmed: boolean } | undefined> {
  return tx.maybe(
    `select person_id as "personId", email_verified_at is not null as "isConfirmed" from party.person
     where email_key = $1 for update`,
    [emailKey(email)],
  );
}

export async function takeClaimedAddress(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run(
    'update party.person set email_key = claimed_key, claimed_key = null where person_id = $1 and claimed_key is not null',
    [personId],
  );
}
