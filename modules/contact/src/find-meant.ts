import type { Tx } from '@tongshang/database';
import type { ContactId } from '@tongshang/identifier';
import type { LocalisedName, Statement } from './contact.ts';
import { findLike } from './contact-store.ts';

/** A firm as another firm's paper says it. */
export type SaidOfFirm = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly taxId?: string | undefined;
  readonly legalId?: string | undefined;
};

/** A contact that may be meant, and what it was found by. */
export type MeantContact = {
  readonly contactId: ContactId;
  readonly name: LocalisedName;
  readonly country: string;
  readonly by: 'number' | 'name';
};

/** Contacts in use that a paper may mean: by a number, else by the name without legal form in the same country. Those found by number first. */
export async function findMeant(tx: Tx, said: SaidOfFirm): Promise<readonly MeantContact[]> {
  const [like = []] = await findLike(tx, [statementOf(said)]);
  return like.flatMap(({ contactId, archivedAt, stated: { name, country }, by: found }): MeantContact[] => {
    if (archivedAt !== null) return [];
    if (found.includes('number')) return [{ contactId, name, country, by: 'number' }];
    return found.includes('name') && country === said.country
      ? [{ contactId, name, country, by: 'name' }]
      : [];
  });
}

function statementOf({ name, country, taxId, legalId }: SaidOfFirm): Statement {
  const ids = { ...(taxId ? { tax: taxId } : {}), ...(legalId ? { register: legalId } : {}) };
  return {
    ...{ name: { en: name }, country, ids },
    ...{ kinds: [], occupations: [], addresses: [], people: [], terms: {}, bank: [], papers: [], tags: [] },
  };
}
