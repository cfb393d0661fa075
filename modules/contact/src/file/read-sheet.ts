import { type RowProblem, readCountry, readTable, type Table, type TableRow } from '@tongshang/csv';
import { INCOTERM_CODES, type Incoterm } from '@tongshang/incoterms';
import type { ContactDraft } from '../contact.ts';
import { refuse } from '../refusals.ts';
import { type ContactColumn, columnsOf, type FoundColumn, type ToldColumns } from './contact-columns.ts';
import { type ColumnAt, checkedRow, type FileProblem, type FileRow, problemOf } from './file-row.ts';
import { readKinds } from './kind-words.ts';
import { nameOf } from './names.ts';

export type SheetOptions = {
  readonly encoding?: string;
  readonly columns?: ToldColumns;
  /** Of contacts whose row names none; ISO 3166-1 alpha-2. */
  readonly country?: string;
};

export type ReadSheet = {
  readonly form: 'text' | 'workbook';
  readonly columns: readonly (FoundColumn & { readonly sample: string })[];
  readonly rows: readonly FileRow[];
};

const SHEET_LIMITS = { bytes: 2 * 1024 * 1024, rows: 20_000, columns: 128, cellCharacters: 4_000 };

/** Reads a sheet of contacts, CSV or XLSX, a row a contact. @throws as `readTable` */
export function readContactSheet(bytes: Uint8Array, options: SheetOptions): ReadSheet {
  const { encoding } = options;
  const table = readTable(bytes, { limits: SHEET_LIMITS, ...(encoding === undefined ? {} : { encoding }) });
  const columns = columnsOf(table.header, options.columns ?? {});
  const wrong = Map.groupBy(table.problems, ({ row }) => row);
  return {
    form: table.form,
    columns: columns.map((one, index) => ({ ...one, sample: sampleOf(table, index) })),
    rows: table.rows.map((row) => readRow(row, columns, wrong.get(row.row) ?? [], options.country)),
  };
}

const sampleOf = ({ rows }: Table, index: number): string =>
  (rows.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? '').slice(0, 60);

type Cells = {
  /** What a column says; empty where there is none, or its cell cannot be read. */
  readonly say: (column: ContactColumn) => string;
  readonly headerOf: (column: ContactColumn) => string | undefined;
};

const PHONES: readonly (ContactColumn | null)[] = ['phone', 'personPhone'];

function readRow(
  { row, cells, typed }: TableRow,
  columns: readonly FoundColumn[],
  wrong: readonly RowProblem[],
  country: string | undefined,
): FileRow {
  const problems: FileProblem[] = [];
  const unread = new Set<string>();
  for (const { column, code, params } of wrong) {
    const found = columns.find(({ header }) => header === column);
    // A telephone number begins with a plus as a formula does.
    if (code === 'CELL_FORMULA' && PHONES.includes(found?.column ?? null)) continue;
    if (column !== undefined && found?.column === null) continue;
    if (column !== undefined) unread.add(column);
    const isFatal = column === undefined;
    problems.push({ code, params, ...(column === undefined ? {} : { column }), isFatal });
  }
  for (const [index, { column, header }] of columns.entries()) {
    if (!typed?.has(index) || !PHONES.includes(column)) continue;
    const value = cells[index] ?? '';
    problems.push(problemOf(refuse('CONTACT_PHONE_SHORTENED', { value }), header));
    unread.add(header);
  }
  const indexOf = (column: ContactColumn) => columns.findIndex((one) => one.column === column);
  const headerOf = (column: ContactColumn) => columns[indexOf(column)]?.header;
  const say = (column: ContactColumn) =>
    unread.has(headerOf(column) ?? '') ? '' : (cells[indexOf(column)] ?? '').trim();
  const draft = draftOf({ say, headerOf }, country, problems);
  return checkedRow(row, draft, problems, columnAt({ say, headerOf }));
}

function draftOf(
  { say, headerOf }: Cells,
  country: string | undefined,
  problems: FileProblem[],
): ContactDraft {
  const named = { ...nameOf(say('name')) };
  if (say('nameEn')) named.en = say('nameEn');
  if (say('nameZh')) named['zh-CN'] = say('nameZh');
  const code = countryOf(say('country'), headerOf('country'), country ?? '', problems);
  const { kinds, occupations, unknown } = readKinds(say('kind'));
  for (const value of unknown)
    problems.push(problemOf(refuse('CONTACT_WORD_UNKNOWN', { value: value.slice(0, 60) }), headerOf('kind')));
  return {
    name: named,
    country: code,
    ...{ kinds, occupations, ...waysOf(say), website: say('website') },
    ids: Object.fromEntries(NUMBERS.map((scheme) => [scheme, say(scheme)])),
    addresses: addressOf(say, code),
    people: personOf(say),
    terms: termsOf({ say, headerOf }, problems),
    bank: accountOf(say),
    tags: say('tags').split(/[;,；，、|]/),
    note: say('note'),
  };
}

const NUMBERS = ['vat', 'tax', 'usci', 'register', 'eori', 'gln', 'lei'] as const;

/** The country that a cell names; the one said for the whole file where it is empty. */
export function countryOf(
  written: string,
  column: string | undefined,
  otherwise: string,
  problems: FileProblem[],
): string {
  if (written === '') return otherwise;
  const read = readCountry(written);
  if ('value' in read) return read.value;
  const { code, params } = read;
  problems.push({ code, params, ...(column === undefined ? {} : { column }), isFatal: true });
  return '';
}

function addressOf(say: Cells['say'], country: string): ContactDraft['addresses'] & object {
  const parts = { street: say('street'), city: say('city'), postalCode: say('postalCode') };
  const address = { ...parts, subdivision: say('subdivision') };
  return Object.values(address).some(Boolean) ? [{ use: 'registered', ...address, country }] : [];
}

/** A mailbox or telephone of a person whom the row does not name is the firm's. */
function waysOf(say: Cells['say']): Pick<ContactDraft, 'email' | 'phone'> {
  const isNamed = personOf(say).length > 0;
  const way = (own: string, persons: string) => own || (isNamed ? '' : persons);
  return { email: way(say('email'), say('personEmail')), phone: way(say('phone'), say('personPhone')) };
}

function personOf(say: Cells['say']): ContactDraft['people'] & object {
  const [given, family] = [say('givenName'), say('familyName')];
  const isChinese = /\p{Script=Han}/u.test(family);
  const name = say('person') || (isChinese ? `${family}${given}` : `${given} ${family}`.trim());
  if (name === '') return [];
  const ways = { email: say('personEmail'), phone: say('personPhone') };
  return [{ name, post: say('post'), ...ways, language: say('personLanguage') }];
}

function accountOf(say: Cells['say']): ContactDraft['bank'] & object {
  const account = { iban: say('iban'), accountNumber: say('accountNumber') };
  if (account.iban === '' && account.accountNumber === '') return [];
  return [{ ...account, bankName: say('bankName'), bic: say('bic') }];
}

function termsOf({ say, headerOf }: Cells, problems: FileProblem[]): ContactDraft['terms'] & object {
  const incoterm = say('incoterm').toUpperCase();
  const currency = say('currency').toUpperCase();
  const isKnown = (INCOTERM_CODES as readonly string[]).includes(incoterm);
  if (incoterm !== '' && !isKnown) {
    const value = incoterm.slice(0, 60);
    problems.push(problemOf(refuse('CONTACT_INCOTERM_UNKNOWN', { value }), headerOf('incoterm')));
  }
  return {
    ...(isKnown ? { incoterm: incoterm as Incoterm } : {}),
    ...(currency === '' ? {} : { currency }),
  };
}

/** Which column a place of the draft came from. */
function columnAt({ say, headerOf }: Cells): ColumnAt {
  return (place) => {
    const [area = '', second = '', third = ''] = place.split('/');
    if (area === 'name') return headerOf(say('name') || !say('nameEn') ? 'name' : 'nameEn');
    if (area === 'ids' || area === 'terms') return headerOf(second as ContactColumn);
    if (area === 'people') return headerOf(PERSON[third] ?? 'person');
    if (area === 'bank') return headerOf(third as ContactColumn);
    if (area === 'addresses') return headerOf(third === 'use' ? 'street' : (third as ContactColumn));
    if (area === 'email') return headerOf(say('email') ? 'email' : 'personEmail');
    if (area === 'phone') return headerOf(say('phone') ? 'phone' : 'personPhone');
    return headerOf(area as ContactColumn);
  };
}

const PERSON: Readonly<Record<string, ContactColumn>> = { email: 'personEmail', phone: 'personPhone' };
