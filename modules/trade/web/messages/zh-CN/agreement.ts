import type { Same } from '@tongshang/ui/i18n';
import type * as en from '../en/agreement.ts';

export const enquiry: Same<typeof en.enquiry> = {
  title: '询价',
  lead: '由此建立一份贸易卷宗。卖方立即可见，并以报价答复。',
  severalSellers: '您收集了多位卖方的商品，每位卖方各有一份询价：',
  goods: '货物',
  goodsInWords: '货物描述',
  addGoods: '用文字添加货物',
  fromCatalogue: '从目录中选择',
  who: '向谁询价',
  where: '运往何处',
  destinationWhy: '卖方将据此报价。',
  terms: '希望的条款',
  partners: '参与方',
  partnersText: '也可以稍后加入。',
  send: '发出询价',
};

export const sale: Same<typeof en.sale> = {
  title: '为我的客户新建贸易',
  lead: '用于客户在平台外询价或下单的情形（邮件、展会等）。以您的报价开始；客户未加入平台时，为您通讯录中的联系单位，其答复由您附证明文件转述。',
  counterpart: '客户',
  counterpartWhy: '平台上的企业，或您通讯录中的联系单位。',
  carrierWhy: '如已确定承运人，请填写。',
  orderNumber: '客户订单号',
  terms: '条款',
  addLine: '添加一行',
  newContact: '添加联系单位',
  sku: '货号',
  send: '发出报价',
};

export const purchase: Same<typeof en.purchase> = {
  title: '向我的供应商新建贸易',
  lead: '用于向供应商订货。以您的订单开始；供应商未加入平台时，为您通讯录中的联系单位，其所办事项由您附其单据转述。',
  counterpart: '供应商',
  orderNumber: '我方订单号',
  send: '下订单',
};

export const offerStatus: Same<typeof en.offerStatus> = {
  standing: '有效',
  superseded: '已被取代',
  accepted: '已接受',
  declined: '已拒绝',
  expired: '已过期',
};

export const amendmentStatus: Same<typeof en.amendmentStatus> = {
  pending: '等待答复',
  accepted: '已接受',
  rejected: '已拒绝',
  withdrawn: '已撤回',
};

export const term: Same<typeof en.term> = {
  quantity: '数量',
  unitPrice: '单价',
  hsCode: 'HS 编码',
  originCountry: '原产地',
  incoterm: '贸易术语',
  insurance: '承保范围',
  place: '指定地点',
  modeOfTransport: '运输方式',
  payment: '付款条件',
  portOfLoading: '装运港',
  portOfDischarge: '卸货港',
  latestShipmentDate: '最迟装运日',
  leadTimeDays: '交货期',
  partialShipments: '分批装运',
};

export const terms: Same<typeof en.terms> = {
  mode: '运输方式',
  incoterm: '贸易术语（Incoterms 2020）',
  inPrice: '价格包含：',
  nothing: '仅货物本身',
  namedPlace: '指定{kind}',
  place: '指定地点',
  cover: '保险金额占价款（%）',
  coverWhy: '仅在约定不同于术语规则的承保范围时填写；不填则为 110%，按（{clauses}）条款。',
  clauses: '协会货物保险条款',
  payment: '付款方式',
  paymentWhy: '每一步都等待在其之前到期的各期付款。',
  ownSchedule: '自定分期',
  shareMissing: '请填写每期的比例。',
  addInstalment: '增加一期',
  instalment: '第 {number} 期',
  share: '比例',
  due: '到期',
  days: '天',
  remove: '删除',
  sharesNotWhole: '各期比例合计 {sum}%，不是 100%。',
  latestShipment: '最迟装运日',
  leadTime: '交货期（天）',
  leadTimeWhy: '自下单至货物可供装运。',
  partial: '分批装运',
  partialAllowed: '允许分批装运',
};

export const charges: Same<typeof en.charges> = {
  title: '运费、保险费、折扣',
  what: '项目',
  reason: '说明',
  add: '添加费用或折扣',
  freight: '运费',
  insurance: '保险费',
  packing: '包装费',
  discount: '折扣',
  charge: '其他费用',
  allowance: '其他折让',
  amount: '金额',
  vat: '增值税',
  vatWhy: '依法按货物起运地、运抵地和增值税登记号计算。一国境内的销售须说明货物的税率。',
  rate: '税率',
  lowValue: '每批货物价值不超过 135 英镑，且不含消费税货物',
  lowValueWhy:
    '此时英国增值税不在进口环节缴纳：买方有英国增值税登记号的由其申报缴纳，否则由卖方计收（英国《1994 年增值税法》第 7 条）。',
};

export const vatChoice: Same<typeof en.vatChoice> = {
  none: '保持不变',
  reckoned: '依法计算',
  standard: '依法计算：标准税率',
  zero: '依法计算：零税率',
  exempt: '依法计算：免税货物',
  rate: '依法计算：其他税率',
};

export const taxCategory: Same<typeof en.taxCategory> = {
  S: '增值税',
  Z: '增值税（零税率）',
  E: '增值税（免税）',
  AE: '增值税（反向征收）',
  K: '增值税（欧盟内部供货）',
  G: '增值税（出口）',
  O: '未计增值税',
};

export const sums: Same<typeof en.sums> = {
  lines: '各行合计',
  charge: '费用',
  allowance: '折让',
  tax: '税',
  prepaid: '已预付',
  rounding: '舍入',
  payable: '应付',
  dangerousGoods: '危险货物',
};

export const goods = {
  carton: '每箱 {quantity} {unit}',
  cartonGross: '毛重 {weight} 公斤',
  fromProduct: '取自产品',
  wanted: '要求交货：{delivery}',
} as const;
