import {
  type Cell,
  type Columns,
  columnsOf,
  type DecimalSign,
  type DecimalSigns,
  type FoundColumn,
  type RowProblem,
  readNumber,
  type TableRow,
} from '@tongshang/csv';
import type { LineId } from '@tongshang/identifier';
import { termsInWords } from '../delivery-terms.ts';
import { hsDigits } from '../hs-code.ts';
import type { OrderCharge, OrderLine } from '../schema.ts';
import { type OrderColumn, RETAIL_NOT_GOODS } from './order-columns.ts';
import { priceBase } from './price-base-cell.ts';

/** What the rows of a sheet are read with. */
export type SheetReading = {
  readonly columns: Columns<OrderColumn>;
  readonly retail: boolean;
  readonly headerRow: number;
  readonly defaultCurrency: string | undefined;
  readonly currencyBy: 'title' | 'answer';
  readonly defaultUnit: string;
  readonly unitBy: 'title' | 'answer' | 'default';
  /** Fills what the rows do not say. */
  readonly knownBuyer: { readonly name?: string; readonly country?: string };
  /** What the title of the prices says that they are for. */
  readonly priceBase: string | undefined;
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
  /** Terms of payment in the words of the sheet; of several columns one after the other. */
  readonly payment?: string;
  /** What the order comes to, as the sheet states it. */
  readonly orderTotal?: string;
};

export type OrderRow = {
  readonly row: number;
  readonly orderNumber: string | undefined;
  readonly header: RowHeader;
  /** Taxes on the line, as the row states them; they are the order's. */
  readonly tax: string | undefined;
  /** Absent where the row has problems. */
  readonly line: Omit<OrderLine, 'lineId'> | undefined;
  readonly lineId: LineId | undefined;
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
    if (!column) return undefined;
    const said = column.further ? joined(row, columnsOf(column)) : row.cells[column.index];
    return said === '' ? undefined : said;
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
  const taken = (name: OrderColumn, cell: Cell): string | undefined => {
    if ('value' in cell) return cell.value;
    report(name, cell.code, cell.params, cell.question);
    return undefined;
  };
  const read = (name: OrderColumn, reader: (text: string) => Cell): string | undefined => {
    const written = text(name);
    return written === undefined ? undefined : taken(name, reader(written));
  };
  const need = (name: OrderColumn) => {
    if (text(name) === undefined) report(name, 'CELL_EMPTY', { column: found.get(name)?.header ?? name });
  };

  const orderNumber = text('orderNumber');
  const { knownBuyer } = reading;
  for (const name of ['orderNumber', 'date', 'quantity', 'unitPrice'] as const) need(name);
  if (knownBuyer.country === undefined) need('country');
  if (knownBuyer.name === undefined && text('buyer') === undefined)
    need(found.has('buyer') && !found.has('buyerId') ? 'buyer' : 'buyerId');
  if (text('name') === undefined) need(found.has('description') ? 'description' : 'name');
  if (found.has('currency') && reading.defaultCurrency === undefined) need('currency');
  if (reading.retail) reportRetail(orderNumber, text('sku'), report);

  const isTyped = (name: OrderColumn) => row.typed?.has(found.get(name)?.index ?? -1) === true;
  const number = (name: OrderColumn) =>
    read(name, (cell) => readNumber(cell, isTyped(name) ? '.' : reading.decimalSign, reading.shownSigns));
  const positive = (name: OrderColumn, negative: string, zero: string | undefined) => {
    const value = number(name);
    if (value?.startsWith('-')) report(name, negative, { value });
    else if (zero && value !== undefined && !/[1-9]/.test(value)) report(name, zero, { value });
    return value;
  };
  const day = (name: OrderColumn) => read(name, reading.readDate);
  const header = {
    ...readHeader(text, day, read, reading),
    ...present({ orderTotal: number('orderTotal') }),
  };
  const value = positive('quantity', 'QUANTITY_NEGATIVE', 'QUANTITY_ZERO');
  // Goods may be free of charge, though in books of account a zero is no sale.
  const free = reading.retail ? 'ORDER_PRICE_NOT_POSITIVE' : undefined;
  const amount = positive('unitPrice', 'ORDER_PRICE_NOT_POSITIVE', free);
  const line = readLine({
    text,
    number,
    read,
    readTitle: taken,
    reading,
    value,
    amount,
    currency: header.currency,
  });
  return {
    row: row.row,
    orderNumber,
    header,
    tax: number('tax'),
    line: problems.length === 0 ? line : undefined,
    lineId: text('lineId'),
    unstated: MAY_BE_UNSTATED.filter((name) => text(name) === undefined),
    problems,
  };
}

/** What several cells say, one after the other. */
const joined = ({ cells }: TableRow, columns: readonly FoundColumn[]): string =>
  columns
    .map(({ index }) => cells[index] ?? '')
    .filter((cell) => cell !== '')
    .join('; ');

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
    buyerName:
      text('buyer') ??
      reading.knownBuyer.name ??
      (identifier === undefined ? undefined : `Customer ${identifier}`),
    buyerIdentifier: identifier,
    country: read('country', reading.readCountry) ?? reading.knownBuyer.country,
    currency,
    requestedDeliveryDate: day('requestedDate'),
    incoterm: text('incoterm'),
    place: text('place'),
    payment: text('payment'),
  });
}

function readLine(from: {
  text: TextOf;
  number: TextOf;
  read: ReadCell;
  readTitle: (name: OrderColumn, cell: Cell) => string | undefined;
  reading: SheetReading;
  value: string | undefined;
  amount: string | undefined;
  currency: string | undefined;
}): Omit<OrderLine, 'lineId'> | undefined {
  const { text, number, read, readTitle, reading, value, amount, currency } = from;
  const unit = text('unit') === undefined ? reading.defaultUnit : read('unit', reading.readUnit);
  const lineTotal = number('lineTotal');
  const description = text('description');
  const name = text('name') ?? description;
  const hsCode = text('hsCode');
  const { un, hazard } = { un: text('unNumber'), hazard: text('hazardClass') };
  const unNumber = un?.replace(/^\s*UN\s*/i, '').padStart(4, '0');
  const marks = text('marks');
  const charges = chargesOf(number('charge'), number('discount'), currency ?? '');
  const optional = present({
    charges: charges.length > 0 ? charges : undefined,
    dangerousGoods: un || hazard ? [present({ unNumber, hazardClass: hazard })] : undefined,
    marks: marks === undefined ? undefined : [marks],
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
  const isUnitStated = reading.unitBy !== 'default' || text('unit') !== undefined;
  const base = (written: string) => priceBase(written, { unit: unit ?? '', isUnitStated }, reading);
  const stated = unit === undefined ? undefined : read('priceBase', base);
  const titled = reading.priceBase !== undefined && text('priceBase') === undefined;
  const per = titled && unit !== undefined ? readTitle('unitPrice', base(reading.priceBase)) : stated;
  if (value === undefined || amount === undefined || unit === undefined || name === undefined)
    return undefined;
  return {
    name,
    ...optional,
    quantity: { value, unit },
    unitPrice: { amount, currency: currency ?? '', ...(per === undefined || per === '1' ? {} : { per }) },
    ...(lineTotal === undefined ? {} : { lineTotal: { amount: lineTotal, currency: currency ?? '' } }),
  };
}

/** What a row adds to its line and takes from it; a discount may be written with its sign. */
function chargesOf(
  charge: string | undefined,
  discount: string | undefined,
  currency: string,
): OrderCharge[] {
  const isSome = (value: string | undefined): value is string => value !== undefined && /[1-9]/.test(value);
  return [
    ...(isSome(charge) ? [{ kind: 'charge' as const, amount: { amount: charge, currency } }] : []),
    ...(isSome(discount)
      ? [{ kind: 'allowance' as const, amount: { amount: discount.replace(/^-/, ''), currency } }]
      : []),
  ];
}

/** The delivery terms a row states: the code where it is one of Incoterms 2020, else its words. */
export function deliveryTermsOf(header: RowHeader) {
  if (header.incoterm === undefined && header.place === undefined) return undefined;
  const { incoterm, place, rest, edition } = termsInWords(header.incoterm ?? '');
  const name = header.place ?? place;
  return present({
    incoterm,
    edition,
    text: rest,
    place: name === undefined ? undefined : { name },
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Present<T>;
}
