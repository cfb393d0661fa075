import type { Localised } from './parameters.ts';

/** What a text can be found by: Latin and other words go through English stemming, Han through pairs of characters. */
type SearchTerms = {
  /** Words of spaced scripts, as one text for the stemmer. */
  readonly words: string;
  /** Single Han characters and neighbouring pairs; article numbers whole. */
  readonly terms: readonly string[];
};

const HAN_RUN = /\p{Script=Han}+/gu;

/** The terms of a product: its texts in every language and its numbers. */
export function searchTermsOf(
  texts: readonly (Localised | undefined)[],
  numbers: readonly (string | undefined)[],
): SearchTerms {
  const all = texts.flatMap((text) => Object.values(text ?? {})).map(folded);
  const codes = numbers.flatMap((number) => (number ? [folded(number)] : []));
  const han = all.flatMap((text) => text.match(HAN_RUN) ?? []).flatMap((run) => [...run, ...pairs(run)]);
  const words = [...all, ...codes].join(' ').replace(HAN_RUN, ' ');
  return { words, terms: [...new Set([...han, ...codes])] };
}

/** What somebody looks for: each word as a beginning of a word, each run of Han as all its pairs. */
type SearchWords = { readonly words: readonly string[]; readonly han: readonly string[] };

/** More words than these are not looked at: nobody types them. */
const WORDS_MAX = 12;

export function searchWordsOf(text: string): SearchWords {
  const written = folded(text).slice(0, 200);
  const han = (written.match(HAN_RUN) ?? []).flatMap((run) => ([...run].length === 1 ? [run] : pairs(run)));
  const words = written
    .replace(HAN_RUN, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { words: words.slice(0, WORDS_MAX), han: han.slice(0, 4 * WORDS_MAX) };
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** One spelling: compatibility forms, accents and case do not count. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replaceAll('\0', '');
}
