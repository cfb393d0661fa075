import {
  type Cell,
  type Columns,
  type DecimalSign,
  type DecimalSigns,
  type RowProblem,
  readNumber,
  type TableRow,
} from '@tongshang/csv';
import { INCOTERM_CODES } from '@tongshang/incoterms';
import { hsDigits } from '../hs-code.ts';
import type { OrderLine } from '../schema.ts';
import { type OrderColumn, RETAIL_NOT_GOODS } from './order-columns.ts';

/** What the rows of a sheet are read with. */
export type SheetReading = {
  readonly columns: Columns<OrderColumn>;
  readonly retail: boolean;
  readonly headerRow: number;
  readonly defaultCurrency: string | undefined;
  readonly currencyBy: 'title' | 'answer';
  readonly defaultUnit: string;
  readonly unitBy: 'title' | 'answer' | 'default';
  readonly decimalSign: DecimalSign | undefined;
  /** What the numbers of the sheet show of its decimal sign. */
  readonly shownSigns: DecimalSigns;
  /** An HS code that was said to mean another. */
  readonly hsCodeMeant: (code: string) => string;
  /** Cells repeat from row to row, so what was read once is kept. */
  readonly readCountry: (text: string) => Cell;
  readonly readUnit: (text: string) => Cell;
  readonly readDate: (text: string) => Cell;
};

/** What every row of one order must agree on. */
export type RowHeader = {
  readonly issueDate?: string;
  readonly buyerName?: string;
  readonly buyerIdentifier?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly requestedDeliveryDate?: string;
  readonly incoterm?: string;
  readonly place?: string;
};

export type OrderRow = {
  readonly row: number;
  readonly orderNumber: string | undefined;
  readonly header: RowHeader;
  /** Absent where the row has problems. */
  readonly line: Omit<OrderLine, 'lineId'> | undefined;
  readonly lineId: string | undefined;
  /** Columns whose value for this line comes from elsewhere, since its own cell is empty. */
  readonly unstated: readonly OrderColumn[];
  readonly problems: readonly RowProblem[];
};

const MAY_BE_UNSTATED: readonly OrderColumn[] = ['lineId', 'unit', 'currency', 'name'];

/** Reads one row; `inherited` are problems that the table already found in it. */
export function readOrderRow(
  row: TableRow,
  inherited: readonly RowProblem[],
  reading: SheetReading,
): OrderRow {
  const problems: RowProblem[] = [...inherited];
  const spoilt = new Set(inherited.map((problem) => problem.column));
  const { found } = reading.columns;

  const text = (name: OrderColumn): string | undefined => {
    const column = found.get(name);
    const cell = column ? row.cells[column.index] : undefined;
    return cell === '' ? undefined : cell;
  };
  const report = (
    name: OrderColumn | undefined,
    code: string,
    params: Readonly<Record<string, string>> = {},
    question?: RowProblem['question'],
  ) => {
    const column = name === undefined ? undefined : found.get(name)?.header;
    if (column !== undefined && spoilt.has(column)) return;
    const asked = question === undefined ? {} : { question };
    problems.push({ row: row.row, code, params, ...(column === undefined ? {} : { column }), ...asked });
  };
  const read = (name: OrderColumn, reader: (text: string) => Cell): string | undefined => {
    const written = text(name);
    if (written === undefined) return undefined;
    const cell = reader(written);
    if ('value' in cell) return cell.value;
    report(name, cell.code, cell.params, cell.question);
    return undefined;
  };
  const need = (name: OrderColumn) => {
    if (text(name) === undefined) report(name, 'CELL_EMPTY', { column: found.get(name)?.header ?? name });
  };

  const orderNumber = text('orderNumber');
  for (const name of ['orderNumber', 'date', 'country', 'quantity', 'unitPrice'] as const) need(name);
  if (text('buyer') === undefined) need(found.has('buyer') && !found.has('buyerId') ? 'buyer' : 'buyerId');
  if (text('name') === undefined) need(found.has('description') ? 'description' : 'name');
  if (found.has('currency') && reading.defaultCurrency === undefined) need('currency');
  if (reading.retail) reportRetail(orderNumber, text('sku'), report);

  const number = (name: OrderColumn) =>
    read(name, (cell) => readNumber(cell, reading.decimalSign, reading.shownSigns));
  const positive = (name: OrderColumn, negative: string, zero: string) => {
    const value = number(name);
    if (value?.startsWith('-')) report(name, negative, { value });
    else if (value !== undefined && !/[1-9]/.test(value)) report(name, zero, { value });
    return value;
  };
  const day = (name: OrderColumn) => read(name, reading.readDate);
  const header = readHeader(text, day, read, reading);
  const value = positive('quantity', 'QUANTITY_NEGATIVE', 'QUANTITY_ZERO');
  const amount = positive('unitPrice', 'ORDER_PRICE_NOT_POSITIVE', 'ORDER_PRICE_NOT_POSITIVE');
  const line = readLine({ text, number, read, reading, value, amount, currency: header.currency });
  return {
    row: row.row,
    orderNumber,
    header,
    line: problems.length === 0 ? line : undefined,
    lineId: text('lineId'),
    unstated: MAY_BE_UNSTATED.filter((name) => text(name) === undefined),
    problems,
  };
}

type TextOf = (name: OrderColumn) => string | undefined;
type ReadCell = (name: OrderColumn, reader: (text: string) => Cell) => string | undefined;

function reportRetail(
  orderNumber: string | undefined,
  sku: string | undefined,
  report: (name: OrderColumn, code: string, params: Readonly<Record<string, string>>) => void,
): void {
  if (orderNumber !== undefined && /^C/i.test(orderNumber)) {
    report('orderNumber', 'ROW_CANCELLATION', { orderNumber });
  } else if (orderNumber !== undefined && !/^\d+$/.test(orderNumber)) {
    report('orderNumber', 'ROW_NOT_ORDER', { orderNumber });
  }
  if (sku !== undefined && RETAIL_NOT_GOODS.test(sku)) report('sku', 'ROW_NOT_GOODS', { sku });
}

function readHeader(text: TextOf, day: TextOf, read: ReadCell, reading: SheetReading): RowHeader {
  const identifier = text('buyerId');
  const currency = text('currency')?.toUpperCase() ?? reading.defaultCurrency;
  return present({
    issueDate: day('date'),
    // A sheet that knows its customers by number only names them by it.
    buyerName: text('buyer') ?? (identifier === undefined ? undefined : `Customer ${identifier}`),
    buyerIdentifier: identifier,
    country: read('country', reading.readCountry),
    currency,
    requestedDeliveryDate: day('requestedDate'),
    incoterm: text('incoterm'),
    place: text('place'),
  });
}

function readLine(from: {
  text: TextOf;
  number: TextOf;
  read: ReadCell;
  reading: SheetReading;
  value: string | undefined;
  amount: string | undefined;
  currency: string | undefined;
}): Omit<OrderLine, 'lineId'> | undefined {
  const { text, number, read, reading, value, amount, currency } = from;
  const unit = text('unit') === undefined ? reading.defaultUnit : read('unit', reading.readUnit);
  const lineTotal = number('lineTotal');
  const description = text('description');
  const name = text('name') ?? description;
  const hsCode = text('hsCode');
  const optional = present({
    sku: text('sku'),
    buyerSku: text('buyerSku'),
    gtin: text('gtin')?.replace(/[\s-]/g, ''),
    description: text('name') === undefined ? undefined : description,
    hsCode: hsCode === undefined ? undefined : reading.hsCodeMeant(hsDigits(hsCode)),
    originCountry: read('origin', reading.readCountry),
    netWeightKg: number('netWeight'),
    grossWeightKg: number('grossWeight'),
    note: text('note'),
  });
  if (value === undefined || amount === undefined || unit === undefined || name === undefined)
    return undefined;
  return {
    name,
    ...optional,
    quantity: { value, unit },
    unitPrice: { amount, currency: currency ?? '' },
    ...(lineTotal === undefined ? {} : { lineTotal: { amount: lineTotal, currency: currency ?? '' } }),
  };
}

/** The delivery terms a row states: the code where it is one of Incoterms 2020, else its words. */
export function deliveryTermsOf(header: RowHeader) {
  if (header.incoterm === undefined && header.place === undefined) return undefined;
  const code = header.incoterm?.toUpperCase();
  const known = INCOTERM_CODES.some((incoterm) => incoterm === code);
  return present({
    incoterm: known ? code : undefined,
    text: known ? undefined : header.incoterm,
    place: header.place === undefined ? undefined : { name: header.place },
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Present<T>;
}
