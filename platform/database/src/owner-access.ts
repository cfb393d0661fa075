import type { Client } from 'pg';

/**
 * Runs `work`, inside a transaction, with the owner of the tables seeing all rows. With row-level security forced the
 * owner sees none: a migration's `update` would quietly change nothing, and a new foreign key would be found broken
 * over rows that are there. The policies keep applying to tongshang_app, and the force is back at the end; tables are
 * known by their number, because `work` may rename or drop them.
 */
export async function withOwnerAccess<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const { rows: forced } = await client.query<{ oid: string; name: string }>(`
    select c.oid::text as oid, c.oid::regclass::text as name from pg_class c
    where c.relforcerowsecurity and pg_has_role(c.relowner, 'usage')
      and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)`);
  for (const { name } of forced) await client.query(`alter table ${name} no force row level security`);
  const result = await work();
  // A table with checks still to be made cannot be altered.
  await client.query('set constraints all immediate');
  const { rows: remaining } = await client.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where oid = any ($1::oid[])',
    [forced.map(({ oid }) => oid)],
  );
  for (const { name } of remaining) await client.query(`alter table ${name} force row level security`);
  return result;
}
