import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  FIRM_CHANGED_MEANWHILE: {
    status: 409,
    en: 'Somebody changed this after you opened it. Look at it again.',
    'zh-CN': '您打开之后有人修改过此内容，请重新查看。',
  },
  FIRM_NUMBER_FORM: {
    status: 422,
    en: '“{value}” is not written like such a number: {form}.',
    'zh-CN': '“{value}”不符合该号码的格式：{form}。',
  },
  FIRM_CHECK_DIGIT: {
    status: 422,
    en: 'The check digits of “{value}” are wrong; something is mistyped.',
    'zh-CN': '“{value}”的校验位不符，可能录入有误。',
  },
  FIRM_CURRENCY_UNKNOWN: {
    status: 422,
    en: '“{value}” is no currency (ISO 4217).',
    'zh-CN': '“{value}”不是币种（ISO 4217）。',
  },
  FIRM_ACCOUNT_INCOMPLETE: {
    status: 422,
    en: 'An account is an IBAN, or an account number with the name or BIC of the bank.',
    'zh-CN': '账户须填写 IBAN，或账号及银行名称（或 BIC）。',
  },
  FIRM_ACCOUNT_TWICE: { status: 422, en: 'This account is there twice.', 'zh-CN': '该账户重复。' },
  FIRM_TERM_MODE: {
    status: 422,
    en: '{incoterm} is for carriage by sea and inland waterway only (Incoterms 2020).',
    'zh-CN': '{incoterm} 仅适用于海运及内河运输（Incoterms 2020）。',
  },
  FIRM_PAYMENT_SHARES: {
    status: 422,
    en: 'A usual schedule of payment is of shares that add up to 100 %.',
    'zh-CN': '默认付款安排须按比例填写，各期合计为 100%。',
  },
  FIRM_COUNTRY_UNKNOWN: {
    status: 422,
    en: '“{country}” is no country (ISO 3166-1).',
    'zh-CN': '“{country}”不是国家或地区（ISO 3166-1）。',
  },
  FIRM_LOCODE_COUNTRY: {
    status: 422,
    en: '{unlocode} is no place of {country:country}.',
    'zh-CN': '{unlocode} 不属于{country:country}。',
  },
  FIRM_LENGTH_NONE: { status: 422, en: 'A length is more than nothing.', 'zh-CN': '尺寸须大于零。' },
  FIRM_IMAGE_TYPE: {
    status: 422,
    en: 'Only whole PNG and JPEG pictures are taken, by what they contain.',
    'zh-CN': '仅接受完整的 PNG 或 JPEG 图片（按文件内容判断）。',
  },
  FIRM_IMAGE_PIXELS: {
    status: 422,
    en: 'The picture has {width:number} × {height:number} pixels; at most {limit:number} a side are taken.',
    'zh-CN': '图片为 {width:number} × {height:number} 像素；每边最多 {limit:number} 像素。',
  },
  FIRM_IMAGE_NOT_FOUND: { status: 404, en: 'There is no such picture.', 'zh-CN': '没有该图片。' },
});
