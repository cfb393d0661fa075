import {
  type Cell,
  type Columns,
  type DateOrder,
  type DecimalSign,
  decimalSignsIn,
  type ReadTableOptions,
  type RowProblem,
  readCountry,
  readDate,
  readUnit,
  type Table,
} from '@tongshang/csv';
import { isOwnCode, recogniseUnit } from '@tongshang/quantity';
import type { KnownParties } from '../known-parties.ts';
import { type Meanings, meaningOf, type OrderQuestion } from '../reading.ts';
import { type Concern, concernOf, type OrderColumn, RETAIL_HEADERS } from './order-columns.ts';
import type { SheetReading } from './order-row.ts';
import { baseInTitle } from './price-base-cell.ts';
import type { SaidOfAll } from './said-of-all.ts';

/** What a sheet leaves open, answered beforehand. */
export type OrderSheetOptions = ReadTableOptions & {
  /** ISO 4217, for sheets that state none. */
  readonly currency?: string;
  /** UN/ECE Recommendation 20, for sheets that state none; C62 ("one": a bare count) when absent. */
  readonly unit?: string;
  readonly decimalSign?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /** Header as written → the column it is. */
  readonly columns?: Readonly<Record<string, OrderColumn>>;
  readonly meanings?: Meanings;
  /** Of sheets without such columns. */
  readonly all?: SaidOfAll;
  /** What is known of the parties beside the sheet. */
  readonly parties?: KnownParties;
  /** Headers of columns about money or danger, and rows (`row 7`), that are to be left out all the same. */
  readonly leaveOut?: readonly string[];
  /**
   * Trade what is sound of an order and leave its bad lines out. Off: an order with a bad line is not traded at all.
   * Either way an order whose rows contradict each other, or a cancellation, is not.
   */
  readonly skipBadLines?: boolean;
};

/** A problem of one row, with the order it belongs to where that is known. */
export type SheetProblem = Omit<RowProblem, 'question'> & {
  readonly orderNumber?: string;
  readonly question?: OrderQuestion;
};

const NUMBERS: readonly OrderColumn[] = [
  ...(['quantity', 'unitPrice', 'priceBase', 'lineTotal', 'orderTotal', 'netWeight', 'grossWeight'] as const),
  ...(['discount', 'charge', 'tax'] as const),
];

/** A currency in brackets, alone or before what the price is for: `USD`, `USD/1000`, `EUR per 100`. */
const CURRENCY = /^(?!per|pro|par|por)([A-Za-z]{3})(?=$|\s*\/|\s+(?:per|pro|je|par|por)\b)/i;

/** How the rows of this table are to be read, from its titles, its numbers and the options. */
export function sheetReading(
  table: Table,
  columns: Columns<OrderColumn>,
  options: OrderSheetOptions,
): SheetReading {
  const bracketed = (name: OrderColumn) => columns.found.get(name)?.qualifier;
  const [currency] = [bracketed('unitPrice'), bracketed('lineTotal')].flatMap((text) => {
    return CURRENCY.exec(text ?? '')?.[1] ?? [];
  });
  const priced = columns.found.get('unitPrice')?.header;
  const unit = recogniseUnit(bracketed('quantity') ?? '')?.code;
  const { meanings } = options;
  const meant = (kind: 'unit' | 'country', read: (text: string) => Cell) =>
    remembered((text) => {
      const value = meaningOf(meanings, kind, text);
      return value === undefined ? read(text) : { value };
    });
  return {
    columns,
    headerRow: table.headerRow,
    retail: RETAIL_HEADERS.every((header) => table.header.includes(header)),
    defaultCurrency: currency?.toUpperCase() ?? options.currency?.toUpperCase(),
    currencyBy: currency === undefined ? 'answer' : 'title',
    defaultUnit: unit ?? options.unit ?? 'C62',
    unitBy: unit === undefined ? (options.unit === undefined ? 'default' : 'answer') : 'title',
    knownBuyer: options.parties?.buyer ?? {},
    priceBase: priced === undefined ? undefined : baseInTitle(priced),
    decimalSign: options.decimalSign,
    shownSigns: decimalSignsIn(numbersOf(table, columns)),
    hsCodeMeant: (code) => meaningOf(meanings, 'hs-code', code) ?? code,
    readCountry: meant('country', readCountry),
    readUnit: meant('unit', (text) => (isOwnCode(text.trim()) ? { value: text.trim() } : readUnit(text))),
    readDate: remembered((text) => readDate(text, options.dateOrder)),
  };
}

function* numbersOf(table: Table, columns: Columns<OrderColumn>): Iterable<string> {
  const indexes = NUMBERS.flatMap((name) => columns.found.get(name)?.index ?? []);
  for (const { cells, typed } of table.rows) {
    for (const index of indexes) if (!typed?.has(index)) yield cells[index] ?? '';
  }
}

function remembered(read: (text: string) => Cell): (text: string) => Cell {
  const known = new Map<string, Cell>();
  return (text) => {
    const cell = known.get(text) ?? read(text);
    known.set(text, cell);
    return cell;
  };
}

/** What concerns the whole sheet; with one of these no order of it is traded. */
export function sheetProblems(
  table: Table,
  columns: Columns<OrderColumn>,
  reading: SheetReading,
  leaveOut: readonly string[] = [],
): SheetProblem[] {
  const problems: SheetProblem[] = [];
  if (!columns.found.has('currency') && reading.defaultCurrency === undefined) {
    const question: OrderQuestion = { asks: 'currency', written: '', answers: [] };
    problems.push({ row: table.headerRow, code: 'SHEET_CURRENCY_MISSING', params: {}, question });
  }
  problems.push(...concerns(table, columns, leaveOut));
  for (const name of ['netWeight', 'grossWeight'] as const) {
    const column = columns.found.get(name);
    if (column?.qualifier === undefined || recogniseUnit(column.qualifier)?.code === 'KGM') continue;
    const params = { unit: column.qualifier };
    problems.push({ row: table.headerRow, column: column.header, code: 'SHEET_WEIGHT_UNIT', params });
  }
  return problems;
}

/** The first row that says anything in a column. */
export function firstSaid({ header, rows }: Table, column: string): Table['rows'][number] | undefined {
  const index = header.indexOf(column);
  return rows.find(({ cells }) => (cells[index] ?? '') !== '');
}

/** Columns that nobody knows and that are about money, terms or danger: what they are has to be said, or that they are to be left out. */
function concerns(table: Table, columns: Columns<OrderColumn>, leaveOut: readonly string[]): SheetProblem[] {
  return columns.unknown.flatMap((header) => {
    const concern = concernOf(header);
    const index = table.header.indexOf(header);
    const first = table.rows.find(({ cells }) => /[1-9\p{L}]/u.test(cells[index] ?? ''));
    if (!concern || !first || leaveOut.includes(header)) return [];
    const code = CONCERN_CODES[concern];
    const answers = MEANT[concern].map((answer) => ({ answer }));
    const question: OrderQuestion = { asks: 'leave-out', written: header, answers };
    const params = { written: `${header}: ${first.cells[index] ?? ''}`.slice(0, 200) };
    return [{ row: first.row, column: header, code, params, question }];
  });
}

/** What is told of what must not be lost. */
export const CONCERN_CODES = {
  money: 'ORDER_MONEY_NOT_CARRIED',
  terms: 'ORDER_TERMS_NOT_CARRIED',
  safety: 'ORDER_SAFETY_NOT_CARRIED',
} as const;

/** What such a column may be said to be. */
const MEANT: Readonly<Record<Concern, readonly OrderColumn[]>> = {
  money: ['discount', 'charge', 'tax', 'lineTotal', 'orderTotal', 'priceBase'],
  terms: ['payment', 'incoterm', 'note'],
  safety: ['unNumber', 'hazardClass', 'note'],
};
