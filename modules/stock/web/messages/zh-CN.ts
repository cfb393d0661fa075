import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const form: Same<typeof en.form> = {
  source: '货物来源',
  'source-made': '新生产',
  'source-stock': '从库存拣取',
  warehouse: '仓库',
  warehouseWhy: '装箱前货物存放之处。',
  batch: '批次',
  inspection: '检验',
  'inspection-none': '未检验',
  'inspection-accepted': '已检验，合格',
  'inspection-rejected': '已检验，不合格',
  sample: '抽样件数',
  packText: '每件包装有自己的编号（SSCC），在途中扫描。',
  packWay: '装箱方式',
  packWhole: '剩余全部，每行一件包装',
  packByLine: '逐行填写数量、包装和重量',
  accepted: '验收合格',
  receiptNumber: '收货单号',
  receiveEscrow:
    '请登记全部已发运货物的情况。验收部分的货款付给卖方；差异部分提出索赔，相应款项继续托管，但由您承担风险的途中灭失或损坏除外。',
  receiveText: '请登记全部已发运货物的情况；差异部分将提出索赔。',
  differenceReason: '差异原因',
  addDifference: '添加差异',
  receiveWarehouseWhy: '收入仓库的货物成为您在该处的库存。',
};

export const moveKind: Same<typeof en.moveKind> = {
  production: '生产',
  picking: '拣货',
  packing: '装箱',
  delivery: '收货',
  receipt: '入库',
  transfer: '移库',
  release: '释放',
  cancellation: '因取消而释放',
};

export const nav: Same<typeof en.nav> = {
  warehouse: '仓库',
};

export const warehouse: Same<typeof en.warehouse> = {
  stock: '库存',
  moves: '变动',
  arriving: '待收货',
  all: '全部仓库',
  owner: '货主',
  onHand: '在库',
  reserved: '已预留',
  free: '可用',
  forTrade: '用于',
  empty: '还没有货物',
  emptyText: '为贸易生产的、收到的或直接入库的货物及其可用数量将显示在此处。',
  noMoves: '还没有变动',
  nothingArriving: '没有待收的货物',
  nothingArrivingText: '到货的批次将列在此处。',
  receive: '直接入库',
  receiveText: '不经平台贸易而来的货物。',
  transfer: '移至另一仓库',
  open: '开设仓库',
  name: '名称',
  admit: '接纳客户',
  admitText: '该组织可在您的仓库存放货物。',
  prefix: 'GS1 厂商识别代码',
  prefixWhy: '用于给您的包装编号。',
  prefixRule: '四至十二位数字。',
};
