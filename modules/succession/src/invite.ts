import { randomUUIDv7 } from 'node:crypto';
import { isWithin } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { ContactId, InvitationId, PersonId } from '@tongshang/identifier';
import { newToken, type Principal } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';
import { lockClaim, updateAnswered, updateClaimsEnded } from './claim-store.ts';
import type { SuccessionDeps } from './dependencies.ts';
import { DAYS, type Invitation } from './invitation.ts';
import {
  countOpen,
  insertInvitation,
  lockInvitation,
  updateEnded,
  updateRevoked,
} from './invitation-store.ts';
import { letter } from './mails.ts';
import { tellClaimant } from './notices.ts';
import { refuse } from './refusals.ts';

/** Invitations that can be followed: of one contact, and of all contacts of an organisation. */
const OF_CONTACT_MAX = 5;
const OF_ALL_MAX = 500;

type NewInvitation = {
  readonly language: Language;
  /** A mailbox that the contact has in the address book; absent: the link is handed over. */
  readonly to?: string;
};

/**
 * Invites a contact of the caller to take its place over. By mail it goes to a mailbox of the contact with a token of its own, which
 * nobody here is shown; the other token is its maker's to hand over.
 * @returns the address to hand over, once; null where it went by mail
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED, and the refusals of this module
 */
export async function invite(
  deps: SuccessionDeps,
  tx: Tx,
  { personId, organisationId }: Principal,
  contactId: ContactId,
  { language, to }: NewInvitation,
): Promise<{ invitationId: InvitationId; url: string | null; mailId: string | null }> {
  if (personId === null) throw refuse('SUCCESSION_PERSON_NEEDED');
  const contact = await deps.contact.holdToInvite(tx, contactId);
  if (contact.joinedAs !== null) throw refuse('SUCCESSION_JOINED');
  if (contact.isArchived) throw refuse('SUCCESSION_CONTACT_ARCHIVED');
  const { ofContact, ofAll } = await countOpen(tx, contactId);
  if (ofContact >= OF_CONTACT_MAX)
    throw refuse('SUCCESSION_INVITATIONS_TOO_MANY', { limit: String(OF_CONTACT_MAX) });
  if (ofAll >= OF_ALL_MAX) throw refuse('SUCCESSION_INVITATIONS_TOO_MANY', { limit: String(OF_ALL_MAX) });
  const [handed, mailed] = [newToken('succession'), newToken('succession')];
  const address = ({ token }: { token: string }) => `${deps.publicUrl}/join#${token}`;
  const expiresAt = tx.now.add({ hours: 24 * DAYS });
  const mailId =
    to === undefined
      ? null
      : await mailIt(deps, tx, organisationId, contact, {
          ...{ to, language, expiresAt },
          link: { sent: address(mailed), shown: address(handed) },
        });
  const invitationId = randomUUIDv7();
  await insertInvitation(
    tx,
    {
      ...{ invitationId, organisationId, contactId, mailId, language, expiresAt },
      ...{ recipientAddress: to ?? null, madeBy: personId, madeAt: tx.now },
    },
    { handed: handed.hash, mailed: to === undefined ? null : mailed.hash },
  );
  deps.journal.append(tx, {
    kind: 'succession.invited',
    subject: contactId,
    public: { contactId, invitationId, delivery: to === undefined ? 'hand' : 'mail' },
  });
  return { invitationId, mailId, url: to === undefined ? address(handed) : null };
}

type Sent = {
  readonly to: string;
  readonly language: Language;
  readonly expiresAt: Temporal.Instant;
  readonly link: { readonly sent: string; readonly shown: string };
};

/** @throws SUCCESSION_ADDRESS_MISSING, SUCCESSION_ADDRESS_OWN, MAIL_ADDRESS_WRONG, MAIL_OUTBOX_FULL */
async function mailIt(
  { party, mail }: SuccessionDeps,
  tx: Tx,
  keeper: string,
  contact: { readonly name: Readonly<Record<string, string>>; readonly mailboxes: readonly string[] },
  { to, language, expiresAt, link }: Sent,
): Promise<string> {
  if (!contact.mailboxes.includes(to)) throw refuse('SUCCESSION_ADDRESS_MISSING', {}, 'to');
  if (isWithin(to, await party.readMailboxes(tx))) throw refuse('SUCCESSION_ADDRESS_OWN', {}, 'to');
  const [own] = await party.readOrganisations(tx, [keeper]);
  const said = { keeper: inBoth(own?.name ?? {}), contact: inBoth(contact.name), until: expiresAt };
  return mail.put(tx, letter('succession.invitation', said, { link }), { to, place: 'to', language });
}

/** A name as a letter says it. */
function inBoth(name: Readonly<Record<string, string>>) {
  const any = Object.values(name)[0] ?? '';
  return { en: name.en ?? any, 'zh-CN': name['zh-CN'] ?? any };
}

/** An invitation of the caller, locked. @throws SUCCESSION_INVITATION_NOT_FOUND, SUCCESSION_PERSON_NEEDED */
export async function holdInvitation(tx: Tx, invitationId: InvitationId): Promise<Invitation> {
  const held = await lockInvitation(tx, invitationId);
  if (!held) throw refuse('SUCCESSION_INVITATION_NOT_FOUND');
  return held;
}

/** Takes an invitation back, and refuses a claim of it that waits. @throws SUCCESSION_INVITATION_NOT_FOUND, SUCCESSION_PERSON_NEEDED */
export async function revoke(
  { party, mail, journal }: SuccessionDeps,
  tx: Tx,
  { personId }: Principal,
  invitationId: InvitationId,
): Promise<void> {
  if (personId === null) throw refuse('SUCCESSION_PERSON_NEEDED');
  const held = await holdInvitation(tx, invitationId);
  if (held.revokedAt) return;
  const claim = await lockClaim(tx, invitationId);
  if (claim?.state === 'confirmed') return;
  await updateRevoked(tx, invitationId);
  if (claim?.state === 'waiting') {
    await updateAnswered(tx, invitationId, { state: 'refused', by: personId, entryId: null });
    await tellClaimant(party, tx, claim, 'refused');
  }
  if (held.mailId) await mail.withdraw(tx, held.mailId);
  const { contactId } = held;
  journal.append(tx, {
    kind: 'succession.revoked',
    subject: contactId,
    public: { contactId, invitationId },
  });
}

/** Ends the invitations of a person that may not make any, with the claims that wait by them: they do not live again when it may. */
export async function endInvitationsOf(
  party: SuccessionDeps['party'],
  tx: Tx,
  personId: PersonId,
  left: ReadonlySet<string>,
): Promise<void> {
  if (left.has('contact:write')) return;
  await updateEnded(tx, personId);
  for (const claim of await updateClaimsEnded(tx, 'right-lost', { madeBy: personId }))
    await tellClaimant(party, tx, claim, 'right-lost');
}
