import {
  askedOfHsCode,
  type Cell,
  type DateOrder,
  type DecimalSign,
  type DecimalSigns,
  decimalSignsIn,
  type FoundColumn,
  matchColumns,
  type Question,
  type RowProblem,
  readCountry,
  readDate,
  readNumber,
  readTable,
  readUnit,
  type Table,
  type TableRow,
} from '@tongshang/csv';
import { recogniseUnit } from '@tongshang/quantity';
import type { Price, ProductStatus } from './product.ts';
import {
  languageColumn,
  PRICE_COLUMNS,
  parameterColumn,
  SHEET_COLUMNS,
  type SheetColumn,
} from './sheet-columns.ts';
import { type Meanings, meantBy, toldColumns, toldMeanings } from './told-of-sheet.ts';

export type SheetOptions = {
  readonly encoding?: string;
  readonly decimalSign?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /** ISO 4217, of prices whose row and header name none. */
  readonly currency?: string;
  /** JSON: header as written → field. */
  readonly columns?: string;
  /** JSON: `unit`, `country` or `hs-code` → word → code. */
  readonly meanings?: string;
};

/** The fields of a product that a sheet can state, as text; null: the sheet says that there is none. */
export type SheetField = Exclude<SheetColumn, 'sku' | (typeof PRICE_COLUMNS)[number]>;

/** What a sheet says about one SKU. What no column is there for is not said, and so stays as it is. */
export type SheetProduct = {
  readonly sku: string;
  readonly row: number;
  readonly fields: Readonly<Partial<Record<SheetField, string | null>>>;
  readonly names: Readonly<Record<string, string | null>>;
  readonly descriptions: Readonly<Record<string, string | null>>;
  readonly parameters: Readonly<Record<string, string | null>>;
  /** Absent when the sheet has no price column. */
  readonly prices?: readonly Price[];
  /** Row of each price. */
  readonly priceRows: readonly number[];
  readonly bad: boolean;
};

/** A sheet as it was read: plain data, so that a thread can hand it over. */
export type ProductSheet = {
  readonly encoding: Table['encoding'];
  readonly encodingBy: Table['encodingBy'];
  readonly delimiter: Table['delimiter'];
  readonly rows: number;
  readonly products: readonly SheetProduct[];
  /** The first of them, by row as they were found. */
  readonly problems: readonly RowProblem[];
  /** How many more there are. */
  readonly problemsLeftOut: number;
  readonly unknownColumns: readonly string[];
  /** Header of the column that a field is read from; of a parameter under `parameters/CODE`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly numbers: NumberReading;
};

/** What the numbers of a sheet are read by: the sign its sender named, and the signs that its own numbers show. */
export type NumberReading = { readonly decimalSign: DecimalSign | undefined; readonly shown: DecimalSigns };

/** Problems of a sheet that are told; whoever has so many begins anew. */
const PROBLEMS_MAX = 10_000;

type Sheet = {
  readonly columns: ReadonlyMap<SheetColumn, FoundColumn>;
  readonly parameters: readonly { code: string; index: number; header: string }[];
  readonly languages: readonly { field: 'name' | 'description'; language: string; index: number }[];
  readonly options: SheetOptions;
  readonly meanings: Meanings;
  readonly numbers: NumberReading;
};

export const SHEET_LIMITS = { bytes: 10 * 1024 * 1024, rows: 5_000 };

/**
 * Reads a product sheet: one row a product, further rows of the same SKU add prices. Every problem names row and column.
 * @throws the refusals of `readTable`, COLUMN_TWICE, COLUMNS_MISSING, IMPORT_COLUMNS_UNREAD, IMPORT_MEANINGS_UNREAD
 */
export function readProductSheet(bytes: Uint8Array, options: SheetOptions): ProductSheet {
  const { encoding } = options;
  const table = readTable(bytes, {
    limits: SHEET_LIMITS,
    textOnly: true,
    ...(encoding === undefined ? {} : { encoding }),
  });
  const parameters = table.header.flatMap((header, index) => {
    const code = parameterColumn(header);
    return code === undefined ? [] : [{ code, index, header }];
  });
  const languages = table.header.flatMap((header, index) => {
    const found = languageColumn(header);
    return found ? [{ ...found, index }] : [];
  });
  const dynamic = new Set([...parameters, ...languages].map(({ index }) => index));
  const rest = table.header.map((header, index) => (dynamic.has(index) ? '' : header));
  const { found, unknown } = matchColumns(rest, SHEET_COLUMNS, toldColumns(options.columns));
  const numbers = {
    decimalSign: options.decimalSign,
    shown: decimalSignsIn(numbersOf(table, found, parameters)),
  };
  const meanings = toldMeanings(options.meanings);
  const sheet: Sheet = { columns: found, parameters, languages, options, meanings, numbers };
  const problems: RowProblem[] = [...table.problems];
  const spoilt = Map.groupBy(problems, (problem) => problem.row);
  const products = new Map<string, MutableProduct>();
  for (const row of table.rows) readRow(sheet, row, products, problems, spoilt.get(row.row) ?? []);
  return {
    encoding: table.encoding,
    encodingBy: table.encodingBy,
    delimiter: table.delimiter,
    rows: table.rows.length,
    products: [...products.values()].map(({ cells: _, ...product }) => product),
    problems: problems.slice(0, PROBLEMS_MAX),
    problemsLeftOut: Math.max(0, problems.length - PROBLEMS_MAX),
    unknownColumns: unknown,
    numbers,
    headers: Object.fromEntries([
      ...parameters.toReversed().map(({ code, header }) => [`parameters/${code}`, header] as const),
      ...[...found].map(([name, { header }]) => [name, header] as const),
    ]),
  };
}

const NUMBERS: readonly SheetColumn[] = [
  'netWeightKg',
  'grossWeightKg',
  'cartonNetWeightKg',
  'cartonGrossWeightKg',
  'cartonLengthCm',
  'cartonWidthCm',
  'cartonHeightCm',
  'minimumOrderQuantity',
  'price',
  'minimumQuantity',
  'per',
];

/** The cells that show which decimal sign the sheet uses; a text among the parameters can be read as it likes, it shows nothing. */
function* numbersOf(
  table: Table,
  columns: Sheet['columns'],
  parameters: Sheet['parameters'],
): Iterable<string> {
  const indexes = NUMBERS.flatMap((name) => columns.get(name)?.index ?? []);
  for (const { index } of parameters) indexes.push(index);
  for (const { cells } of table.rows) for (const index of indexes) yield cells[index] ?? '';
}

type MutableProduct = { -readonly [K in keyof SheetProduct]: SheetProduct[K] } & {
  prices?: Price[];
  priceRows: number[];
  cells: ReadonlyMap<string, string>;
};

function readRow(
  sheet: Sheet,
  row: TableRow,
  products: Map<string, MutableProduct>,
  problems: RowProblem[],
  spoilt: readonly RowProblem[],
): void {
  const before = problems.length;
  const header = (name: SheetColumn) => sheet.columns.get(name)?.header;
  const report: ReportCell = (name, code, params, question) => {
    const column = header(name);
    if (column !== undefined && spoilt.some((problem) => problem.column === column)) return;
    const asked = question === undefined ? {} : { question };
    problems.push({ row: row.row, code, params, ...(column === undefined ? {} : { column }), ...asked });
  };
  const sku = cellOf(sheet, row, 'sku') ?? '';
  if (sku === '') {
    report('sku', 'CELL_EMPTY', { column: header('sku') ?? 'sku' });
    return;
  }
  const cells = textsOf(sheet, row);
  const known = products.get(sku);
  if (known) reportDifferences(known, row, cells, problems);
  const product = known ?? newProduct(sheet, row, sku, cells, report);
  const price = readPrice(sheet, row, report);
  if (price) {
    product.prices?.push(price);
    product.priceRows.push(row.row);
  }
  if (spoilt.length > 0 || problems.length > before) product.bad = true;
  products.set(sku, product);
}

function cellOf(sheet: Sheet, row: TableRow, name: SheetColumn): string | undefined {
  const column = sheet.columns.get(name);
  return column && (row.cells[column.index] ?? '');
}

/** The cells that further rows of a SKU must repeat or leave empty, by what they are called. */
function textsOf(sheet: Sheet, row: TableRow): Map<string, string> {
  const priced = new Set<SheetColumn>(PRICE_COLUMNS);
  const texts = new Map<string, string>();
  for (const [name, { header, index }] of sheet.columns) {
    if (name !== 'sku' && !priced.has(name)) texts.set(header, row.cells[index] ?? '');
  }
  for (const { header, index } of sheet.parameters) texts.set(header, row.cells[index] ?? '');
  return texts;
}

function reportDifferences(
  product: MutableProduct,
  row: TableRow,
  cells: ReadonlyMap<string, string>,
  problems: RowProblem[],
): void {
  for (const [column, found] of cells) {
    const first = product.cells.get(column) ?? '';
    if (found === '' || found === first) continue;
    const params = { found, first, firstRow: String(product.row), sku: product.sku };
    problems.push({ row: row.row, column, code: 'IMPORT_ROW_DIFFERS', params });
  }
}

type ReportCell = (
  name: SheetColumn,
  code: string,
  params: Readonly<Record<string, string>>,
  question?: Question,
) => void;

function newProduct(
  sheet: Sheet,
  row: TableRow,
  sku: string,
  cells: ReadonlyMap<string, string>,
  report: ReportCell,
): MutableProduct {
  const fields: Partial<Record<SheetField, string | null>> = {};
  for (const name of Object.keys(FIELD_READERS) as SheetField[]) {
    const written = cellOf(sheet, row, name);
    if (written === undefined) continue;
    if (written === '') fields[name] = null;
    else {
      const cell = FIELD_READERS[name](written, sheet);
      if ('value' in cell) fields[name] = cell.value;
      else report(name, cell.code, cell.params, cell.question);
    }
  }
  for (const [name, expected] of MEASURED_COLUMNS) {
    const unit = sheet.columns.get(name)?.qualifier;
    if (unit === undefined || recogniseUnit(unit)?.code === expected) continue;
    report(name, 'IMPORT_COLUMN_UNIT', { unit, expected: expected === 'KGM' ? 'kg' : 'cm' });
  }
  const localised = (field: 'name' | 'description', en: SheetField, zh: SheetField) => ({
    ...(fields[en] === undefined ? {} : { en: fields[en] }),
    ...(fields[zh] === undefined ? {} : { 'zh-CN': fields[zh] }),
    ...Object.fromEntries(
      sheet.languages
        .filter((column) => column.field === field)
        .map(({ language, index }) => [language, row.cells[index] || null]),
    ),
  });
  return {
    sku,
    row: row.row,
    fields,
    names: localised('name', 'nameEn', 'nameZh'),
    descriptions: localised('description', 'descriptionEn', 'descriptionZh'),
    parameters: Object.fromEntries(
      sheet.parameters.map(({ code, index }) => [code, row.cells[index] || null]),
    ),
    ...(sheet.columns.has('price') ? { prices: [] } : {}),
    priceRows: [],
    bad: false,
    cells,
  };
}

/** Columns whose header may name a unit, and the only one that it may name. */
const MEASURED_COLUMNS = [
  ['netWeightKg', 'KGM'],
  ['grossWeightKg', 'KGM'],
  ['cartonNetWeightKg', 'KGM'],
  ['cartonGrossWeightKg', 'KGM'],
  ['cartonLengthCm', 'CMT'],
  ['cartonWidthCm', 'CMT'],
  ['cartonHeightCm', 'CMT'],
] as const;

type FieldReader = (written: string, sheet: Pick<Sheet, 'options' | 'numbers' | 'meanings'>) => Cell;

const text: FieldReader = (value) => ({ value });
const number: FieldReader = (written, { numbers }) => readNumber(written, numbers.decimalSign, numbers.shown);
const whole: FieldReader = (written) =>
  /^\d{1,9}$/.test(written) ? { value: written } : wrong(written, '0 – 999999999');
const wrong = (value: string, expected: string): Cell => ({
  code: 'IMPORT_VALUE_WRONG',
  params: { value: value.slice(0, 60), expected },
});

const STATUS_WORDS: Readonly<Record<string, ProductStatus>> = {
  draft: 'draft',
  published: 'published',
  withdrawn: 'withdrawn',
  草稿: 'draft',
  已发布: 'published',
  已下架: 'withdrawn',
};

const answeredOr = (read: (text: string) => Cell, written: string, value: string | undefined): Cell =>
  value === undefined ? read(written) : { value };

const FIELD_READERS: Readonly<Record<SheetField, FieldReader>> = {
  variantOf: text,
  gtin: (written) => ({ value: written.replace(/[\s-]/g, '') }),
  family: text,
  status: (written) => {
    const value = STATUS_WORDS[written.toLowerCase()];
    return value ? { value } : wrong(written, Object.keys(STATUS_WORDS).join(', '));
  },
  nameEn: text,
  nameZh: text,
  descriptionEn: text,
  descriptionZh: text,
  hsCode: (written, { meanings }) => {
    const digits = written.replace(/[.\s]/g, '');
    const value = meantBy(meanings, 'hs-code', digits);
    if (value !== undefined) return { value };
    if (!/^\d{6,12}$/.test(digits)) return wrong(written, '6 – 12 × 0-9');
    const question = askedOfHsCode(digits);
    if (!question) return { value: digits };
    const params = { code: digits, digits: String(digits.length), padded: `0${digits}` };
    return { code: 'IMPORT_HS_CODE_DIGITS', params, question };
  },
  originCountry: (written, { meanings }) =>
    answeredOr(readCountry, written, meantBy(meanings, 'country', written)),
  unit: (written, { meanings }) => answeredOr(readUnit, written, meantBy(meanings, 'unit', written)),
  netWeightKg: number,
  grossWeightKg: number,
  piecesPerCarton: whole,
  cartonNetWeightKg: number,
  cartonGrossWeightKg: number,
  cartonLengthCm: number,
  cartonWidthCm: number,
  cartonHeightCm: number,
  innerPacksPerCarton: whole,
  minimumOrderQuantity: number,
  leadTimeDays: whole,
};

function readPrice(sheet: Sheet, row: TableRow, report: ReportCell): Price | undefined {
  const written = (name: SheetColumn) => cellOf(sheet, row, name) || undefined;
  const price = written('price');
  if (price === undefined) return undefined;
  const read = (name: SheetColumn, reader: FieldReader): string | undefined => {
    const cell = written(name);
    if (cell === undefined) return undefined;
    const value = reader(cell, sheet);
    if ('value' in value) return value.value;
    report(name, value.code, value.params, value.question);
    return undefined;
  };
  const amount = read('price', number);
  const bracketed = sheet.columns.get('price')?.qualifier;
  const currency = (
    written('currency') ??
    (/^[A-Za-z]{3}$/.test(bracketed ?? '') ? bracketed : undefined) ??
    sheet.options.currency
  )?.toUpperCase();
  if (currency === undefined) report('price', 'IMPORT_CURRENCY_MISSING', {});
  const minimumQuantity = read('minimumQuantity', number);
  const per = read('per', number);
  const day: FieldReader = (cell, { options }) => readDate(cell, options.dateOrder);
  const validFrom = read('validFrom', day);
  const validUntil = read('validUntil', day);
  if (amount === undefined || currency === undefined) return undefined;
  return {
    amount,
    currency,
    minimumQuantity: minimumQuantity ?? '1',
    ...(per === undefined ? {} : { per }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}
