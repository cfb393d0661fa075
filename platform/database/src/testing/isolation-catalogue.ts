import type { Tx } from '../tx.ts';

/** A table that tells organisations or files apart, or that tongshang_app may touch. Identifiers are quoted. */
export type GuardedTable = {
  /** `schema.table` */
  readonly name: string;
  /** Columns that say whose a row is: `organisation_id`, `…_organisation_id`. */
  readonly organisationColumns: readonly string[];
  /** Columns that say which file it belongs to: `file_id`, and for trades `trade_id`, `…_trade_id`. */
  readonly fileColumns: readonly string[];
  /** Columns an insert may name. */
  readonly insertColumns: readonly string[];
  /** Columns tongshang_app may update, those outside unique keys first. */
  readonly updateColumns: readonly string[];
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly privileges: readonly string[];
  readonly readBySystem: boolean;
};

const ours = `n.nspname !~ '^(pg_|information_schema$)' and n.nspname not in ('public', 'tongshang')`;

/** Every table of our schemas, as the catalogue knows it. */
export function guardedTables(tx: Tx): Promise<GuardedTable[]> {
  return tx.rows<GuardedTable>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      has_table_privilege('tongshang_system', c.oid, 'select') as "readBySystem",
      array(select p from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p
        where has_table_privilege('tongshang_app', c.oid, p)
          or (p in ('select', 'insert', 'update') and has_any_column_privilege('tongshang_app', c.oid, p)))
        as privileges,
      array(select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and not attisdropped and atttypid = 'uuid'::regtype and attname ~ '(^|_)organisation_id$' order by attnum)
        as "organisationColumns",
      array(select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and not attisdropped and atttypid = 'uuid'::regtype and attname ~ '(^|_)(trade|file)_id$' order by attnum)
        as "fileColumns",
      array(select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and not attisdropped and attgenerated = '' order by attnum) as "insertColumns",
      array(select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and not attisdropped and attgenerated = '' and attidentity <> 'a'
        and has_column_privilege('tongshang_app', c.oid, attnum, 'update')
        order by exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and attnum = any (i.indkey)),
          attnum) as "updateColumns"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours}
    order by 1`);
}

/** Views that read with their owner's rights, and functions that act with them, within reach of tongshang_app. */
export async function passages(tx: Tx): Promise<string[]> {
  const views = await tx.rows<{ name: string }>(`
    select format('view %I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and has_table_privilege('tongshang_app', c.oid, 'select')
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(
        (select option_value::boolean from pg_options_to_table(c.reloptions)
         where option_name = 'security_invoker'), false)))`);
  const functions = await tx.rows<{ name: string }>(`
    select format('function %I.%I', n.nspname, p.proname) as name
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and p.prosecdef and has_function_privilege('tongshang_app', p.oid, 'execute')`);
  return [...views, ...functions].map(({ name }) => name).sort();
}
