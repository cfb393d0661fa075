import type * as en from '../en/trade.ts';
import type { Same } from '../message.ts';

export const lane: Same<typeof en.lane> = {
  goods: '货物',
  papers: '单据',
  money: '资金',
  now: '现在',
  noDate: '日期未定',
  held: '已托管 {amount}',
  spoken: '{name}，{state}，{when}',
  'state-done': '已完成',
  'state-mine': '等您办理',
  'state-expected': '预计',
  'state-late': '已逾期',
  lateSince: '应于 {day}',
  expectedBy: '预计 {day}',
  asLanes: '时间轴',
  asList: '列表',
  title: '已发生与待发生',
};

export const trade: Same<typeof en.trade> = {
  file: '贸易卷宗',
  keyNext: '我的下一步',
  lines: '（{count} 行）',
  notPriced: '尚未报价',
  sellsTo: '售予',
  orderNumber: '订单 {number}',
  terms: '交货条款',
  payment: '付款',
  days: '{days} 天',
  transport: '运输',
  route: '{from} → {to}，{by}',
  latestShipment: '最迟装运日',
  opened: '建立日期',
  noLines: '尚未列明货物',
  andMore: '{first}，另有 {count} 行',
  namedPlace: '{kind}为 {place}。',
  riskPasses: '风险转移给买方的时点：{when}。',
};

export const map: Same<typeof en.map> = {
  none: '尚无已知位置的地点',
  noneText: '一旦港口或扫描地点有了位置，地图即会显示。',
  title: '运输路线',
  open: '打开地图',
  label: '运输路线图',
  stops: '运输途经地点',
  note: '连线仅按顺序连接各地点，并非船舶实际航迹。',
};

export const bizStep: Same<typeof en.bizStep> = {
  commissioning: '已生产',
  packing: '已装箱',
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
