import type { Tx } from '@tongshang/database';
import type { Family } from './parameters.ts';

export type Families = {
  readonly byCode: ReadonlyMap<string, Family>;
  readonly byId: ReadonlyMap<string, Family>;
};

const COLUMNS = 'family_id, organisation_id, code, name, parameters';

type Row = {
  family_id: string;
  organisation_id: string | null;
  code: string;
  name: Family['name'];
  parameters: Family['parameters'];
};

const familyOf = (row: Row): Family => ({
  familyId: row.family_id,
  organisationId: row.organisation_id,
  code: row.code,
  name: row.name,
  parameters: row.parameters,
});

export async function selectFamily(tx: Tx, familyId: string): Promise<Family | undefined> {
  const row = await tx.maybe<Row>(`select ${COLUMNS} from catalogue.family where family_id = $1`, [familyId]);
  return row && familyOf(row);
}

export async function lockOwnFamily(tx: Tx, familyId: string): Promise<Family | undefined> {
  const row = await tx.maybe<Row>(
    `select ${COLUMNS} from catalogue.family where family_id = $1 and organisation_id = $2 for update`,
    [familyId, tx.organisationId],
  );
  return row && familyOf(row);
}

export async function selectFamiliesByCode(tx: Tx, codes: readonly string[]): Promise<Map<string, Family>> {
  const rows = await tx.rows<Row>(`select ${COLUMNS} from catalogue.family where code = any ($1::text[])`, [
    codes,
  ]);
  return new Map(rows.map((row) => [row.code, familyOf(row)]));
}

export async function selectFamilies(tx: Tx, familyIds: readonly string[]): Promise<Map<string, Family>> {
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} from catalogue.family where family_id = any ($1::uuid[])`,
    [familyIds],
  );
  return new Map(rows.map((row) => [row.family_id, familyOf(row)]));
}

/** Families by code, after the one given. */
export async function listFamilies(tx: Tx, after: string | null, limit: number): Promise<Family[]> {
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} from catalogue.family where $1::text is null or code > $1 order by code limit $2`,
    [after, limit],
  );
  return rows.map(familyOf);
}

/** False when the code is taken. */
export async function insertFamily(tx: Tx, family: Family): Promise<boolean> {
  const inserted = await tx.run(
    `insert into catalogue.family (family_id, organisation_id, code, name, parameters, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (code) do nothing`,
    [
      family.familyId,
      family.organisationId,
      family.code,
      JSON.stringify(family.name),
      JSON.stringify(family.parameters),
      tx.now,
    ],
  );
  return inserted === 1;
}

export async function updateFamily(tx: Tx, family: Family): Promise<void> {
  await tx.run('update catalogue.family set name = $2, parameters = $3 where family_id = $1', [
    family.familyId,
    JSON.stringify(family.name),
    JSON.stringify(family.parameters),
  ]);
}
