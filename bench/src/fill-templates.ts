import type { Client } from 'pg';

/** A table that holds trades, and how each of its columns is cloned: expressions over a template's row `t` and a clone `c`. */
export type TradeTable = {
  readonly name: string;
  /** The templates' rows of it, with their ids made movable. */
  readonly source: string;
  readonly columns: readonly { readonly name: string; readonly clone: string }[];
};

export type Clones = { readonly count: number };

/** The trades of a year and more: one every five minutes. */
const EVERY = '5 minutes';

/** The log grows by its own sequencer, from entries that are cloned on their own. */
const NOT_CLONED = ['journal.entry'];

/** Columns whose values must differ from trade to trade, besides ids; and long contents, which copies do without. */
const ITS_OWN: Readonly<Record<string, string>> = {
  'trade.trade.number': `'C-' || lpad(c.n::text, 8, '0')`,
  'trade.trade.order_number': `t.order_number || '-' || c.n`,
  'clearance.declaration.number': `t.number || '-' || c.n`,
  'stock.handling_unit.sscc': `'9' || lpad(c.n::text, 9, '0') || right(t.sscc, 8)`,
  'trace.event_key.value': `replace(t.value, t.prefix, c.prefix)`,
  'trace.event.event_id': `replace(t.event_id, t.prefix, c.prefix)`,
  'document.document.xml': `''::bytea`,
  'document.document.jws': `''`,
  'trade.fact.record': `'{}'`,
  'trade.quotation.record': `'{}'`,
  'trade.version.record': `'{}'`,
  'trace.event.event': `'{}'`,
  'clearance.assessment.input': `'{}'`,
  'clearance.assessment.result': `'{}'`,
  'journal.restricted_disclosure.disclosures': `'{}'`,
};

type Column = { readonly table: string; readonly column: string; readonly type: string };

const COLUMNS = `
  select format('%s.%s', c.table_schema, c.table_name) as "table", c.column_name as "column", c.udt_name as type
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where t.table_type = 'BASE TABLE' and c.is_identity = 'NO' and c.table_schema <> 'bench'
    and (table_schema, table_name) in (
      select table_schema, table_name from information_schema.columns where column_name = 'trade_id'
      union values ('settlement'::name, 'posting'::name))
  order by 1, c.ordinal_position`;

/** Copies the templates' rows of every table that holds trades into tables of the schema `bench`. */
export async function takeTemplates(client: Client, tradeIds: readonly string[]): Promise<TradeTable[]> {
  await client.query('create schema bench');
  await client.query(
    `create table bench.template as
     select (row_number() over () - 1)::int as template, trade_id, left(trade_id::text, 13) as prefix
     from unnest($1::uuid[]) trade_id`,
    [tradeIds],
  );
  await client.query(MOVABLE);
  const { rows } = await client.query<Column>(COLUMNS);
  const columnsOf = Map.groupBy(rows, ({ table }) => table);
  const tables: TradeTable[] = [];
  for (const [name, columns] of columnsOf) {
    const source = `bench."${name}"`;
    await client.query(copyOf(name, source, columns));
    const { rowCount } = await client.query(`select from ${source} limit 1`);
    if (!rowCount || NOT_CLONED.includes(name)) continue;
    await client.query(`create index on ${source} (template)`);
    tables.push({ name, source, columns: columns.map(cloneOf) });
  }
  return tables;
}

/**
 * An id born in the course of a template's trade begins with another instant than the trade's own (UUIDv7): made to begin with that
 * one, all ids of a trade move with it by replacing one prefix. Ids from before the trade (organisations, goods) stay as they are.
 */
const MOVABLE = `
  create function bench.movable(id uuid, t bench.template) returns uuid immutable language sql
    return case when left(id::text, 13) >= t.prefix then (t.prefix || substr(id::text, 14))::uuid else id end;

  create function bench.movable(content text, t bench.template) returns text immutable language plpgsql as $$
  declare
    beginning text;
  begin
    for beginning in
      select distinct m[1] from regexp_matches(content, '([0-9a-f]{8}-[0-9a-f]{4})-7[0-9a-f]{3}-', 'g') m
    loop
      if beginning > t.prefix then content := replace(content, beginning, t.prefix); end if;
    end loop;
    return content;
  end $$`;

function copyOf(table: string, source: string, columns: readonly Column[]): string {
  const list = columns.map(({ column, type }) =>
    ['uuid', 'text'].includes(type) ? `bench.movable(r.${column}, t) as ${column}` : `r.${column}`,
  );
  const belongs =
    table === 'settlement.posting'
      ? 'r.transfer_id in (select transfer_id from settlement.transfer f where f.trade_id = t.trade_id)'
      : 'r.trade_id = t.trade_id';
  return `create table ${source} as
    select t.template, t.prefix, ${list.join(', ')}
    from bench.template t join ${table} r on ${belongs}`;
}

function cloneOf({ table, column, type }: Column): { name: string; clone: string } {
  const own = ITS_OWN[`${table}.${column}`];
  if (own) return { name: column, clone: own };
  if (type === 'uuid') return { name: column, clone: `replace(t.${column}::text, t.prefix, c.prefix)::uuid` };
  if (type === 'timestamptz') return { name: column, clone: `t.${column} - c.span` };
  return { name: column, clone: `t.${column}` };
}

/** Gives each clone its template, the span of time by which it was carried earlier, and the beginning of its ids. */
export async function numberClones(client: Client, templates: number, count: number): Promise<Clones> {
  await client.query(
    `create table bench.clone as
     select n, n % ${templates} as template, ($1 - n + 1) * interval '${EVERY}' as span,
       left(hex, 8) || '-' || right(hex, 4) as prefix
     from generate_series(1, $1::int) n,
       lateral (select lpad(to_hex((extract(epoch from now() - ($1 - n + 1) * interval '${EVERY}') * 1000)::bigint), 12, '0')
         as hex) instant`,
    [count],
  );
  await client.query('create unique index on bench.clone (n); analyze bench.clone');
  return { count };
}
