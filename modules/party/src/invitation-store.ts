import type { Tx } from '@tongshang/database';
import type { InvitationId, OrganisationId, PersonId } from '@tongshang/identifier';
import type { MemberRole } from '@tongshang/identity';
import type { LocalisedName } from './organisation.ts';
import { emailKey } from './person-store.ts';
import { lockAddressOf } from './unconfirmed-account-store.ts';

type InvitationRow = {
  readonly invitationId: InvitationId;
  readonly email: string;
  readonly role: MemberRole;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** False where one is open to this address already. */
export async function insertInvitation(
  tx: Tx,
  invitation: Omit<InvitationRow, 'createdAt'> & {
    organisationId: OrganisationId;
    /** Who answers for it. */
    invitedBy: PersonId | null;
    tokenHash: Uint8Array;
    mailedTokenHash: Uint8Array;
    mailId: string;
  },
): Promise<boolean> {
  const {
    invitationId,
    organisationId,
    email,
    role,
    tokenHash,
    mailedTokenHash,
    mailId,
    expiresAt,
    invitedBy,
  } = invitation;
  await tx.run(
    `update party.invitation set revoked_at = $3 where organisation_id = $1 and email_key = $2 and accepted_at is null
       and revoked_at is null and expires_at <= $3`,
    [organisationId, emailKey(email), tx.now],
  );
  const inserted = await tx.run(
    `insert into party.invitation (invitation_id, organisation_id, email, email_key, role, token_hash, invited_by,
       created_at, expires_at, mailed_token_hash, mail_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (organisation_id, email_key) where accepted_at is null and revoked_at is null do nothing`,
    [
      ...[invitationId, organisationId, email.trim(), emailKey(email), role, tokenHash, invitedBy],
      ...[tx.now, expiresAt, mailedTokenHash, mailId],
    ],
  );
  return inserted === 1;
}

/** Those that can still be accepted. */
export function selectInvitations(
  tx: Tx,
  organisationId: OrganisationId,
  after: string | null,
  limit: number,
): Promise<InvitationRow[]> {
  return tx.rows(
    `select invitation_id as "invitationId", email, role, created_at as "createdAt", expires_at as "expiresAt"
     from party.invitation where organisation_id = $1 and accepted_at is null and revoked_at is null
       and expires_at > $2 and ($3::uuid is null or invitation_id > $3)
     order by invitation_id limit $4`,
    [organisationId, tx.now, after, limit],
  );
}

export async function revokeInvitation(
  tx: Tx,
  organisationId: OrganisationId,
  invitationId: InvitationId,
): Promise<{ mailId: string | null } | undefined> {
  return tx.maybe(
    `update party.invitation set revoked_at = $3 where organisation_id = $1 and invitation_id = $2
       and accepted_at is null and revoked_at is null returning mail_id as "mailId"`,
    [organisationId, invitationId, tx.now],
  );
}

/** Withdraws what a person invited to; the letters of these. */
export async function revokeInvitationsOf(tx: Tx, personId: PersonId): Promise<string[]> {
  const rows = await tx.rows<{ mailId: string | null }>(
    `update party.invitation set revoked_at = $3 where organisation_id = $1 and invited_by = $2
       and accepted_at is null and revoked_at is null returning mail_id as "mailId"`,
    [tx.organisationId, personId, tx.now],
  );
  return rows.flatMap(({ mailId }) => mailId ?? []);
}

export type OpenInvitation = {
  readonly invitationId: InvitationId;
  readonly organisationId: OrganisationId;
  readonly organisationName: LocalisedName;
  readonly country: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly expiresAt: Temporal.Instant;
  /** The person who has an account under the invited address. */
  readonly personId: PersonId | null;
  /** Whether that person is known to read its mailbox. */
  readonly isConfirmed: boolean;
  /** This token stood in the mail alone: whoever has it reads the mailbox. */
  readonly isMailed: boolean;
};

/** The open invitation of a token, locked until the transaction ends: it is accepted once. As the platform itself. */
export async function lockOpenInvitation(tx: Tx, tokenHash: Uint8Array): Promise<OpenInvitation | undefined> {
  await lockAddressOf(tx, 'invitation', tokenHash);
  return tx.maybe(
    `select i.invitation_id as "invitationId", i.organisation_id as "organisationId", o.name as "organisationName",
       o.country, i.email, i.role, i.expires_at as "expiresAt",
       p.person_id as "personId", p.email_verified_at is not null as "isConfirmed",
       coalesce(i.mailed_token_hash = $1, false) as "isMailed"
     from party.invitation i join party.organisation o using (organisation_id)
     left join party.person p using (email_key)
     where (i.token_hash = $1 or i.mailed_token_hash = $1) and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2
     for update of i`,
    [tokenHash, tx.now],
  );
}

export async function acceptInvitation(tx: Tx, invitationId: InvitationId): Promise<void> {
  await tx.run('update party.invitation set accepted_at = $2 where invitation_id = $1', [
    invitationId,
    tx.now,
  ]);
}

/** Whether the address belongs to a member already; row-level security shows an organisation its own members only. */
export async function isMember(tx: Tx, organisationId: OrganisationId, email: string): Promise<boolean> {
  const found = await tx.maybe(
    `select 1 from party.membership m join party.person p using (person_id)
     where m.organisation_id = $1 and p.email_key = $2`,
    [organisationId, emailKey(email)],
  );
  return found !== undefined;
}
