import type { Tx } from '@tongshang/database';
import type { ContactId } from '@tongshang/identifier';
import { EMPTY, type KeptContact } from './contact.ts';
import { selectContact, updateContacts, updateMerged } from './contact-store.ts';
import type { Difference } from './differences.ts';
import { refuse } from './refusals.ts';
import { choicesOf, unite } from './unite.ts';
import { type ContactDeps, holdContact, journalled, requireVersion } from './write-contact.ts';

/** What would become of two contacts as one, and what has to be chosen. */
type MergeProposal = {
  readonly kept: KeptContact;
  readonly other: KeptContact;
  readonly choices: readonly Difference[];
};

/** @throws CONTACT_NOT_FOUND, CONTACT_MERGE_ITSELF */
export async function proposeMerge(tx: Tx, contactId: ContactId, otherId: string): Promise<MergeProposal> {
  const kept = await selectContact(tx, contactId);
  const other = await selectContact(tx, otherId);
  if (kept.contactId === other.contactId) throw refuse('CONTACT_MERGE_ITSELF');
  return { kept, other, choices: choicesOf(kept.stated, other.stated) };
}

type Merge = {
  readonly version: number;
  readonly otherContactId: ContactId;
  readonly otherVersion: number;
  /** Fields in which the value of the other is taken. */
  readonly takes: readonly string[];
};

/**
 * Makes one contact of two: the other leads to this one from now on.
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_MERGE_ITSELF, CONTACT_CHANGED_MEANWHILE, CONTACT_ARCHIVED, CONTACT_JOINED, CONTACT_TAKES_UNKNOWN
 */
export async function mergeContacts(
  deps: ContactDeps,
  tx: Tx,
  contactId: ContactId,
  { version, otherContactId, otherVersion, takes }: Merge,
): Promise<KeptContact> {
  if (contactId === otherContactId) throw refuse('CONTACT_MERGE_ITSELF', {}, 'otherContactId');
  const { kept, other } = await holdBoth(tx, contactId, otherContactId);
  requireVersion(kept, version);
  requireVersion(other, otherVersion);
  if (kept.archivedAt !== null) throw refuse('CONTACT_ARCHIVED');
  if (kept.joinedAs !== null || other.joinedAs !== null) throw refuse('CONTACT_JOINED');
  const choices = new Set(choicesOf(kept.stated, other.stated).map(({ field }) => field));
  for (const [at, field] of takes.entries())
    if (!choices.has(field)) throw refuse('CONTACT_TAKES_UNKNOWN', { field }, `takes/${at}`);
  const stated = unite(kept.stated, other.stated, new Set(takes));
  const { name, country } = other.stated;
  await updateMerged(tx, { contactId: otherContactId, stated: { ...EMPTY, name, country } }, contactId);
  await updateContacts(tx, [{ contactId, stated }]);
  deps.journal.append(tx, {
    kind: 'contact.merged',
    subject: contactId,
    public: { contactId, mergedContactId: otherContactId },
    private: { contact: journalled(stated) },
  });
  return selectContact(tx, contactId);
}

/** Both at once in the order of their ids: who merges them the other way round waits, and is refused. */
async function holdBoth(tx: Tx, contactId: ContactId, otherId: string) {
  const held = new Map<string, KeptContact>();
  for (const id of [contactId, otherId].sort()) held.set(id, await holdContact(tx, id));
  const [kept, other] = [held.get(contactId), held.get(otherId)];
  if (!kept || !other) throw refuse('CONTACT_NOT_FOUND');
  return { kept, other };
}
