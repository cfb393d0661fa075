import { checkDigit1110, isLuhn, remainder97, weighted } from './remainders.ts';

/** A VAT number of a country: how it is written behind the prefix, and its check digits where the country publishes a rule. */
type VatRule = { readonly form: RegExp; readonly isRight?: (digits: string) => boolean };

const of = (form: RegExp, isRight?: VatRule['isRight']): VatRule => (isRight ? { form, isRight } : { form });

/**
 * VAT identification numbers by prefix: of the member states as VIES takes them (Council Directive 2006/112/EC, article 215; European
 * Commission, VIES, structure of VAT numbers; Greece writes EL), of the United Kingdom (HMRC, VATREG and VAT Notice 725 for XI), Norway (the number of
 * Brønnøysund with MVA) and Switzerland (UID, eCH-0097). Check digits where the authority publishes a rule and holds to it. By their
 * form alone are known: all numbers of BG, CY, CZ, ES, LT and LV; the old Irish form with a letter or sign in its second place; a French key
 * with letters; government departments and health authorities of the kingdom (GD, HA). Two classes that one rule would refuse have
 * both: Dutch sole traders since 2020 (by 97, not by 11), British numbers since 2010 (by 97 less 55).
 */
export const NUMBER_RULES: Readonly<Record<string, VatRule>> = {
  AT: of(/^U\d{8}$/, isAustrian),
  BE: of(/^[01]\d{9}$/, (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8))),
  BG: of(/^\d{9,10}$/),
  CY: of(/^\d{8}[A-Z]$/),
  CZ: of(/^\d{8,10}$/),
  DE: of(/^[1-9]\d{8}$/, (n) => checkDigit1110(n.slice(0, 8)) === Number(n[8])),
  DK: of(/^[1-9]\d{7}$/, (n) => weighted(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0),
  EE: of(/^\d{9}$/, (n) => weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0),
  EL: of(/^\d{9}$/, (n) => (weighted(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(n[8])),
  ES: of(/^[A-Z0-9]\d{7}[A-Z0-9]$/),
  FI: of(/^\d{8}$/, (n) => weighted(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0),
  FR: of(/^[A-HJ-NP-Z0-9]{2}\d{9}$/, (n) => !/^\d/.test(n) || !/^\d{11}$/.test(n) || isFrench(n)),
  HR: of(/^\d{11}$/, (n) => checkDigit1110(n.slice(0, 10)) === Number(n[10])),
  HU: of(/^\d{8}$/, (n) => weighted(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0),
  IE: of(/^(\d{7}[A-W][A-IW]?|\d[A-Z+*]\d{5}[A-W])$/, isIrish),
  IT: of(/^\d{11}$/, isLuhn),
  LT: of(/^(\d{9}|\d{12})$/),
  LU: of(/^\d{8}$/, (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6))),
  LV: of(/^\d{11}$/),
  MT: of(/^[1-9]\d{7}$/, (n) => weighted(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0),
  NL: of(/^\d{9}B\d{2}$/, isDutch),
  PL: of(/^\d{10}$/, (n) => weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(n[9])),
  PT: of(/^[1-9]\d{8}$/, (n) => weighted(n, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 < 1 || isPortuguese(n)),
  RO: of(/^[1-9]\d{1,9}$/, isRomanian),
  SE: of(/^\d{10}01$/, (n) => isLuhn(n.slice(0, 10))),
  SI: of(/^[1-9]\d{7}$/, (n) => (11 - (weighted(n, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(n[7])),
  SK: of(/^[1-9]\d{9}$/, (n) => Number(n) % 11 === 0),
  GB: of(/^(\d{9}|\d{12}|(GD|HA)\d{3})$/, isBritish),
  XI: of(/^(\d{9}|\d{12}|(GD|HA)\d{3})$/, isBritish),
  NO: of(/^\d{9}(MVA)?$/, (n) => weighted(n, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0),
  CHE: of(/^\d{9}(MWST|TVA|IVA)?$/, (n) => weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0),
};

/** The key is (12 + 3 · (SIREN mod 97)) mod 97. */
const isFrench = (n: string): boolean => (12 + 3 * (Number(n.slice(2)) % 97)) % 97 === Number(n.slice(0, 2));

/** A remainder of 1 gives the check digit 0, as 0 does. */
const isPortuguese = (n: string): boolean => n[8] === '0' && weighted(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === 1;

/** Of companies by their own digits, of sole traders since 2020 by MOD 97-10 over the whole. */
function isDutch(n: string): boolean {
  return weighted(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(n[8]) || remainder97(`NL${n}`) === 1;
}

/** By 97, of numbers given since 2010 by 97 less 55. */
function isBritish(n: string): boolean {
  if (!/^\d/.test(n)) return true;
  const total = weighted(n, [8, 7, 6, 5, 4, 3, 2]) + Number(n.slice(7, 9));
  return total % 97 === 0 || (total + 55) % 97 === 0;
}

/** Every second digit doubled, its digits added, and four (Federal Ministry of Finance, BMF-010219/0015-IV/9/2014). */
function isAustrian(n: string): boolean {
  const sum = [...n.slice(1, 8)].reduce((so, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return so + (value > 9 ? value - 9 : value);
  }, 4);
  return (10 - (sum % 10)) % 10 === Number(n[8]);
}

/** The letter by 23, W for none left; of the second letter, which new numbers have, nine times its place. */
function isIrish(n: string): boolean {
  const letters = 'WABCDEFGHIJKLMNOPQRSTUV';
  if (!/^\d{7}/.test(n)) return true;
  const second = n[8] === undefined ? 0 : letters.indexOf(n[8]) * 9;
  return letters[(weighted(n, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === n[7];
}

/** Ten times the sum, by 11; a remainder of 10 counts as 0. */
function isRomanian(n: string): boolean {
  const padded = n.padStart(10, '0');
  return ((weighted(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(padded[9]);
}
