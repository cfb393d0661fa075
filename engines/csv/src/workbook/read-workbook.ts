import { refuse } from '../refusals.ts';
import { dayOf, type NumberKind, numberKinds, numberText } from './formats.ts';
import { goThrough, type Opened, partsOf } from './parts.ts';

/** The one sheet of a workbook that says anything: rows as a spreadsheet counts them, blank ones included. */
type WorkbookRows = {
  readonly rows: readonly (readonly string[])[];
  /** Of each row the indexes of cells that hold a number or a day, not words that look like one. */
  readonly typed: ReadonlyMap<number, ReadonlySet<number>>;
};

type Limits = { readonly rows: number; readonly columns: number };

/**
 * Reads the cells of an XLSX workbook (ECMA-376) as they are shown: days as `YYYY-MM-DD`, percentages with their sign, of formulas the value
 * that was worked out. Nothing is evaluated, no macro, link or picture is looked at. Hidden sheets are no part of what is sent.
 * @throws WORKBOOK_UNREADABLE, WORKBOOK_SHEETS (several sheets say something: which is meant cannot be known), CSV_EMPTY, CSV_TOO_LARGE
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits): WorkbookRows {
  const parts = partsOf(bytes);
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) throw refuse('WORKBOOK_UNREADABLE');
  const { sheets, is1904 } = sheetsOf(book, parts.get('xl/_rels/workbook.xml.rels') ?? '<r/>');
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
  const kinds = numberKinds(parts.get('xl/styles.xml'));
  const read = sheets.map(({ name, target }) => {
    const xml = parts.get(target);
    if (xml === undefined) throw refuse('WORKBOOK_UNREADABLE');
    return { name, content: cellsOf(xml, { strings, kinds, is1904, limits }) };
  });
  const said = read.filter(({ content }) => content.rows.some((row) => row.some((cell) => cell !== '')));
  const [only, ...others] = said;
  if (!only) throw refuse('CSV_EMPTY');
  if (others.length > 0) throw refuse('WORKBOOK_SHEETS', { sheets: said.map(({ name }) => name).join(', ') });
  return only.content;
}

function sheetsOf(book: string, relations: string) {
  const targets = new Map<string, string>();
  goThrough(relations, {
    open({ name, attributes }) {
      if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  const sheets: { name: string; target: string }[] = [];
  let is1904 = false;
  goThrough(book, {
    open({ name, attributes }) {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return;
      const target = targets.get(attributes.id ?? '') ?? '';
      // Charts and dialogues are sheets without cells.
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (/^xl\/worksheets\//.test(path)) sheets.push({ name: attributes.name ?? '', target: path });
    },
  });
  return { sheets, is1904 };
}

/** The texts that cells refer to; how a word is pronounced (`rPh`) is none. */
function sharedStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let isText = false;
  let inPhonetic = false;
  goThrough(xml, {
    open({ name }) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      isText = name === 't' && !inPhonetic;
    },
    text(more) {
      if (isText) text += more;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

type Reading = {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
  readonly limits: Limits;
};

/** Stands for every row that says nothing: of those there may be very many. */
const BLANK: string[] = [];

function cellsOf(xml: string, reading: Reading): WorkbookRows {
  const rows: string[][] = [];
  const typed = new Map<number, Set<number>>();
  let at = { row: -1, column: -1 };
  let cell: Opened['attributes'] = {};
  let value = '';
  let isValue = false;
  goThrough(xml, {
    open({ name, attributes }) {
      if (name === 'row') at = { row: rowOf(attributes.r, at.row + 1), column: -1 };
      if (name === 'c') {
        cell = attributes;
        value = '';
        at.column = columnOf(attributes.r) ?? at.column + 1;
      }
      isValue = name === 'v' || name === 't';
    },
    text(more) {
      if (isValue) value += more;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c') return;
      const shown = shownAs(cell, value, reading);
      if (shown.text === '') return;
      within('rows', at.row + 1, reading.limits.rows + 1);
      within('columns', at.column + 1, reading.limits.columns);
      while (rows.length <= at.row) rows.push(BLANK);
      const row = rows[at.row] === BLANK ? [] : (rows[at.row] ?? []);
      rows[at.row] = row;
      while (row.length < at.column) row.push('');
      row[at.column] = shown.text;
      if (shown.isTyped) typed.set(at.row, (typed.get(at.row) ?? new Set<number>()).add(at.column));
    },
  });
  return { rows, typed };
}

/** What a cell shows, and whether it is a number or a day by its type. */
function shownAs(
  { t = 'n', s = '0' }: Opened['attributes'],
  value: string,
  { strings, kinds, is1904 }: Reading,
): { text: string; isTyped: boolean } {
  if (t === 's') return { text: strings[Number(value)] ?? '', isTyped: false };
  if (t === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', isTyped: false };
  if (t !== 'n' || value === '') return { text: value, isTyped: t === 'd' };
  const kind = kinds[Number(s)] ?? 'number';
  return { text: kind === 'date' ? dayOf(value, is1904) : numberText(value, kind), isTyped: true };
}

const rowOf = (reference: string | undefined, next: number): number =>
  reference === undefined ? next : Number(reference) - 1;

/** `AB12` → 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function within(measure: 'rows' | 'columns', found: number, limit: number): void {
  if (!(found <= limit))
    throw refuse('CSV_TOO_LARGE', { measure, found: String(found), limit: String(limit) });
}
