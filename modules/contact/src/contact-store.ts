import type { Tx } from '@tongshang/database';
import type { ContactId, OrganisationId } from '@tongshang/identifier';
import {
  type Contact,
  type ContactKind,
  type KeptContact,
  mainAddress,
  type Occupation,
  paperNumbers,
  type Statement,
} from './contact.ts';
import { type LikeContact, likeBy, type Marks, marksOf, searchTextOf, sortNameOf } from './likeness.ts';
import { refuse } from './refusals.ts';

const COLUMNS = `contact_id as "contactId", version, stated, created_at as "createdAt", changed_at as "changedAt",
  archived_at as "archivedAt", merged_into as "mergedInto", joined_as as "joinedAs", joined_at as "joinedAt"`;

/** A contact of the caller's own address book; of one that was merged the one that stayed. @throws CONTACT_NOT_FOUND */
export async function selectContact(tx: Tx, contactId: ContactId): Promise<KeptContact> {
  const found = await tx.maybe<KeptContact>(
    `select ${COLUMNS} from contact.contact where keeper_organisation_id = $1 and contact_id = (
       select coalesce(merged_into, contact_id) from contact.contact where keeper_organisation_id = $1 and contact_id = $2)`,
    [tx.organisationId, contactId],
  );
  if (!found) throw refuse('CONTACT_NOT_FOUND');
  return found;
}

/** Nobody else changes them until the transaction ends; in the order of their ids, so that no two wait for each other. */
export function lockContacts(tx: Tx, contactIds: readonly ContactId[]): Promise<KeptContact[]> {
  return tx.rows(
    `select ${COLUMNS} from contact.contact where keeper_organisation_id = $1 and contact_id = any ($2::uuid[])
     order by contact_id for update`,
    [tx.organisationId, contactIds],
  );
}

/** As other modules know them, of the acting organisation's own address book; others' and unknown ids are left out. */
export async function selectFaces(tx: Tx, contactIds: readonly ContactId[]): Promise<readonly Contact[]> {
  const rows = await tx.rows<{
    contactId: ContactId;
    mergedInto: string | null;
    stated: Statement;
    keeper: string;
    isArchived: boolean;
    joinedAs: OrganisationId | null;
  }>(
    `select asked.contact_id as "contactId", asked.merged_into as "mergedInto", kept.stated,
       kept.keeper_organisation_id as keeper, kept.archived_at is not null as "isArchived",
       kept.joined_as as "joinedAs"
     from contact.contact asked join contact.contact kept
       on kept.contact_id = coalesce(asked.merged_into, asked.contact_id)
     where asked.keeper_organisation_id = $1 and asked.contact_id = any ($2::uuid[])`,
    [tx.organisationId, contactIds],
  );
  return rows.map(({ contactId, mergedInto, stated, keeper, isArchived, joinedAs }) => ({
    ...{ contactId, keeperOrganisationId: keeper },
    ...{ name: stated.name, kinds: stated.kinds, country: stated.country, address: mainAddress(stated) },
    ...{ ...paperNumbers(stated), isArchived },
    ...(mergedInto === null ? {} : { mergedInto }),
    ...(joinedAs === null ? {} : { joinedAs }),
  }));
}

export async function countContacts(tx: Tx): Promise<number> {
  const sql = 'select count(*)::int as count from contact.contact where keeper_organisation_id = $1';
  return (await tx.one<{ count: number }>(sql, [tx.organisationId])).count;
}

const DERIVED = `stated jsonb, country text, kinds text[], occupations text[], "sortName" text, search text, numbers text[],
  "nameKeys" text[], domains text[]`;

function rowOf(contactId: ContactId, stated: Statement) {
  const { country, kinds, occupations } = stated;
  const found = { sortName: sortNameOf(stated), search: searchTextOf(stated), ...marksOf(stated) };
  return { contactId, stated, country, kinds, occupations, ...found };
}

type Written = { readonly contactId: ContactId; readonly stated: Statement };

export async function insertContacts(tx: Tx, contacts: readonly Written[]): Promise<void> {
  const rows = contacts.map(({ contactId, stated }) => rowOf(contactId, stated));
  await tx.run(
    `insert into contact.contact (contact_id, keeper_organisation_id, stated, country, kinds, occupations, sort_name, search, numbers,
       name_keys, domains, created_at, changed_at)
     select r."contactId", $2, r.stated, r.country, r.kinds, r.occupations, r."sortName", r.search, r.numbers, r."nameKeys", r.domains,
       $3, $3
     from jsonb_to_recordset($1::jsonb) as r("contactId" uuid, ${DERIVED})`,
    [JSON.stringify(rows), tx.organisationId, tx.now],
  );
}

/** Writes what is stated anew; each counts one version on. The caller holds the rows. */
export async function updateContacts(tx: Tx, contacts: readonly Written[]): Promise<void> {
  const rows = contacts.map(({ contactId, stated }) => rowOf(contactId, stated));
  await tx.run(
    `update contact.contact c set version = c.version + 1, stated = r.stated, country = r.country, kinds = r.kinds,
       occupations = r.occupations, sort_name = r."sortName", search = r.search, numbers = r.numbers, name_keys = r."nameKeys",
       domains = r.domains, changed_at = $3
     from jsonb_to_recordset($1::jsonb) as r("contactId" uuid, ${DERIVED})
     where c.contact_id = r."contactId" and c.keeper_organisation_id = $2`,
    [JSON.stringify(rows), tx.organisationId, tx.now],
  );
}

export async function updateArchived(tx: Tx, contactId: ContactId, isArchived: boolean): Promise<void> {
  await tx.run(
    `update contact.contact set version = version + 1, archived_at = $3, changed_at = $4
     where keeper_organisation_id = $1 and contact_id = $2`,
    [tx.organisationId, contactId, isArchived ? tx.now : null, tx.now],
  );
}

/** All ids under which a contact is named: its own, and those that were merged into it. */
export async function selectIds(tx: Tx, contactId: ContactId): Promise<readonly ContactId[]> {
  const rows = await tx.rows<{ contactId: ContactId }>(
    `select contact_id as "contactId" from contact.contact
     where keeper_organisation_id = $1 and (contact_id = $2 or merged_into = $2) order by contact_id`,
    [tx.organisationId, contactId],
  );
  return rows.map((row) => row.contactId);
}

/** The contact that an organisation has joined as; undefined where it is none of the caller's. */
export async function selectJoinedAs(tx: Tx, organisationId: OrganisationId): Promise<ContactId | undefined> {
  const sql =
    'select contact_id as "contactId" from contact.contact where keeper_organisation_id = $1 and joined_as = $2';
  return (await tx.maybe<{ contactId: ContactId }>(sql, [tx.organisationId, organisationId]))?.contactId;
}

export async function updateJoined(tx: Tx, contactId: ContactId, joinedAs: OrganisationId): Promise<void> {
  await tx.run(
    `update contact.contact set version = version + 1, joined_as = $3, joined_at = $4, changed_at = $4
     where keeper_organisation_id = $1 and contact_id = $2 and joined_as is null`,
    [tx.organisationId, contactId, joinedAs, tx.now],
  );
}

/** One leads to another from now on, and so does all that led to it. Of what it said nothing stays but its name and country. */
export async function updateMerged(tx: Tx, { contactId, stated }: Written, into: string): Promise<void> {
  await updateContacts(tx, [{ contactId, stated }]);
  await tx.run(
    `update contact.contact set merged_into = $3, numbers = '{}', name_keys = '{}', domains = '{}', search = ''
     where keeper_organisation_id = $1 and (contact_id = $2 or merged_into = $2)`,
    [tx.organisationId, contactId, into],
  );
}

type Marked = Pick<KeptContact, 'contactId' | 'stated' | 'archivedAt'> & Marks;

/** Candidates by any mark at all of those asked for; `likeBy` says of each whether it is one. */
function selectMarked(tx: Tx, { numbers, nameKeys, domains }: Marks, limit: number): Promise<Marked[]> {
  return tx.rows(
    `select contact_id as "contactId", stated, archived_at as "archivedAt", numbers, name_keys as "nameKeys", domains
     from contact.contact
     where keeper_organisation_id = $1 and merged_into is null and (numbers && $2 or name_keys && $3 or domains && $4)
     order by created_at, contact_id limit $5`,
    [tx.organisationId, numbers, nameKeys, domains, limit],
  );
}

const LIKE_MAX = 5;
/** As many as any file of contacts could mean. */
const MARKED_MAX = 20_000;

const strength = ({ by }: LikeContact): number => (by.includes('number') ? 0 : by.includes('name') ? 1 : 2);

/** Of each of some statements the contacts that may be the same firm, the surest first. */
export async function findLike(
  tx: Tx,
  statements: readonly Statement[],
): Promise<(readonly LikeContact[])[]> {
  const marks = statements.map(marksOf);
  const all: Marks = {
    numbers: [...new Set(marks.flatMap(({ numbers }) => numbers))],
    nameKeys: [...new Set(marks.flatMap(({ nameKeys }) => nameKeys))],
    domains: [...new Set(marks.flatMap(({ domains }) => domains))],
  };
  const known = await selectMarked(tx, all, MARKED_MAX);
  const byMark = indexed(known);
  return marks.map((own) => {
    const near = new Set(
      [...own.numbers, ...own.nameKeys, ...own.domains].flatMap((mark) => byMark.get(mark) ?? []),
    );
    return [...near]
      .map(({ contactId, stated, archivedAt, ...their }) => ({
        contactId,
        stated,
        archivedAt,
        by: likeBy(own, their),
      }))
      .filter(({ by }) => by.length > 0)
      .sort((one, other) => strength(one) - strength(other))
      .slice(0, LIKE_MAX);
  });
}

function indexed(known: readonly Marked[]): ReadonlyMap<string, readonly Marked[]> {
  const index = new Map<string, Marked[]>();
  for (const one of known) {
    for (const mark of new Set([...one.numbers, ...one.nameKeys, ...one.domains])) {
      const list = index.get(mark);
      if (list) list.push(one);
      else index.set(mark, [one]);
    }
  }
  return index;
}

type ContactFilter = {
  readonly text: string | undefined;
  readonly kind: ContactKind | undefined;
  readonly occupation: Occupation | undefined;
  readonly country: string | undefined;
  readonly isArchived: boolean;
};

export type ContactOrder = 'name' | 'newest' | 'oldest';

const ORDERS: Readonly<Record<ContactOrder, { readonly after: string; readonly by: string }>> = {
  name: {
    after: `(sort_name collate "C", contact_id) > ($8, $9::uuid)`,
    by: `sort_name collate "C", contact_id`,
  },
  newest: {
    after: '(created_at, contact_id) < ($8::timestamptz, $9::uuid)',
    by: 'created_at desc, contact_id desc',
  },
  oldest: { after: '(created_at, contact_id) > ($8::timestamptz, $9::uuid)', by: 'created_at, contact_id' },
};

export type ListedContact = KeptContact & { readonly sortName: string };

/** The caller's contacts, those that were merged left out. `after`: the last of the page before, its key and its id. */
export function selectContacts(
  tx: Tx,
  { text, kind, occupation, country, isArchived }: ContactFilter,
  order: ContactOrder,
  after: readonly string[] | undefined,
  limit: number,
): Promise<ListedContact[]> {
  const { after: behind, by } = ORDERS[order];
  const wanted = text?.normalize('NFKC').toLowerCase().trim();
  // A number is found however its groups are divided.
  const digits = wanted && /\d/.test(wanted) ? wanted.replace(/[^\p{L}\p{N}]+/gu, '') : null;
  return tx.rows(
    `select ${COLUMNS}, sort_name as "sortName" from contact.contact
     where keeper_organisation_id = $1 and merged_into is null and (archived_at is not null) = $2
       and ($3::text is null or position($3 in search) > 0 or position($4::text in search) > 0)
       and ($5::text is null or $5 = any (kinds)) and ($6::text is null or $6 = any (occupations))
       and ($7::text is null or country = $7) and ($8::text is null or ${behind})
     order by ${by} limit $10`,
    [
      ...[tx.organisationId, isArchived, wanted ?? null, digits, kind ?? null, occupation ?? null],
      ...[country ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
    ],
  );
}
