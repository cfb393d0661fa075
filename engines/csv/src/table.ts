import { type Decoded, decodeText, type Encoding } from './encoding.ts';
import { isFormula, plainCell } from './formula.ts';
import { refuseOtherKind } from './other-kind.ts';
import type { Question } from './question.ts';
import { refuse } from './refusals.ts';
import { readRows } from './rows.ts';
import { isWorkbook } from './workbook/is-workbook.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

type TableLimits = {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
};

export const TABLE_LIMITS: TableLimits = {
  bytes: 64 * 1024 * 1024,
  rows: 1_000_000,
  columns: 256,
  cellCharacters: 8_192,
};

export type ReadTableOptions = {
  /** When absent, detected (`decodeText`). */
  readonly encoding?: string;
  /** When absent, the one of `,` `;` tab `|` that divides the header into most columns. */
  readonly delimiter?: Delimiter;
  readonly limits?: Partial<TableLimits>;
  /** Takes text alone: an XLSX workbook is refused (CSV_WORKBOOK). */
  readonly textOnly?: boolean;
};

/** One problem of one row; `column` is the header as written, absent where the whole row is meant. */
export type RowProblem = {
  /** Row as a spreadsheet counts: the first row of the file is 1, blank rows count. */
  readonly row: number;
  readonly column?: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  /** What would have to be answered, where the cell has several readings. */
  readonly question?: Question;
};

export type TableRow = {
  readonly row: number;
  readonly cells: readonly string[];
  /** Indexes of cells that a workbook holds as numbers or days: those have one reading, and show nothing of how words are written. */
  readonly typed?: ReadonlySet<number>;
};

export type Table = {
  /** Titles on one line each: a line break in a title is a space. */
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Rows that are not blank. A row with problems is here too: `problems` says which rows those are. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
  /** `workbook`: XLSX; encoding and delimiter then say nothing. */
  readonly form: 'text' | 'workbook';
  readonly encoding: Encoding;
  readonly encodingBy: Decoded['by'];
  readonly delimiter: Delimiter;
};

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/**
 * Reads an XLSX workbook (`readWorkbook`), or a CSV file as it comes (RFC 4180 and the dialects of spreadsheet programs: semicolon, tab, byte order mark,
 * bare LF or CR, a leading `sep=` line, blank rows). Cells are trimmed and a text mark before a formula sign is taken
 * away (see `neutralised`); formulas are reported and left as they are.
 *
 * @throws FILE_OTHER_KIND, the refusals of `decodeText` and `readWorkbook`, CSV_EMPTY, CSV_TOO_LARGE, CSV_QUOTES
 */
export function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): Table {
  const limits = { ...TABLE_LIMITS, ...options.limits };
  within('bytes', bytes.length, limits.bytes);
  const { data, typed, offset, isCut, ...read } =
    isWorkbook(bytes) && !options.textOnly
      ? cellsOfWorkbook(bytes, limits)
      : cellsOfText(bytes, options, limits);
  const headerIndex = data.findIndex((cells) => !isBlank(cells));
  const header = data[headerIndex]?.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (!header) throw refuse('CSV_EMPTY');
  within('columns', header.length, limits.columns);
  if (isCut) within('rows', limits.rows + 1, limits.rows);
  const problems: RowProblem[] = [];
  const rows: TableRow[] = [];
  for (let index = headerIndex + 1; index < data.length; index++) {
    const raw = read.form === 'workbook' ? filled(data[index], header.length) : data[index];
    if (!raw || isBlank(raw)) continue;
    const row = index + offset;
    for (const problem of rowProblems(raw, header, row, limits.cellCharacters)) problems.push(problem);
    const numbers = typed?.get(index);
    const cells = raw.slice(0, header.length).map(plainCell);
    rows.push({ row, cells, ...(numbers ? { typed: numbers } : {}) });
  }
  within('rows', rows.length, limits.rows);
  return {
    header,
    headerRow: headerIndex + offset,
    rows,
    problems,
    ...read,
  };
}

type Cells = Pick<Table, 'form' | 'encoding' | 'encodingBy' | 'delimiter'> & {
  readonly data: readonly (readonly string[])[];
  readonly typed?: ReadonlyMap<number, ReadonlySet<number>>;
  /** What has to be added to an index of `data` for the row as a spreadsheet counts. */
  readonly offset: number;
  /** Whether there are more rows than may be read. */
  readonly isCut: boolean;
};

function cellsOfText(bytes: Uint8Array, options: ReadTableOptions, limits: TableLimits): Cells {
  const decoded = decodeText(bytes, options.encoding);
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const directive = /^sep=([,;\t|])\n/i.exec(text);
  const body = directive ? text.slice(directive[0].length) : text;
  const delimiter = options.delimiter ?? (directive?.[1] as Delimiter | undefined) ?? likelyDelimiter(body);
  const offset = directive ? 2 : 1;
  const read = readRows(body, delimiter, limits.rows + 3);
  // A quotation mark that does not close swallows rows after it: which were meant cannot be known.
  if ('wrongQuote' in read) throw refuse('CSV_QUOTES', { row: String(read.wrongQuote + offset) });
  const { encoding, by } = decoded;
  return { form: 'text', ...read, offset, encoding, encodingBy: by, delimiter };
}

/** What a workbook is written in is no question: it says so itself. */
function cellsOfWorkbook(bytes: Uint8Array, limits: TableLimits): Cells {
  refuseOtherKind(bytes);
  const { rows: data, typed } = readWorkbook(bytes, limits);
  const written = { encoding: 'utf-8', encodingBy: 'mark', delimiter: ',' } as const;
  return { form: 'workbook', data, typed, offset: 1, isCut: false, ...written };
}

/** Cells at the end of a row that are empty are not there in a workbook. */
const filled = (cells: readonly string[] = [], length: number): readonly string[] =>
  cells.length >= length ? cells : [...cells, ...Array<string>(length - cells.length).fill('')];

function within(measure: 'bytes' | 'rows' | 'columns', found: number, limit: number): void {
  if (found > limit) throw refuse('CSV_TOO_LARGE', { measure, found: String(found), limit: String(limit) });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The delimiter that occurs most often in the first row that says anything, outside quotation marks. */
function likelyDelimiter(text: string): Delimiter {
  const start = text.search(/\S/);
  const counts = new Map<string, number>();
  let quoted = false;
  for (let index = Math.max(0, start); index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') break;
    else counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let best: Delimiter = ',';
  for (const delimiter of DELIMITERS) {
    if ((counts.get(delimiter) ?? 0) > (counts.get(best) ?? 0)) best = delimiter;
  }
  return best;
}

function rowProblems(
  cells: readonly string[],
  header: readonly string[],
  row: number,
  limit: number,
): RowProblem[] {
  const problems: RowProblem[] = [];
  if (cells.length !== header.length && !isBlank(cells.slice(header.length))) {
    const params = { found: String(cells.length), expected: String(header.length) };
    problems.push({ row, code: 'ROW_LENGTH', params });
  }
  if (cells.length < header.length) {
    const params = { found: String(cells.length), expected: String(header.length) };
    problems.push({ row, code: 'ROW_LENGTH', params });
  }
  // What stands beyond the last column is not read: that it is there has been said.
  for (const [index, cell] of cells.slice(0, header.length).entries()) {
    const code = cellProblem(cell, limit);
    if (!code) continue;
    const params = { value: excerpt(cell), length: String(cell.length), limit: String(limit) };
    const column = header[index];
    problems.push({ row, code, params, ...(column === undefined ? {} : { column }) });
  }
  return problems;
}

function cellProblem(cell: string, limit: number): string | undefined {
  if (cell.length > limit) return 'CELL_TOO_LONG';
  if (isFormula(cell)) return 'CELL_FORMULA';
  // U+FFFD stands where a program could not read the original and wrote on; the text is gone.
  if (cell.includes('\ufffd')) return 'CELL_UNREADABLE';
  return undefined;
}

/** The beginning of a value, fit to be shown in a message. */
export function excerpt(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
