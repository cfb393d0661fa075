import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Source } from '@tongshang/http';
import type { ContactId, InvitationId, PersonId } from '@tongshang/identifier';
import type { Invitation } from './invitation.ts';

const COLUMNS = `invitation_id as "invitationId", organisation_id as "organisationId", contact_id as "contactId", mail_id as "mailId",
  recipient_address as "recipientAddress", language, made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt",
  revoked_at as "revokedAt", ended_at as "endedAt", declined_at as "declinedAt", claimed_at as "claimedAt",
  opened_count as "openedCount"`;

type NewInvitation = Omit<Invitation, 'revokedAt' | 'endedAt' | 'declinedAt' | 'claimedAt' | 'openedCount'>;

export async function insertInvitation(
  tx: Tx,
  one: NewInvitation,
  hashes: { readonly handed: Uint8Array; readonly mailed: Uint8Array | null },
): Promise<void> {
  await tx.run(
    `insert into succession.invitation (invitation_id, organisation_id, contact_id, token_hash, mailed_token_hash, mail_id,
       recipient_address, language, made_by, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[one.invitationId, one.organisationId, one.contactId, hashes.handed, hashes.mailed, one.mailId],
      ...[one.recipientAddress, one.language, one.madeBy, one.madeAt, one.expiresAt],
    ],
  );
}

/** The invitation of a token, however it stands, and whether the token stood in the letter alone. Elevated callers only. */
export function selectByToken(
  tx: Tx,
  hash: Uint8Array,
): Promise<(Invitation & { readonly isMailed: boolean }) | undefined> {
  return tx.maybe(
    `select ${COLUMNS}, (mailed_token_hash is not distinct from $1) as "isMailed" from succession.invitation
     where token_hash = $1 or mailed_token_hash = $1`,
    [hash],
  );
}

/** The invitation, until the transaction ends nobody else's to claim, answer or revoke. */
export function lockInvitation(tx: Tx, invitationId: InvitationId): Promise<Invitation | undefined> {
  return tx.maybe(`select ${COLUMNS} from succession.invitation where invitation_id = $1 for update`, [
    invitationId,
  ]);
}

/** Of a contact and those that were merged into it, newest first. */
export function selectInvitations(
  tx: Tx,
  contactIds: readonly ContactId[],
  limit: number,
): Promise<Invitation[]> {
  return tx.rows(
    `select ${COLUMNS} from succession.invitation where contact_id = any ($1::uuid[]) order by invitation_id desc limit $2`,
    [contactIds, limit],
  );
}

/** Those that can still be followed: of a contact, and of all contacts of the acting organisation. */
export function countOpen(tx: Tx, contactId: ContactId): Promise<{ ofContact: number; ofAll: number }> {
  return tx.one(
    `select count(*)::int as "ofAll", count(*) filter (where contact_id = $1)::int as "ofContact" from succession.invitation
     where organisation_id = $2 and revoked_at is null and ended_at is null and declined_at is null and claimed_at is null
       and expires_at > $3`,
    [contactId, tx.organisationId, tx.now],
  );
}

export async function updateRevoked(tx: Tx, invitationId: InvitationId): Promise<void> {
  await tx.run(
    'update succession.invitation set revoked_at = coalesce(revoked_at, $2) where invitation_id = $1',
    [invitationId, tx.now],
  );
}

/** Ends what a person has made and nobody has confirmed. */
export async function updateEnded(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run(
    `update succession.invitation i set ended_at = $3 where organisation_id = $1 and made_by = $2 and ended_at is null
       and not exists (select from succession.claim c where c.invitation_id = i.invitation_id and c.state <> 'waiting')`,
    [tx.organisationId, personId, tx.now],
  );
}

/** What whoever follows an invitation makes of it. Elevated callers only. */
export async function updateFollowed(
  tx: Tx,
  invitationId: InvitationId,
  what: 'opened' | 'claimed' | 'declined',
): Promise<void> {
  const change = {
    opened: 'opened_count = opened_count + 1',
    claimed: 'claimed_at = $2',
    declined: 'declined_at = $2',
  }[what];
  await tx.run(
    `update succession.invitation set ${change} where invitation_id = $1 and $2::timestamptz is not null`,
    [invitationId, tx.now],
  );
}

type Visit = Source & { readonly kind: 'opened' | 'claimed' | 'declined' | 'turned-away' };

/** Keeps a visit, and of all visits of the invitation the last. Elevated callers only. */
export async function insertVisit(
  tx: Tx,
  { invitationId, organisationId }: Pick<Invitation, 'invitationId' | 'organisationId'>,
  { kind, network, device }: Visit,
  keptMax: number,
): Promise<void> {
  await tx.run(
    `insert into succession.visit (visit_id, invitation_id, organisation_id, at, kind, network, device)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUIDv7(), invitationId, organisationId, tx.now, kind, network, device],
  );
  await tx.run(
    `delete from succession.visit where invitation_id = $1 and visit_id <=
       (select visit_id from succession.visit where invitation_id = $1 order by visit_id desc offset $2 limit 1)`,
    [invitationId, keptMax],
  );
}

export type VisitRow = Visit & { readonly invitationId: InvitationId; readonly at: Temporal.Instant };

/** Newest first, of each invitation so many. */
export function selectVisits(tx: Tx, ids: readonly string[], each: number): Promise<VisitRow[]> {
  return tx.rows(
    `select invitation_id as "invitationId", at, kind, network, device from (
       select *, row_number() over (partition by invitation_id order by visit_id desc) as place
       from succession.visit where invitation_id = any ($1::uuid[])) numbered
     where place <= $2 order by visit_id desc`,
    [ids, each],
  );
}
