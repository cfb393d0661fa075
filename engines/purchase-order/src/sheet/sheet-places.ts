import type { Columns, RowProblem } from '@tongshang/csv';
import type { OrderProblem, ValueOrigin } from '../reading.ts';
import type { OrderColumn } from './order-columns.ts';
import type { OrderRow, RowHeader, SheetReading } from './order-row.ts';

/** The column that each field of the head is read from. */
export const HEADER_COLUMNS: Readonly<Record<keyof RowHeader, OrderColumn>> = {
  issueDate: 'date',
  buyerName: 'buyer',
  buyerIdentifier: 'buyerId',
  country: 'country',
  currency: 'currency',
  requestedDeliveryDate: 'requestedDate',
  incoterm: 'incoterm',
  place: 'place',
  payment: 'payment',
  orderTotal: 'orderTotal',
};

/** Field of an order's head → what the rows call it. */
const HEAD_FIELDS: Readonly<Record<string, keyof RowHeader>> = {
  issueDate: 'issueDate',
  currency: 'currency',
  'buyer/name': 'buyerName',
  'buyer/identifier': 'buyerIdentifier',
  'buyer/country': 'country',
  requestedDeliveryDate: 'requestedDeliveryDate',
  'deliveryTerms/incoterm': 'incoterm',
  'deliveryTerms/edition': 'incoterm',
  'deliveryTerms/text': 'incoterm',
  'deliveryTerms/place/name': 'place',
  'paymentTerms/0/text': 'payment',
  'payable/amount': 'orderTotal',
  'payable/currency': 'currency',
};

/** Field of a line → its column, where they are not called alike. */
const LINE_COLUMNS: Readonly<Record<string, OrderColumn>> = {
  'quantity/value': 'quantity',
  'quantity/unit': 'unit',
  'unitPrice/amount': 'unitPrice',
  'unitPrice/currency': 'currency',
  'unitPrice/per': 'priceBase',
  'lineTotal/amount': 'lineTotal',
  'lineTotal/currency': 'currency',
  'delivery/until': 'requestedDate',
  originCountry: 'origin',
  netWeightKg: 'netWeight',
  grossWeightKg: 'grossWeight',
};

export function lineIndexOf(pointer: string): number | undefined {
  const match = /^lines\/(\d+)/.exec(pointer);
  return match ? Number(match[1]) : undefined;
}

function columnOf(pointer: string): OrderColumn {
  const field = pointer.replace(/^lines\/\d+\/?/, '');
  const head = HEAD_FIELDS[field];
  return head ? HEADER_COLUMNS[head] : (LINE_COLUMNS[field] ?? (field as OrderColumn));
}

/** A problem of the order, said of the row and column it was read from. */
export function placeProblem(
  { place, code, params, question }: OrderProblem,
  kept: readonly OrderRow[],
  columns: Columns<OrderColumn>,
): Omit<RowProblem, 'question'> & Pick<OrderProblem, 'question'> {
  const row = kept[lineIndexOf(place) ?? 0]?.row ?? 0;
  const column = columns.found.get(columnOf(place))?.header;
  return {
    row,
    code,
    params,
    ...(column === undefined ? {} : { column }),
    ...(question === undefined ? {} : { question }),
  };
}

/** Place as it is said of a sheet: `row 3, Qty`. */
export function cellPlace(row: number, column: string | undefined): string {
  return column === undefined ? `row ${row}` : `row ${row}, ${column}`;
}

/** What is kept of an order's rows to say later where its values stood: little, since there may be many. */
export type OrderTrace = {
  readonly lineRows: readonly number[];
  /** Lines whose unit, number or name no cell of their own states. */
  readonly unstated: readonly (readonly OrderColumn[])[];
  /** The first row that states each field of the head. */
  readonly headRows: Readonly<Partial<Record<keyof RowHeader, number>>>;
};

export function traceOf(kept: readonly OrderRow[]): OrderTrace {
  const headRows: Partial<Record<keyof RowHeader, number>> = {};
  for (const field of Object.keys(HEADER_COLUMNS) as (keyof RowHeader)[]) {
    const first = kept.find((row) => row.header[field] !== undefined);
    if (first) headRows[field] = first.row;
  }
  return {
    lineRows: kept.map(({ row }) => row),
    unstated: kept.map(({ unstated }) => unstated),
    headRows,
  };
}

/** Where the value at a pointer of an order stood; undefined for a field the sheet has no column for. */
export function originIn(
  { lineRows, unstated, headRows }: OrderTrace,
  pointer: string,
  { columns, currencyBy, unitBy, headerRow }: SheetReading,
): ValueOrigin | undefined {
  const index = lineIndexOf(pointer);
  const name = columnOf(pointer);
  const head = HEAD_FIELDS[pointer];
  const row = index === undefined ? ((head && headRows[head]) ?? lineRows[0]) : lineRows[index];
  if (row === undefined) return undefined;
  const found = columns.found.get(name);
  const isUnstated = index === undefined ? found === undefined : unstated[index]?.includes(name);
  if (found && !isUnstated) return { place: cellPlace(row, found.header), by: 'stated' };
  if (name === 'currency') return titled(currencyBy, 'unitPrice');
  if (name === 'unit') return titled(unitBy, 'quantity');
  if (name === 'lineId') return { place: cellPlace(row, undefined), by: 'default' };
  // A sheet without names gives the number, or the description, for one.
  const instead = name === 'buyer' ? 'buyerId' : name === 'name' ? 'description' : undefined;
  const other = instead && columns.found.get(instead);
  return other && { place: cellPlace(row, other.header), by: name === 'buyer' ? 'default' : 'stated' };

  function titled(by: ValueOrigin['by'], column: OrderColumn): ValueOrigin {
    return {
      place: cellPlace(headerRow, by === 'title' ? columns.found.get(column)?.header : undefined),
      by,
    };
  }
}
