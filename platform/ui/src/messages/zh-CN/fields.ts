import type { Same } from '../../i18n/message.ts';
import type * as en from '../en/fields.ts';

export const accounts: Same<typeof en.accounts> = {
  what: '事项',
  when: '时间',
};

export const action: Same<typeof en.action> = {
  payDuties: '缴纳税费',
};

export const form: Same<typeof en.form> = {
  netWeightKg: '净重',
  grossWeightKg: '毛重',
};

export const lane: Same<typeof en.lane> = {
  expectedBy: '预计 {day}',
};

export const paper: Same<typeof en.paper> = {
  netWeight: '净重',
  onBase: '计税基础',
};

export const queue: Same<typeof en.queue> = {
  open: '打开',
  state: '状态',
  openTrade: '打开卷宗',
  pay: '缴纳',
};

export const terms: Same<typeof en.terms> = {
  placeCountry: '请选择该地点所在国家。',
  currency: '币种',
  portOfLoading: '装运港',
  portOfDischarge: '卸货港',
};

export const unusual: Same<typeof en.unusual> = {
  place: '{incoterm} 应指定{kind}，而{place}位于{country}，在路线的另一端。',
  insurance:
    '{incoterm} 下应{due}（Incoterms 2020）；此处仅约定 {percent}%、（{clauses}）条款。除信用证另有规定外，投保金额低于 110% 的保险单据会被银行拒付（UCP 600 第 28 条）。',
};

export const trade: Same<typeof en.trade> = {
  notPriced: '尚未报价',
};

export const delivery = {
  between: '{from}至{until}',
  until: '{until}前',
  from: '{from}起',
  comma: '，',
  postCode: '邮编 {code}',
} as const;

/** What several slices say: heads of columns, names of fields. */
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
  dayWhy: '留空则为事发地当天。',
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
  customsValue: '计税价格',
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
