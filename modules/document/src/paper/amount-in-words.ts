import { CURRENCIES } from '@tongshang/money';
import type { PaperLanguage } from './sheet.ts';

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

function englishInteger(value: bigint): string {
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

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿', '亿亿'];

function chineseGroup(value: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) zero = words !== '';
    else {
      words += `${zero ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
      zero = false;
    }
  }
  return words;
}

function chineseInteger(value: bigint): string {
  if (value === 0n) return '零';
  const groups: number[] = [];
  for (let rest = value; rest > 0n; rest /= 10_000n) groups.unshift(Number(rest % 10_000n));
  let words = '';
  let gap = false;
  for (const [index, group] of groups.entries()) {
    if (group === 0) {
      gap = true;
      continue;
    }
    // A zero is said where a place is skipped: 1,0001 or an empty group of four.
    if (words !== '' && (gap || group < 1000)) words += '零';
    words += `${chineseGroup(group)}${GROUPS[groups.length - 1 - index] ?? ''}`;
    gap = false;
  }
  return words;
}

/** Currencies whose minor unit has a word in English; of any other it is written as a fraction, as banks do. */
const CENTS: Readonly<Record<string, string>> = {
  ...{ USD: 'cents', EUR: 'cents', HKD: 'cents', SGD: 'cents', AUD: 'cents', CAD: 'cents', NZD: 'cents' },
  ...{ GBP: 'pence', CNY: 'fen', INR: 'paise', ZAR: 'cents', MYR: 'sen' },
};
/** Names that read better than, or are missing from, those of CLDR. */
const NAMES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  GBP: ['pounds sterling', '英镑'],
  CNY: ['yuan renminbi', '人民币'],
  HKD: ['Hong Kong dollars', '港元'],
  BOV: ['Bolivian mvdols', '玻利维亚基金单位'],
  CHE: ['WIR euros', '瑞士经济圈欧元'],
  CHW: ['WIR francs', '瑞士经济圈法郎'],
  XAD: ['Arab accounting dinars', '阿拉伯记账第纳尔'],
};
/** Tenths, hundredths, … of a unit, in Chinese. */
const PARTS = ['角', '分', '厘', '毫'];

/** The name of a currency, in English as of several units; its code where it has none. */
function currencyName(code: string, language: PaperLanguage): string {
  const own = NAMES[code]?.[language === 'en' ? 0 : 1];
  if (own) return own;
  if (!CURRENCIES.has(code)) return code;
  const words = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  });
  return words.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** `20` hundredths as `cents twenty`, else as `20/100`. */
function englishFraction(fraction: string, currency: string, units: number): string {
  const cents = units === 2 ? CENTS[currency] : undefined;
  if (cents) return ` and ${cents} ${belowHundred(Number(fraction.padEnd(2, '0')))}`;
  return ` and ${fraction.padEnd(units, '0')}/${10 ** units}`;
}

/** `壹仟元零伍分`, `叁角整`: a zero is said where a part is skipped; 整 closes what does not go down to fen. */
function chineseAmount(units: bigint, fraction: string): string {
  if (fraction === '') return `${chineseInteger(units)}元整`;
  let words = units === 0n ? '' : `${chineseInteger(units)}元`;
  let isSkipped = false;
  for (const [place, digit] of [...fraction].entries()) {
    if (digit === '0') isSkipped = words !== '';
    else {
      words += `${isSkipped ? '零' : ''}${DIGITS[Number(digit)]}${PARTS[place]}`;
      isSkipped = false;
    }
  }
  return fraction.length === 1 ? `${words}整` : words;
}

/**
 * An amount as it is written out on an invoice: `Say US dollars five thousand … and cents twenty only`, in Chinese with
 * the digits of formal writing: `美元伍仟…元贰角整`. In every currency of ISO 4217, with as many decimals as it has. Undefined for an
 * amount that is not a plain decimal, has more decimals than its currency, or goes beyond the words above.
 */
export function amountInWords(
  { amount, currency }: { readonly amount: string; readonly currency: string },
  language: PaperLanguage,
): string | undefined {
  const match = /^(\d{1,18})(?:\.(\d{1,12}))?$/.exec(amount);
  const minor = CURRENCIES.get(currency)?.minorUnits ?? 2;
  const fraction = (match?.[2] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > minor) return undefined;
  const units = BigInt(match[1] ?? '0');
  const name = currencyName(currency, language);
  if (language !== 'en') return `${name}${chineseAmount(units, fraction)}`;
  const parts = fraction === '' ? '' : englishFraction(fraction, currency, minor);
  return `Say ${name} ${englishInteger(units)}${parts} only`;
}
