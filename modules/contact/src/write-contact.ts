import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { ContactId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { inWords, together } from '@tongshang/refusal';
import { paymentInWords } from '@tongshang/trade-facts';
import { requireSound } from './check-contact.ts';
import type { ContactDraft, KeptContact, Statement } from './contact.ts';
import {
  countContacts,
  insertContacts,
  lockContacts,
  selectContact,
  updateArchived,
  updateContacts,
} from './contact-store.ts';
import { differencesOf } from './differences.ts';
import { refuse } from './refusals.ts';

export type ContactDeps = { readonly journal: Pick<Journal, 'append'> };

/** As many as one address book holds. */
const CONTACTS_MAX = 20_000;

/** What of a contact the journal commits to: the firm. People, mailboxes, telephones and notes are kept out, to be erasable. */
export function journalled({ name, country, kinds, addresses, ids, terms, bank }: Statement): Json {
  return { name, country, kinds, addresses, ids, terms, bank } as unknown as Json;
}

/** @throws CONTACTS_TOO_MANY */
async function requireRoom(tx: Tx, more: number): Promise<void> {
  if ((await countContacts(tx)) + more > CONTACTS_MAX)
    throw refuse('CONTACTS_TOO_MANY', { limit: String(CONTACTS_MAX) });
}

/** Adds contacts to the address book, each with its entry. @throws CONTACTS_TOO_MANY */
export async function addContacts(
  { journal }: ContactDeps,
  tx: Tx,
  statements: readonly Statement[],
): Promise<readonly string[]> {
  await requireRoom(tx, statements.length);
  const contacts = statements.map((stated) => ({ contactId: randomUUIDv7(), stated }));
  if (contacts.length > 0) await insertContacts(tx, contacts);
  for (const { contactId, stated } of contacts) {
    const said = { public: { contactId }, private: { contact: journalled(stated) } };
    journal.append(tx, { kind: 'contact.created', subject: contactId, ...said });
  }
  return contacts.map(({ contactId }) => contactId);
}

/** Writes contacts anew, each with its entry; the caller holds the rows. */
export async function rewriteContacts(
  { journal }: ContactDeps,
  tx: Tx,
  contacts: readonly { readonly contactId: ContactId; readonly stated: Statement }[],
): Promise<void> {
  if (contacts.length > 0) await updateContacts(tx, contacts);
  for (const { contactId, stated } of contacts) {
    const said = { public: { contactId }, private: { contact: journalled(stated) } };
    journal.append(tx, { kind: 'contact.changed', subject: contactId, ...said });
  }
}

/** @throws all that `checkContact` finds, together; CONTACTS_TOO_MANY */
export async function createContact(deps: ContactDeps, tx: Tx, draft: ContactDraft): Promise<KeptContact> {
  const [contactId = ''] = await addContacts(deps, tx, [requireSound(draft)]);
  return selectContact(tx, contactId);
}

/**
 * One that may be changed, held until the transaction ends.
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED
 */
export async function holdContact(tx: Tx, contactId: ContactId): Promise<KeptContact> {
  const [held] = await lockContacts(tx, [contactId]);
  if (!held) throw refuse('CONTACT_NOT_FOUND');
  if (held.mergedInto !== null) {
    const { stated } = await selectContact(tx, held.mergedInto);
    throw refuse('CONTACT_MERGED', { name: Object.values(stated.name)[0] ?? '' });
  }
  return held;
}

/**
 * Replaces what is stated of a contact.
 * @param version the version that the caller changed
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_ARCHIVED, CONTACT_CHANGED_MEANWHILE with every field that differs, and all that
 * `checkContact` finds
 */
export async function changeContact(
  deps: ContactDeps,
  tx: Tx,
  contactId: ContactId,
  version: number,
  draft: ContactDraft,
): Promise<KeptContact> {
  const held = await holdContact(tx, contactId);
  const stated = requireSound(draft);
  requireVersion(held, version, stated);
  if (held.archivedAt !== null) throw refuse('CONTACT_ARCHIVED');
  if (differencesOf(held.stated, stated).length > 0) await rewriteContacts(deps, tx, [{ contactId, stated }]);
  return selectContact(tx, contactId);
}

/** @throws CONTACT_CHANGED_MEANWHILE, with what the contact now says where that is not what the caller would write */
export function requireVersion(held: KeptContact, version: number, stated: Statement = held.stated): void {
  if (held.version === version) return;
  const differs = differencesOf(held.stated, stated).map(({ field, one }) =>
    one === null
      ? refuse('CONTACT_SAYS_NOTHING', {}, field)
      : refuse('CONTACT_DIFFERS', nowOf(held.stated, field, one.slice(0, 300)), field),
  );
  throw together([refuse('CONTACT_CHANGED_MEANWHILE'), ...differs]);
}

/** What a field says: terms of payment in words, everything else as it is written. */
function nowOf({ terms: { payment } }: Statement, field: string, written: string) {
  return field === 'terms/payment' && payment
    ? inWords('now', written, paymentInWords(payment))
    : { now: written };
}

/** Puts a contact into the archive, or takes it out. @throws CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_CHANGED_MEANWHILE */
export async function archiveContact(
  { journal }: ContactDeps,
  tx: Tx,
  contactId: ContactId,
  { version, isArchived }: { readonly version: number; readonly isArchived: boolean },
): Promise<KeptContact> {
  const held = await holdContact(tx, contactId);
  if ((held.archivedAt !== null) === isArchived) return held;
  requireVersion(held, version);
  await updateArchived(tx, contactId, isArchived);
  const kind = isArchived ? 'contact.archived' : 'contact.restored';
  journal.append(tx, { kind, subject: contactId, public: { contactId } });
  return selectContact(tx, contactId);
}
