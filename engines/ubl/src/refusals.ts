import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  UBL_EMPTY: { status: 422, en: 'The file is empty.', 'zh-CN': '文件为空。' },
  UBL_TOO_LARGE: {
    status: 413,
    en: 'The file has {size:number} bytes; at most {limit:number} are read.',
    'zh-CN': '文件为 {size:number} 字节；最多读取 {limit:number} 字节。',
  },
  UBL_TOO_DEEP: {
    status: 422,
    en: 'Elements are nested deeper than {limit:number} levels.',
    'zh-CN': '元素嵌套超过 {limit:number} 层。',
  },
  UBL_TOO_MANY_ELEMENTS: {
    status: 422,
    en: 'The file has more than {limit:number} elements.',
    'zh-CN': '文件中的元素超过 {limit:number} 个。',
  },
  UBL_TOO_MANY_ATTRIBUTES: {
    status: 422,
    en: 'Element {element} has more than {limit:number} attributes.',
    'zh-CN': '元素 {element} 的属性超过 {limit:number} 个。',
  },
  UBL_ENCODING_UNSUPPORTED: {
    status: 422,
    en: 'The declared encoding {encoding} is not supported; save the file as UTF-8.',
    'zh-CN': '不支持所声明的编码 {encoding}；请将文件另存为 UTF-8。',
  },
  UBL_ENCODING_MISMATCH: {
    status: 422,
    en: 'The file declares {declared} but its bytes are {actual}; correct the declaration or save the file as {declared}.',
    'zh-CN': '文件声明为 {declared}，但字节实为 {actual}；请更正声明或另存为 {declared}。',
  },
  UBL_BYTES_INVALID: {
    status: 422,
    en: 'The byte at offset {offset} is not valid {encoding}.',
    'zh-CN': '偏移 {offset} 处的字节不是有效的 {encoding}。',
  },
  UBL_DTD_FORBIDDEN: {
    status: 422,
    en: 'A document type declaration (DOCTYPE, entities) is not allowed in a UBL document.',
    'zh-CN': 'UBL 单据中不允许文档类型声明（DOCTYPE、实体）。',
  },
  UBL_XML_MALFORMED: {
    status: 422,
    en: 'Not well-formed XML: {reason}.',
    'zh-CN': 'XML 格式不正确：{reason}。',
  },
  UBL_ROOT_UNKNOWN: {
    status: 422,
    en: 'The root element {root} in namespace {namespace} is no UBL 2 document that is read here; known are {known}.',
    'zh-CN': '根元素 {root}（命名空间 {namespace}）不是此处可读的 UBL 2 单据；可读的有 {known}。',
  },
  UBL_VERSION_UNSUPPORTED: {
    status: 422,
    en: 'UBL version {version} is not read; 2.0 to 2.4 are.',
    'zh-CN': '不支持 UBL 版本 {version}；支持 2.0 至 2.4。',
  },
  UBL_ELEMENT_MISSING: {
    status: 422,
    en: '{element} is missing.',
    'zh-CN': '缺少 {element}。',
  },
  UBL_DATE_INVALID: {
    status: 422,
    en: '“{value}” is not a date (YYYY-MM-DD).',
    'zh-CN': '“{value}”不是日期（YYYY-MM-DD）。',
  },
  UBL_NUMBER_INVALID: {
    status: 422,
    en: '“{value}” is not a decimal number.',
    'zh-CN': '“{value}”不是十进制数。',
  },
  UBL_QUANTITY_NOT_POSITIVE: {
    status: 422,
    en: 'The quantity {value:number} must be greater than zero.',
    'zh-CN': '数量 {value:number} 必须大于零。',
  },
  UBL_CURRENCY_MISSING: {
    status: 422,
    en: 'The amount {value} has no currency (currencyID).',
    'zh-CN': '金额 {value} 没有币种（currencyID）。',
  },
  UBL_CURRENCY_UNKNOWN: {
    status: 422,
    en: '“{value}” is not an ISO 4217 currency.',
    'zh-CN': '“{value}”不是 ISO 4217 币种。',
  },
  UBL_INDICATOR_INVALID: {
    status: 422,
    en: '“{value}” is neither true nor false.',
    'zh-CN': '“{value}”既不是 true 也不是 false。',
  },
  UBL_UNIT_UNKNOWN: {
    status: 422,
    en: '“{value}” is not a unit of UN/ECE Recommendation 20.',
    'zh-CN': '“{value}”不是 UN/ECE 第 20 号建议书中的计量单位。',
  },
  UBL_TEXT_TOO_LONG: {
    status: 422,
    en: 'The text has {size:number} characters; at most {limit:number} are read here.',
    'zh-CN': '文本为 {size:number} 个字符；此处最多读取 {limit:number} 个。',
  },
  UBL_TOO_MANY_PROBLEMS: {
    status: 422,
    en: 'More than {limit:number} problems; the rest is not listed.',
    'zh-CN': '问题超过 {limit:number} 个；其余不再列出。',
  },
  UBL_TEXT_UNWRITABLE: {
    status: 422,
    en: 'The text contains the character {character}, which XML cannot carry.',
    'zh-CN': '文本含有 XML 无法承载的字符 {character}。',
  },
});
