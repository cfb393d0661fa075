import type { Language } from '@tongshang/refusal';
import { INSURANCE_TEXTS } from './insurance-texts.ts';
import { UCP_TEXTS } from './ucp-texts.ts';

/**
 * `error`: a bank's examiner would refuse the documents, or customs the declaration. `warning`: someone should look.
 * `note`: a difference that may well be meant.
 */
export type Severity = 'error' | 'warning' | 'note';

type Rule = { readonly severity: Severity } & Readonly<Record<Language, string>>;

/**
 * What is checked, of documents and of what is stated without one (`DECLARED_VALUE_FAR` only there). In the texts `{left}` and `{right}` are the two values, `{leftDocument}` and `{rightDocument}` the
 * documents they stand in, `{line}` the line with its goods.
 */
export const RULES = {
  SELLER_DIFFERS: {
    severity: 'error',
    en: 'The seller is “{left}” in {leftDocument} but “{right}” in {rightDocument}.',
    'zh-CN': '{leftDocument}中的卖方为“{left}”，而{rightDocument}中为“{right}”。',
  },
  BUYER_DIFFERS: {
    severity: 'error',
    en: 'The buyer is “{left}” in {leftDocument} but “{right}” in {rightDocument}.',
    'zh-CN': '{leftDocument}中的买方为“{left}”，而{rightDocument}中为“{right}”。',
  },
  SHIPPER_NOT_SELLER: {
    severity: 'warning',
    en: 'Shipper or exporter “{right}” in {rightDocument} is not the seller “{left}” of {leftDocument}.',
    'zh-CN': '{rightDocument}中的发货人或出口商“{right}”不是{leftDocument}中的卖方“{left}”。',
  },
  CONSIGNEE_NOT_BUYER: {
    severity: 'warning',
    en: 'Consignee or importer “{right}” in {rightDocument} is not the buyer “{left}” of {leftDocument}.',
    'zh-CN': '{rightDocument}中的收货人或进口商“{right}”不是{leftDocument}中的买方“{left}”。',
  },
  CARRIER_DIFFERS: {
    severity: 'warning',
    en: 'The carrier is “{left}” in {leftDocument} but “{right}” in {rightDocument}.',
    'zh-CN': '{leftDocument}中的承运人为“{left}”，而{rightDocument}中为“{right}”。',
  },
  PARTY_COUNTRY_DIFFERS: {
    severity: 'error',
    en: 'The country of the {party} is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中{party}的国家为 {left}，而{rightDocument}中为 {right}。',
  },
  PARTY_ID_DIFFERS: {
    severity: 'warning',
    en: 'The registration or tax number of the {party} is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中{party}的登记号或税号为 {left}，而{rightDocument}中为 {right}。',
  },
  GOODS_MISSING: {
    severity: 'error',
    en: 'In {leftDocument} there is {line}, in {rightDocument} there is not.',
    'zh-CN': '{leftDocument}中的{line}未出现在{rightDocument}中。',
  },
  GOODS_ADDED: {
    severity: 'error',
    en: 'In {rightDocument} there is {line}, in {leftDocument} there is not.',
    'zh-CN': '{rightDocument}中的{line}未出现在{leftDocument}中。',
  },
  GOODS_IN_PART: {
    severity: 'note',
    en: '{rightDocument} does not cover {line} of {leftDocument}, which may be delivered in parts.',
    'zh-CN': '{rightDocument}未涵盖{leftDocument}中可分批交付的{line}。',
  },
  DESCRIPTION_DIFFERS: {
    severity: 'warning',
    en: 'The goods are described as “{left}” in {leftDocument} but as “{right}” in {rightDocument}.',
    'zh-CN': '货物在{leftDocument}中描述为“{left}”，而在{rightDocument}中为“{right}”。',
  },
  QUANTITY_DIFFERS: {
    severity: 'error',
    en: 'The quantity of {line} is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中{line}的数量为 {left}，而{rightDocument}中为 {right}。',
  },
  QUANTITY_PART: {
    severity: 'note',
    en: 'Of the {left} of {line} in {leftDocument}, {right} stand in {rightDocument}.',
    'zh-CN': '{leftDocument}中{line}的数量为 {left}，{rightDocument}仅涵盖 {right}。',
  },
  RECEIVED_DIFFERS: {
    severity: 'warning',
    en: '{leftDocument} has {left} of {line}, but the quantity received in {rightDocument} is {right}.',
    'zh-CN': '{leftDocument}中{line}的数量为 {left}，而{rightDocument}实收 {right}。',
  },
  SHIPMENT_QUANTITY_DIFFERS: {
    severity: 'error',
    en: 'Of one shipment, {leftDocument} has {left} of {line} but {rightDocument} {right}.',
    'zh-CN': '同一批货物中，{leftDocument}{line}的数量为 {left}，而{rightDocument}为 {right}。',
  },
  SHIPMENT_GOODS_DIFFER: {
    severity: 'error',
    en: 'Of one shipment, only one of {leftDocument} and {rightDocument} has {line}.',
    'zh-CN': '同一批货物中，{leftDocument}与{rightDocument}只有其一载有{line}。',
  },
  REFERENCE_OTHER_SHIPMENT: {
    severity: 'error',
    en: '{leftDocument} cites {left}, but {rightDocument} covers another shipment.',
    'zh-CN': '{leftDocument}引用 {left}，而{rightDocument}属于另一批货物。',
  },
  WEIGHT_SUM_WRONG: {
    severity: 'error',
    en: 'The {weight} weights of the goods in {leftDocument} add up to {left} kg, but its total is {right} kg.',
    'zh-CN': '{leftDocument}各项货物的{weight}合计为 {left} 千克，而总计为 {right} 千克。',
  },
  UNIT_DIFFERS: {
    severity: 'error',
    en: 'The goods of {line} are measured in {left} in {leftDocument} but in {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中{line}的计量单位为 {left}，而{rightDocument}中为 {right}。',
  },
  UNIT_PRICE_DIFFERS: {
    severity: 'error',
    en: 'The unit price of {line} is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中{line}的单价为 {left}，而{rightDocument}中为 {right}。',
  },
  HS_CODE_DIFFERS: {
    severity: 'error',
    en: 'The HS code of {line} is {left} in {leftDocument} but {right} in {rightDocument}; the first six digits must agree.',
    'zh-CN': '{leftDocument}中{line}的 HS 编码为 {left}，而{rightDocument}中为 {right}；前六位必须一致。',
  },
  ORIGIN_DIFFERS: {
    severity: 'error',
    en: 'The origin of {line} is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中{line}的原产地为 {left}，而{rightDocument}中为 {right}。',
  },
  LINE_TOTAL_WRONG: {
    severity: 'error',
    en: 'Quantity times price of {line}, with its charges and allowances, makes {left}, but {rightDocument} states {right}.',
    'zh-CN': '{line}的数量乘以单价并计入费用与折让为 {left}，而{rightDocument}载明为 {right}。',
  },
  SUM_WRONG: {
    severity: 'error',
    en: 'The lines of {leftDocument} add up to {left}, but its total is {right}.',
    'zh-CN': '{leftDocument}各行合计为 {left}，而总额为 {right}。',
  },
  PAYABLE_WRONG: {
    severity: 'error',
    en: 'Lines, charges, allowances, taxes and payments in {leftDocument} come to {left}, but it asks for {right}.',
    'zh-CN': '{leftDocument}的各行、费用、折让、税款与已付款合计为 {left}，而应付金额为 {right}。',
  },
  CURRENCY_DIFFERS: {
    severity: 'error',
    en: 'The currency is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的币种为 {left}，而{rightDocument}中为 {right}。',
  },
  TOTAL_DIFFERS: {
    severity: 'error',
    en: 'The total is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的总额为 {left}，而{rightDocument}中为 {right}。',
  },
  PAYMENT_TERMS_DIFFER: {
    severity: 'warning',
    en: 'The terms of payment are “{left}” in {leftDocument} but “{right}” in {rightDocument}.',
    'zh-CN': '{leftDocument}中的付款条件为“{left}”，而{rightDocument}中为“{right}”。',
  },
  REMITTED_DIFFERS: {
    severity: 'warning',
    en: 'To be paid by {leftDocument}: {left}; remitted by {rightDocument}: {right}.',
    'zh-CN': '{leftDocument}应付 {left}，而{rightDocument}汇付 {right}。',
  },
  CUSTOMS_VALUE_DIFFERS: {
    severity: 'note',
    en: 'The customs value in {rightDocument} is {right}, the total of {leftDocument} {left}.',
    'zh-CN': '{rightDocument}中的计税价格为 {right}，{leftDocument}的总额为 {left}。',
  },
  DECLARED_SUM_DIFFERS: {
    severity: 'error',
    en: 'The items of {rightDocument} are declared at {right} together; {leftDocument} bills {left} for the goods.',
    'zh-CN': '{rightDocument}各项申报总价合计为 {right}，而{leftDocument}的货款为 {left}。',
  },
  DECLARED_TOTAL_DIFFERS: {
    severity: 'warning',
    en: 'With what is charged beside them the items of {leftDocument} come to {left}, but are valued at {right}, which is not what that comes to.',
    'zh-CN': '{leftDocument}各项申报总价连同杂费合计为 {left}，而完税价格合计为 {right}，与之不符。',
  },
  DECLARED_ITEM_DIFFERS: {
    severity: 'warning',
    en: '{line} is declared at {left} in {leftDocument}, but valued at {right}, which is not what that comes to.',
    'zh-CN': '{leftDocument}中{line}的申报总价为 {left}，而其完税价格为 {right}，与之不符。',
  },
  NET_ABOVE_GROSS: {
    severity: 'error',
    en: 'In {leftDocument} the net weight {left} kg is more than the gross weight {right} kg.',
    'zh-CN': '{leftDocument}中的净重 {left} 千克大于毛重 {right} 千克。',
  },
  NET_WEIGHT_DIFFERS: {
    severity: 'error',
    en: 'The net weight is {left} kg in {leftDocument} but {right} kg in {rightDocument}.',
    'zh-CN': '{leftDocument}中的净重为 {left} 千克，而{rightDocument}中为 {right} 千克。',
  },
  GROSS_WEIGHT_DIFFERS: {
    severity: 'error',
    en: 'The gross weight is {left} kg in {leftDocument} but {right} kg in {rightDocument}.',
    'zh-CN': '{leftDocument}中的毛重为 {left} 千克，而{rightDocument}中为 {right} 千克。',
  },
  PACKED_NET_WEIGHT_DIFFERS: {
    severity: 'note',
    en: 'The goods of {line} weigh {left} kg net by {leftDocument}, but {right} kg as packed by {rightDocument}.',
    'zh-CN': '{leftDocument}载明{line}净重 {left} 千克，而{rightDocument}按实际包装为 {right} 千克。',
  },
  PACKED_GROSS_WEIGHT_DIFFERS: {
    severity: 'note',
    en: 'The goods of {line} weigh {left} kg gross by {leftDocument}, but {right} kg as packed by {rightDocument}.',
    'zh-CN': '{leftDocument}载明{line}毛重 {left} 千克，而{rightDocument}按实际包装为 {right} 千克。',
  },
  PACKAGES_DIFFER: {
    severity: 'error',
    en: '{leftDocument} has {left} packages but {rightDocument} {right}.',
    'zh-CN': '{leftDocument}为 {left} 件包装，而{rightDocument}为 {right} 件。',
  },
  PACKED_DIFFERS: {
    severity: 'error',
    en: 'The packages of {leftDocument} hold {right} of {line}, its list says {left}.',
    'zh-CN': '{leftDocument}的包装内含{line} {right}，而清单载明 {left}。',
  },
  PORT_OF_LOADING_DIFFERS: {
    severity: 'error',
    en: 'The port of loading is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的装货港为 {left}，而{rightDocument}中为 {right}。',
  },
  PORT_OF_DISCHARGE_DIFFERS: {
    severity: 'error',
    en: 'The port of discharge is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的卸货港为 {left}，而{rightDocument}中为 {right}。',
  },
  INCOTERM_DIFFERS: {
    severity: 'error',
    en: 'The delivery term is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的贸易术语为 {left}，而{rightDocument}中为 {right}。',
  },
  INCOTERM_PLACE_DIFFERS: {
    severity: 'warning',
    en: 'The place after the delivery term is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中贸易术语的指定地点为 {left}，而{rightDocument}中为 {right}。',
  },
  INCOTERM_PLACE_NOT_REACHED: {
    severity: 'error',
    en: '{leftDocument} agrees on {incoterm} {left}, but by {rightDocument} the goods are carried to {right}.',
    'zh-CN': '{leftDocument}约定 {incoterm} {left}，而{rightDocument}将货物运至 {right}。',
  },
  INCOTERM_PORT_NOT_LOADED_AT: {
    severity: 'error',
    en: '{leftDocument} agrees on {incoterm} {left}, but by {rightDocument} the goods are loaded at {right}.',
    'zh-CN': '{leftDocument}约定 {incoterm} {left}，而{rightDocument}显示货物在 {right} 装运。',
  },
  MARKS_DIFFER: {
    severity: 'warning',
    en: 'The shipping marks of {line} are “{left}” in {leftDocument} but “{right}” in {rightDocument}.',
    'zh-CN': '{leftDocument}中{line}的唛头为“{left}”，而{rightDocument}中为“{right}”。',
  },
  VOLUME_DIFFERS: {
    severity: 'error',
    en: 'The volume is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的体积为 {left}，而{rightDocument}中为 {right}。',
  },
  MEANS_OF_TRANSPORT_DIFFERS: {
    severity: 'warning',
    en: 'The vessel, flight or train is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的船名、航班或车次为 {left}，而{rightDocument}中为 {right}。',
  },
  MODE_OF_TRANSPORT_DIFFERS: {
    severity: 'warning',
    en: 'The mode of transport is {left} in {leftDocument} but {right} in {rightDocument}.',
    'zh-CN': '{leftDocument}中的运输方式为 {left}，而{rightDocument}中为 {right}。',
  },
  LATE_SHIPMENT: {
    severity: 'error',
    en: '{leftDocument} asks for shipment by {left}; {rightDocument} shows loading on {right}.',
    'zh-CN': '{leftDocument}要求最迟于 {left} 装运；{rightDocument}显示装运日期为 {right}。',
  },
  LATE_ARRIVAL: {
    severity: 'warning',
    en: '{leftDocument} asks for delivery by {left}; {rightDocument} expects arrival on {right}.',
    'zh-CN': '{leftDocument}要求于 {left} 前交货；{rightDocument}预计到达日期为 {right}。',
  },
  ORDER_AFTER_VALIDITY: {
    severity: 'warning',
    en: '{leftDocument} was valid until {left}; {rightDocument} is dated {right}.',
    'zh-CN': '{leftDocument}有效期至 {left}；{rightDocument}日期为 {right}。',
  },
  DATED_BEFORE_ORDER: {
    severity: 'warning',
    en: '{rightDocument} is dated {right}, before {leftDocument} of {left}.',
    'zh-CN': '{rightDocument}日期为 {right}，早于{leftDocument}的 {left}。',
  },
  DECLARED_VALUE_FAR: {
    severity: 'warning',
    en: '{line} is declared at {right} in {rightDocument}, far from the {left} it is invoiced at in {leftDocument}.',
    'zh-CN': '{rightDocument}中{line}的申报价值为 {right}，与{leftDocument}的发票金额 {left} 相差甚远。',
  },
  LOADED_BEFORE_PACKING: {
    severity: 'warning',
    en: 'Loading was on {left} by {leftDocument}, before the goods were packed by {rightDocument} of {right}.',
    'zh-CN': '{leftDocument}显示装运日期为 {left}，早于{rightDocument}的 {right}。',
  },
  DECLARED_AFTER_LOADING: {
    severity: 'warning',
    en: 'Loading was on {left} by {leftDocument}; {rightDocument} is dated {right}, after it.',
    'zh-CN': '{leftDocument}显示装运日期为 {left}；{rightDocument}日期为 {right}，晚于装运。',
  },
  RECEIVED_BEFORE_LOADING: {
    severity: 'error',
    en: 'Loading was on {left} by {leftDocument}; {rightDocument} shows receipt on {right}, before it.',
    'zh-CN': '{leftDocument}显示装运日期为 {left}；{rightDocument}显示收货日期为 {right}，早于装运。',
  },
  REFERENCE_DIFFERS: {
    severity: 'error',
    en: '{leftDocument} refers to {left}, but the number there is {right}.',
    'zh-CN': '{leftDocument}引用 {left}，而该单据的编号为 {right}。',
  },
  REFERENCE_DATE_DIFFERS: {
    severity: 'warning',
    en: '{leftDocument} dates {rightDocument} {left}, but that document is dated {right}.',
    'zh-CN': '{leftDocument}所引{rightDocument}的日期为 {left}，而该单据日期为 {right}。',
  },
  ...UCP_TEXTS,
  ...INSURANCE_TEXTS,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleCode = keyof typeof RULES;

/** Names of document types as people say them. */
export const DOCUMENT_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  RequestForQuotation: { en: 'enquiry', 'zh-CN': '询价单' },
  Quotation: { en: 'quotation', 'zh-CN': '报价单' },
  ProformaInvoice: { en: 'proforma invoice', 'zh-CN': '形式发票' },
  Order: { en: 'order', 'zh-CN': '订单' },
  OrderResponse: { en: 'order confirmation', 'zh-CN': '订单确认' },
  OrderChange: { en: 'change of the order', 'zh-CN': '订单变更单' },
  OrderChangeProposal: { en: 'proposed change of the order', 'zh-CN': '订单变更提议' },
  OrderRejection: { en: 'rejection', 'zh-CN': '拒绝通知' },
  PackingList: { en: 'packing list', 'zh-CN': '装箱单' },
  Invoice: { en: 'invoice', 'zh-CN': '发票' },
  CreditNote: { en: 'credit note', 'zh-CN': '贷项通知单' },
  CertificateOfOrigin: { en: 'certificate of origin', 'zh-CN': '原产地证书' },
  InsuranceCertificate: { en: 'insurance certificate', 'zh-CN': '保险单据' },
  InspectionCertificate: { en: 'inspection certificate', 'zh-CN': '检验证书' },
  BeneficiaryCertificate: { en: 'beneficiary’s certificate', 'zh-CN': '受益人证明' },
  ExportCustomsDeclaration: { en: 'export declaration', 'zh-CN': '出口报关单' },
  ImportCustomsDeclaration: { en: 'import declaration', 'zh-CN': '进口报关单' },
  BillOfLading: { en: 'bill of lading', 'zh-CN': '提单' },
  Waybill: { en: 'waybill', 'zh-CN': '运单' },
  TransportationStatus: { en: 'transport status', 'zh-CN': '运输状态' },
  ReceiptAdvice: { en: 'receipt', 'zh-CN': '收货通知' },
  RemittanceAdvice: { en: 'remittance advice', 'zh-CN': '付款通知' },
};
