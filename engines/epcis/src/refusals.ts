import { defineRefusals } from '@tongshang/refusal';

/** What can be wrong with a document, an event, a query or a GS1 key. */
export const { refuse, table } = defineRefusals({
  EPCIS_FIELD_MISSING: {
    status: 422,
    en: '“{field}” is missing.',
    'zh-CN': '缺少“{field}”。',
  },
  EPCIS_FIELD_UNKNOWN: {
    status: 422,
    en: '“{field}” is not a field of {of}; fields of one’s own have a prefix, such as example:{field}.',
    'zh-CN': '{of} 没有“{field}”字段；自定义字段须带前缀，例如 example:{field}。',
  },
  EPCIS_FIELD_TYPE: {
    status: 422,
    en: 'Something of another kind is expected here: {expected}.',
    'zh-CN': '此处应为 {expected}。',
  },
  EPCIS_TIME_INVALID: {
    status: 422,
    en: '“{value}” is not a date and time with its time zone, such as 2026-03-01T08:30:00+08:00.',
    'zh-CN': '“{value}”不是带时区的日期时间，例如 2026-03-01T08:30:00+08:00。',
  },
  EPCIS_OFFSET_INVALID: {
    status: 422,
    en: '“{value}” is not a time zone offset such as +08:00.',
    'zh-CN': '“{value}”不是时区偏移，例如 +08:00。',
  },
  EPCIS_URI_INVALID: {
    status: 422,
    en: '“{value}” is not a URI.',
    'zh-CN': '“{value}”不是 URI。',
  },
  EPCIS_VALUE_UNKNOWN: {
    status: 422,
    en: '“{value}” is not a standard {vocabulary} of CBV 2.0; a value of one’s own is a full URI.',
    'zh-CN': '“{value}”不是 CBV 2.0 的标准 {vocabulary} 值；自定义值须为完整 URI。',
  },
  EPCIS_ACTION_UNKNOWN: {
    status: 422,
    en: '“{value}” is not an action; there are ADD, OBSERVE and DELETE.',
    'zh-CN': '“{value}”不是有效的 action；只有 ADD、OBSERVE、DELETE。',
  },
  EPCIS_TYPE_UNKNOWN: {
    status: 422,
    en: '“{value}” is not one of the types that are read here: {known}.',
    'zh-CN': '“{value}”不是此处可读取的类型：{known}。',
  },
  EPCIS_OBJECT_MISSING: {
    status: 422,
    en: 'The event is about nothing: it needs one of {fields}.',
    'zh-CN': '事件没有对象：至少需要 {fields} 之一。',
  },
  EPCIS_ILMD_NOT_ALLOWED: {
    status: 422,
    en: 'Master data of instances and lots (ilmd) is stated when they come to be: action ADD or a transformation.',
    'zh-CN': '实例/批次主数据（ilmd）只能在 ADD 操作或转换事件中给出。',
  },
  EPCIS_VERSION: {
    status: 422,
    en: 'Schema version “{value}” is not read here; 2.0 is.',
    'zh-CN': '不支持模式版本“{value}”；支持 2.0。',
  },
  EPCIS_TOO_MUCH: {
    status: 413,
    en: 'Too much at once: {found} {of}; at most {limit:number} are read.',
    'zh-CN': '一次提交过多：{of} 为 {found}，上限为 {limit:number}。',
  },
  EPCIS_QUERY_PARAMETER_UNKNOWN: {
    status: 400,
    en: '“{parameter}” is not a query parameter of EPCIS 2.0.',
    'zh-CN': '“{parameter}”不是 EPCIS 2.0 的查询参数。',
  },
  EPCIS_QUERY_PARAMETER_UNSUPPORTED: {
    status: 501,
    en: 'The query parameter “{parameter}” of EPCIS 2.0 is not supported here.',
    'zh-CN': '此处不支持 EPCIS 2.0 查询参数“{parameter}”。',
  },
  EPCIS_QUERY_VALUE_INVALID: {
    status: 400,
    en: '“{value}” is not a value of {parameter}; expected is {expected}.',
    'zh-CN': '“{value}”不是 {parameter} 的有效值；应为 {expected}。',
  },
  EPCIS_NUMBER_INEXACT: {
    status: 422,
    en: 'The number is larger than {limit:number}: it could not be given back as it was sent.',
    'zh-CN': '该数字大于 {limit:number}：无法按提交时的原值返回。',
  },
  GS1_KEY_MALFORMED: {
    status: 422,
    en: '“{value}” is not a {key}: it has {digits} digits.',
    'zh-CN': '“{value}”不是 {key}：应为 {digits} 位数字。',
  },
  GS1_CHECK_DIGIT: {
    status: 422,
    en: 'The check digit of {key} “{value}” is wrong: it would be {expected}.',
    'zh-CN': '{key}“{value}”的校验位不正确，应为 {expected}。',
  },
  GS1_PREFIX_MALFORMED: {
    status: 422,
    en: '“{value}” is not a GS1 company prefix: it has 4 to 12 digits.',
    'zh-CN': '“{value}”不是 GS1 厂商识别代码：应为 4 至 12 位数字。',
  },
  GS1_SERIAL_EXHAUSTED: {
    status: 409,
    en: 'The company prefix {prefix} leaves no more numbers of this kind.',
    'zh-CN': '厂商识别代码 {prefix} 的可用序列号已用完。',
  },
});
