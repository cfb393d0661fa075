import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  DOCUMENT_NOT_FOUND: {
    status: 404,
    en: 'There is no such document, or it is not for you.',
    'zh-CN': '没有该单据，或您无权查看。',
  },
  DOCUMENT_NOT_SIGNED: {
    status: 409,
    en: 'This document came from outside; the platform has not signed it.',
    'zh-CN': '该单据来自外部，平台未对其签名。',
  },
  DOCUMENT_BEING_PRINTED: {
    status: 503,
    en: 'This paper is being printed; it is there in a moment. Try again.',
    'zh-CN': '该单据正在生成打印件，稍后即可取得。请重试。',
  },
  DOCUMENT_UNPRINTABLE: {
    status: 409,
    en: 'This document could not be printed. An administrator of whoever issued it can have it tried again, under failed work.',
    'zh-CN': '该单据未能生成打印件。签发方的管理员可在“失败的工作”中要求重试。',
  },
  DOCUMENT_UNREADABLE: {
    status: 422,
    en: 'The document cannot be read: {problem} ({count} in all).',
    'zh-CN': '无法读取该单据：{problem}（共 {count} 处问题）。',
  },
  DOCUMENT_TOO_MANY: {
    status: 422,
    en: 'A trade takes at most {limit} documents from outside.',
    'zh-CN': '每笔贸易最多接收 {limit} 份外部单据。',
  },
  ENCLOSURE_OF_ANOTHER_KIND: {
    status: 422,
    en: 'The file is called {kind}, and its content is none.',
    'zh-CN': '文件标明为 {kind}，但内容并非如此。',
  },
  DOCUMENT_NO_INVOICE: {
    status: 409,
    en: 'Only an invoice or a credit note is had as an e-invoice.',
    'zh-CN': '只有发票或贷项通知单可作为电子发票。',
  },
  E_INVOICE_BREAKS_RULES: {
    status: 422,
    en: 'As an e-invoice it breaks {count} rules, the first: {rule} ({terms}) at {path}.',
    'zh-CN': '作为电子发票有 {count} 处违反规则，首处：{rule}（{terms}），位于 {path}。',
  },
  DUE_BEFORE_ISSUE: {
    status: 422,
    en: 'The due date {dueDate} is before the date of issue {issueDate}.',
    'zh-CN': '付款期限 {dueDate} 早于签发日期 {issueDate}。',
  },
  INVOICE_DATE_FUTURE: {
    status: 422,
    en: 'The date of issue {issueDate} lies after today, {today}.',
    'zh-CN': '签发日期 {issueDate} 晚于今天（{today}）。',
  },
  SHIPMENT_NOT_PACKED: {
    status: 422,
    en: 'Shipment {shipmentId} is not packed in this trade.',
    'zh-CN': '本贸易中没有已装箱的货批 {shipmentId}。',
  },
  ORIGIN_LINE_UNKNOWN: {
    status: 422,
    en: 'The trade has no line {lineId}.',
    'zh-CN': '本贸易没有第 {lineId} 行。',
  },
  ORIGIN_UNKNOWN: {
    status: 422,
    en: 'The country of origin of line {lineId} is not known; state it.',
    'zh-CN': '第 {lineId} 行的原产国未知，请填写。',
  },
  ORIGIN_FORM_UNKNOWN: {
    status: 422,
    en: 'Origin is stated under one of {known}; {form} is none of them.',
    'zh-CN': '原产地声明形式应为 {known} 之一；{form} 不在其中。',
  },
  ORIGIN_FORM_UNFIT: {
    status: 422,
    en: '{country} is not a party to the agreement of {form}.',
    'zh-CN': '{country} 不是 {form} 所依据协定的缔约方。',
  },
  ORIGIN_CRITERION_UNFIT: {
    status: 422,
    en: '{form} does not write a criterion as {criterion}; it knows {written}.',
    'zh-CN': '{form} 的原产地标准不写作 {criterion}；应为 {written}。',
  },
  ORIGIN_CONTRADICTS: {
    status: 422,
    en: 'Line {lineId} originates in {known} by the order, not in {stated}.',
    'zh-CN': '订单载明第 {lineId} 行原产于 {known}，而非 {stated}。',
  },
});
