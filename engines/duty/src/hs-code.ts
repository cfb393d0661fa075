import { refuse } from './refusals.ts';

/** Digits of an HS code: six are international (WCO Harmonized System), up to ten with the national extension. */
export const HS_CODE_DIGITS = { least: 6, most: 10 } as const;

/** Chapter 77 is reserved by the Harmonized System; 98 and 99 are for national use and no classification of goods. */
const LAST_CHAPTER = 97;
const RESERVED_CHAPTER = 77;

/**
 * An HS code as digits only: points and spaces, as people write them (`8516.71`, `8516 71 00`), are taken out.
 * @throws HS_CODE_MALFORMED, HS_CHAPTER_UNKNOWN
 */
export function checkHsCode(code: string, place?: string): string {
  const digits = code.replace(/[. ]/g, '');
  const wellFormed = /^[0-9]+$/.test(digits);
  if (!wellFormed || digits.length < HS_CODE_DIGITS.least || digits.length > HS_CODE_DIGITS.most) {
    throw refuse('HS_CODE_MALFORMED', { code: code.slice(0, 24) }, place);
  }
  const chapter = Number(digits.slice(0, 2));
  if (chapter < 1 || chapter > LAST_CHAPTER || chapter === RESERVED_CHAPTER) {
    throw refuse('HS_CHAPTER_UNKNOWN', { code: digits, chapter: digits.slice(0, 2) }, place);
  }
  return digits;
}

/** Chapter, heading and subheading of a checked code. */
export function hsParts(code: string): { chapter: string; heading: string; subheading: string } {
  return { chapter: code.slice(0, 2), heading: code.slice(0, 4), subheading: code.slice(0, 6) };
}
