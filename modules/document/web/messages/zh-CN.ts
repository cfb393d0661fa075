import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const detail: Same<typeof en.detail> = {
  signedBy: '由 {who} 签署。',
  openPaper: '打开单据',
};

export const documentPage: Same<typeof en.documentPage> = {
  back: '返回卷宗',
  print: 'PDF',
  signature: '签名',
  differences: '不一致之处',
  signed: '签署方：',
  received: '外来单据，提交方：',
  holds: '签名与所示内容相符，已在此核验',
  fails: '签名与所示内容不符',
  keys: '本单据',
};

export const eInvoice: Same<typeof en.eInvoice> = {
  button: '电子发票',
  check: '按电子发票检查',
  sound: '符合 {profile} 的规则。',
  problems: '不符合 {profile} 之处',
  peppol: 'Peppol BIS Billing 3.0',
  en16931: 'EN 16931',
  buyerReference: '买方参考号',
  deliveredOn: '交货日期',
  sellerScheme: '贵方电子地址：体系',
  sellerId: '贵方电子地址',
  buyerScheme: '买方电子地址：体系',
  buyerId: '买方电子地址',
  account: '收款账户',
  bank: 'BIC',
};

export const form: Same<typeof en.form> = {
  invoiceText: '发票由贸易生成：各方、货物、价格和条款均已知晓，并以贵企业密钥签名。',
  invoiceNumber: '发票号',
  certificateText: '请说明货物来自何处以及依据。证书以贵企业密钥签名。',
  criterion: '原产地标准',
  criterionWhy: '例如 WO（完全获得）、PE、CTH、RVC 40。',
  certificateNumber: '证书号',
  proof: '依据',
  proofWhy: '用文字说明：在何处、用何物制成。',
};

export const paper: Same<typeof en.paper> = {
  standsAt: '位于已签名 XML 的第 {line} 行',
  unreadable: '无法读取此单据的数据：',
  line: '行号',
  item: '货物',
  issueDate: '签发日期',
  dueDate: '付款到期日',
  validUntil: '有效期至',
  deliveryTerms: '贸易术语',
  deliveryPlace: '指定地点',
  paymentTerms: '付款方式',
  conditions: '条件',
  deliverTo: '交货地',
  requestedDelivery: '期望交货日',
  latestShipment: '最迟装运日',
  destinationCountry: '目的国',
  meansOfTransport: '运输工具',
  voyage: '航次',
  portOfLoading: '装运港',
  portOfDischarge: '卸货港',
  loadedDate: '装载日期',
  estimatedArrival: '预计到达',
  packages: '件数',
  grossWeight: '毛重',
  customsValue: '完税价格',
  issuingCountry: '签发国',
  certificateType: '证书类型',
  reference: '参考号',
  hsCode: 'HS 编码',
  origin: '原产地',
  criterion: '原产地标准',
  quantity: '数量',
  rejected: '拒收',
  unitPrice: '单价',
  lineTotal: '金额',
  debit: '支付',
  credit: '扣除',
  subtotal: '货款',
  taxTotal: '税款',
  charge: '费用',
  allowance: '折让',
  rounding: '舍入',
  dangerousGoods: '危险货物',
  prepaid: '已预付',
  payable: '合计',
  remitted: '付给收款方',
  taxId: '税号',
  handlingUnits: '包装',
  package: '种类',
  equipment: '集装箱',
  notes: '备注',
};

export const papers: Same<typeof en.papers> = {
  paper: '单据',
  by: '出具方',
  signed: '已签名',
  received: '外来',
  agree: '各单据相互一致。',
  take: '加入一份外来单据',
  takeText: 'UBL XML 将与其他单据比对；PDF、PNG、JPEG 按原样保存',
  broughtBy: '提交方',
  enclose: '加入',
  enclosureType: '单据种类',
  enclosureNumber: '单据编号（如有）',
  enclosures: '外来 PDF 或图片',
  taken: '已存入卷宗。',
  void: '已作废',
  voidSince: '作废日期',
  creditedBy: '贷项通知单 {number}',
  printed: '打印件',
  pending: '正在生成',
  failed: '未能生成：见失败的工作',
  progress: '正在生成打印件：{all} 份中已完成 {printed} 份。',
};

export const part: Same<typeof en.part> = {
  papers: '单据',
};

export const partyRole: Same<typeof en.partyRole> = {
  seller: '卖方',
  accountingSupplier: '卖方',
  exporter: '出口方',
  consignor: '发货人',
  buyer: '买方',
  accountingCustomer: '买方',
  importer: '进口方',
  consignee: '收货人',
  notify: '通知方',
  carrier: '承运人',
  customs: '海关',
  payee: '收款方',
  issuer: '签发方',
};

export const severity: Same<typeof en.severity> = {
  error: '矛盾',
  warning: '不一致',
  note: '提示',
};
