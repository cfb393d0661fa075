import { refuse } from './refusals.ts';
import { SHEET_COLUMNS, type SheetColumn } from './sheet-columns.ts';

/** Kind of word → word as written → code. */
export type Meanings = Readonly<
  Partial<Record<'unit' | 'country' | 'hs-code', Readonly<Record<string, string>>>>
>;

/** What columns were said to be. @throws IMPORT_COLUMNS_UNREAD */
export function toldColumns(text: string | undefined): Readonly<Record<string, SheetColumn>> {
  if (text === undefined) return {};
  const known = SHEET_COLUMNS.map(({ name }) => name);
  const told = parsed(text);
  for (const [header, name] of Object.entries(told)) {
    if (!known.some((one) => one === name)) {
      throw refuse(
        'IMPORT_COLUMNS_UNREAD',
        { header: header.slice(0, 60), known: known.join(', ') },
        'columns',
      );
    }
  }
  return told as Readonly<Record<string, SheetColumn>>;
}

function parsed(text: string): object {
  const value = jsonObject(text);
  if (value) return value;
  throw refuse('IMPORT_COLUMNS_UNREAD', { header: 'JSON', known: '{"…": "price"}' }, 'columns');
}

function jsonObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

const MEANT: Readonly<Record<keyof Meanings, RegExp>> = {
  unit: /^[A-Z0-9]{2,3}$/,
  country: /^[A-Z]{2}$/,
  'hs-code': /^\d{6,12}$/,
};

/** What words of the sheet were said to mean. @throws IMPORT_MEANINGS_UNREAD */
export function toldMeanings(text: string | undefined): Meanings {
  if (text === undefined) return {};
  const told = jsonObject(text);
  const isSound = Object.entries(told ?? { '': {} }).every(([kind, words]) => {
    const form = Object.hasOwn(MEANT, kind) ? MEANT[kind as keyof Meanings] : undefined;
    const codes = typeof words === 'object' && words !== null ? Object.values(words) : [undefined];
    return form !== undefined && codes.every((code) => typeof code === 'string' && form.test(code));
  });
  if (isSound) return told as Meanings;
  throw refuse('IMPORT_MEANINGS_UNREAD', { known: '{"unit": {"ST": "H87"}}' }, 'meanings');
}

/** What a word of the sheet was said to mean. */
export const meantBy = (meanings: Meanings, kind: keyof Meanings, word: string): string | undefined => {
  const words = meanings[kind];
  return words && Object.hasOwn(words, word) ? words[word] : undefined;
};
