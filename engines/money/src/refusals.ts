import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  CURRENCY_UNKNOWN: {
    status: 422,
    en: '"{currency}" is not an ISO 4217 currency code.',
    'zh-CN': '“{currency}”不是 ISO 4217 货币代码。',
  },
  CURRENCY_WITHOUT_MINOR_UNIT: {
    status: 422,
    en: '{currency} is a metal, a unit of account or a test code: no amount of money can be stated in it.',
    'zh-CN': '{currency} 是贵金属、记账单位或测试代码，不能用来表示金额。',
  },
  CURRENCY_MISMATCH: {
    status: 422,
    en: '{left} and {right} cannot be reckoned together without an exchange rate.',
    'zh-CN': '{left} 与 {right} 没有汇率，不能一起计算。',
  },
  DECIMAL_MALFORMED: {
    status: 422,
    en: '"{text}" is not a decimal number such as 1234.50 (digits and one point, no spaces or thousands separators).',
    'zh-CN': '“{text}”不是十进制数。应如 1234.50：只有数字和一个小数点，没有空格和千位分隔符。',
  },
  DECIMAL_TOO_LONG: {
    status: 422,
    en: '"{text}" has more digits than can be meant: at most {integerDigits} before the point and {fractionDigits} after it.',
    'zh-CN': '“{text}”的位数过多：小数点前最多 {integerDigits} 位，小数点后最多 {fractionDigits} 位。',
  },
  MONEY_TOO_MANY_DECIMALS: {
    status: 422,
    en: '{amount:number} has more decimals than {currency} knows ({minorUnits}).',
    'zh-CN': '{amount:number} 的小数位数超过 {currency} 允许的 {minorUnits} 位。',
  },
  MONEY_TOO_LARGE: {
    status: 422,
    en: 'The amount in {currency} is beyond {limit:number}, more than any trade is worth.',
    'zh-CN': '以 {currency} 计的金额超过 {limit:number}，已超出任何一笔贸易的价值。',
  },
  RATE_NOT_POSITIVE: {
    status: 422,
    en: 'An exchange rate must be greater than zero, {rate} is not.',
    'zh-CN': '汇率必须大于零，{rate} 不符合要求。',
  },
});
