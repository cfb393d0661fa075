import type { BackupSequence, BackupTable } from './format.ts';

/** Something that runs SQL: a `pg` client. */
type Queries = { query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> };

/** The schemas of modules: not PostgreSQL's own, not `public`, and not the record of migrations. */
const ownSchemas = `n.nspname !~ '^(pg_|information_schema$)' and n.nspname not in ('public', 'tongshang')`;

/** Every table of the modules with the columns that are stored, not computed. Partitions go with their parent. */
export async function tablesOf(client: Queries): Promise<BackupTable[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(attname) from pg_attribute where attrelid = c.oid and attnum > 0
        and not attisdropped and attgenerated = '' order by attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${ownSchemas} order by 1`);
  return rows as BackupTable[];
}

export async function sequencesOf(client: Queries): Promise<BackupSequence[]> {
  const { rows: names } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${ownSchemas} order by 1`);
  const sequences: BackupSequence[] = [];
  for (const { name } of names as { name: string }[]) {
    const { rows } = await client.query(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${name}`,
    );
    sequences.push({ name, ...(rows[0] as Omit<BackupSequence, 'name'>) });
  }
  return sequences;
}

/**
 * Statements that take down, and put back, what stands in the way of loading tables one after the other: foreign
 * keys, and triggers of ours, which ran when the rows were first written.
 */
export async function obstacles(client: Queries): Promise<{ down: string[]; up: string[] }> {
  const { rows: keys } = await client.query(`
    select format('alter table %I.%I', n.nspname, c.relname) as prefix, quote_ident(k.conname) as name,
      pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ownSchemas} order by 1, 2`);
  const { rows: triggers } = await client.query(`
    select format('alter table %I.%I', n.nspname, c.relname) as prefix, quote_ident(t.tgname) as name,
      case t.tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end as enable
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled <> 'D' and t.tgparentid = 0 and ${ownSchemas} order by 1, 2`);
  type Key = { prefix: string; name: string; definition: string };
  type Trigger = { prefix: string; name: string; enable: string };
  return {
    down: [
      ...(keys as Key[]).map(({ prefix, name }) => `${prefix} drop constraint ${name}`),
      ...(triggers as Trigger[]).map(({ prefix, name }) => `${prefix} disable trigger ${name}`),
    ],
    up: [
      ...(triggers as Trigger[]).map(({ prefix, name, enable }) => `${prefix} ${enable} trigger ${name}`),
      ...(keys as Key[]).map(
        ({ prefix, name, definition }) => `${prefix} add constraint ${name} ${definition}`,
      ),
    ],
  };
}

/** How values are written as text, the same at both ends whatever the server's settings are; and as long as it takes. */
export const textSettings = `
  set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local lock_timeout = '30s';
  set local client_encoding = 'UTF8';
  select set_config(name, '0', true) from pg_settings where name = 'transaction_timeout'`;
