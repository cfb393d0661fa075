import type { Tx } from '@tongshang/database';
import type { ContactId } from '@tongshang/identifier';
import { Refusal, type RefusalParams, together } from '@tongshang/refusal';
import { checkContact } from './check-contact.ts';
import type { ContactDraft, Statement } from './contact.ts';
import { lockContacts } from './contact-store.ts';
import { refuse } from './refusals.ts';
import { unite } from './unite.ts';
import { addContacts, type ContactDeps, rewriteContacts } from './write-contact.ts';

/** What was decided of a row: a new contact, one that is there already, or the same as an earlier new row. */
type Decision =
  | { readonly as: 'new' }
  | { readonly as: 'known'; readonly contactId: ContactId }
  | { readonly as: 'row'; readonly row: number };

export type ImportRow = {
  readonly row: number;
  readonly contact: ContactDraft;
  readonly decision: Decision;
};

type ImportReport = { readonly created: number; readonly completed: number };

/**
 * Takes rows into the address book, all or none. A known contact keeps what it says and gets what it lacks.
 * @throws CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_ROW_UNKNOWN, CONTACT_ROW_TWICE, CONTACTS_TOO_MANY, and all that `checkContact` finds
 * at `rows/…/contact/…`
 */
export async function importContacts(
  deps: ContactDeps,
  tx: Tx,
  rows: readonly ImportRow[],
): Promise<ImportReport> {
  const statements = requireRows(rows);
  const fresh = new Map<number, Statement>();
  const known = await heldContacts(tx, rows);
  for (const [at, { row, decision }] of rows.entries()) {
    const said = statements[at];
    if (said === undefined) continue;
    if (decision.as === 'new') fresh.set(row, said);
    else if (decision.as === 'row') {
      const first = fresh.get(decision.row);
      if (!first)
        throw refuse('CONTACT_ROW_UNKNOWN', { row: String(decision.row) }, `rows/${at}/decision/row`);
      fresh.set(decision.row, unite(first, said));
    } else {
      const kept = known.get(decision.contactId);
      if (!kept) throw refuse('CONTACT_NOT_FOUND', {}, `rows/${at}/decision/contactId`);
      known.set(decision.contactId, unite(kept, said));
    }
  }
  await addContacts(deps, tx, [...fresh.values()]);
  const completed = [...known].map(([contactId, stated]) => ({ contactId, stated }));
  await rewriteContacts(deps, tx, completed);
  return { created: fresh.size, completed: completed.length };
}

function requireRows(rows: readonly ImportRow[]): readonly Statement[] {
  const refusals: Refusal[] = [];
  const seen = new Set<number>();
  const statements = rows.map(({ row, contact }, at) => {
    if (seen.has(row)) refusals.push(refuse('CONTACT_ROW_TWICE', { row: String(row) }, `rows/${at}/row`));
    seen.add(row);
    const { statement, refusals: found } = checkContact(contact);
    for (const { code, params, place } of found)
      refusals.push(new Refusal(code, params as RefusalParams, `rows/${at}/contact/${place ?? ''}`));
    return statement;
  });
  const [first, ...others] = refusals;
  if (first) throw together([first, ...others]);
  return statements;
}

/** @throws CONTACT_MERGED, CONTACT_ARCHIVED */
async function heldContacts(tx: Tx, rows: readonly ImportRow[]): Promise<Map<string, Statement>> {
  const ids = rows.flatMap(({ decision }) => (decision.as === 'known' ? [decision.contactId] : []));
  const held = ids.length > 0 ? await lockContacts(tx, [...new Set(ids)]) : [];
  for (const { stated, mergedInto, archivedAt } of held) {
    if (mergedInto !== null) throw refuse('CONTACT_MERGED', { name: Object.values(stated.name)[0] ?? '' });
    if (archivedAt !== null) throw refuse('CONTACT_ARCHIVED');
  }
  return new Map(held.map(({ contactId, stated }) => [contactId, stated]));
}
