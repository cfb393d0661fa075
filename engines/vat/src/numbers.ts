import { lawOf } from './areas.ts';
import { NUMBER_RULES } from './number-rules.ts';

/** As numbers are compared: in capitals, without spaces, dots, strokes and hyphens. */
const compact = (written: string): string => written.replace(/[\s./-]/g, '').toUpperCase();

/**
 * Whether a VAT number is written rightly, with its prefix; `unknown`: of a country that has no rule here. A number that is entered is
 * refused where its check digits are wrong; one that stands somewhere already is known by its form (`vatNumberOf`).
 */
export function checkVatNumber(written: string): 'right' | 'form' | 'check-digit' | 'unknown' {
  const number = compact(written);
  const prefix = number.startsWith('CHE') ? 'CHE' : number.slice(0, 2);
  const rule = NUMBER_RULES[prefix];
  if (!rule) return 'unknown';
  const rest = number.slice(prefix.length);
  if (!rule.form.test(rest)) return 'form';
  return !rule.isRight || rule.isRight(rest) ? 'right' : 'check-digit';
}

/**
 * A VAT number without spaces, dots and hyphens, in capitals; undefined where it is written like none of the European Union, the United
 * Kingdom, Norway or Switzerland. Its check digits are not asked: what was taken once stays what it is.
 */
export function vatNumberOf(written: string): string | undefined {
  const found = checkVatNumber(written);
  return found === 'right' || found === 'check-digit' ? compact(written) : undefined;
}

/** The country that gave a VAT number: `GR` for `EL`. */
export function countryOfNumber(number: string): string {
  const prefix = number.slice(0, 2).toUpperCase();
  return prefix === 'EL' ? 'GR' : prefix;
}

/** The number among these under which a supply beginning there is made; a number of Northern Ireland is one of the kingdom, too. */
export function numberIn(place: string, numbers: readonly string[]): string | undefined {
  const exact = numbers.find((one) => countryOfNumber(one) === place);
  return exact ?? numbers.find((one) => lawOf(countryOfNumber(one)) === lawOf(place));
}
