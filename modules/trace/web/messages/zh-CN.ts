import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const detail: Same<typeof en.detail> = {
  seen: '{step}：{where}',
  eventId: '事件',
};

export const form: Same<typeof en.form> = {
  reportShipment: '陈述平台外装运',
  reportShipmentText:
    '承运人未参与本笔贸易：请照其单据填写并附副本。买方可提出异议；此项陈述不动用任何款项。',
  carrierName: '承运人',
  documentCopy: '单据副本',
  documentCopyTake: '将副本拖到此处，或选择文件（PDF、PNG、JPEG）',
  shipText: '您确认货物已装载。运输单据随即签发，并以贵企业密钥签名。',
  shipToldText: '您照承运人的单据转述货物已装载；本平台不以承运人名义签名。',
  documentNumber: '运输单据号',
  vessel: '船名、航班或车辆',
  voyage: '航次或车次',
  loadedAt: '装载时间',
  estimatedArrival: '预计到达',
  container: '集装箱号',
  seal: '封号',
  containerWhy: '本批全部包装均装于其中。',
  documentType: '运输单据',
  madeOut: '提单抬头',
  madeOutText: '用于提单：谁可主张提货。',
  toOrderOfShipper: '凭托运人指示',
  toOrder: '凭指示',
  toOrderOfParty: '凭银行或其他方指示',
  orderName: '凭谁的指示',
  orderNameWhy: '仅用于凭具名方指示的提单，通常为银行：由其凭付款放单。',
  orderCity: '城市',
  straight: '记名收货人',
  freightPaid: '运费支付',
  freightPaidWhy: '留空则按贸易术语。',
  freightPrepaid: '预付',
  freightCollect: '到付',
  originals: '正本份数',
  originalsWhy: '留空即为一份。',
  originalsRule: '一至九份正本',
  clauses: '货物或包装的批注',
  clausesWhy: '留空即为清洁单据。',
  eventText: '请报告货物所在地及发生的情况。',
  bizStep: '发生了什么',
  readPoint: '地点',
  eventAt: '时间',
  eventAtWhy: '留空即为此刻。',
  temperature: '温度',
  humidity: '湿度',
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

export const part: Same<typeof en.part> = {
  each: '共 {count} 条相同：逐条显示',
  journey: '行程',
  noEvent: '尚无货物动态。',
  units: '件数',
  condition: '状况',
};
