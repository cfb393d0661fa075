import {
  type ColumnSpec,
  type Columns,
  columnsOf,
  type Delimiter,
  type Encoding,
  type FoundColumn,
  matchColumns,
  type RowProblem,
  readTable,
  requireColumns,
  type Table,
} from '@tongshang/csv';
import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import { checkPurchaseOrder, remarksOn } from '../check.ts';
import type { LeftOut, Meanings, OriginOf } from '../reading.ts';
import type { PurchaseOrder } from '../schema.ts';
import { tellRows } from './beside-the-lines.ts';
import { ORDER_COLUMNS, type OrderColumn } from './order-columns.ts';
import {
  deliveryTermsOf,
  type OrderRow,
  type RowHeader,
  readOrderRow,
  type SheetReading,
} from './order-row.ts';
import { withSaid } from './said-of-all.ts';
import {
  cellPlace,
  HEADER_COLUMNS,
  lineIndexOf,
  type OrderTrace,
  originIn,
  placeProblem,
  traceOf,
} from './sheet-places.ts';
import {
  firstSaid,
  type OrderSheetOptions,
  type SheetProblem,
  sheetProblems,
  sheetReading,
} from './sheet-reading.ts';

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
  readonly remarks: readonly SheetProblem[];
  /** The same as what is left out, with the first cell that says anything. */
  readonly leftOut: readonly LeftOut[];
  readonly originOf: OriginOf;
};

/**
 * Reads an order sheet: one row a line, rows with the same order number one order. Every problem names its row and
 * column; nothing is guessed. Recognises the layout of the UCI Online Retail data (one invoice = one order), where
 * cancellations, bookings that are not goods, and lines without customer are problems of their rows.
 *
 * @throws the refusals of `readTable`, COLUMN_TWICE, COLUMNS_MISSING
 */
export function readOrderSheet(bytes: Uint8Array, options: OrderSheetOptions = {}): OrderSheet {
  const table = orderTable(bytes, options);
  const { buyer: known = {} } = options.parties ?? {};
  const specs = known.country === undefined ? ORDER_COLUMNS : ORDER_COLUMNS.map(unneeded);
  const columns = without(matchColumns(table.header, specs, options.columns), options.leaveOut);
  requireColumns(table.header, ORDER_COLUMNS, (spec) => {
    if (spec.name === 'buyer') {
      return known.name === undefined && !columns.found.has('buyer') && !columns.found.has('buyerId');
    }
    if (spec.name === 'name') return !columns.found.has('name') && !columns.found.has('description');
    return false;
  });
  const reading = sheetReading(table, columns, options);
  const problems: SheetProblem[] = sheetProblems(table, columns, reading, options.leaveOut);
  const hasCurrency = columns.found.has('currency') || reading.defaultCurrency !== undefined;
  const told = tellRows(table, reading, options.leaveOut);
  problems.push(...told.problems);
  const soundSheet = problems.length === 0;
  const groups = groupRows({ ...table, rows: told.lines }, reading);
  const orders: PurchaseOrder[] = [];
  const untraded: string[] = [];
  const remarks: SheetProblem[] = [];
  const traces = new Map<PurchaseOrder, OrderTrace>();
  for (const [orderNumber, rows] of groups) {
    const result = readOrder(orderNumber, rows, columns, {
      skipBadLines: options.skipBadLines === true,
      hasCurrency,
      meanings: options.meanings,
    });
    for (const problem of result.problems) problems.push(problem);
    if (result.order && soundSheet) {
      orders.push(result.order);
      traces.set(result.order, traceOf(result.kept));
      for (const remark of remarksOn(result.order)) {
        remarks.push({ ...placeProblem(remark, result.kept, columns), orderNumber });
      }
    } else if (orderNumber !== '') untraded.push(orderNumber);
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
    remarks,
    unknownColumns: columns.unknown,
    leftOut: [...columns.unknown.map((header) => leftOutColumn(table, header)), ...told.leftOut],
    originOf: (order, pointer) => {
      const trace = traces.get(order);
      return trace && originIn(trace, pointer, reading);
    },
  };
}

/** The table, with what is said of all its rows. */
function orderTable(bytes: Uint8Array, options: OrderSheetOptions): Table {
  const table = readTable(bytes, options);
  if (!options.all) return table;
  const specs = ORDER_COLUMNS.map((spec) => ({ ...spec, required: false }));
  const { found } = matchColumns(table.header, specs, options.columns);
  return withSaid(table, options.all, (name) => found.has(name));
}

/** The country need not stand in the sheet where it is known. */
const unneeded = (spec: ColumnSpec<OrderColumn>): ColumnSpec<OrderColumn> =>
  spec.name === 'country' ? { ...spec, required: false } : spec;

/** The columns without those that are to be left out. */
function without(columns: Columns<OrderColumn>, leaveOut: readonly string[] = []): Columns<OrderColumn> {
  const isLeft = ({ header }: FoundColumn) => leaveOut.includes(header);
  const found = [...columns.found].flatMap(([name, column]): [OrderColumn, FoundColumn][] => {
    const [first, ...further] = columnsOf(column).filter((one) => !isLeft(one));
    if (!first) return [];
    const { index, header, qualifier } = first;
    const more = further.length > 0 ? { further } : {};
    return [[name, { index, header, ...(qualifier ? { qualifier } : {}), ...more }]];
  });
  const left = [...columns.found.values()].flatMap(columnsOf).filter(isLeft);
  return { found: new Map(found), unknown: [...columns.unknown, ...left.map(({ header }) => header)] };
}

function leftOutColumn(table: Table, header: string): LeftOut {
  const first = firstSaid(table, header);
  const written = first?.cells[table.header.indexOf(header)];
  return {
    place: cellPlace(first?.row ?? table.headerRow, header),
    why: 'not-understood',
    ...(written === undefined ? {} : { written }),
  };
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

type ReadOrder = {
  order: PurchaseOrder | undefined;
  kept: readonly OrderRow[];
  problems: SheetProblem[];
};

function readOrder(
  orderNumber: string,
  rows: readonly OrderRow[],
  columns: Columns<OrderColumn>,
  {
    skipBadLines,
    hasCurrency,
    meanings,
  }: { skipBadLines: boolean; hasCurrency: boolean; meanings: Meanings | undefined },
): ReadOrder {
  const named = (problem: SheetProblem): SheetProblem =>
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
    const found = checkPurchaseOrder(order, Number.POSITIVE_INFINITY, meanings);
    if (found.length === 0) return { order: broken ? undefined : order, kept, problems };
    const placed = found.map((problem) => totalAsked(placeProblem(problem, kept, columns), columns));
    for (const problem of placed) problems.push(named(problem));
    const bad = new Set(found.map((problem) => lineIndexOf(problem.place)));
    if (!skipBadLines || bad.has(undefined)) break;
    kept = kept.filter((_, index) => !bad.has(index));
  }
  return { order: undefined, kept: [], problems };
}

/** A total that the figures do not lead to: they are wrong, or it is left out. */
function totalAsked(problem: SheetProblem, { found }: Columns<OrderColumn>): SheetProblem {
  const header = found.get('orderTotal')?.header;
  if (problem.code !== 'ORDER_SUM_WRONG' || header === undefined || problem.column !== header) return problem;
  return { ...problem, question: { asks: 'leave-out', written: header, answers: [] } };
}

/** Rows of one order that do not say the same about it as its first row that says anything. */
function differences(
  orderNumber: string,
  rows: readonly OrderRow[],
  columns: Columns<OrderColumn>,
): RowProblem[] {
  const problems: RowProblem[] = [];
  // Rows wanted at different times are deliveries of their own.
  const fields = (Object.keys(HEADER_COLUMNS) as (keyof RowHeader)[]).filter(
    (field) => field !== 'requestedDeliveryDate',
  );
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
  const wanted = new Set(kept.flatMap((row) => row.header.requestedDeliveryDate ?? []));
  const isWantedApart = wanted.size > 1;
  return {
    orderNumber,
    issueDate: header.issueDate ?? '',
    currency: header.currency ?? '',
    buyer: {
      name: header.buyerName ?? '',
      ...(header.buyerIdentifier === undefined ? {} : { identifier: header.buyerIdentifier }),
      country: header.country ?? '',
    },
    ...(header.requestedDeliveryDate === undefined || isWantedApart
      ? {}
      : { requestedDeliveryDate: header.requestedDeliveryDate }),
    ...(terms === undefined ? {} : { deliveryTerms: terms }),
    ...(header.payment === undefined ? {} : { paymentTerms: [{ text: header.payment }] }),
    ...(header.orderTotal === undefined
      ? {}
      : { payable: { amount: header.orderTotal, currency: header.currency ?? '' } }),
    ...taxesOf(kept, header.currency ?? ''),
    // A line keeps the number of its place in the sheet, also when another is left out.
    lines: kept.flatMap((row) =>
      row.line
        ? [
            {
              ...{ lineId: row.lineId ?? String(places.get(row)), ...row.line },
              ...(isWantedApart && row.header.requestedDeliveryDate !== undefined
                ? { delivery: { until: row.header.requestedDeliveryDate } }
                : {}),
            },
          ]
        : [],
    ),
  };
}

/** The taxes that the rows state, as one of the order. */
function taxesOf(rows: readonly OrderRow[], currency: string): Pick<PurchaseOrder, 'taxes'> {
  const taxes = rows.flatMap(({ tax }) => (tax === undefined ? [] : [parseDecimal(tax)]));
  if (taxes.length === 0) return {};
  return { taxes: [{ amount: { amount: formatDecimal(taxes.reduce(addDecimals)), currency } }] };
}
