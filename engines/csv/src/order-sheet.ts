import { checkPurchaseOrder, type OrderProblem, type PurchaseOrder } from '@tongshang/purchase-order';
import { recogniseUnit } from '@tongshang/quantity';
import { type Cell, type DateOrder, type DecimalSign, readCountry, readDate } from './cells.ts';
import { type Columns, matchColumns, requireColumns } from './columns.ts';
import type { Encoding } from './encoding.ts';
import { ORDER_COLUMNS, type OrderColumn, RETAIL_HEADERS } from './order-columns.ts';
import {
  deliveryTermsOf,
  type OrderRow,
  type RowHeader,
  readOrderRow,
  type SheetReading,
} from './order-row.ts';
import { type Delimiter, type ReadTableOptions, type RowProblem, readTable, type Table } from './table.ts';

export type OrderSheetOptions = ReadTableOptions & {
  /** ISO 4217, for sheets that state none. */
  readonly currency?: string;
  /** UN/ECE Recommendation 20, for sheets that state none; C62 ("one": a bare count) when absent. */
  readonly unit?: string;
  readonly decimalSign?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /**
   * Trade what is sound of an order and leave its bad lines out. Off: an order with a bad line is not traded at all.
   * Either way an order whose rows contradict each other, or a cancellation, is not.
   */
  readonly skipBadLines?: boolean;
};

/** A problem of one row, with the order it belongs to where that is known. */
export type SheetProblem = RowProblem & { readonly orderNumber?: string };

export type OrderSheet = {
  readonly orders: readonly PurchaseOrder[];
  readonly problems: readonly SheetProblem[];
  /** Order numbers that are not among `orders`, in the order of the file. */
  readonly untraded: readonly string[];
  readonly layout: 'order-sheet' | 'retail';
  readonly rows: number;
  readonly encoding: Encoding;
  readonly encodingBy: Table['encodingBy'];
  readonly delimiter: Delimiter;
  /** Headers that mean nothing to the reader; their cells are not read. */
  readonly unknownColumns: readonly string[];
};

/**
 * Reads an order sheet: one row a line, rows with the same order number one order. Every problem names its row and
 * column; nothing is guessed. Recognises the layout of the UCI Online Retail data (one invoice = one order), where
 * cancellations, bookings that are not goods, and lines without customer are problems of their rows.
 *
 * @throws the refusals of `readTable`, COLUMN_TWICE, COLUMNS_MISSING
 */
export function readOrderSheet(bytes: Uint8Array, options: OrderSheetOptions = {}): OrderSheet {
  const table = readTable(bytes, options);
  const columns = matchColumns(table.header, ORDER_COLUMNS);
  requireColumns(table.header, ORDER_COLUMNS, (spec) => {
    if (spec.name === 'buyer') return !columns.found.has('buyer') && !columns.found.has('buyerId');
    if (spec.name === 'name') return !columns.found.has('name') && !columns.found.has('description');
    return false;
  });
  const reading = readingOf(table, columns, options);
  const problems: SheetProblem[] = sheetProblems(table, columns, reading);
  const soundSheet = problems.length === 0;
  const hasCurrency = columns.found.has('currency') || reading.defaultCurrency !== undefined;
  const groups = groupRows(table, reading);
  const orders: PurchaseOrder[] = [];
  const untraded: string[] = [];
  for (const [orderNumber, rows] of groups) {
    const result = readOrder(orderNumber, rows, columns, {
      skipBadLines: options.skipBadLines === true,
      hasCurrency,
    });
    for (const problem of result.problems) problems.push(problem);
    if (result.order && soundSheet) orders.push(result.order);
    else if (orderNumber !== '') untraded.push(orderNumber);
  }
  problems.sort((left, right) => left.row - right.row);
  return {
    orders,
    problems,
    untraded,
    layout: reading.retail ? 'retail' : 'order-sheet',
    rows: table.rows.length,
    encoding: table.encoding,
    encodingBy: table.encodingBy,
    delimiter: table.delimiter,
    unknownColumns: columns.unknown,
  };
}

function readingOf(table: Table, columns: Columns<OrderColumn>, options: OrderSheetOptions): SheetReading {
  const bracketed = (name: OrderColumn) => columns.found.get(name)?.qualifier;
  const currency = [bracketed('unitPrice'), bracketed('lineTotal')].find((text) =>
    /^[A-Za-z]{3}$/.test(text ?? ''),
  );
  const unit = recogniseUnit(bracketed('quantity') ?? '')?.code;
  return {
    columns,
    retail: RETAIL_HEADERS.every((header) => table.header.includes(header)),
    defaultCurrency: currency?.toUpperCase() ?? options.currency?.toUpperCase(),
    defaultUnit: unit ?? options.unit ?? 'C62',
    decimalSign: options.decimalSign,
    readCountry: remembered(readCountry),
    readDate: remembered((text) => readDate(text, options.dateOrder)),
  };
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
function sheetProblems(table: Table, columns: Columns<OrderColumn>, reading: SheetReading): SheetProblem[] {
  const problems: SheetProblem[] = [];
  if (!columns.found.has('currency') && reading.defaultCurrency === undefined) {
    problems.push({ row: table.headerRow, code: 'SHEET_CURRENCY_MISSING', params: {} });
  }
  for (const name of ['netWeight', 'grossWeight'] as const) {
    const column = columns.found.get(name);
    if (column?.qualifier === undefined || recogniseUnit(column.qualifier)?.code === 'KGM') continue;
    const params = { unit: column.qualifier };
    problems.push({ row: table.headerRow, column: column.header, code: 'SHEET_WEIGHT_UNIT', params });
  }
  return problems;
}

function groupRows(table: Table, reading: SheetReading): Map<string, OrderRow[]> {
  const inherited = new Map<number, RowProblem[]>();
  for (const problem of table.problems) {
    const list = inherited.get(problem.row);
    if (list) list.push(problem);
    else inherited.set(problem.row, [problem]);
  }
  const groups = new Map<string, OrderRow[]>();
  let last = '';
  for (const tableRow of table.rows) {
    const row = readOrderRow(tableRow, inherited.get(tableRow.row) ?? [], reading);
    // A row without a number may belong to the order above it: its problem keeps that one from being traded.
    last = row.orderNumber ?? last;
    const group = groups.get(last);
    if (group) group.push(row);
    else groups.set(last, [row]);
  }
  return groups;
}

type ReadOrder = { order: PurchaseOrder | undefined; problems: SheetProblem[] };

function readOrder(
  orderNumber: string,
  rows: readonly OrderRow[],
  columns: Columns<OrderColumn>,
  { skipBadLines, hasCurrency }: { skipBadLines: boolean; hasCurrency: boolean },
): ReadOrder {
  const named = (problem: RowProblem): SheetProblem =>
    orderNumber === '' ? problem : { ...problem, orderNumber };
  const problems = rows.flatMap((row) => row.problems.map(named));
  const differing = differences(orderNumber, rows, columns);
  for (const problem of differing) problems.push(named(problem));
  let kept = rows.filter((row) => row.line !== undefined);
  const broken = differing.length > 0 || orderNumber === '' || (problems.length > 0 && !skipBadLines);
  // Checked even when the order is not traded, so that everything wrong with it is named in one go.
  while (kept.length > 0 && hasCurrency) {
    const order = assemble(orderNumber, kept, rows);
    // Every line that is wrong is named at once: looking again after each few hundred would never end.
    const found = checkPurchaseOrder(order, Number.POSITIVE_INFINITY);
    if (found.length === 0) return { order: broken ? undefined : order, problems };
    const placed = found.map((problem) => placeProblem(problem, kept, columns));
    for (const problem of placed) problems.push(named(problem));
    const bad = new Set(found.map((problem) => lineIndexOf(problem)));
    if (!skipBadLines || bad.has(undefined)) break;
    kept = kept.filter((_, index) => !bad.has(index));
  }
  return { order: undefined, problems };
}

const HEADER_COLUMNS: Readonly<Record<keyof RowHeader, OrderColumn>> = {
  issueDate: 'date',
  buyerName: 'buyer',
  buyerIdentifier: 'buyerId',
  country: 'country',
  currency: 'currency',
  requestedDeliveryDate: 'requestedDate',
  incoterm: 'incoterm',
  place: 'place',
};

/** Rows of one order that do not say the same about it as its first row that says anything. */
function differences(
  orderNumber: string,
  rows: readonly OrderRow[],
  columns: Columns<OrderColumn>,
): RowProblem[] {
  const problems: RowProblem[] = [];
  const fields = Object.keys(HEADER_COLUMNS) as (keyof RowHeader)[];
  for (const field of fields) {
    const first = rows.find((row) => row.header[field] !== undefined);
    if (!first) continue;
    const expected = first.header[field] ?? '';
    for (const row of rows) {
      const found = row.header[field];
      if (found === undefined || found === expected) continue;
      const column = columns.found.get(HEADER_COLUMNS[field])?.header;
      if (column === undefined) continue;
      const params = { found, first: expected, firstRow: String(first.row), orderNumber };
      problems.push({ row: row.row, column, code: 'ROW_DIFFERS', params });
    }
  }
  return problems;
}

function assemble(orderNumber: string, kept: readonly OrderRow[], all: readonly OrderRow[]): PurchaseOrder {
  const header: RowHeader = kept.reduceRight((known, row) => Object.assign(known, row.header), {});
  const terms = deliveryTermsOf(header);
  const places = new Map(all.map((row, index) => [row, index + 1]));
  return {
    orderNumber,
    issueDate: header.issueDate ?? '',
    currency: header.currency ?? '',
    buyer: {
      name: header.buyerName ?? '',
      ...(header.buyerIdentifier === undefined ? {} : { identifier: header.buyerIdentifier }),
      country: header.country ?? '',
    },
    ...(header.requestedDeliveryDate === undefined
      ? {}
      : { requestedDeliveryDate: header.requestedDeliveryDate }),
    ...(terms === undefined ? {} : { deliveryTerms: terms }),
    // A line keeps the number of its place in the sheet, also when another is left out.
    lines: kept.flatMap((row) =>
      row.line ? [{ lineId: row.lineId ?? String(places.get(row)), ...row.line }] : [],
    ),
  };
}

function lineIndexOf(problem: OrderProblem): number | undefined {
  const match = /^lines\/(\d+)/.exec(problem.place);
  return match ? Number(match[1]) : undefined;
}

const COLUMN_OF_FIELD: Readonly<Record<string, OrderColumn>> = {
  orderNumber: 'orderNumber',
  issueDate: 'date',
  currency: 'currency',
  'buyer/name': 'buyer',
  'buyer/identifier': 'buyerId',
  'buyer/country': 'country',
  requestedDeliveryDate: 'requestedDate',
  'deliveryTerms/text': 'incoterm',
  'deliveryTerms/place/name': 'place',
  lineId: 'lineId',
  'quantity/value': 'quantity',
  'quantity/unit': 'unit',
  'unitPrice/amount': 'unitPrice',
  'unitPrice/currency': 'currency',
  'lineTotal/amount': 'lineTotal',
  originCountry: 'origin',
  netWeightKg: 'netWeight',
  grossWeightKg: 'grossWeight',
};

/** A problem of the order, said of the row and column it was read from. */
function placeProblem(
  problem: OrderProblem,
  kept: readonly OrderRow[],
  columns: Columns<OrderColumn>,
): RowProblem {
  const index = lineIndexOf(problem);
  const row = kept[index ?? 0]?.row ?? 0;
  const field = problem.place.replace(/^lines\/\d+\/?/, '');
  const name = COLUMN_OF_FIELD[field] ?? (field as OrderColumn);
  const column = columns.found.get(name)?.header;
  return { row, code: problem.code, params: problem.params, ...(column === undefined ? {} : { column }) };
}
