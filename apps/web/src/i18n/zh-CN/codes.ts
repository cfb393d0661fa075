import type * as en from '../en/codes.ts';
import type { Same } from '../message.ts';

export const memberRole: Same<typeof en.memberRole> = {
  owner: '负责人',
  clerk: '业务员',
  viewer: '只读成员',
};

export const role: Same<typeof en.role> = {
  seller: '卖方',
  buyer: '买方',
  manufacturer: '生产企业',
  carrier: '承运人',
  warehouse: '仓库',
  customs: '海关',
  quality: '质检',
  tax: '税务',
  bank: '银行',
  operator: '平台运营方',
};

export const kind: Same<typeof en.kind> = {
  trader: '贸易企业',
  manufacturer: '生产企业',
  carrier: '承运人',
  warehouse: '仓储企业',
  customs: '海关',
  quality: '质检机构',
  tax: '税务机关',
  bank: '银行',
  operator: '平台运营方',
};

export const entry: Same<typeof en.entry> = {
  'clearance.assessed': '税费已核定',
  'clearance.inspected': '查验结果已登记',
  'clearance.inspection-appointed': '已安排查验',
  'clearance.voted': '部门已表决',
  'document.issued': '单据已签署',
  'document.received': '单据已收到',
  'settlement.transferred': '资金已划转',
  'stock.moved': '货物已移库',
  'stock.received': '货物已入库',
  'trace.observed': '货物动态已登记',
  'trade.amendment-proposed': '已提出变更',
  'trade.countered': '已还价',
  'trade.declined': '已谢绝',
  'trade.facts-supplied': '货物信息已补充',
  'trade.order-placed': '订单已下达',
  'trade.party-added': '已加入一方',
};

export const fact: Same<typeof en.fact> = {
  enquired: '已询价',
  quoted: '已报价',
  ordered: '已下单',
  funded: '已备款',
  produced: '已生产',
  packed: '已装箱',
  invoiced: '已开票',
  originated: '原产地已证明',
  'export-declared': '已出口申报',
  'export-released': '出口已放行',
  shipped: '已装运',
  'in-transit': '运输中',
  'import-declared': '已进口申报',
  'import-released': '进口已放行',
  delivered: '已交付',
  settled: '已结算',
  closed: '已结案',
  cancelled: '已取消',
};

export const milestone: Same<typeof en.milestone> = {
  enquired: '询价',
  quoted: '报价',
  ordered: '订单',
  funded: '付款保障',
  produced: '生产备货',
  packed: '装箱',
  invoiced: '发票',
  originated: '原产地证明',
  'export-declared': '出口申报',
  'export-released': '出口放行',
  shipped: '装运',
  'in-transit': '运输途中',
  'import-declared': '进口申报',
  'import-released': '进口放行',
  delivered: '收货',
  settled: '结算',
  closed: '结案',
  cancelled: '取消',
};

export const documentType: Same<typeof en.documentType> = {
  RequestForQuotation: '询价单',
  Quotation: '报价单',
  Order: '订单',
  OrderResponse: '订单确认',
  OrderChange: '订单变更',
  OrderCancellation: '订单取消通知',
  PackingList: '装箱单',
  Invoice: '商业发票',
  CertificateOfOrigin: '原产地证书',
  ExportCustomsDeclaration: '出口报关单',
  ImportCustomsDeclaration: '进口报关单',
  BillOfLading: '提单',
  Waybill: '运单',
  TransportationStatus: '运输状态通知',
  ReceiptAdvice: '收货通知',
  RemittanceAdvice: '付款通知',
};

export const paymentTerm: Same<typeof en.paymentTerm> = {
  escrow: '托管付款',
  'open-account': '赊销',
  advance: '预付',
};

export const mode: Same<typeof en.mode> = {
  sea: '海运',
  air: '空运',
  road: '公路',
  rail: '铁路',
  post: '邮递',
};

export const tradeStatus: Same<typeof en.tradeStatus> = {
  open: '进行中',
  cancelled: '已取消',
  closed: '已结案',
};

export const unit: Same<typeof en.unit> = {
  C62: '件',
  EA: '件',
  H87: '件',
  NMP: '包',
  PR: '双',
  SET: '套',
  DZN: '打',
  KGM: '千克',
  GRM: '克',
  TNE: '吨',
  LTR: '升',
  MLT: '毫升',
  MTR: '米',
  MTK: '平方米',
  MTQ: '立方米',
  CMT: '厘米',
  MMT: '毫米',
  KWH: '千瓦时',
  WTT: '瓦',
  VLT: '伏',
  CEL: '°C',
  DAY: '天',
  MON: '个月',
  HUR: '小时',
  P1: '%',
};

export const packageType: Same<typeof en.packageType> = {
  CT: '纸箱',
  PX: '托盘',
  BX: '盒',
  CS: '箱',
  BG: '袋',
  DR: '桶',
  CR: '板条箱',
  PK: '包裹',
  RO: '卷',
};
