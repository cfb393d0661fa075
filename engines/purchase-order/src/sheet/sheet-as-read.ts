import { columnsOf, matchColumns, type ReadTableOptions, readTable, type Table } from '@tongshang/csv';
import { Refusal } from '@tongshang/refusal';
import type { SheetAsRead } from '../reading.ts';
import { ORDER_COLUMNS, type OrderColumn } from './order-columns.ts';

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** How a sheet is read, with samples of its columns; undefined where it cannot be told apart into rows yet. */
export function sheetAsRead(
  bytes: Uint8Array,
  options: ReadTableOptions & { readonly columns?: Readonly<Record<string, OrderColumn>> },
): SheetAsRead | undefined {
  const table = attempt(() => readTable(bytes, options));
  if (!table) return undefined;
  const known = knownColumns(table, options.columns);
  const columns = table.header.flatMap((header, index) => {
    const samples = samplesOf(table, index);
    if (header === '' && samples.length === 0) return [];
    const is = known.get(header);
    return [{ header, samples, ...(is ? { is } : {}) }];
  });
  return { encoding: table.encoding, delimiter: table.delimiter, columns };
}

function knownColumns(
  { header }: Table,
  told: Readonly<Record<string, OrderColumn>> = {},
): Map<string, OrderColumn> {
  const specs = ORDER_COLUMNS.map((spec) => ({ ...spec, required: false }));
  const columns = attempt(() => matchColumns(header, specs, told));
  return new Map(
    [...(columns?.found ?? [])].flatMap(([name, found]) =>
      columnsOf(found).map(({ header }): [string, OrderColumn] => [header, name]),
    ),
  );
}

/** The first different texts of a column. */
export function samplesOf({ rows }: Table, index: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell) found.add(cell.slice(0, SAMPLE_LENGTH));
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** What is refused is told by the reading itself. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
