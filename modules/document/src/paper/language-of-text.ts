import type { UblText } from '@tongshang/ubl';
import { CATALOGUES, PAPER_LANGUAGES, type PaperLanguage } from './catalogue/languages.ts';

/** The language that stands for every other: texts no catalogue claims are on its papers. */
export const COMMON: PaperLanguage = 'en';

/** By its tag, else by its letters. */
export function languageOfText({ text, language: tag }: UblText): PaperLanguage {
  const claims = (of: PaperLanguage) => {
    const { tags, script } = CATALOGUES[of];
    return tag ? tags.test(tag) : (script?.test(text) ?? false);
  };
  return PAPER_LANGUAGES.find(claims) ?? COMMON;
}

/** Whether a text without a tag is in other letters than those of a language. */
export const isForeign = (text: string, language: PaperLanguage): boolean =>
  languageOfText({ text }) !== language;

/** Texts of the language first, then those that most read. */
export function ordered(texts: readonly UblText[], language: PaperLanguage): readonly UblText[] {
  const rank = (text: UblText) => [language, COMMON].indexOf(languageOfText(text));
  return texts.toSorted((a, b) => place(rank(a)) - place(rank(b)));
}

const place = (rank: number) => (rank < 0 ? 2 : rank);

/** Those in the language; where there are none, those in the common one, and where there are none of these, all. */
export function nearest(texts: readonly UblText[], language: PaperLanguage): readonly UblText[] {
  for (const wanted of [language, COMMON]) {
    const found = texts.filter((one) => languageOfText(one) === wanted);
    if (found.length > 0) return found;
  }
  return texts;
}

/**
 * What stands on a paper of the language: what its writer gave no language stands on every paper; a sentence of ours that the document has in
 * English alone is put into the language; what people wrote in no other than English stays so.
 */
export function inLanguage(
  texts: readonly UblText[],
  language: PaperLanguage,
  own: (english: string) => string | undefined,
): readonly UblText[] {
  const said = texts.map((one) => {
    if (languageOfText(one) === language) return { ...one, wanted: true };
    if (one.language === undefined) return { ...one, text: own(one.text) ?? one.text, wanted: true };
    const text = languageOfText(one) === COMMON ? own(one.text) : undefined;
    return text === undefined ? { ...one, wanted: false } : { text, wanted: true };
  });
  const wanted = said.filter((one) => one.wanted);
  const theirs = texts.some((one) => one.language !== undefined && languageOfText(one) === language);
  if (wanted.length > 0 && theirs) return wanted;
  const kept = said.filter((one) => one.wanted || languageOfText(one) === COMMON);
  return kept.length > 0 ? kept : texts;
}
