import type { Table } from '@tongshang/csv';
import { ORDER_COLUMNS, type OrderColumn } from './order-columns.ts';

/** What the rows of a sheet without such a column all are: the file is one order, of one day. */
export type SaidOfAll = {
  readonly orderNumber?: string;
  /** ISO 8601. */
  readonly date?: string;
};

/** Columns whose one value for all rows can be said in their place. */
export const SAYABLE: readonly OrderColumn[] = ['orderNumber', 'date'];

/** The table with a column for each value that is said of all its rows, under the column's usual title; one that it has stays as it is. */
export function withSaid(table: Table, said: SaidOfAll, has: (name: OrderColumn) => boolean): Table {
  const added = ORDER_COLUMNS.flatMap(({ name, titles }) => {
    const value = said[name as keyof SaidOfAll];
    return value === undefined || has(name) ? [] : [{ title: titles[0] ?? name, value }];
  });
  const width = table.header.length;
  return {
    ...table,
    header: [...table.header, ...added.map(({ title }) => title)],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...padded(row.cells, width), ...added.map(({ value }) => value)],
    })),
  };
}

const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells.slice(0, width) : [...cells, ...Array(width - cells.length).fill('')];
