import type { Tx } from '@tongshang/database';
import type { ContactId, EntryId, OrganisationId } from '@tongshang/identifier';
import type { KeptContact } from './contact.ts';
import { selectContact, selectIds, selectJoinedAs, updateJoined } from './contact-store.ts';
import { refuse } from './refusals.ts';
import { type ContactDeps, holdContact } from './write-contact.ts';

/** A contact as whoever invites it to take its place over needs it. */
export type ContactToInvite = {
  readonly contactId: ContactId;
  /** Its own id, and those of contacts that were merged into it: a trade may name any of them. */
  readonly ids: readonly ContactId[];
  readonly name: Readonly<Record<string, string>>;
  readonly country: string;
  /** Every number that its keeper has of it, by scheme. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Where it can be written to: its own mailbox, and those of its people. */
  readonly mailboxes: readonly string[];
  readonly isArchived: boolean;
  readonly joinedAs: OrganisationId | null;
  readonly joinedAt: Temporal.Instant | null;
};

/**
 * A contact of the acting organisation that nobody else changes until the transaction ends.
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED
 */
export async function holdToInvite(tx: Tx, contactId: ContactId): Promise<ContactToInvite> {
  return toInvite(tx, await holdContact(tx, contactId));
}

/** As `holdToInvite`, without holding it; of one that was merged the one that stayed. @throws CONTACT_NOT_FOUND */
export async function readToInvite(tx: Tx, contactId: ContactId): Promise<ContactToInvite> {
  return toInvite(tx, await selectContact(tx, contactId));
}

async function toInvite(tx: Tx, kept: KeptContact): Promise<ContactToInvite> {
  const { contactId, stated, archivedAt, joinedAs, joinedAt } = kept;
  const { name, country, ids, email, people } = stated;
  return {
    ...{ contactId, name, country, joinedAs, joinedAt, isArchived: archivedAt !== null },
    ids: await selectIds(tx, contactId),
    numbers: ids as Readonly<Record<string, string>>,
    mailboxes: [email, ...people.map((person) => person.email)].filter((one) => one !== undefined),
  };
}

/**
 * From now on a contact leads to the organisation that it has joined as; what names it already is for its modules to change.
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_JOINED, CONTACT_JOINED_AS_OTHER
 */
export async function join(
  { journal }: ContactDeps,
  tx: Tx,
  contactId: ContactId,
  organisationId: OrganisationId,
): Promise<{ entryId: EntryId }> {
  const held = await holdContact(tx, contactId);
  if (held.joinedAs !== null) throw refuse('CONTACT_JOINED');
  const other = await selectJoinedAs(tx, organisationId);
  if (other !== undefined) throw refuse('CONTACT_JOINED_AS_OTHER');
  await updateJoined(tx, contactId, organisationId);
  return journal.append(tx, {
    kind: 'contact.joined',
    subject: contactId,
    public: { contactId, organisationId },
  });
}
