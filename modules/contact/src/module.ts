import { csvRefusals } from '@tongshang/csv';
import type { Tx } from '@tongshang/database';
import type { ContactId, EntryId, OrganisationId } from '@tongshang/identifier';
import { defineModule } from '@tongshang/module';
import type { Contact } from './contact.ts';
import { selectFaces } from './contact-store.ts';
import { contactsFound } from './contacts-found.ts';
import { findMeant, type MeantContact, type SaidOfFirm } from './find-meant.ts';
import { type ContactToInvite, holdToInvite, join, readToInvite } from './join.ts';
import { table } from './refusals.ts';
import { contactRoutes } from './routes.ts';

/** What other modules may ask of the address book. */
export type ContactCapability = {
  /** Of the acting organisation's own address book, in no order; others' and unknown ids are left out. */
  readContacts(tx: Tx, contactIds: readonly ContactId[]): Promise<readonly Contact[]>;
  /** Of the acting organisation's own address book, those in use that a paper may mean; a person confirms. */
  findMeant(tx: Tx, said: SaidOfFirm): Promise<readonly MeantContact[]>;
  /** A contact of the acting organisation, held until the transaction ends. @throws CONTACT_NOT_FOUND, CONTACT_MERGED */
  holdToInvite(tx: Tx, contactId: ContactId): Promise<ContactToInvite>;
  /** As `holdToInvite`, without holding it; of one that was merged the one that stayed. @throws CONTACT_NOT_FOUND */
  readToInvite(tx: Tx, contactId: ContactId): Promise<ContactToInvite>;
  /** A contact leads to an organisation from now on. @throws CONTACT_NOT_FOUND, CONTACT_MERGED, CONTACT_JOINED, CONTACT_JOINED_AS_OTHER */
  join(tx: Tx, contactId: ContactId, organisationId: OrganisationId): Promise<{ entryId: EntryId }>;
};

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'contact:read': true;
    readonly 'contact:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly contact: ContactCapability;
  }
}

/** The address book: firms and offices that are not on the platform, each of whoever keeps it. */
export const contactModule = defineModule({
  name: 'contact',
  needs: [],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [csvRefusals, table],
  scopes: [
    {
      scope: 'contact:read',
      heldBy: ['owner', 'clerk', 'viewer'],
      en: 'Read the address book',
      'zh-CN': '查看通讯录',
    },
    {
      scope: 'contact:write',
      heldBy: ['owner', 'clerk'],
      en: 'Change the address book',
      'zh-CN': '修改通讯录',
    },
  ],
  places: [
    { to: '/contacts', scope: 'contact:read' },
    { to: '/contacts/new', scope: 'contact:write' },
    { to: '/contacts/import', scope: 'contact:write' },
  ],
  create: ({ journal, workers }) => ({
    capability: {
      ...{ readContacts: selectFaces, findMeant, holdToInvite, readToInvite },
      join: (tx, contactId, organisationId) => join({ journal }, tx, contactId, organisationId),
    },
    finds: contactsFound,
    routes: (app) => contactRoutes(app, { journal, workers }),
  }),
});
