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
  DOCUMENT_NOT_IN_LANGUAGE: {
    status: 404,
    en: 'This document is printed in these languages: {languages:language}; not in {language:language}.',
    'zh-CN': '该单据的打印语言为 {languages:language}，没有 {language:language}。',
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
    en: 'The document cannot be read: {problem} ({count:number} in all).',
    'zh-CN': '无法读取该单据：{problem}（共 {count:number} 处问题）。',
  },
  DOCUMENT_TOO_MANY: {
    status: 422,
    en: 'A trade takes at most {limit:number} documents from outside.',
    'zh-CN': '每笔贸易最多接收 {limit:number} 份外部单据。',
  },
  ENCLOSURE_OF_ANOTHER_KIND: {
    status: 422,
    en: 'The file is called {kind}, and its content is none.',
    'zh-CN': '文件标明为 {kind}，但内容并非如此。',
  },
  EVIDENCE_NOT_BROUGHT: {
    status: 422,
    en: 'No file with this hash was brought into this trade that your organisation may see. Bring it first (POST …/enclosures?type=Evidence).',
    'zh-CN':
      '本笔贸易中没有贵组织可见的、具有该哈希的文件。请先提交该文件（POST …/enclosures?type=Evidence）。',
  },
  EVIDENCE_HIDDEN: {
    status: 422,
    en: 'Somebody whom this is to convince (the other side, the bank, the carrier) may not see that file. Bring it as evidence.',
    'zh-CN': '需以此说服的一方（对方、银行或承运人）无权查看该文件。请将其作为证据提交。',
  },
  DOCUMENT_NO_INVOICE: {
    status: 409,
    en: 'Only an invoice or a credit note is had as an e-invoice.',
    'zh-CN': '只有发票或贷项通知单可作为电子发票。',
  },
  E_INVOICE_BREAKS_RULES: {
    status: 422,
    en: 'As an e-invoice it breaks {count:number} rules, the first: {rule} ({terms}) at {path}.',
    'zh-CN': '作为电子发票有 {count:number} 处违反规则，首处：{rule}（{terms}），位于 {path}。',
  },
  INVOICE_VAT_OPEN: {
    status: 422,
    en: 'An invoice of a registered seller states how VAT treats the supply; for that must be known: {missing}.',
    'zh-CN': '已登记增值税的卖方开具发票须写明增值税处理方式，为此须先知道：{missing}。',
  },
  DUE_BEFORE_ISSUE: {
    status: 422,
    en: 'The due date {dueDate:day} is before the date of issue {issueDate:day}.',
    'zh-CN': '付款期限 {dueDate:day} 早于签发日期 {issueDate:day}。',
  },
  INVOICE_DATE_FUTURE: {
    status: 422,
    en: 'The date of issue {issueDate:day} lies after today, {today:day}.',
    'zh-CN': '签发日期 {issueDate:day} 晚于今天（{today:day}）。',
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
    en: '{country:country} is not a party to the agreement of {form}.',
    'zh-CN': '{country:country} 不是 {form} 所依据协定的缔约方。',
  },
  ORIGIN_CRITERION_UNFIT: {
    status: 422,
    en: '{form} does not write a criterion as {criterion}; it knows {written}.',
    'zh-CN': '{form} 的原产地标准不写作 {criterion}；应为 {written}。',
  },
  INSURANCE_PAPER_MISSING: {
    status: 422,
    en: 'Bring the insurer’s paper to the trade first, as an insurance certificate, and name it here.',
    'zh-CN': '请先将保险公司的单据作为保险单据上传至本笔贸易，再在此引用。',
  },
  INSURANCE_CURRENCY: {
    status: 422,
    en: 'Goods are insured in the currency of the contract, {currency}, not in {stated}.',
    'zh-CN': '保险金额应以合同币种 {currency} 表示，而非 {stated}。',
  },
  INSURED_TOO_LITTLE: {
    status: 422,
    en: 'At least {percent:number} % of the value is to be insured: {least:number} {currency}. Less takes a change of the terms that the buyer accepts.',
    'zh-CN':
      '保险金额至少为货值的 {percent:number}%，即 {least:number} {currency}；低于此数须变更条款并经买方接受。',
  },
  INSURANCE_COVER_TOO_NARROW: {
    status: 422,
    en: 'The goods are to be insured by clauses ({least}) at least, not ({clauses}). Less takes a change of the terms that the buyer accepts.',
    'zh-CN': '至少应按（{least}）条款投保，而非（{clauses}）条款；降低承保范围须变更条款并经买方接受。',
  },
  INSURANCE_DATE_FUTURE: {
    status: 422,
    en: 'The insurer’s paper is dated {issuedOn:day}, which lies after today, {today:day}.',
    'zh-CN': '保险单据日期 {issuedOn:day} 晚于今天（{today:day}）。',
  },
  INSURED_AFTER_SHIPMENT: {
    status: 422,
    en: 'The goods are covered from {from:day}, after they were shipped on {shippedOn:day}.',
    'zh-CN': '保险自 {from:day} 起生效，晚于装运日期 {shippedOn:day}。',
  },
  ISSUER_NOT_JOINED: {
    status: 409,
    en: 'You have been asked to take part in this trade; join it before you make out a paper.',
    'zh-CN': '您已受邀参与本笔贸易；请先加入，再出具单据。',
  },
  ACCOUNT_NOT_OF_FIRM: {
    status: 409,
    en: 'The account {id}, as it is named with bank and holder, is none of those that your firm states for this currency. Choose one of these, or have an owner add it to the firm profile.',
    'zh-CN':
      '账户 {id}（连同所写的银行和户名）不在贵公司企业资料为该币种所列账户之中。请选用其中一个，或由所有者先将其加入企业资料。',
  },
  ACCOUNT_CHECK_DIGIT: {
    status: 422,
    en: 'The check digits of the account {id} do not match: a digit is wrong or missing.',
    'zh-CN': '账户 {id} 的校验位不符：有数字写错或遗漏。',
  },
  NOTHING_QUOTED: {
    status: 409,
    en: 'A proforma invoice follows a quotation or an order; there is none yet.',
    'zh-CN': '形式发票应依据报价或订单开具；目前尚无报价或订单。',
  },
  INSPECTION_LINE_UNKNOWN: {
    status: 422,
    en: 'Line {lineId} is not among the goods, or stands here twice.',
    'zh-CN': '第 {lineId} 行不在货物之列，或在此重复出现。',
  },
  INSPECTED_TOO_MUCH: {
    status: 422,
    en: 'Between nothing and {of:number} can be inspected of this line, not {quantity:number}.',
    'zh-CN': '该行检验数量应大于零且不超过 {of:number}，不能为 {quantity:number}。',
  },
  PROFORMA_VALIDITY_PAST: {
    status: 422,
    en: 'The proforma would be valid until {validUntil:day}; where the seller is, it is {today:day} already.',
    'zh-CN': '形式发票有效期至 {validUntil:day}，而卖方当地已是 {today:day}。',
  },
  INSPECTION_DATE_FUTURE: {
    status: 422,
    en: 'The date of inspection {inspectedOn:day} lies after today, {today:day}.',
    'zh-CN': '检验日期 {inspectedOn:day} 晚于今天（{today:day}）。',
  },
  ORIGIN_CONTRADICTS: {
    status: 422,
    en: 'Line {lineId} originates in {known:country} by the order, not in {stated:country}.',
    'zh-CN': '订单载明第 {lineId} 行原产于 {known:country}，而非 {stated:country}。',
  },
});
