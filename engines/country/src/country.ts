import { COUNTRY_CODES, NOT_ONE, OTHER_NAMES } from './codes.ts';

/** What a written country name means: one country, one of several, or nothing known. */
type NamedCountry =
  | { readonly is: 'one'; readonly code: string }
  | { readonly is: 'several'; readonly codes: readonly string[] }
  | { readonly is: 'unknown' };

/** Whether this is an assigned ISO 3166-1 alpha-2 code (upper case). */
export function isCountry(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

/** The name of a country in a language (BCP 47), from CLDR as the runtime carries it; the code itself when it has none. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

const WITH_ARTICLE = new Set(
  'AE AX BQ BS CC CF CK DO FK FO GB GM GS HM IM IO KM KY MH MP MV NL PH SB TC TF UM US VG VI'.split(' '),
);

/** The same within a sentence: `the United Kingdom`. */
export const countryInText = (code: string, language: string): string =>
  `${language === 'en' && WITH_ARTICLE.has(code) ? 'the ' : ''}${countryName(code, language)}`;

/**
 * The country that a text names: a code, or a name in English or Chinese as people and old systems write it (EIRE, UK,
 * P.R. China, 中国香港). A name of several countries (Channel Islands, Yugoslavia) is answered with all of them.
 */
export function countryNamed(text: string): NamedCountry {
  const written = text.trim();
  const upper = written.toUpperCase();
  if (COUNTRY_CODES.has(upper)) return { is: 'one', code: upper };
  const key = keyOf(written);
  if (key === '') return { is: 'unknown' };
  const several = severalNames().get(key);
  if (several) return { is: 'several', codes: several };
  const code = singleNames().get(key);
  return code ? { is: 'one', code } : { is: 'unknown' };
}

/**
 * Countries whose name is one slip of the pen away from a text (a letter more, less, another, or two exchanged; two slips in a name of eight letters
 * or more), the nearest first, at most five. They may be asked about; which one is meant, a reader of the text cannot know.
 */
export function countriesLike(text: string): readonly string[] {
  const key = keyOf(text.slice(0, 100));
  const isHan = /\p{Script=Han}/u.test(key);
  // Two Chinese characters of which one may differ are most of the countries.
  const shortest = isHan ? 2 : 4;
  if (key.length < shortest) return [];
  const most = !isHan && key.length >= 8 ? 2 : 1;
  const found = new Map<string, number>();
  for (const [name, code] of singleNames()) {
    if (name.length < shortest || Math.abs(name.length - key.length) > most) continue;
    if (isHan && name.length < 4 && name[0] !== key[0]) continue;
    const slips = slipsBetween(name, key);
    if (slips <= most && slips < (found.get(code) ?? Number.POSITIVE_INFINITY)) found.set(code, slips);
  }
  return [...found]
    .sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
    .slice(0, 5)
    .map(([code]) => code);
}

/** Letters to add, take, change or exchange with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let [before, last]: [number[], number[]] = [[], b.map((_, at) => at)];
  last.push(b.length);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    for (const [at, written] of b.entries()) {
      const same = letter === written ? 0 : 1;
      const steps = [(next[at] ?? 0) + 1, (last[at + 1] ?? 0) + 1, (last[at] ?? 0) + same];
      const isExchanged = row > 0 && at > 0 && letter === b[at - 1] && a[row - 1] === written;
      if (isExchanged) steps.push((before[at - 1] ?? 0) + 1);
      next.push(Math.min(...steps));
    }
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}

let single: ReadonlyMap<string, string> | undefined;
let several: ReadonlyMap<string, readonly string[]> | undefined;

function singleNames(): ReadonlyMap<string, string> {
  if (single) return single;
  const names = new Map<string, string>();
  for (const code of COUNTRY_CODES) {
    for (const language of ['en', 'zh-CN', 'zh-TW']) names.set(keyOf(countryName(code, language)), code);
  }
  // After CLDR's names, so that ours decide where both know one.
  for (const [code, list] of Object.entries(OTHER_NAMES)) {
    for (const name of list.split(';')) names.set(keyOf(name), code);
  }
  single = names;
  return names;
}

function severalNames(): ReadonlyMap<string, readonly string[]> {
  several ??= new Map(Object.entries(NOT_ONE).map(([name, codes]) => [keyOf(name), codes]));
  return several;
}

/** One spelling for the same name: no accents, case, punctuation, articles; `and` for `&`, `saint` for `st`. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .split(' ')
    .filter((word) => word !== '' && word !== 'the')
    .join('');
}
