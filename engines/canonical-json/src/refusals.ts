import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  JSON_VALUE_MISSING: {
    status: 422,
    en: 'A value is missing here; JSON has no “undefined”. Leave the field out or write null.',
    'zh-CN': '此处缺少值；JSON 没有“undefined”。请省略该字段或写 null。',
  },
  JSON_NUMBER_NOT_FINITE: {
    status: 422,
    en: '{value} is not a number that JSON can carry.',
    'zh-CN': 'JSON 无法表示数值 {value}。',
  },
  JSON_BIGINT: {
    status: 422,
    en: 'The whole number {value} must be written as a string; JSON numbers lose digits past 2^53.',
    'zh-CN': '整数 {value} 必须写成字符串；JSON 数字超过 2^53 会丢失位数。',
  },
  JSON_LONE_SURROGATE: {
    status: 422,
    en: 'The text holds half of a character (a lone surrogate) and cannot be written as UTF-8.',
    'zh-CN': '文本含有半个字符（孤立的代理项），无法写成 UTF-8。',
  },
  JSON_NOT_PLAIN: {
    status: 422,
    en: 'A value of type {type} cannot be written as JSON.',
    'zh-CN': '类型为 {type} 的值无法写成 JSON。',
  },
  JSON_TOO_DEEP: {
    status: 422,
    en: 'The value is nested deeper than {limit:number} levels, or contains itself.',
    'zh-CN': '嵌套超过 {limit:number} 层，或值包含自身。',
  },
  JSON_MALFORMED: {
    status: 422,
    en: 'The text is not JSON.',
    'zh-CN': '该文本不是 JSON。',
  },
  JSON_NOT_CANONICAL: {
    status: 422,
    en: 'The JSON text is not in canonical form (RFC 8785).',
    'zh-CN': '该 JSON 文本不是规范形式（RFC 8785）。',
  },
});
