import type { Same } from '../i18n/message.ts';
import type * as en from './en.ts';

export const accounts: Same<typeof en.accounts> = {
  what: '事项',
  when: '时间',
};

export const act: Same<typeof en.act> = {
  enquired: '询价',
  quoted: '报价',
  ordered: '下单',
  remitted: '登记已汇款',
  funded: '落实付款',
  produced: '登记生产备货',
  packed: '装箱',
  invoiced: '开具发票',
  originated: '证明原产地',
  insured: '投保货物运输险',
  'export-declared': '出口申报',
  'export-released': '出口放行审核',
  shipped: '装运',
  'in-transit': '报告事件',
  'import-declared': '进口申报',
  'import-released': '进口放行审核',
  delivered: '收货',
  contested: '对转述提出异议',
  claimed: '提出索赔',
  'remedy-dispatched': '发出退换货',
  'remedy-declared': '为退换货报关',
  'remedy-released': '放行退换货',
  'remedy-received': '签收退换货',
  'claim-resolved': '答复索赔',
  repaid: '确认收到退款',
  settled: '支付欠款',
  closed: '结案',
  cancelled: '取消贸易',
};

export const action: Same<typeof en.action> = {
  payDuties: '缴纳税费',
};

/** What decides between the readings of a value in a file. */
export const asks = {
  'decimal-sign': '小数前用什么符号？',
  'date-order': '日期按什么顺序书写？',
  encoding: '以下哪一种可读？',
  currency: '价格用什么币种？',
  column: '哪一列是：{what}？',
  unit: '此单位指的是',
  country: '此国家指的是',
  'hs-code': '电子表格是否去掉了该 HS 编码的前导零？',
  'leave-out': '贸易中没有对应之处，又不得遗失：这是什么？',
} as const;

export const readings = {
  point: '点号',
  comma: '逗号',
  ymd: '年、月、日',
  dmy: '日、月、年',
  mdy: '月、日、年',
  is: '这是：{column}',
} as const;

export const bizStep: Same<typeof en.bizStep> = {
  commissioning: '已生产',
  packing: '已装箱',
  unpacking: '已拆箱',
  inspecting: '已查验',
  storing: '已入库',
  picking: '已拣货',
  staging_outbound: '已备货待发',
  loading: '已装载',
  shipping: '已发运',
  departing: '已离港',
  transporting: '运输中',
  in_transit: '运输中',
  arriving: '已到达',
  unloading: '已卸货',
  receiving: '已收货',
  accepting: '已验收',
  holding: '暂扣',
};

export const common: Same<typeof en.common> = {
  loading: '正在加载',
  demonstration: '演示',
  madeUp: '为演示而虚构',
  cancel: '取消',
  save: '保存',
  remove: '移除',
  more: '显示更多',
  yes: '是',
  no: '否',
  optional: '选填',
  required: '请填写此项。',
  saved: '已保存。',
  notDecimal: '请填写数字，小数用小数点。',
  writeEither: '请写成 {decimal} 或 {whole}：逗号有两种含义。',
  writeDecimal: '请写成 {decimal}：小数用小数点。',
  notWhole: '请填写 {from} 到 {to} 之间的整数。',
  notPositive: '须大于零。',
  draftRestored: '已恢复 {when} 的草稿。',
  draftDiscard: '放弃草稿',
};

/** 已发运货物部分未验收的原因。 */
export const difference: Same<typeof en.difference> = {
  'lost-on-the-way': '途中灭失',
  'damaged-on-the-way': '途中损坏',
  'short-from-start': '发货时即短少',
  'not-conforming': '与约定不符',
  'wrong-goods': '货物错误',
};

export const documentType: Same<typeof en.documentType> = {
  RequestForQuotation: '询价单',
  Quotation: '报价单',
  Order: '订单',
  OrderResponse: '订单确认',
  OrderChange: '订单变更',
  OrderCancellation: '订单取消通知',
  PackingList: '装箱单',
  CreditNote: '贷项通知单',
  Invoice: '商业发票',
  CertificateOfOrigin: '原产地证书',
  ProformaInvoice: '形式发票',
  InsuranceCertificate: '保险单据',
  InspectionCertificate: '检验证书',
  CustomsInvoice: '报关用发票',
  MovementPackingList: '退换货装箱单',
  BeneficiaryCertificate: '受益人证明',
  ExportCustomsDeclaration: '出口报关单',
  ImportCustomsDeclaration: '进口报关单',
  BillOfLading: '提单',
  Waybill: '运单',
  TransportationStatus: '运输状态通知',
  ReceiptAdvice: '收货通知',
  RemittanceAdvice: '付款通知',
  Evidence: '证据',
};

export const dutyType: Same<typeof en.dutyType> = {
  'customs-duty': '关税',
  'export-duty': '出口关税',
  'anti-dumping': '反倾销税',
  'anti-dumping-duty': '反倾销税',
  'countervailing-duty': '反补贴税',
  'additional-duty': '加征关税',
  excise: '消费税',
  'consumption-tax': '消费税',
  vat: '增值税',
  'processing-fee': '处理费',
  'merchandise-processing-fee': '货物处理费',
  'harbor-maintenance-fee': '港口维护费',
};

export const entry: Same<typeof en.entry> = {
  'claims.accepted': '接受索赔',
  'claims.goods-awaited': '约定或裁定退换货',
  'claims.outcome-stated': '告知索赔结果',
  'claims.proposal-accepted': '接受索赔方案',
  'claims.proposal-rejected': '拒绝索赔方案',
  'claims.proposed': '提出索赔方案',
  'claims.refused': '拒绝索赔',
  'claims.ruled': '银行裁定索赔',
  'claims.taken-back': '撤回索赔',
  'claims.unanswered': '索赔逾期未答复',
  'clearance.assessed': '税费已核定',
  'clearance.inspected': '查验结果已登记',
  'clearance.inspection-appointed': '已安排查验',
  'clearance.held-outside': '平台外暂缓放行',
  'clearance.refused-outside': '平台外不予放行',
  'clearance.voted': '部门已出具意见',
  'clearance.withdrawn': '申报已撤回',
  'document.issued': '单据已签署',
  'document.printed': '打印件已生成',
  'document.received': '单据已收到',
  'document.voided': '单据已作废',
  'settlement.held': '银行暂停放款',
  'settlement.hold-lifted': '银行解除暂停',
  'settlement.hold-ended': '暂停期满终止',
  'settlement.transferred': '资金已划转',
  'stock.moved': '货物已移库',
  'stock.received': '货物已入库',
  'trace.observed': '货物动态已登记',
  'trade.amended': '变更已接受',
  'trade.amendment-proposed': '已提出变更',
  'trade.begun': '贸易已建立',
  'trade.case-opened': '后续案卷已建立',
  'trade.amendment-rejected': '变更被拒绝',
  'trade.amendment-withdrawn': '变更已撤回',
  'trade.cancellation-rejected': '取消被拒绝',
  'trade.cancellation-requested': '请求取消',
  'trade.cancellation-withdrawn': '取消请求已撤回',
  'trade.countered': '已还价',
  'trade.declined': '已谢绝',
  'trade.facts-supplied': '货物信息已补充',
  'trade.order-placed': '订单已下达',
  'trade.party-added': '已添加参与方',
  'trade.party-joined': '一方接受邀请',
  'trade.party-declined': '一方拒绝邀请',
  'trade.party-accepted': '认可一方的陈述',
};

/** 提交到贸易中的证明文件。 */
export const evidence: Same<typeof en.evidence> = {
  title: '证据',
  add: '附上文件',
  bringing: '正在提交…',
  'note-sides': 'PDF、PNG 或 JPEG，不超过 8 MB。卖方、买方及裁定的银行可查阅；文件收入卷宗。',
  'note-carriage':
    'PDF、PNG 或 JPEG，不超过 8 MB。卖方、买方、承运人、仓库及裁定的银行可查阅；文件收入卷宗。',
  file: '未命名的文件',
  notSeen: '贵组织无权查阅',
};

/** 代未加入平台的联系单位转述。 */
export const telling: Same<typeof en.telling> = {
  of: '{who}：{what}',
  contact: '您的联系单位',
  title: '您在代 {name} 转述：对方尚未加入平台。',
  why: '请附上证明文件，例如对方签字的订单、单据或收据。卷宗会注明由您转述。',
  by: '由 {name} 转述',
};

export const error: Same<typeof en.error> = {
  title: '操作未成功',
  what: '发生了什么',
  safe: '数据是否受影响',
  next: '怎么办',
  requestId: '请求编号',
  unexpected: '页面遇到了意料之外的情况。',
  noAnswer: '服务器没有应答。',
  otherSession: '未提交任何内容：此浏览器的另一个标签页已换人登录或已退出。',
  nothingDone: '本次操作未生效，数据未改动。',
  nothingHalfDone: '操作要么已全部完成，要么完全未生效；再次提交不会重复执行。',
  tryAgain: '请重试；若再次发生，请把请求编号告知平台运营方。',
  mend: '请按上面的说明更正后重试。',
  retry: '重试',
};

export const form: Same<typeof en.form> = {
  netWeightKg: '净重',
  grossWeightKg: '毛重',
};

export const lane: Same<typeof en.lane> = {
  expectedBy: '预计 {day}',
};

export const memberRole: Same<typeof en.memberRole> = {
  owner: '负责人',
  clerk: '业务员',
  viewer: '只读成员',
};

export const mode: Same<typeof en.mode> = {
  sea: '海运',
  air: '空运',
  road: '公路',
  rail: '铁路',
  post: '邮递',
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

export const paper: Same<typeof en.paper> = {
  netWeight: '净重',
  onBase: '计税基础',
};

export const dueEvent: Same<typeof en.dueEvent> = {
  order: '下单时',
  production: '生产前',
  shipment: '装运前',
  documents: '凭运输单据副本',
  'bill-of-lading': '运输单据日后若干天',
  invoice: '发票日后若干天',
  receipt: '收货后若干天',
  date: '指定日期',
};

export const paymentMethod: Same<typeof en.paymentMethod> = {
  escrow: '银行托管',
  transfer: '本行转账',
  outside: '平台外电汇（T/T）',
  credit: '银行授信赊账',
};

export const proof: Same<typeof en.proof> = {
  entry: '日志第 {index} 条，{witnesses} 位见证方已签注。',
  entryAlone: '日志第 {index} 条。',
  pending: '已记录，片刻后进入已签名的日志。',
  unknown: '暂时无法取得证明。',
  id: '条目编号',
  root: '日志 {size} 条时的根哈希',
  steps: '由 {count} 个哈希从该条目推得此根。',
};

export const queue: Same<typeof en.queue> = {
  open: '打开',
  state: '状态',
  openTrade: '打开卷宗',
  pay: '缴纳',
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

export const table: Same<typeof en.table> = {
  columns: '列',
  export: '导出',
  chart: '图表',
  table: '表格',
};

export const terms: Same<typeof en.terms> = {
  placeCountry: '请选择该地点所在国家。',
  currency: '币种',
  portOfLoading: '装运港',
  portOfDischarge: '卸货港',
};

export const trade: Same<typeof en.trade> = {
  notPriced: '尚未报价',
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

export const word: Same<typeof en.word> = {
  country: '国家或地区',
  taxId: '税号',
  keyId: '指纹',
  quantity: '数量',
  note: '备注',
  partyOrganisation: '组织',
  hsCode: 'HS 编码',
  hsWhy: '决定税率和监管要求。',
  hsRule: '六至十二位数字。',
  origin: '原产地',
  originWhy: '货物的生产地，决定税率。',
  numberWhy: '留空则使用贵企业的下一个编号。',
  data: '数据',
  proofTitle: '证明',
  number: '编号',
  total: '总额',
  validUntil: '有效期至',
  leadTime: '交货期',
  method: '方式',
  amount: '金额',
  issued: '签发日',
  due: '到期日',
  detailCountry: '国家',
  procedure: '监管方式',
  customsValue: '完税价格',
  from: '起运地',
  to: '目的地',
  step: '环节',
  where: '地点',
  released: '已付金额',
  fees: '费用',
  goods: '货物',
  package: '包装',
  packageNumber: '件号',
  received: '收货',
  rejected: '拒收',
  new: '新建询价',
  product: '商品',
  unit: '单位',
  waiting: '待办事项',
  searchHint: '编号、伙伴或货物',
  by: '办理方',
  changed: '最近变动',
  file: '贸易卷宗',
  days: '{days} 天',
};

export const delivery = {
  between: '{from}至{until}',
  until: '{until}前',
  from: '{from}起',
  comma: '，',
} as const;
