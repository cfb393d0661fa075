import { checkVatNumber } from '@tongshang/vat';
import { isUsci, USCI_FORM } from './usci.ts';

/** A tax number as a country gives it to firms: an example, its form, its check signs where the authority publishes a rule. */
type TaxRule = {
  readonly example: string;
  readonly form: RegExp;
  readonly isRight: (compact: string) => boolean;
};

const digitsOf = (number: string): number[] => [...number].map(Number);
const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);
const anything = () => true;

/**
 * Tax numbers of firms by country. China: the unified social credit identifier (GB 32100-2015), which is the taxpayer's number since 2015
 * (SAT announcement 2015/33); what was given before, a division code with an organisation code (GB 11714-1997), 15 signs; of individual businesses
 * the identity number (GB 11643-1999). Russia: ИНН, with КПП behind it or not (Order of the Federal Tax Service ММВ-7-6/435@). USA: EIN, form
 * alone. Brazil: CNPJ, letters in it since 2026 (IN RFB 2.229/2024), CPF. Chile: RUT. Australia: ABN, ACN. Japan: 法人番号, with T for
 * invoices. Korea: 사업자등록번호. India: GSTIN, PAN by form.
 */
const TAX_RULES: Readonly<Record<string, TaxRule>> = {
  CN: { example: '91350100M000100Y43', form: /^(?:[0-9A-Z]{18}|\d{6}[0-9A-Z]{9})$/, isRight: isChinese },
  RU: { example: '7707083893', form: /^(?:\d{10}(?:\d{4}[0-9A-Z]{2}\d{3})?|\d{12})$/, isRight: isRussian },
  US: { example: '12-3456789', form: /^\d{9}$/, isRight: anything },
  BR: { example: '11.222.333/0001-81', form: /^(?:[0-9A-Z]{12}\d{2}|\d{11})$/, isRight: isBrazilian },
  CL: { example: '12.345.678-5', form: /^\d{7,8}[0-9K]$/, isRight: isChilean },
  AU: { example: '51 824 753 556', form: /^(?:\d{11}|\d{9})$/, isRight: isAustralian },
  JP: { example: '7000012050002', form: /^T?[1-9]\d{12}$/, isRight: isJapanese },
  KR: { example: '220-81-62517', form: /^\d{10}$/, isRight: isKorean },
  IN: {
    example: '27AAPFU0939F1ZV',
    form: /^(?:\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]|[A-Z]{5}\d{4}[A-Z])$/,
    isRight: isIndian,
  },
};

/** How a tax number of a country is written, where a rule is known. */
export const taxExample = (country: string): string | undefined => TAX_RULES[country]?.example;

/**
 * What is wrong with a tax number of a firm of a country, written compactly; undefined where it is right, or no rule is known. One that bears the prefix of the
 * VAT numbers of its country is held to be one; a national number without it stands as it is where VAT numbers are another thing.
 */
export function wrongTaxNumber(compact: string, country: string): 'form' | 'check-digit' | undefined {
  const rule = TAX_RULES[country];
  // The country before the number: `BR 11.222.333/0001-81`.
  const own = rule && compact.startsWith(country) && !rule.form.test(compact) ? compact.slice(2) : compact;
  if (rule) return rule.form.test(own) ? (rule.isRight(own) ? undefined : 'check-digit') : 'form';
  const prefix = country === 'GR' ? 'EL' : country === 'CH' ? 'CHE' : country;
  if (country === '' || !compact.startsWith(prefix) || !/\d/.test(compact)) return undefined;
  const found = checkVatNumber(compact);
  return found === 'check-digit' || found === 'form' ? found : undefined;
}

function isChinese(number: string): boolean {
  if (number.length === 15) return isOrganisationCode(number.slice(6));
  return USCI_FORM.test(number) && isUsci(number) ? true : isIdentity(number);
}

/** GB 11714-1997: weights 3, 7, 9, 10, 5, 8, 4, 2; ten is X. */
function isOrganisationCode(code: string): boolean {
  const values = [...code.slice(0, 8)].map((sign) => parseInt(sign, 36));
  const check = (11 - (weighted(values, [3, 7, 9, 10, 5, 8, 4, 2]) % 11)) % 11;
  return code[8] === (check === 10 ? 'X' : String(check));
}

/** GB 11643-1999, by ISO 7064 MOD 11-2. */
function isIdentity(number: string): boolean {
  if (!/^\d{6}(?:19|20)\d{9}[\dX]$/.test(number)) return false;
  const sum = weighted(digitsOf(number), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'[sum % 11] === number[17];
}

function isRussian(number: string): boolean {
  const digits = digitsOf(number);
  const check = (weights: readonly number[]) => (weighted(digits, weights) % 11) % 10;
  if (number.length !== 12) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[9];
  const tenth = check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[10];
  return tenth && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[11];
}

/** Letters count as their place in ASCII less that of 0. */
function isBrazilian(number: string): boolean {
  const values = [...number].map((sign) => sign.charCodeAt(0) - 48);
  const check = (weights: readonly number[]) => {
    const rest = weighted(values, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  if (number.length === 11) {
    const first = check([10, 9, 8, 7, 6, 5, 4, 3, 2]) === values[9];
    return first && check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === values[10];
  }
  const first = check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === values[12];
  return first && check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === values[13];
}

function isChilean(number: string): boolean {
  const digits = digitsOf(number.slice(0, -1)).reverse();
  const rest = 11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 2, 3]) % 11);
  return number.at(-1) === (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest));
}

function isAustralian(number: string): boolean {
  const digits = digitsOf(number);
  if (number.length === 9) return (10 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === digits[8];
  const [first = 0, ...others] = digits;
  return weighted([first - 1, ...others], [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
}

function isJapanese(number: string): boolean {
  const [check, ...digits] = digitsOf(number.replace('T', ''));
  return 9 - (weighted(digits, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === check;
}

function isKorean(number: string): boolean {
  const digits = digitsOf(number);
  const sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(((digits[8] ?? 0) * 5) / 10);
  return (10 - (sum % 10)) % 10 === digits[9];
}

/** Every second sign twice, each product by its two digits to the base 36. */
function isIndian(number: string): boolean {
  if (number.length === 10) return true;
  const sum = [...number.slice(0, 14)].reduce((so, sign, at) => {
    const product = parseInt(sign, 36) * (at % 2 === 1 ? 2 : 1);
    return so + Math.floor(product / 36) + (product % 36);
  }, 0);
  return ((36 - (sum % 36)) % 36).toString(36).toUpperCase() === number[14];
}
