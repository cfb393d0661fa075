import { inWords, type RefusalParams } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** A column that a reader knows: the name it uses, and what people write over it. */
export type ColumnSpec<Name extends string> = {
  readonly name: Name;
  /** Titles in any language; the first is shown when the column is missing, to a Chinese reader the first in Chinese. */
  readonly titles: readonly string[];
  readonly required?: boolean;
  /** Whether it may stand under several headers, which say it together; any other column stands under one. */
  readonly repeats?: boolean;
};

export type FoundColumn = {
  readonly index: number;
  /** The header as written. */
  readonly header: string;
  /** What stands in brackets in the header: `USD` in `Unit price (USD)`. */
  readonly qualifier?: string;
  /** Further columns that say the same thing, in the order of the table. */
  readonly further?: readonly FoundColumn[];
};

/** Every column that one thing stands under. */
export const columnsOf = (column: FoundColumn): readonly FoundColumn[] => [column, ...(column.further ?? [])];

export type Columns<Name extends string> = {
  readonly found: ReadonlyMap<Name, FoundColumn>;
  /** Headers that no specification knows; they are not read. */
  readonly unknown: readonly string[];
};

/**
 * Which column is which. Headers are compared without case, spaces, punctuation and what stands in brackets; `told` says what a header
 * means that no specification knows, or knows otherwise.
 * @throws COLUMN_TWICE, and COLUMNS_MISSING which names every required column that is not there
 */
export function matchColumns<Name extends string>(
  header: readonly string[],
  specs: readonly ColumnSpec<Name>[],
  told: Readonly<Record<string, Name>> = {},
): Columns<Name> {
  const toldNames = new Map(Object.entries(told).map(([title, name]) => [keyOf(title), name as Name]));
  const names = new Map(specs.flatMap((spec) => spec.titles.map((title) => [keyOf(title), spec.name])));
  const repeating = new Set(specs.filter(({ repeats }) => repeats).map(({ name }) => name));
  const found = new Map<Name, FoundColumn>();
  const unknown: string[] = [];
  for (const [index, written] of header.entries()) {
    const { title, qualifier } = splitQualifier(written);
    const name = toldNames.get(keyOf(written)) ?? names.get(keyOf(written)) ?? names.get(keyOf(title));
    if (name === undefined) {
      if (written !== '') unknown.push(written);
      continue;
    }
    const earlier = found.get(name);
    const column = { index, header: written, ...(qualifier ? { qualifier } : {}) };
    if (earlier && repeating.has(name)) {
      found.set(name, { ...earlier, further: [...(earlier.further ?? []), column] });
      continue;
    }
    if (earlier) {
      const twice = specs.filter((spec) => spec.name === name);
      throw refuse('COLUMN_TWICE', {
        ...columnsInWords('column', twice),
        found: `${earlier.header}, ${written}`,
      });
    }
    found.set(name, column);
  }
  requireColumns(header, specs, (spec) => spec.required === true && !found.has(spec.name));
  return { found, unknown };
}

/** @throws COLUMNS_MISSING naming all columns that `isMissing` picks */
export function requireColumns<Name extends string>(
  header: readonly string[],
  specs: readonly ColumnSpec<Name>[],
  isMissing: (spec: ColumnSpec<Name>) => boolean,
): void {
  const missing = specs.filter(isMissing);
  if (missing.length === 0) return;
  const shown = header.join(', ');
  const found = shown.length > 400 ? `${shown.slice(0, 397)}…` : shown;
  throw refuse('COLUMNS_MISSING', { found, ...columnsInWords('columns', missing) });
}

/** Columns by their titles, in the language of the reader, as a parameter of a refusal. */
export function columnsInWords<const Param extends string>(
  param: Param,
  specs: readonly ColumnSpec<string>[],
): Readonly<Record<Param, string>> & RefusalParams {
  const first = specs.map(({ name, titles }) => titles[0] ?? name);
  const chinese = specs.map(
    ({ titles }, at) => titles.find((one) => /\p{Script=Han}/u.test(one)) ?? first[at],
  );
  return inWords(param, first.join(', '), { en: first.join(', '), 'zh-CN': chinese.join('、') });
}

function splitQualifier(written: string): { title: string; qualifier: string | undefined } {
  const match = /^(.*?)[（([]([^()（）[\]]*)[)）\]]\s*$/.exec(written);
  if (!match) return { title: written, qualifier: undefined };
  return { title: match[1] ?? '', qualifier: match[2]?.trim() };
}

function keyOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
