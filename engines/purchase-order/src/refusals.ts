import { defineRefusals } from '@tongshang/refusal';

/** What can be wrong with an order. Listed with its place (`OrderProblem`), so that all of it is named at once. */
export const { refuse, table } = defineRefusals({
  ORDER_NOT_JSON: {
    status: 422,
    en: 'This is not an order in JSON ({reason}).',
    'zh-CN': '这不是 JSON 格式的订单（{reason}）。',
  },
  ORDER_NONE: {
    status: 422,
    en: 'The file holds no order.',
    'zh-CN': '文件中没有订单。',
  },
  ORDER_FIELD_MISSING: {
    status: 422,
    en: '“{field}” is missing.',
    'zh-CN': '缺少“{field}”。',
  },
  ORDER_FIELD_UNKNOWN: {
    status: 422,
    en: '“{field}” is not a field of an order.',
    'zh-CN': '订单没有“{field}”字段。',
  },
  ORDER_FIELD_INVALID: {
    status: 422,
    en: 'The value has not the form that is needed here; it looks like: {expected}.',
    'zh-CN': '此处的值格式不符；正确格式如：{expected}。',
  },
  ORDER_DATE_INVALID: {
    status: 422,
    en: '“{date}” is not a day of the calendar.',
    'zh-CN': '“{date}”不是有效日期。',
  },
  ORDER_COUNTRY_UNKNOWN: {
    status: 422,
    en: '“{country}” is not an assigned ISO 3166-1 code.',
    'zh-CN': '“{country}”不是已分配的 ISO 3166-1 代码。',
  },
  ORDER_CURRENCY_MIXED: {
    status: 422,
    en: 'The amount is in {found}, the order in {expected}.',
    'zh-CN': '该金额的货币为 {found}，订单货币为 {expected}。',
  },
  ORDER_LINE_TWICE: {
    status: 422,
    en: 'Line “{lineId}” occurs more than once in the order.',
    'zh-CN': '订单中行号“{lineId}”重复。',
  },
  ORDER_NUMBER_TWICE: {
    status: 422,
    en: 'Order number “{orderNumber}” of the same buyer occurs more than once in the file.',
    'zh-CN': '同一买方的订单号“{orderNumber}”在文件中重复。',
  },
  ORDER_PRICE_NOT_POSITIVE: {
    status: 422,
    en: 'A price must be greater than zero, {value:number} is not.',
    'zh-CN': '价格必须大于零，{value:number} 不符合要求。',
  },
  ORDER_WEIGHT_NOT_POSITIVE: {
    status: 422,
    en: 'A weight must be greater than zero, {value:number} is not.',
    'zh-CN': '重量必须大于零，{value:number} 不符合要求。',
  },
  ORDER_WEIGHT_GROSS_BELOW_NET: {
    status: 422,
    en: 'The gross weight ({gross:number} kg) is below the net weight ({net:number} kg).',
    'zh-CN': '毛重（{gross:number} kg）小于净重（{net:number} kg）。',
  },
  ORDER_LINE_TOTAL_WRONG: {
    status: 422,
    en: 'The line states {stated:number}; quantity times price with its charges and allowances is {computed:number}.',
    'zh-CN': '该行写明金额 {stated:number}；数量乘单价并计入费用与折让后为 {computed:number}。',
  },
  ORDER_PRICE_DISCOUNT: {
    status: 422,
    en: 'The price is {price:number}; {gross:number} less the discount of {discount:number} is another.',
    'zh-CN': '单价为 {price:number}；{gross:number} 减去折扣 {discount:number} 却不是这个数。',
  },
  ORDER_PRICE_GROSS: {
    status: 422,
    en: 'The price before discount ({gross:number}) is below the price ({price:number}).',
    'zh-CN': '折前单价（{gross:number}）低于单价（{price:number}）。',
  },
  ORDER_ALL_FREE: {
    status: 422,
    en: 'Every line of the order is free of charge: there is nothing to pay, so it is no sale.',
    'zh-CN': '订单的每一行都是免费的：没有应付金额，不构成买卖。',
  },
  ORDER_CHARGE_NEGATIVE: {
    status: 422,
    en: 'A charge or allowance is stated without a sign; {amount:number} is negative.',
    'zh-CN': '费用或折让的金额不带符号；{amount:number} 为负数。',
  },
  ORDER_SUM_WRONG: {
    status: 422,
    en: 'The order states {stated:number} here; by its own figures it is {computed:number}.',
    'zh-CN': '订单此处写明 {stated:number}；按其自身数字计算为 {computed:number}。',
  },
  ORDER_GTIN_WRONG: {
    status: 422,
    en: '“{gtin}” is no GTIN: its check digit is wrong, or it has not 8, 12, 13 or 14 digits.',
    'zh-CN': '“{gtin}”不是 GTIN：校验位有误，或位数不是 8、12、13、14 位。',
  },
  ORDER_GTIN_LEFT: {
    status: 422,
    en: '“{gtin}” is no GTIN: its check digit is wrong. It is left out; the article is known by its other number.',
    'zh-CN': '“{gtin}”不是 GTIN：校验位有误，不予带入；货物以其另一编号识别。',
  },
  ORDER_PARTY_NUMBER_ODD: {
    status: 422,
    en: '“{number}” is no such number of {country:country}: its form or its check signs are wrong. It stays as it is written; ask for the right one.',
    'zh-CN': '“{number}”不是{country:country}的有效号码：格式或校验码有误。照原样保留；请向对方核实。',
  },
  ORDER_UNIT_UNLISTED: {
    status: 422,
    en: '“{unit}” is no unit of UN/ECE Recommendations 20 and 21. It stays as it is written, and nothing is reckoned with it.',
    'zh-CN': '“{unit}”不是 UN/ECE 第 20、21 号建议书所列单位：照原样保留，不作换算。',
  },
  ORDER_CHARGE_PERCENT: {
    status: 422,
    en: 'The order states {stated:number} here; {percent} % of {base:number} is {computed:number}.',
    'zh-CN': '订单此处写明 {stated:number}；{base:number} 的 {percent}% 为 {computed:number}。',
  },
  ORDER_UN_NUMBER: {
    status: 422,
    en: '“{written}” is no UN number of dangerous goods: those have four digits.',
    'zh-CN': '“{written}”不是危险货物的联合国编号：应为四位数字。',
  },
  ORDER_SAFETY_NOT_CARRIED: {
    status: 422,
    en: 'What is said here of dangerous goods cannot be carried into a trade, and must not be lost: “{written}”.',
    'zh-CN': '此处关于危险货物的内容无法带入贸易，而又不得丢失：“{written}”。',
  },
  ORDER_MONEY_NOT_CARRIED: {
    status: 422,
    en: 'What is said of money here cannot be carried into a trade, and must not be lost: “{written}”.',
    'zh-CN': '此处关于金额的内容无法带入贸易，而又不得丢失：“{written}”。',
  },
  ORDER_TERMS_NOT_CARRIED: {
    status: 422,
    en: 'What is said of the terms here is not understood, and must not be lost: “{written}”.',
    'zh-CN': '此处关于交易条款的内容无法识别，而又不得丢失：“{written}”。',
  },
  ORDER_DELIVERY_NOT_CARRIED: {
    status: 422,
    en: 'The order asks for several deliveries; of this further one is not carried into a trade: “{written}”.',
    'zh-CN': '订单要求多次交货；其后一次交货的此内容不会带入贸易：“{written}”。',
  },
  ORDER_TOTAL_WRONG: {
    status: 422,
    en: 'The order states a total of {stated:number}, its lines sum to {computed:number}.',
    'zh-CN': '订单合计为 {stated:number}，各行之和为 {computed:number}。',
  },
  ORDER_DELIVERY_BEFORE_ISSUE: {
    status: 422,
    en: 'Delivery is asked for {requested:day}, before the order was issued ({issued:day}).',
    'zh-CN': '要求交货日期 {requested:day} 早于订单日期 {issued:day}。',
  },
  ORDER_DOCUMENT_OTHER: {
    status: 422,
    en: 'The file is a UBL {type}; a purchase order (UBL Order) is needed.',
    'zh-CN': '该文件是 UBL {type}；需要采购订单（UBL Order）。',
  },
  ORDER_HS_CODE_DIGITS: {
    status: 422,
    en: '“{code}” has {digits} digits, which hardly any tariff has. Is a leading zero lost ({padded})?',
    'zh-CN': '“{code}”有 {digits} 位，税则编码几乎没有这种长度。是否丢失了前导零（{padded}）？',
  },
  ORDER_PRICE_BASE_UNIT: {
    status: 422,
    en: 'The price is for {base}, the quantity is in {unit}: no fixed relation exists between the two units.',
    'zh-CN': '单价按 {base} 计，数量以 {unit} 计：两种单位之间没有固定关系。',
  },
  SHEET_CURRENCY_MISSING: {
    status: 422,
    en: 'The sheet names no currency. Say which its prices are in.',
    'zh-CN': '表格没有注明币种，请指明价格的货币。',
  },
  SHEET_WEIGHT_UNIT: {
    status: 422,
    en: 'Weights are read in kilograms; this column is in “{unit}”.',
    'zh-CN': '重量按千克读取；该列的单位是“{unit}”。',
  },
  ROW_CANCELLATION: {
    status: 422,
    en: '{orderNumber} is a cancellation, not an order.',
    'zh-CN': '{orderNumber} 是取消单，不是订单。',
  },
  ROW_NOT_ORDER: {
    status: 422,
    en: '{orderNumber} books a correction of accounts, not an order.',
    'zh-CN': '{orderNumber} 是账务调整，不是订单。',
  },
  ROW_NOT_GOODS: {
    status: 422,
    en: '“{sku}” books a charge, a discount or a correction, not goods.',
    'zh-CN': '“{sku}”是费用、折扣或调整项，不是货物。',
  },
  ROW_TOTAL_WRONG: {
    status: 422,
    en: 'This row states a total of {stated:number}; the lines above it come to {computed:number}.',
    'zh-CN': '该行写明合计 {stated:number}；其上各行合计为 {computed:number}。',
  },
  ROW_TOTAL_OR_LINE: {
    status: 422,
    en: 'This row is called a total and priced like a line: “{written}”. Is it to be left out?',
    'zh-CN': '该行称为合计，却像订单行一样有数量和单价：“{written}”。是否略去？',
  },
  ORDER_SHEET_NONE: {
    status: 422,
    en: 'This is no order sheet: its first row has {found} cell(s) (“{written}”), and an order needs columns for at least {needed} things: {columns}.',
    'zh-CN':
      '这不是订单表：首行只有 {found} 个单元格（“{written}”），而订单至少需要 {needed} 列：{columns}。',
  },
  ORDER_XML_OTHER: {
    status: 422,
    en: 'This XML is no order: it begins with “{root}” (namespace {namespace}). Orders are read from UBL 2 or Peppol documents that begin with “Order”.',
    'zh-CN':
      '该 XML 不是订单：其根元素为“{root}”（命名空间 {namespace}）。可读取以“Order”为根元素的 UBL 2 或 Peppol 文件。',
  },
  ROW_DIFFERS: {
    status: 422,
    en: '“{found}” differs from “{first}” in row {firstRow} of the same order {orderNumber}.',
    'zh-CN': '“{found}”与同一订单 {orderNumber} 第 {firstRow} 行的“{first}”不一致。',
  },
});
