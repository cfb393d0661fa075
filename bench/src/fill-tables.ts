import type { Client } from 'pg';
import type { TradeTable } from './fill-templates.ts';

/** Clones the rows of the clones numbered `from` to `to` in every table. */
export async function cloneTables(
  client: Client,
  tables: readonly TradeTable[],
  from: number,
  to: number,
): Promise<void> {
  for (const table of tables) {
    await client.query({ name: table.name, text: cloneRows(table), values: [from, to] });
  }
}

function cloneRows({ name, source, columns }: TradeTable): string {
  return `insert into ${name} (${columns.map((column) => column.name).join(', ')})
    select ${columns.map(({ clone }) => clone).join(', ')}
    from bench.clone c join ${source} t using (template)
    where c.n between $1 and $2`;
}
