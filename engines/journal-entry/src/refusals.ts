import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  ENTRY_MALFORMED: {
    status: 422,
    en: 'This is not a journal entry ({reason}).',
    'zh-CN': '这不是日志条目（{reason}）。',
  },
  DISCLOSURE_MALFORMED: {
    status: 422,
    en: 'The disclosure of “{field}” is not a salt and a value.',
    'zh-CN': '字段“{field}”的披露不是盐值和内容。',
  },
  DISCLOSURE_UNKNOWN_FIELD: {
    status: 422,
    en: 'The entry never committed to a field “{field}”.',
    'zh-CN': '该条目从未对字段“{field}”作出承诺。',
  },
  DISCLOSURE_MISMATCH: {
    status: 422,
    en: 'What is disclosed as “{field}” is not what the entry committed to: it was changed afterwards.',
    'zh-CN': '字段“{field}”披露的内容与条目承诺的不符：内容在事后被改动。',
  },
  CHAIN_EMPTY: {
    status: 422,
    en: 'There is no entry of the file.',
    'zh-CN': '没有该卷宗的条目。',
  },
  CHAIN_OTHER: {
    status: 422,
    en: 'Entry {entryId} belongs to another file.',
    'zh-CN': '条目 {entryId} 属于另一卷宗。',
  },
  CHAIN_SEQUENCE_GAP: {
    status: 422,
    en: 'Entry {expected} of the file is missing; {found} comes in its place.',
    'zh-CN': '缺少该卷宗的第 {expected} 个条目，其位置上是第 {found} 个。',
  },
  CHAIN_PREVIOUS_MISMATCH: {
    status: 422,
    en: 'Entry {sequence} does not follow the entry before it: one of the two was exchanged.',
    'zh-CN': '第 {sequence} 个条目与前一个条目不衔接：其中之一被调换。',
  },
  CHAIN_COUNT_MISMATCH: {
    status: 422,
    en: 'The closing entry counts {stated:number} entries; there are {found:number}.',
    'zh-CN': '结案条目记载 {stated:number} 个条目，实际有 {found:number} 个。',
  },
  CHAIN_AFTER_CLOSING: {
    status: 422,
    en: 'Entry {sequence} comes after the closing entry of the file.',
    'zh-CN': '第 {sequence} 个条目出现在该卷宗的结案条目之后。',
  },
});
