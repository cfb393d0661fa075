import { refuse } from './refusals.ts';

/** GS1 keys with a check digit and how many digits they have (GS1 General Specifications, section 3). */
export const KEY_DIGITS = { SSCC: 18, GTIN: 14, GLN: 13 } as const;

type Gs1Key = keyof typeof KEY_DIGITS;

/** The check digit of a string of digits: weights 3 and 1 from the right, to the next ten (GS1 GenSpecs 7.9.1). */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const weight = (digits.length - index) % 2 === 1 ? 3 : 1;
    sum += weight * (digits.charCodeAt(index) - 48);
  }
  return String((10 - (sum % 10)) % 10);
}

/**
 * A key as all its digits, checked. GTINs of 8, 12 and 13 digits are brought to 14.
 * @throws GS1_KEY_MALFORMED, GS1_CHECK_DIGIT
 */
export function readGs1Key(key: Gs1Key, written: string, place?: string): string {
  const value = written.replace(/[\s-]/g, '');
  const digits = KEY_DIGITS[key];
  const short = key === 'GTIN' && [8, 12, 13].includes(value.length);
  if (!/^\d+$/.test(value) || (value.length !== digits && !short)) {
    throw refuse('GS1_KEY_MALFORMED', { key, value: written.slice(0, 40), digits: String(digits) }, place);
  }
  const full = value.padStart(digits, '0');
  const expected = checkDigit(full.slice(0, -1));
  if (full.at(-1) !== expected) throw refuse('GS1_CHECK_DIGIT', { key, value: written, expected }, place);
  return full;
}

/** @throws GS1_PREFIX_MALFORMED */
export function readCompanyPrefix(written: string, place?: string): string {
  const prefix = written.trim();
  if (!/^\d{4,12}$/.test(prefix))
    throw refuse('GS1_PREFIX_MALFORMED', { value: written.slice(0, 40) }, place);
  return prefix;
}

/**
 * The SSCC number `serial` of a company: extension digit, company prefix, serial reference, check digit.
 * @param serial counts from 0; when the serial reference is full the extension digit goes on, up to 9
 * @throws GS1_PREFIX_MALFORMED, GS1_SERIAL_EXHAUSTED
 */
export function makeSscc(companyPrefix: string, serial: bigint): string {
  const prefix = readCompanyPrefix(companyPrefix);
  const width = 16 - prefix.length;
  const capacity = 10n ** BigInt(width);
  const extension = serial / capacity;
  if (serial < 0n || extension > 9n) throw refuse('GS1_SERIAL_EXHAUSTED', { prefix });
  const digits = `${extension}${prefix}${(serial % capacity).toString().padStart(width, '0')}`;
  return digits + checkDigit(digits);
}

/** The GTIN-13 of an article of a company, with `item` as its item reference. @throws as `makeSscc` */
export function makeGtin13(companyPrefix: string, item: bigint): string {
  return makeThirteen(companyPrefix, item);
}

/** The GLN of a place or party of a company, with `location` as its location reference. @throws as `makeSscc` */
export function makeGln(companyPrefix: string, location: bigint): string {
  return makeThirteen(companyPrefix, location);
}

function makeThirteen(companyPrefix: string, reference: bigint): string {
  const prefix = readCompanyPrefix(companyPrefix);
  const width = 12 - prefix.length;
  if (reference < 0n || reference >= 10n ** BigInt(width)) throw refuse('GS1_SERIAL_EXHAUSTED', { prefix });
  const digits = width === 0 ? prefix : prefix + reference.toString().padStart(width, '0');
  return digits + checkDigit(digits);
}
