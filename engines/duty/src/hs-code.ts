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

/** National tariffs count in pairs of digits; of those known here Japan's statistical code alone has an odd number. */
const ODD_DIGITS: Readonly<Record<string, number>> = { JP: 9 };

/**
 * A code to look up in a country's tariff: of a length that tariff has. Seven or nine digits are mostly a leading zero that a spreadsheet took.
 * @throws HS_CODE_MALFORMED, HS_CHAPTER_UNKNOWN, HS_CODE_DIGITS
 */
export function checkTariffCode(code: string, country: string, place?: string): string {
  const digits = checkHsCode(code, place);
  if (digits.length % 2 === 0 || ODD_DIGITS[country] === digits.length) return digits;
  const params = { code: digits, digits: String(digits.length), country, padded: `0${digits}` };
  throw refuse('HS_CODE_DIGITS', params, place);
}

/** Chapter, heading and subheading of a checked code. */
export function hsParts(code: string): { chapter: string; heading: string; subheading: string } {
  return { chapter: code.slice(0, 2), heading: code.slice(0, 4), subheading: code.slice(0, 6) };
}
