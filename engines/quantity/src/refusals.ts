import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  UNIT_UNKNOWN: {
    status: 422,
    en: '"{unit}" is in no list of units of measure this platform holds (UN/ECE Recommendation 20 revision 11e with Recommendation 21; for instance C62, KGM, MTR).',
    'zh-CN':
      '本平台所存计量单位代码表（UN/ECE 第 20 号建议书第 11e 版及第 21 号建议书，例如 C62、KGM、MTR）中没有“{unit}”。',
  },
  UNITS_NOT_CONVERTIBLE: {
    status: 422,
    en: '{from} cannot be converted to {to}: no fixed relation exists between them.',
    'zh-CN': '{from} 无法换算为 {to}：两者之间没有固定关系。',
  },
  QUANTITY_CONVERSION_INEXACT: {
    status: 422,
    en: '{value:number} {from} has no exact value in {to}; name a rounding rule.',
    'zh-CN': '{value:number} {from} 以 {to} 计没有精确值，请指明舍入规则。',
  },
  QUANTITY_NEGATIVE: {
    status: 422,
    en: 'A quantity cannot be negative: {value:number}.',
    'zh-CN': '数量不能为负：{value:number}。',
  },
  QUANTITY_ZERO: {
    status: 422,
    en: 'The quantity must be greater than zero.',
    'zh-CN': '数量必须大于零。',
  },
  QUANTITY_TOO_LARGE: {
    status: 422,
    en: 'A quantity of {value:number} {unit} is beyond {limit:number}, more than one trade can carry.',
    'zh-CN': '数量 {value:number} {unit} 超过 {limit:number}，已超出一笔贸易所能承载的范围。',
  },
  QUANTITY_TOO_FINE: {
    status: 422,
    en: '{value:number} has more than {decimals} decimals; no trade measures that finely.',
    'zh-CN': '{value:number} 的小数超过 {decimals} 位，贸易中不会精确到这种程度。',
  },
});
