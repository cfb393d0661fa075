import { hash } from 'node:crypto';
import { canonicalBytes } from '@tongshang/canonical-json';
import type { ContactToInvite } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { EntryId, InvitationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Organisation } from '@tongshang/party';
import { lockClaim, updateAnswered, updateClaimsEnded } from './claim-store.ts';
import type { SuccessionDeps } from './dependencies.ts';
import { stateOf } from './invitation.ts';
import { holdInvitation } from './invite.ts';
import { letter } from './mails.ts';
import { tellClaimant } from './notices.ts';
import { refuse } from './refusals.ts';

/** What the inviter was shown of both, so that it confirms that and nothing else. */
export function seenOf(
  { name, country, numbers }: Pick<ContactToInvite, 'name' | 'country' | 'numbers'>,
  organisation: Pick<Organisation, 'organisationId' | 'name' | 'country' | 'taxId' | 'legalId'>,
): string {
  const { organisationId, taxId, legalId } = organisation;
  const own = { organisationId, name: organisation.name, country: organisation.country, taxId, legalId };
  return hash('sha256', canonicalBytes({ contact: { name, country, numbers }, own }), 'hex');
}

/** An invitation with a claim that waits, both locked. @throws SUCCESSION_INVITATION_NOT_FOUND, SUCCESSION_NOTHING_CLAIMED */
async function holdClaimed(tx: Tx, invitationId: InvitationId) {
  const invitation = await holdInvitation(tx, invitationId);
  const claim = await lockClaim(tx, invitationId);
  if (!claim || stateOf(invitation, claim, tx.now) !== 'claimed') throw refuse('SUCCESSION_NOTHING_CLAIMED');
  return { invitation, claim };
}

/**
 * The keeper confirms that an organisation is its contact: from now on the contact leads to it, and it takes over the contact's place in
 * the keeper's open trades, one after the other, as the entry of the confirmation is followed. Whoever else claimed to be it waits no more. Owners of
 * all of them are told by mail.
 * @throws SUCCESSION_INVITATION_NOT_FOUND, SUCCESSION_NOTHING_CLAIMED, SUCCESSION_CHANGED_MEANWHILE, SUCCESSION_CONTACT_ARCHIVED,
 * SUCCESSION_DEMONSTRATION, SUCCESSION_PERSON_NEEDED, CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_JOINED, CONTACT_JOINED_AS_OTHER
 */
export async function confirm(
  { contact: book, party }: Pick<SuccessionDeps, 'contact' | 'party'>,
  tx: Tx,
  { personId, organisationId }: Principal,
  invitationId: InvitationId,
  seen: string,
): Promise<{ entryId: EntryId }> {
  if (personId === null) throw refuse('SUCCESSION_PERSON_NEEDED');
  const { claim } = await holdClaimed(tx, invitationId);
  // It may have been merged into another since.
  const { contactId } = await book.readToInvite(tx, claim.contactId);
  const contact = await book.holdToInvite(tx, contactId);
  if (contact.isArchived) throw refuse('SUCCESSION_CONTACT_ARCHIVED');
  const records = await party.readOrganisations(tx, [claim.organisationId, organisationId]);
  const recordOf = (id: string) => records.find((one) => one.organisationId === id);
  const [claimant, own] = [recordOf(claim.organisationId), recordOf(organisationId)];
  if (!claimant || !own || seenOf(contact, claimant) !== seen) throw refuse('SUCCESSION_CHANGED_MEANWHILE');
  if (claimant.demonstration !== own.demonstration) throw refuse('SUCCESSION_DEMONSTRATION');
  const { entryId } = await book.join(tx, contactId, claim.organisationId);
  await updateAnswered(tx, invitationId, { state: 'confirmed', by: personId, entryId });
  const by = (await party.readNames(tx, [personId])).get(personId) ?? '';
  await party.noticeOwners(tx, ({ language }) => {
    const called = (name: Readonly<Record<string, string>>) => name[language] ?? Object.values(name)[0] ?? '';
    const said = { contact: called(contact.name), organisation: called(claimant.name), by, at: tx.now };
    return letter('succession.confirmed', said);
  });
  await tellClaimant(party, tx, claim, 'confirmed');
  for (const other of await updateClaimsEnded(tx, 'other-confirmed', { contactIds: contact.ids }))
    await tellClaimant(party, tx, other, 'other-confirmed');
  return { entryId };
}

/** The keeper says that it is not its contact: the invitation is used up. @throws SUCCESSION_INVITATION_NOT_FOUND, SUCCESSION_NOTHING_CLAIMED */
export async function refuseClaim(
  { party, journal }: Pick<SuccessionDeps, 'party' | 'journal'>,
  tx: Tx,
  { personId }: Principal,
  invitationId: InvitationId,
): Promise<void> {
  if (personId === null) throw refuse('SUCCESSION_PERSON_NEEDED');
  const { claim } = await holdClaimed(tx, invitationId);
  await updateAnswered(tx, invitationId, { state: 'refused', by: personId, entryId: null });
  await tellClaimant(party, tx, claim, 'refused');
  journal.append(tx, {
    kind: 'succession.refused',
    subject: claim.contactId,
    public: { contactId: claim.contactId, invitationId },
  });
}
