import type { AmountParts } from './catalogue/style.ts';
import { currencyName } from './currency-name.ts';

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

/** With the digits of formal writing: `壹佰贰拾`. */
export function chineseInteger(value: bigint): string {
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

/** Names that read better than, or are missing from, those of CLDR. */
const NAMES: Readonly<Record<string, string>> = {
  GBP: '英镑',
  CNY: '人民币',
  HKD: '港元',
  BOV: '玻利维亚基金单位',
  CHE: '瑞士经济圈欧元',
  CHW: '瑞士经济圈法郎',
  XAD: '阿拉伯记账第纳尔',
};
/** Tenths, hundredths, … of a unit, in Chinese. */
const PARTS = ['角', '分', '厘', '毫'];

/** `壹仟元零伍分`, `叁角整`: a zero is said where a part is skipped; 整 closes what does not go down to fen. */
function formal(units: bigint, fraction: string): string {
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

/** With the digits of formal writing: `美元伍仟…元贰角整`. */
export function chineseAmount({ currency, units, fraction }: AmountParts): string {
  return `${NAMES[currency] ?? currencyName(currency, 'zh-CN', 2)}${formal(units, fraction)}`;
}
