import type { Finder } from '@tongshang/module';
import { selectContacts } from './contact-store.ts';

/** The caller's contacts that are in use, by everything that its list is searched by. */
export const contactsFound: Finder = {
  scope: 'contact:read',
  async find(tx, { text }, limit) {
    const wanted = { text, isArchived: false, kind: undefined, occupation: undefined, country: undefined };
    const found = await selectContacts(tx, wanted, 'name', undefined, limit);
    return found.map(({ contactId, stated: { name } }) => ({
      ...{ kind: 'contact', id: contactId, number: null, name, of: null, type: null, tradeId: null },
    }));
  },
};
