import { checkDigit, KEY_DIGITS } from '@tongshang/epcis';
import { checkVatNumber, remainder97 } from '@tongshang/vat';
import { isValidBIC, isValidIBAN } from 'ibantools';
import { asksForEori, eoriRegister } from './eori.ts';
import { IBAN_EXAMPLES, VAT_EXAMPLES } from './example-numbers.facts.ts';
import { issuedNumber } from './icd.ts';
import { taxExample, wrongTaxNumber } from './tax-number.ts';
import { isUsci, USCI_FORM } from './usci.ts';

/** Schemes of numbers; `tax` and `register` are those of countries that have no rule here. */
export const NUMBER_SCHEMES = ['vat', 'tax', 'usci', 'register', 'eori', 'gln', 'lei'] as const;
export type NumberScheme = (typeof NUMBER_SCHEMES)[number];

/** Why a number is not one; `form` says how such a number is written. */
export type WrongNumber = { readonly why: 'form'; readonly form: string } | { readonly why: 'check-digit' };

/** Letters and digits in capitals, as numbers are compared. */
export const compactNumber = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How a number is written, by an example of the party's own country where numbers differ by country; with none, of one that has them. */
const FORMS: Readonly<Record<NumberScheme | 'iban' | 'bic', (country: string) => string>> = {
  vat: (country) => VAT_EXAMPLES[country] ?? 'DE136695976',
  tax: (country) => taxExample(country) ?? VAT_EXAMPLES[country] ?? '12-3456789',
  register: () => 'HRB 12345',
  usci: () => '91350100M000100Y43',
  eori: (country) => `${asksForEori(country) ? country : 'GB'}123456789000`,
  gln: () => '4006381333931',
  lei: () => '5493001KJTIIGC8Y1R12',
  iban: (country) => IBAN_EXAMPLES[country] ?? 'DE89 3704 0044 0532 0130 00',
  bic: (country) => `ABCD${country || 'DE'}22XXX`,
};
const form = (scheme: keyof typeof FORMS, country: string): WrongNumber => {
  return { why: 'form', form: FORMS[scheme](country) };
};
const CHECK: WrongNumber = { why: 'check-digit' };

/**
 * What is wrong with a number of a scheme, written compactly where the scheme is known (`tax`, `register`: as it stands, by the rule of the country where one is known).
 * VAT by country (`checkVatNumber`); USCI by GB 32100-2015; EORI by Commission Delegated Regulation (EU) 2015/2446, annex B, and as HMRC issues it; GLN by the GS1
 * General Specifications; LEI by ISO 17442.
 */
export function wrongNumber(scheme: NumberScheme, written: string, country = ''): WrongNumber | undefined {
  switch (scheme) {
    case 'vat': {
      const found = checkVatNumber(written);
      if (found === 'check-digit') return CHECK;
      const isSound = found === 'right' || (found === 'unknown' && /^[A-Z]{2}[A-Z0-9]{4,18}$/.test(written));
      return isSound ? undefined : form('vat', country);
    }
    case 'usci':
      if (!USCI_FORM.test(written)) return form('usci', country);
      return isUsci(written) ? undefined : CHECK;
    case 'eori':
      return eoriRegister(written) ? undefined : form('eori', country);
    case 'gln':
      if (written.length !== KEY_DIGITS.GLN || !/^\d+$/.test(written)) return form('gln', country);
      return checkDigit(written.slice(0, -1)) === written.at(-1) ? undefined : CHECK;
    case 'lei':
      if (!/^[A-Z0-9]{18}\d{2}$/.test(written)) return form('lei', country);
      return remainder97(written) === 1 ? undefined : CHECK;
    case 'register':
    case 'tax': {
      const isWritten = /[\p{L}\p{N}]/u.test(written) && written.length <= 40;
      if (!isWritten) return form(scheme, country);
      if (scheme === 'register') return wrongRegisterNumber(written, country);
      const found = wrongTaxNumber(compactNumber(written), country);
      return found === 'check-digit' ? CHECK : found && form('tax', country);
    }
  }
}

/**
 * What is wrong with the number that registers a firm of a country. In China that is the unified social credit identifier; the number of the business
 * licence that was given before, 13 or 15 digits, stands as it is. Elsewhere registers write what they like.
 */
function wrongRegisterNumber(written: string, country: string): WrongNumber | undefined {
  const compact = compactNumber(written);
  if (issuedNumber(written).icd !== undefined) return undefined;
  if (country !== 'CN' || /^(?:\d{13}|\d{15})$/.test(compact)) return undefined;
  return wrongNumber('usci', compact, country);
}

/** ISO 13616, with the lengths and forms of its registry. */
export function wrongIban(compact: string, country = ''): WrongNumber | undefined {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(compact)) return form('iban', country);
  if (remainder97(compact.slice(4) + compact.slice(0, 4)) !== 1) return CHECK;
  return isValidIBAN(compact) ? undefined : form('iban', country);
}

/** ISO 9362. */
export const wrongBic = (compact: string, country = ''): WrongNumber | undefined =>
  isValidBIC(compact) ? undefined : form('bic', country);
