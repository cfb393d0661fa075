import { command, decodeCursor, download, type HttpApp, pageOf, query, upload } from '@tongshang/http';
import type { Workers } from '@tongshang/workers';
import { requireSound } from './check-contact.ts';
import type { ContactDraft } from './contact.ts';
import { type ContactOrder, findLike, selectContact, selectContacts } from './contact-store.ts';
import * as contract from './contract.ts';
import { EXPORT_MAX, writeContacts } from './export-contacts.ts';
import { readContactFileWork } from './file/reading-work.ts';
import { type ImportRow, importContacts } from './import-contacts.ts';
import { mergeContacts, proposeMerge } from './merge-contacts.ts';
import { toldColumns } from './told-columns.ts';
import { fileView, likeOf, listed, sideOf, viewOf } from './view.ts';
import { archiveContact, type ContactDeps, changeContact, createContact } from './write-contact.ts';

const tags = ['contacts'];
const read = { scope: 'contact:read' } as const;
const write = { scope: 'contact:write' } as const;

type RouteDeps = ContactDeps & { readonly workers: Pick<Workers, 'run'> };

const DRAFT_REFUSALS = [
  'CONTACT_NAME_MISSING',
  'CONTACT_NAME_TOO_LONG',
  'CONTACT_NAME_DECEIVES',
  'CONTACT_COUNTRY_MISSING',
  'CONTACT_COUNTRY_UNKNOWN',
  'CONTACT_EMAIL_WRONG',
  'CONTACT_PHONE_WRONG',
  'CONTACT_NUMBER_FORM',
  'CONTACT_CHECK_DIGIT',
  'CONTACT_ACCOUNT_INCOMPLETE',
  'CONTACT_CURRENCY_UNKNOWN',
  'CONTACT_ADDRESS_TWICE',
] as const;
const HELD_REFUSALS = ['CONTACT_NOT_FOUND', 'CONTACT_MERGED', 'CONTACT_CHANGED_MEANWHILE'] as const;

/** The address book: listed, written, merged, brought in from files. */
export function contactRoutes(app: HttpApp, deps: RouteDeps): void {
  reading(app);
  writing(app, deps);
  merging(app, deps);
  importing(app, deps);
  exporting(app);
}

function reading(app: HttpApp): void {
  query(app, {
    url: '/api/v1/contacts',
    operationId: 'listContacts',
    summary: 'The contacts of one’s own address book',
    tags,
    access: read,
    querystring: contract.ListQuery,
    response: contract.ContactPage,
    refusals: ['CURSOR_INVALID'],
    async handler({ tx, query: { limit, cursor, sort, archived, ...filter } }) {
      const after = decodeCursor(cursor, [sort === 'name' ? 'text' : 'instant', 'uuid']);
      const rows = await selectContacts(tx, filterOf(filter, archived), sort, after, limit + 1);
      const page = pageOf(rows, limit, (row) => [keyOf(row, sort), row.contactId]);
      return { ...page, items: page.items.map(listed) } as never;
    },
  });
  query(app, {
    url: '/api/v1/contacts/:contactId',
    operationId: 'readContact',
    summary: 'A contact of one’s own address book; of one that was merged, the one that stayed',
    tags,
    access: read,
    params: contract.Path,
    response: contract.Contact,
    refusals: ['CONTACT_NOT_FOUND'],
    handler: async ({ tx, principal, params: { contactId } }) =>
      (await viewOf(tx, await selectContact(tx, contactId), principal)) as never,
  });
}

type Filter = Pick<Parameters<typeof selectContacts>[1], 'text' | 'kind' | 'occupation' | 'country'>;

const filterOf = ({ text, kind, occupation, country }: Partial<Filter>, isArchived: boolean) => ({
  ...{ text, kind, occupation, country, isArchived },
});

const keyOf = (row: { sortName: string; createdAt: Temporal.Instant }, sort: ContactOrder): string =>
  sort === 'name' ? row.sortName : row.createdAt.toString();

function writing(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/contacts',
    operationId: 'createContact',
    summary: 'Add a contact; the reply names those that may be the same',
    tags,
    access: write,
    body: contract.Draft,
    status: 201,
    response: contract.Contact,
    refusals: [...DRAFT_REFUSALS, 'CONTACTS_TOO_MANY'],
    handler: async ({ tx, principal, body }) =>
      (await viewOf(tx, await createContact(deps, tx, body as ContactDraft), principal)) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/contacts/likenesses',
    operationId: 'findLikeContacts',
    summary: 'The contacts that may be the same as one that is being written; changes nothing',
    tags,
    access: { ...write, and: read.scope },
    idempotency: 'natural',
    body: contract.Draft,
    response: contract.Likes,
    refusals: DRAFT_REFUSALS,
    async handler({ tx, body }) {
      const [like = []] = await findLike(tx, [requireSound(body as ContactDraft)]);
      return { items: like.map(likeOf) } as never;
    },
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/contacts/:contactId',
    operationId: 'changeContact',
    summary: 'Replace what is stated of a contact; a stale change is refused with what differs',
    tags,
    access: write,
    idempotency: 'key',
    params: contract.Path,
    body: contract.Change,
    response: contract.Contact,
    refusals: [...HELD_REFUSALS, 'CONTACT_ARCHIVED', ...DRAFT_REFUSALS],
    async handler({ tx, principal, params: { contactId }, body: { version, contact } }) {
      const changed = await changeContact(deps, tx, contactId, version, contact as ContactDraft);
      return (await viewOf(tx, changed, principal)) as never;
    },
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/contacts/:contactId/archived',
    operationId: 'archiveContact',
    summary: 'Put a contact into the archive, or take it out',
    tags,
    access: write,
    idempotency: 'key',
    params: contract.Path,
    body: contract.Archiving,
    response: contract.Contact,
    refusals: HELD_REFUSALS,
    handler: async ({ tx, principal, params: { contactId }, body }) =>
      (await viewOf(tx, await archiveContact(deps, tx, contactId, body), principal)) as never,
  });
}

function merging(app: HttpApp, deps: RouteDeps): void {
  query(app, {
    url: '/api/v1/contacts/:contactId/merge/:otherContactId',
    operationId: 'proposeContactMerge',
    summary: 'What has to be chosen where one contact is made of two',
    tags,
    access: write,
    params: contract.PairPath,
    response: contract.MergeProposal,
    refusals: ['CONTACT_NOT_FOUND', 'CONTACT_MERGE_ITSELF'],
    async handler({ tx, params: { contactId, otherContactId } }) {
      const { kept, other, choices } = await proposeMerge(tx, contactId, otherContactId);
      const differ = choices.map(({ field, one, other: their }) => ({ field, kept: one, other: their }));
      return { kept: sideOf(kept), other: sideOf(other), choices: differ } as never;
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/contacts/:contactId/merge',
    operationId: 'mergeContacts',
    summary: 'Make one contact of two: the other leads to this one from now on',
    tags,
    access: write,
    params: contract.Path,
    body: contract.Merge,
    response: contract.Contact,
    refusals: [
      ...HELD_REFUSALS,
      'CONTACT_MERGE_ITSELF',
      'CONTACT_ARCHIVED',
      'CONTACT_JOINED',
      'CONTACT_TAKES_UNKNOWN',
    ],
    handler: async ({ tx, principal, params: { contactId }, body }) =>
      (await viewOf(tx, await mergeContacts(deps, tx, contactId, body), principal)) as never,
  });
}

const FILE_TYPES = [
  'text/csv',
  'application/csv',
  'text/plain',
  'text/vcard',
  'text/x-vcard',
  'text/directory',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];
const FILE_BYTES_MAX = 2 * 1024 * 1024;

function importing(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/contacts/file',
    operationId: 'readContactFile',
    summary:
      'Read a file of contacts (CSV, XLSX, vCard 3.0 or 4.0): row by row what it says and what is wrong; nothing is kept of it',
    tags,
    access: write,
    idempotency: 'natural',
    querystring: contract.FileQuery,
    body: upload({ contentTypes: FILE_TYPES, bytesMax: FILE_BYTES_MAX }),
    response: contract.ContactFile,
    refusals: [
      ...['CONTACT_FILE_ROWS', 'CONTACT_COLUMNS_UNREAD', 'VCARD_OPEN', 'VCARD_LINE', 'VCARD_VERSION'],
      ...[
        'ENCODING_WRONG',
        'ENCODING_NOT_UTF8',
        'WORKBOOK_UNREADABLE',
        'WORKBOOK_SHEETS',
        'CSV_NOT_TEXT',
        'FILE_OTHER_KIND',
      ],
      ...['CSV_QUOTES', 'CSV_EMPTY', 'CSV_TOO_LARGE', 'WORK_TOO_SLOW', 'WORK_QUEUE_FULL'],
    ],
    prepare({ principal: { organisationId }, query: { columns, ...told }, body: { bytes }, exchange }) {
      const options = { ...told, columns: toldColumns(columns) };
      const of = { organisationId, signal: exchange.gone };
      return deps.workers.run(readContactFileWork, { bytes, options }, of);
    },
    handler: async ({ tx, prepared, exchange }) => (await fileView(tx, prepared, exchange.language)) as never,
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/contacts/import',
    operationId: 'importContacts',
    summary: 'Take rows of a file into the address book as was decided of each, all or none',
    tags,
    access: write,
    bodyBytesMax: 8 * 1024 * 1024,
    body: contract.Import,
    response: contract.Imported,
    refusals: [
      ...DRAFT_REFUSALS,
      ...[
        'CONTACT_NOT_FOUND',
        'CONTACT_MERGED',
        'CONTACT_ARCHIVED',
        'CONTACT_ROW_UNKNOWN',
        'CONTACT_ROW_TWICE',
      ],
      'CONTACTS_TOO_MANY',
    ],
    handler: async ({ tx, body: { rows } }) => importContacts(deps, tx, rows as readonly ImportRow[]),
  });
}

function exporting(app: HttpApp): void {
  download(app, {
    url: '/api/v1/contacts/export',
    operationId: 'exportContacts',
    summary:
      'The contacts that a list shows, as a CSV sheet that the import takes back; the first five thousand',
    tags,
    access: read,
    querystring: contract.ExportQuery,
    contentTypes: ['text/csv'],
    async handler({ tx, query: { sort, archived, ...filter } }) {
      const rows = await selectContacts(tx, filterOf(filter, archived), sort, undefined, EXPORT_MAX);
      return { bytes: writeContacts(rows), contentType: 'text/csv; charset=utf-8', fileName: 'contacts.csv' };
    },
  });
}
