import type { AmountParts } from './catalogue/style.ts';
import { currencyName } from './currency-name.ts';

const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'];

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const ones = ONES[value % 10];
  return `${TENS[Math.floor(value / 10)]}${ones ? `-${ones}` : ''}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = belowHundred(value % 100);
  if (hundreds === 0) return rest;
  return `${ONES[hundreds]} hundred${rest ? ` and ${rest}` : ''}`;
}

/** `one hundred and twenty`. */
export function englishInteger(value: bigint): string {
  if (value === 0n) return 'zero';
  const groups: string[] = [];
  for (let rest = value, scale = 0; rest > 0n; rest /= 1000n, scale += 1) {
    const number = Number(rest % 1000n);
    const last = scale === 0 && number > 0 && number < 100 && value >= 1000n;
    const group = `${last ? 'and ' : ''}${belowThousand(number)}`;
    if (group) groups.unshift(`${group}${SCALES[scale] ?? ''}`);
  }
  return groups.join(' ');
}

/** Currencies whose minor unit has a word in English; of any other it is written as a fraction, as banks do. */
const CENTS: Readonly<Record<string, string>> = {
  ...{ USD: 'cents', EUR: 'cents', HKD: 'cents', SGD: 'cents', AUD: 'cents', CAD: 'cents', NZD: 'cents' },
  ...{ GBP: 'pence', CNY: 'fen', INR: 'paise', ZAR: 'cents', MYR: 'sen' },
};
/** Names that read better than, or are missing from, those of CLDR. */
const NAMES: Readonly<Record<string, string>> = {
  GBP: 'pounds sterling',
  CNY: 'yuan renminbi',
  HKD: 'Hong Kong dollars',
  BOV: 'Bolivian mvdols',
  CHE: 'WIR euros',
  CHW: 'WIR francs',
  XAD: 'Arab accounting dinars',
};

/** `20` hundredths as `cents twenty`, else as `20/100`. */
function englishFraction(fraction: string, currency: string, units: number): string {
  const cents = units === 2 ? CENTS[currency] : undefined;
  if (cents) return ` and ${cents} ${belowHundred(Number(fraction.padEnd(2, '0')))}`;
  return ` and ${fraction.padEnd(units, '0')}/${10 ** units}`;
}

/** `Say US dollars five thousand … and cents twenty only`. */
export function englishAmount({ currency, units, fraction, minorUnits }: AmountParts): string {
  const parts = fraction === '' ? '' : englishFraction(fraction, currency, minorUnits);
  const name = NAMES[currency] ?? currencyName(currency, 'en', 2);
  return `Say ${name} ${englishInteger(units)}${parts} only`;
}
