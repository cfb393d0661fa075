import type * as en from '../en/pages.ts';
import type { Same } from '../message.ts';

export const home: Same<typeof en.home> = {
  waiting: '等您办理',
  nothing: '没有等您办理的事项',
  nothingText: '进行中的事项都在等待其他各方。',
  fresh: '还没有贸易',
  freshText: '您参与的贸易及下一步要办的事将显示在此处。可以先寻找商品，或等待询价。',
  latest: '最近的贸易',
  openTrade: '打开贸易卷',
  allTrades: '查看全部贸易',
  findGoods: '寻找商品',
  more: '还有 {count} 笔',
  numbers: '您的数字',
  open: '进行中',
  openValue: '进行中贸易的金额',
  search: '查找贸易',
  searchHint: '编号、伙伴或货物',
};

export const trades: Same<typeof en.trades> = {
  number: '贸易',
  order: '订单',
  stands: '进展',
  waiting: '等我办理',
  changed: '最近变动',
  status: '状态',
  milestone: '最近节点',
  myRole: '我的角色',
  none: '还没有贸易',
  noneText: '贸易始于询价或订单，此后将显示在此处。',
  noMatch: '没有符合筛选条件的贸易',
  clear: '清除筛选',
};

export const table: Same<typeof en.table> = { columns: '列', export: '导出', chart: '图表', table: '表格' };

export const part: Same<typeof en.part> = {
  goods: '货物',
  papers: '单据',
  journey: '行程',
  noEvent: '尚无货物动态。',
  units: '包装数',
  condition: '状况',
  parties: '各方',
  offers: '报价',
  money: '资金',
  clearance: '通关',
  journal: '日志',
  you: '本方',
  address: '地址',
  moneyState: '状态',
  'money-unfunded': '尚未保障',
  'money-secured': '已保障',
  'money-settled': '已结算',
  'money-refunded': '已退款',
  heldNow: '目前托管',
  payable: '欠款',
  paid: '已付',
  transfers: '资金划转',
  debit: '付出',
  credit: '收入',
  noDeclaration: '尚无申报。',
  noOffer: '尚无报价。',
  offer: '报价',
  amendments: '此后的变更',
  amendment: '变更',
  changes: '变更内容',
  sequence: '序号',
  entry: '条目',
  by: '办理方',
  leaf: '日志序号',
  pending: '片刻后',
};

export const papers: Same<typeof en.papers> = {
  paper: '单据',
  by: '出具方',
  signed: '已签名',
  received: '外来',
  agree: '各单据相互一致。',
  take: '加入一份外来单据',
  takeText: 'UBL XML 文件，将与其他单据比对并存入卷宗',
  taken: '已存入卷宗。',
};

export const severity: Same<typeof en.severity> = { error: '矛盾', warning: '不一致', note: '提示' };

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

export const dossier: Same<typeof en.dossier> = {
  download: '下载卷宗',
  packing: '正在打包',
  done: '卷宗已保存，{size}。',
};
