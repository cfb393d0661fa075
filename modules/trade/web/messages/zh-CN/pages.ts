import type { Same } from '@tongshang/ui/i18n';
import type * as en from '../en/pages.ts';

export const start: Same<typeof en.start> = {
  title: '从这里开始',
  sale: '为客户新建贸易',
  saleText: '向已询价或已下单的客户报价，单据随之生成。',
  purchase: '向供应商新建贸易',
  purchaseText: '向供应商订货，其所办事项由您附单据转述。',
  products: '添加产品',
  productsText: '价格、重量和外箱数据填写一次，报价时自动带出。',
  customers: '导入客户',
  customersText: '来自电子表格或通讯录文件。',
  order: '导入订单文件',
  orderText: '买卖双方均可：由已有订单直接新建贸易。',
};

export const home: Same<typeof en.home> = {
  nothing: '没有等您办理的事项',
  nothingText: '进行中的事项都在等待其他各方。',
  fresh: '还没有贸易',
  freshTextOther: '请您参与的贸易及下一步要办的事将显示在此处。',
  latest: '最近的贸易',
  openTrade: '打开贸易卷宗',
  allTrades: '查看全部贸易',
  findGoods: '寻找商品',
  more: '还有 {count} 笔',
  numbers: '业务概览',
  open: '进行中',
  openValue: '进行中贸易的金额',
  search: '查找贸易',
};

export const nav: Same<typeof en.nav> = {
  home: '首页',
  trades: '贸易',
};

export const trades: Same<typeof en.trades> = {
  number: '贸易',
  order: '订单',
  stands: '进展',
  waiting: '等我办理',
  status: '状态',
  milestone: '最近节点',
  myRole: '我的角色',
  none: '还没有贸易',
  noneText: '贸易始于询价或订单，此后将显示在此处。',
  noMatch: '没有符合筛选条件的贸易',
  clear: '清除筛选',
};

export const common: Same<typeof en.common> = {
  search: '搜索',
};

export const trade: Same<typeof en.trade> = {
  keyNext: '我的下一步',
  lines: '（{count} 行）',
  sellsTo: '售予',
  orderNumber: '订单 {number}',
  terms: '贸易术语',
  payment: '付款方式',
  transport: '运输',
  route: '{from} → {to}，{by}',
  latestShipment: '最迟装运日',
  opened: '建立日期',
  noLines: '尚未列明货物',
  andMore: '{first}，另有 {count} 行',
  namedPlace: '{kind}为 {place}。',
  riskPasses: '风险转移给买方的时点：{when}。',
};

export const tradeStatus: Same<typeof en.tradeStatus> = {
  open: '进行中',
  cancelled: '已取消',
  closed: '已结案',
};

export const invited: Same<typeof en.invited> = {
  title: '请您参加的贸易',
  waits: '{by} 请您参加一笔贸易',
  look: '查看并答复',
  answer: '以{role}身份答复',
  toTrade: '请您以{role}身份参加一笔贸易',
  what: '事项',
  says: '该笔贸易所述',
  by: '邀请方',
  route: '货物路线',
  since: '邀请日期',
};

export const part: Same<typeof en.part> = {
  newLine: '新增',
  before: '原为：',
  'term-rule': '贸易术语',
  'term-payment': '付款方式',
  'term-leadTimeDays': '交货期',
  'term-latestShipmentDate': '最迟装运日',
  'term-partialShipments': '分批装运',
  'partial-yes': '允许',
  'partial-no': '不允许',
  silence: '等谁答复、至何时、沉默意味着什么',
  silenceAwaited: '等待事项',
  silenceWhose: '由谁答复',
  silenceUntil: '期限',
  silenceDays: '{from}起 {days} 天',
  silenceDefault: '逾期未答复',
  goods: '货物',
  parties: '各方',
  offers: '报价',
  journal: '日志',
  standing: '参加情况',
  joined: '自{day}起',
  contact: '未加入平台：由添加方转述',
  succeeds: '于 {day} 承接联系单位“{name}”的地位',
  asked: '已邀请，尚未答复',
  declined: '已于{day}拒绝',
  heardBy: '认可方：{sides}',
  you: '本方',
  address: '地址',
  noOffer: '尚无报价。',
  offer: '报价',
  amendments: '此后的变更',
  amendment: '变更',
  changes: '变更内容',
  sequence: '序号',
  entry: '条目',
  leaf: '日志序号',
  pending: '片刻后',
};
