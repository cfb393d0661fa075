import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type { MemberRole } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';
import type { LocalisedName } from './organisation.ts';

type Person = {
  readonly personId: PersonId;
  readonly name: string;
  /** Empty where its holder has taken the address back. */
  readonly email: string;
  readonly language: Language | null;
  /** Since when it is known that this person reads the mailbox. */
  readonly verifiedAt: Temporal.Instant | null;
};

/** The mailbox an address stands for: two spellings that differ in case or Unicode form are one. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

const person = 'p.person_id as "personId", p.name, p.email, p.language, p.email_verified_at as "verifiedAt"';

export function selectPerson(tx: Tx, personId: PersonId): Promise<Person | undefined> {
  return tx.maybe(`select ${person} from party.person p where p.person_id = $1`, [personId]);
}

export type PersonWithPassword = Person & { readonly passwordHash: string | null };

/** As the platform itself: row-level security hides passwords from every caller. */
export function selectPersonByEmail(tx: Tx, email: string): Promise<PersonWithPassword | undefined> {
  return tx.maybe(
    `select ${person}, w.hash as "passwordHash" from party.person p
     left join party.password w using (person_id) where p.email_key = $1`,
    [emailKey(email)],
  );
}

/** Whether the person is new: false when the address has an account already. */
export async function insertPerson(
  tx: Tx,
  { personId, name, email, language, verifiedAt = null }: Omit<Person, 'verifiedAt'> & Partial<Person>,
): Promise<boolean> {
  const inserted = await tx.run(
    `insert into party.person (person_id, name, email, email_key, language, created_at, email_verified_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (email_key) do nothing`,
    [personId, name, email.trim(), emailKey(email), language, tx.now, verifiedAt],
  );
  if (inserted === 1 && verifiedAt !== null) await endClaims(tx, personId);
  return inserted === 1;
}

/**
 * A further account for an address that somebody has and nobody has confirmed; it has the address once that is confirmed for it. False when
 * nobody has the address unconfirmed. As the platform itself.
 */
export async function insertClaimant(
  tx: Tx,
  { personId, name, email, language }: Omit<Person, 'verifiedAt'>,
): Promise<boolean> {
  const inserted = await tx.run(
    `insert into party.person (person_id, name, email, email_key, claimed_key, language, created_at)
     select $1::uuid, $2, $3, 'claims ' || $1::uuid, $4, $5, $6
     where exists (select from party.person where email_key = $4 and email_verified_at is null)`,
    [personId, name, email.trim(), emailKey(email), language, tx.now],
  );
  return inserted === 1;
}

/** Whoever has this account reads its mailbox; the first time counts, and ends what others hoped for. As the platform itself. */
export async function verifyEmail(tx: Tx, personId: PersonId): Promise<void> {
  const sql =
    'update party.person set email_verified_at = $2 where person_id = $1 and email_verified_at is null';
  if ((await tx.run(sql, [personId, tx.now])) === 1) await endClaims(tx, personId);
}

/** Nobody else gets the address of this account any more. */
async function endClaims(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run(
    `update party.person c set claimed_key = null, email = '' from party.person p
     where p.person_id = $1 and c.claimed_key = p.email_key`,
    [personId],
  );
}

/** The account has no address any more; nobody signs in to it by password. As the platform itself. */
export async function releaseEmail(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run(
    `update party.person set email = '', email_key = 'released ' || person_id, claimed_key = null, email_verified_at = null
     where person_id = $1`,
    [personId],
  );
}

export async function upsertPassword(
  tx: Tx,
  personId: PersonId,
  hash: string,
  demonstration = false,
): Promise<void> {
  await tx.run(
    `insert into party.password (person_id, hash, demonstration, changed_at) values ($1, $2, $3, $4)
     on conflict (person_id) do update set hash = excluded.hash, demonstration = excluded.demonstration,
       changed_at = excluded.changed_at`,
    [personId, hash, demonstration, tx.now],
  );
}

/** The same password hashed at today's cost; its mark and age stay. */
export async function renewHash(tx: Tx, personId: PersonId, from: string, to: string): Promise<void> {
  await tx.run('update party.password set hash = $3 where person_id = $1 and hash = $2', [
    personId,
    from,
    to,
  ]);
}

export async function updatePerson(
  tx: Tx,
  personId: PersonId,
  { name, language }: { name?: string | undefined; language?: Language | undefined },
): Promise<void> {
  await tx.run(
    `update party.person set name = coalesce($2, name), language = coalesce($3, language) where person_id = $1`,
    [personId, name ?? null, language ?? null],
  );
}

export async function insertMembership(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
  role: MemberRole,
): Promise<boolean> {
  const inserted = await tx.run(
    `insert into party.membership (organisation_id, person_id, role, created_at, role_since) values ($1, $2, $3, $4, $4)
     on conflict do nothing`,
    [organisationId, personId, role, tx.now],
  );
  return inserted === 1;
}

type OwnMembership = {
  readonly organisationId: OrganisationId;
  readonly name: LocalisedName;
  readonly role: MemberRole;
};

/** The organisations a person belongs to, oldest membership first. */
export function selectOwnMemberships(tx: Tx, personId: PersonId): Promise<OwnMembership[]> {
  return tx.rows(
    `select m.organisation_id as "organisationId", o.name, m.role from party.membership m
     join party.organisation o using (organisation_id)
     where m.person_id = $1 order by m.created_at, m.organisation_id`,
    [personId],
  );
}

/** The owners of an organisation, as it may see them. */
export function selectOwners(tx: Tx, organisationId: OrganisationId): Promise<Person[]> {
  return tx.rows(
    `select ${person} from party.membership m join party.person p using (person_id)
     where m.organisation_id = $1 and m.role = 'owner' order by p.person_id`,
    [organisationId],
  );
}

type MemberRow = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly verifiedAt: Temporal.Instant | null;
  readonly role: MemberRole;
  readonly since: Temporal.Instant;
  /** How many owners the organisation has. */
  readonly owners: number;
};

export function selectMembers(
  tx: Tx,
  organisationId: OrganisationId,
  after: string | null,
  limit: number,
): Promise<MemberRow[]> {
  return tx.rows(
    `select p.person_id as "personId", p.name, p.email, p.email_verified_at as "verifiedAt", m.role, m.created_at as since,
       (select count(*)::integer from party.membership o
        where o.organisation_id = $1 and o.role = 'owner') as owners
     from party.membership m join party.person p using (person_id)
     where m.organisation_id = $1 and ($2::uuid is null or p.person_id > $2) order by p.person_id limit $3`,
    [organisationId, after, limit],
  );
}

/** The role of a member, its organisation's memberships locked: owners are counted before one goes. */
export async function lockMember(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<{ role: MemberRole; owners: number } | undefined> {
  const rows = await tx.rows<{ personId: PersonId; role: MemberRole }>(
    `select person_id as "personId", role from party.membership where organisation_id = $1
       and (role = 'owner' or person_id = $2) order by person_id for update`,
    [organisationId, personId],
  );
  const role = rows.find((row) => row.personId === personId)?.role;
  return role && { role, owners: rows.filter((row) => row.role === 'owner').length };
}

/** Of members of the acting organisation, whom row-level security shows it. */
export async function selectNames(
  tx: Tx,
  personIds: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx.rows<{ personId: PersonId; name: string }>(
    'select person_id as "personId", name from party.person where person_id = any ($1::uuid[])',
    [personIds],
  );
  return new Map(rows.map(({ personId, name }) => [personId, name]));
}

/** Of all members of the acting organisation; who has lost its address has none. */
export async function selectMailboxes(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.rows<{ email: string }>(
    `select p.email from party.membership m join party.person p using (person_id)
     where m.organisation_id = $1 and p.email <> ''`,
    [tx.organisationId],
  );
  return rows.map(({ email }) => email);
}

/** As what somebody belongs to an organisation, which stays so until the transaction ends; undefined for whoever does not. */
export async function selectRole(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<MemberRole | undefined> {
  const row = await tx.maybe<{ role: MemberRole }>(
    'select role from party.membership where organisation_id = $1 and person_id = $2 for share',
    [organisationId, personId],
  );
  return row?.role;
}

export async function updateRole(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
  role: MemberRole,
): Promise<void> {
  await tx.run(
    `update party.membership set role = $3, role_since = case when role = $3 then role_since else $4 end
     where organisation_id = $1 and person_id = $2`,
    [organisationId, personId, role, tx.now],
  );
}

export async function deleteMembership(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<void> {
  await tx.run('delete from party.membership where organisation_id = $1 and person_id = $2', [
    organisationId,
    personId,
  ]);
}
