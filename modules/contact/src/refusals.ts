import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  CONTACT_NOT_FOUND: { status: 404, en: 'There is no such contact.', 'zh-CN': '没有该联系单位。' },
  CONTACT_CHANGED_MEANWHILE: {
    status: 409,
    en: 'Somebody changed this contact after you opened it. What differs is named; look at it again.',
    'zh-CN': '您打开之后有人修改过该联系单位。不同之处已列出，请重新查看。',
  },
  CONTACT_DIFFERS: { status: 409, en: 'It now says: {now}', 'zh-CN': '现在的内容：{now}' },
  CONTACT_SAYS_NOTHING: { status: 409, en: 'It is empty now.', 'zh-CN': '现在为空。' },
  CONTACT_MERGED: {
    status: 409,
    en: 'This contact was merged into “{name}”. Go on with that one.',
    'zh-CN': '该联系单位已并入“{name}”，请使用后者。',
  },
  CONTACT_ARCHIVED: {
    status: 409,
    en: 'This contact is in the archive. Take it out first.',
    'zh-CN': '该联系单位已归档，请先恢复。',
  },
  CONTACT_JOINED: {
    status: 409,
    en: 'This contact has joined the platform: an organisation has taken over its place, and that stays so.',
    'zh-CN': '该联系单位已加入平台：其地位已由一个组织承接，且不再变更。',
  },
  CONTACT_JOINED_AS_OTHER: {
    status: 409,
    en: 'This organisation has taken over the place of another contact of yours. Merge the two before it joined, or keep both.',
    'zh-CN': '该组织已承接您的另一联系单位的地位。两者须在其加入之前合并，否则各自保留。',
  },
  CONTACT_MERGE_ITSELF: {
    status: 422,
    en: 'A contact is not merged with itself.',
    'zh-CN': '联系单位不能与自身合并。',
  },
  CONTACT_TAKES_UNKNOWN: {
    status: 422,
    en: '“{field}” does not differ between the two.',
    'zh-CN': '两者的“{field}”并无不同。',
  },
  CONTACTS_TOO_MANY: {
    status: 409,
    en: 'An address book holds {limit:number} contacts at most.',
    'zh-CN': '通讯录最多可保存 {limit:number} 个联系单位。',
  },
  CONTACT_NAME_MISSING: { status: 422, en: 'The name is missing.', 'zh-CN': '缺少名称。' },
  CONTACT_NAME_TOO_LONG: {
    status: 422,
    en: 'A name has {limit:number} characters at most.',
    'zh-CN': '名称最多 {limit:number} 个字符。',
  },
  CONTACT_NAME_DECEIVES: {
    status: 422,
    en: 'The name holds what is not seen or turns the writing round, or mixes letters of two alphabets in one word.',
    'zh-CN': '名称含有不可见或改变书写方向的字符，或在同一词中混用两种字母。',
  },
  CONTACT_COUNTRY_MISSING: { status: 422, en: 'The country is missing.', 'zh-CN': '缺少国家或地区。' },
  CONTACT_COUNTRY_UNKNOWN: {
    status: 422,
    en: '“{country}” is no country (ISO 3166-1).',
    'zh-CN': '“{country}”不是国家或地区（ISO 3166-1）。',
  },
  CONTACT_EMAIL_WRONG: {
    status: 422,
    en: '“{value}” is no e-mail address.',
    'zh-CN': '“{value}”不是电子邮箱地址。',
  },
  CONTACT_PHONE_WRONG: {
    status: 422,
    en: '“{value}” is no telephone number.',
    'zh-CN': '“{value}”不是电话号码。',
  },
  CONTACT_PHONE_SHORTENED: {
    status: 422,
    en: '“{value}”: the cell is a number, so that a + or zero before it is lost. Write it as text.',
    'zh-CN': '“{value}”：该单元格为数字格式，前面的 + 号或 0 已丢失。请改为文本格式。',
  },
  CONTACT_NUMBER_FORM: {
    status: 422,
    en: '“{value}” is not written like such a number: {form}.',
    'zh-CN': '“{value}”不符合该号码的格式：{form}。',
  },
  CONTACT_CHECK_DIGIT: {
    status: 422,
    en: 'The check digits of “{value}” are wrong; something is mistyped.',
    'zh-CN': '“{value}”的校验位不符，可能录入有误。',
  },
  CONTACT_ACCOUNT_INCOMPLETE: {
    status: 422,
    en: 'An account is an IBAN, or an account number with the name or BIC of the bank.',
    'zh-CN': '账户须填写 IBAN，或账号及银行名称（或 BIC）。',
  },
  CONTACT_CURRENCY_UNKNOWN: {
    status: 422,
    en: '“{value}” is no currency (ISO 4217).',
    'zh-CN': '“{value}”不是币种（ISO 4217）。',
  },
  CONTACT_INCOTERM_UNKNOWN: {
    status: 422,
    en: '“{value}” is no Incoterm (2020).',
    'zh-CN': '“{value}”不是 Incoterms 2020 术语。',
  },
  CONTACT_ADDRESS_TWICE: {
    status: 422,
    en: 'A firm has one registered address.',
    'zh-CN': '一个单位只有一个注册地址。',
  },
  CONTACT_TEXT_TOO_LONG: {
    status: 422,
    en: 'At most {limit:number} characters fit here.',
    'zh-CN': '此处最多 {limit:number} 个字符。',
  },
  CONTACT_WORD_UNKNOWN: {
    status: 422,
    en: '“{value}” is not known here.',
    'zh-CN': '无法识别“{value}”。',
  },
  CONTACT_FILE_ROWS: {
    status: 413,
    en: 'The file holds {found:number} contacts; at most {limit:number} are read at once. Split it.',
    'zh-CN': '文件含 {found:number} 个联系单位；一次最多读取 {limit:number} 个，请拆分。',
  },
  CONTACT_COLUMNS_UNREAD: {
    status: 422,
    en: 'What the columns are is said as JSON: {known}.',
    'zh-CN': '列的含义须以 JSON 表示：{known}。',
  },
  CONTACT_ROW_UNKNOWN: {
    status: 422,
    en: 'No row {row} before this one is new.',
    'zh-CN': '此前没有作为新联系单位的第 {row} 行。',
  },
  CONTACT_ROW_TWICE: { status: 422, en: 'Row {row} is there twice.', 'zh-CN': '第 {row} 行重复。' },
  VCARD_NONE: { status: 422, en: 'The file holds no vCard.', 'zh-CN': '文件中没有 vCard。' },
  VCARD_OPEN: {
    status: 422,
    en: 'A vCard begins in line {line} and does not end.',
    'zh-CN': '第 {line} 行开始的 vCard 没有结束。',
  },
  VCARD_LINE: {
    status: 422,
    en: 'Line {line} is no line of a vCard.',
    'zh-CN': '第 {line} 行不是 vCard 的内容行。',
  },
  VCARD_VERSION: {
    status: 422,
    en: 'The vCard in line {line} is of version {version}; 3.0 and 4.0 are read. Export it anew as one of these.',
    'zh-CN': '第 {line} 行的 vCard 版本为 {version}；可读取 3.0 和 4.0，请重新导出。',
  },
});
