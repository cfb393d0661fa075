import type { Language } from '@tongshang/refusal';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What the command calls roles, papers, and entries of the journal that state no fact; facts bring their own names. */
export const ROLES: Names = {
  seller: { en: 'Seller', 'zh-CN': '卖方' },
  buyer: { en: 'Buyer', 'zh-CN': '买方' },
  manufacturer: { en: 'Manufacturer', 'zh-CN': '生产企业' },
  carrier: { en: 'Carrier', 'zh-CN': '承运人' },
  warehouse: { en: 'Warehouse', 'zh-CN': '仓库' },
  customs: { en: 'Customs', 'zh-CN': '海关' },
  quality: { en: 'Quality inspection', 'zh-CN': '质检' },
  tax: { en: 'Tax authority', 'zh-CN': '税务' },
  bank: { en: 'Bank', 'zh-CN': '银行' },
  operator: { en: 'Operator', 'zh-CN': '平台运营方' },
};

export const PAPERS: Names = {
  RequestForQuotation: { en: 'Request for quotation', 'zh-CN': '询价单' },
  Quotation: { en: 'Quotation', 'zh-CN': '报价单' },
  Order: { en: 'Order', 'zh-CN': '订单' },
  OrderResponse: { en: 'Order response', 'zh-CN': '订单确认' },
  OrderChange: { en: 'Order change', 'zh-CN': '订单变更' },
  OrderCancellation: { en: 'Order cancellation', 'zh-CN': '订单取消通知' },
  PackingList: { en: 'Packing list', 'zh-CN': '装箱单' },
  CreditNote: { en: 'Credit note', 'zh-CN': '贷项通知单' },
  Invoice: { en: 'Commercial invoice', 'zh-CN': '商业发票' },
  CertificateOfOrigin: { en: 'Certificate of origin', 'zh-CN': '原产地证书' },
  ExportCustomsDeclaration: { en: 'Export declaration', 'zh-CN': '出口报关单' },
  ImportCustomsDeclaration: { en: 'Import declaration', 'zh-CN': '进口报关单' },
  BillOfLading: { en: 'Bill of lading', 'zh-CN': '提单' },
  Waybill: { en: 'Waybill', 'zh-CN': '运单' },
  TransportationStatus: { en: 'Transport status', 'zh-CN': '运输状态通知' },
  ReceiptAdvice: { en: 'Receipt advice', 'zh-CN': '收货通知' },
  RemittanceAdvice: { en: 'Remittance advice', 'zh-CN': '付款通知' },
};

export const ENTRIES: Names = {
  'clearance.assessed': { en: 'Duties assessed', 'zh-CN': '税费已核定' },
  'clearance.inspected': { en: 'Inspection recorded', 'zh-CN': '查验结果已登记' },
  'clearance.inspection-appointed': { en: 'Inspection appointed', 'zh-CN': '已安排查验' },
  'clearance.voted': { en: 'Authority decided', 'zh-CN': '部门已表决' },
  'clearance.withdrawn': { en: 'Declaration withdrawn', 'zh-CN': '申报已撤回' },
  'document.issued': { en: 'Paper signed', 'zh-CN': '单据已签署' },
  'document.printed': { en: 'Paper printed', 'zh-CN': '打印件已生成' },
  'document.received': { en: 'Paper received', 'zh-CN': '单据已收到' },
  'document.voided': { en: 'Paper made void', 'zh-CN': '单据已作废' },
  'settlement.transferred': { en: 'Money moved', 'zh-CN': '资金已划转' },
  'stock.moved': { en: 'Goods moved', 'zh-CN': '货物已移库' },
  'stock.received': { en: 'Goods received', 'zh-CN': '货物已入库' },
  'trace.observed': { en: 'Goods seen', 'zh-CN': '货物动态已登记' },
  'trade.amended': { en: 'Amendment accepted', 'zh-CN': '变更已接受' },
  'trade.amendment-proposed': { en: 'Amendment proposed', 'zh-CN': '已提出变更' },
  'trade.begun': { en: 'Trade begun', 'zh-CN': '贸易已建立' },
  'trade.case-opened': { en: 'Case opened', 'zh-CN': '后续案卷已建立' },
  'trade.amendment-rejected': { en: 'Amendment rejected', 'zh-CN': '变更被拒绝' },
  'trade.amendment-withdrawn': { en: 'Amendment withdrawn', 'zh-CN': '变更已撤回' },
  'trade.cancellation-rejected': { en: 'Cancellation refused', 'zh-CN': '取消被拒绝' },
  'trade.cancellation-requested': { en: 'Cancellation asked for', 'zh-CN': '请求取消' },
  'trade.cancellation-withdrawn': { en: 'Cancellation withdrawn', 'zh-CN': '取消请求已撤回' },
  'trade.countered': { en: 'Counter-offer made', 'zh-CN': '已还价' },
  'trade.declined': { en: 'Declined', 'zh-CN': '已谢绝' },
  'trade.facts-supplied': { en: 'Facts of the goods supplied', 'zh-CN': '货物信息已补充' },
  'trade.order-placed': { en: 'Order placed', 'zh-CN': '订单已下达' },
  'trade.party-added': { en: 'Party added', 'zh-CN': '已加入一方' },
};
