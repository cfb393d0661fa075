import { lawOf } from './areas.ts';

/** What follows the prefix, as each country writes it (European Commission, VIES, structure of VAT numbers; HMRC for `GB` and `XI`). */
const SHAPES: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  GB: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(?:\d[A-Z0-9+*]\d{5}[A-Z]|\d{7}[A-W][A-I])$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** A VAT number without spaces, dots and hyphens, in capitals; undefined where it is none of the European Union or the United Kingdom. */
export function vatNumberOf(written: string): string | undefined {
  const number = written.replace(/[\s.-]/g, '').toUpperCase();
  return SHAPES[number.slice(0, 2)]?.test(number.slice(2)) ? number : undefined;
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
