import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { OrganisationKind } from '@tongshang/identity';
import type { LocalisedName, Organisation, OrganisationFace } from './organisation.ts';

const face = 'o.organisation_id as "organisationId", o.name, o.kinds, o.country, o.demonstration';
const detail =
  'd.address, d.tax_id as "taxId", d.legal_id as "legalId", d.eoris, d.jurisdictions, d.joins_at_once as "joinsAtOnce", o.created_at as "createdAt"';

/** Full records; those whose detail the caller's row-level security hides are left out. */
export function selectOrganisations(
  tx: Tx,
  organisationIds: readonly OrganisationId[],
): Promise<Organisation[]> {
  return tx.rows(
    `select ${face}, ${detail} from party.organisation o
     join party.organisation_detail d using (organisation_id)
     where o.organisation_id = any ($1::uuid[])`,
    [organisationIds],
  );
}

/** Authorities of a country, one of each kind: the one registered first. */
export function selectAuthorities(tx: Tx, country: string): Promise<Organisation[]> {
  return tx.rows(
    `select distinct on (kind) ${face}, ${detail}
     from party.organisation o join party.organisation_detail d using (organisation_id), unnest(o.kinds) as kind
     where kind in ('customs', 'quality', 'tax') and $1 = any (d.jurisdictions)
     order by kind, o.created_at`,
    [country],
  );
}

export function selectFace(tx: Tx, organisationId: OrganisationId): Promise<OrganisationFace | undefined> {
  return tx.maybe(`select ${face} from party.organisation o where o.organisation_id = $1`, [organisationId]);
}

type DirectoryFilter = {
  readonly kind: OrganisationKind | undefined;
  readonly country: string | undefined;
  readonly text: string | undefined;
  /** The last row of the page before: its creation and id. */
  readonly after: readonly string[] | undefined;
  readonly limit: number;
};

export function selectDirectory(
  tx: Tx,
  { kind, country, text, after, limit }: DirectoryFilter,
): Promise<(OrganisationFace & { createdAt: Temporal.Instant })[]> {
  return tx.rows(
    `select ${face}, o.created_at as "createdAt" from party.organisation o
     where ($1::text is null or $1 = any (o.kinds))
       and ($2::text is null or o.country = $2)
       and ($3::text is null or exists (
         select from jsonb_each_text(o.name) n where position(lower($3) in lower(n.value)) > 0))
       and ($4::timestamptz is null or (o.created_at, o.organisation_id) > ($4, $5::uuid))
     order by o.created_at, o.organisation_id limit $6`,
    [kind ?? null, country ?? null, text ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

/** What a paper says of a party, to find it by. */
export type SaidOfParty = {
  readonly name: string;
  readonly taxId?: string | undefined;
  readonly legalId?: string | undefined;
};

/**
 * Organisations that may be meant: by their tax or register number, spaces and case aside, else by exactly this name in any language.
 * Those found by number first. The caller elevates: numbers are not in the directory, and whoever asks has them already.
 */
export function selectMeant(
  tx: Tx,
  { name, taxId, legalId }: SaidOfParty,
  limit: number,
): Promise<(OrganisationFace & { by: 'number' | 'name' })[]> {
  return tx.rows(
    `with said as (select upper(regexp_replace(n, '[^[:alnum:]]', '', 'g')) as number from unnest($1::text[]) n),
     found as (
       select o.organisation_id, exists (
           select from party.organisation_detail d, said
           where d.organisation_id = o.organisation_id and said.number in (
             upper(regexp_replace(coalesce(d.tax_id, ''), '[^[:alnum:]]', '', 'g')),
             upper(regexp_replace(coalesce(d.legal_id, ''), '[^[:alnum:]]', '', 'g')))
         ) as by_number,
         exists (select from jsonb_each_text(o.name) n where lower(n.value) = lower($2)) as by_name
       from party.organisation o where o.kinds && '{trader,manufacturer}'
     )
     select ${face}, case when by_number then 'number' else 'name' end as by
     from party.organisation o join found using (organisation_id)
     where by_number or by_name order by by_number desc, o.created_at, o.organisation_id limit $3`,
    [[taxId, legalId].filter((number) => number !== undefined && /[0-9A-Za-z]/.test(number)), name, limit],
  );
}

export async function insertOrganisation(tx: Tx, organisation: Organisation): Promise<void> {
  const { organisationId, name, kinds, country, demonstration, createdAt } = organisation;
  const { address, taxId, legalId, eoris, jurisdictions, joinsAtOnce } = organisation;
  await tx.run(
    `insert into party.organisation (organisation_id, name, kinds, country, demonstration, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [organisationId, JSON.stringify(name), kinds, country, demonstration, createdAt],
  );
  await tx.run(
    `insert into party.organisation_detail (organisation_id, address, tax_id, legal_id, jurisdictions, joins_at_once, eoris)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organisationId, JSON.stringify(address), taxId, legalId, jurisdictions, joinsAtOnce, eoris],
  );
}

/** What the organisation says of itself, changed; how many rows: one, or none when it is not the caller's. */
export async function updateOrganisation(
  tx: Tx,
  organisation: Omit<Organisation, 'kinds' | 'demonstration' | 'joinsAtOnce' | 'eoris' | 'createdAt'> &
    Partial<Pick<Organisation, 'joinsAtOnce' | 'eoris'>>,
): Promise<number> {
  const { organisationId, name, country, address, taxId, legalId, jurisdictions } = organisation;
  const { joinsAtOnce, eoris } = organisation;
  await tx.run(
    `update party.organisation_detail set address = $2, tax_id = $3, legal_id = $4, jurisdictions = $5,
       joins_at_once = coalesce($6, joins_at_once), eoris = coalesce($7, eoris)
     where organisation_id = $1`,
    [
      organisationId,
      JSON.stringify(address),
      taxId,
      legalId,
      jurisdictions,
      joinsAtOnce ?? null,
      eoris ?? null,
    ],
  );
  return tx.run('update party.organisation set name = $2, country = $3 where organisation_id = $1', [
    organisationId,
    JSON.stringify(name),
    country,
  ]);
}

export function updateKinds(
  tx: Tx,
  organisationId: OrganisationId,
  kinds: readonly OrganisationKind[],
): Promise<OrganisationFace | undefined> {
  return tx.maybe(`update party.organisation o set kinds = $2 where organisation_id = $1 returning ${face}`, [
    organisationId,
    kinds,
  ]);
}

export async function updateJurisdictions(
  tx: Tx,
  organisationId: OrganisationId,
  jurisdictions: readonly string[],
): Promise<void> {
  const sql = 'update party.organisation_detail set jurisdictions = $2 where organisation_id = $1';
  await tx.run(sql, [organisationId, jurisdictions]);
}

/** What banks, authorities and operators are called, but one of them. As the platform itself. */
export async function selectNamesOfOffices(
  tx: Tx,
  but: OrganisationId | null,
): Promise<readonly LocalisedName[]> {
  const rows = await tx.rows<{ name: LocalisedName }>(
    `select name from party.organisation
     where kinds && array['bank', 'customs', 'quality', 'tax', 'operator'] and organisation_id is distinct from $1`,
    [but],
  );
  return rows.map(({ name }) => name);
}
