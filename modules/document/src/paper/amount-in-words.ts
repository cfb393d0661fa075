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

/** Currencies with the words for their units; any other is written by its code. */
const CURRENCIES: Readonly<Record<string, { en: string; cents: string; zh: string }>> = {
  USD: { en: 'US dollars', cents: 'cents', zh: '美元' },
  EUR: { en: 'euros', cents: 'cents', zh: '欧元' },
  GBP: { en: 'pounds sterling', cents: 'pence', zh: '英镑' },
  CNY: { en: 'yuan renminbi', cents: 'fen', zh: '人民币' },
  HKD: { en: 'Hong Kong dollars', cents: 'cents', zh: '港元' },
  JPY: { en: 'Japanese yen', cents: '', zh: '日元' },
};

/**
 * An amount as it is written out on an invoice: `Say US dollars five thousand … and cents twenty only`, in Chinese with
 * the digits of formal writing: `美元伍仟…元贰角整`. Undefined for an amount that is not a plain decimal with at most two
 * places, or beyond the words above.
 */
export function amountInWords(
  { amount, currency }: { readonly amount: string; readonly currency: string },
  language: PaperLanguage,
): string | undefined {
  const match = /^(\d{1,18})(?:\.(\d{1,3}))?$/.exec(amount);
  const fraction = (match?.[2] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > 2) return undefined;
  const units = BigInt(match[1] ?? '0');
  const cents = Number(fraction.padEnd(2, '0'));
  const words = CURRENCIES[currency];
  if (language === 'en') {
    const minor = cents === 0 ? '' : ` and ${words?.cents || 'hundredths'} ${belowHundred(cents)}`;
    return `Say ${words?.en ?? currency} ${englishInteger(units)}${minor} only`;
  }
  const [jiao = 0, fen = 0] = [Math.floor(cents / 10), cents % 10];
  const yuan = units === 0n && cents > 0 ? '' : `${chineseInteger(units)}元`;
  if (cents === 0) return `${words?.zh ?? currency}${yuan}整`;
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : yuan ? '零' : '';
  return `${words?.zh ?? currency}${yuan}${tenths}${fen > 0 ? `${DIGITS[fen]}分` : '整'}`;
}
