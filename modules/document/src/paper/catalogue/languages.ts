import type { Catalogue } from './catalogue.ts';
import { english } from './en/english.facts.ts';
import { russian } from './ru/russian.facts.ts';
import { chinese } from './zh-CN/chinese.facts.ts';

/** Every catalogue there is: a language of papers is registered here. */
const REGISTERED = { en: english, 'zh-CN': chinese, ru: russian };

/** A language that papers are printed in, BCP 47. */
export type PaperLanguage = keyof typeof REGISTERED;

export const CATALOGUES: Readonly<Record<PaperLanguage, Catalogue>> = REGISTERED;
export const PAPER_LANGUAGES = Object.keys(REGISTERED) as readonly PaperLanguage[];

/** What a page in it is called in headers of RFC 7515 and in dossiers. */
export const partOf = <Language extends PaperLanguage>(language: Language): `pdf-${Language}` =>
  `pdf-${language}`;

/** The languages of a trade's papers: those of every trade, and those of the countries that its sides are in. */
export function paperLanguagesOf(countries: readonly (string | undefined)[]): PaperLanguage[] {
  return PAPER_LANGUAGES.filter((language) => {
    const { countries: of } = CATALOGUES[language];
    return of === undefined || countries.some((country) => country !== undefined && of.includes(country));
  });
}
