import { unitInWords } from '@tongshang/quantity';
import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  WAREHOUSE_NOT_FOUND: {
    status: 404,
    en: 'There is no such warehouse among those your organisation keeps or uses.',
    'zh-CN': '在贵组织管理或使用的仓库中没有该仓库。',
  },
  WAREHOUSE_NOT_YOURS: {
    status: 403,
    en: 'Only the keeper of the warehouse may do this.',
    'zh-CN': '只有该仓库的管理方可以执行此操作。',
  },
  RECEIPT_IN_FUTURE: {
    status: 422,
    en: 'The receipt is stated for {receivedAt:moment}; now it is {now:moment}. What has come is received.',
    'zh-CN': '收货时间写为 {receivedAt:moment}，而现在是 {now:moment}；只能陈述已收到的货物。',
  },
  STOCK_SAME_WAREHOUSE: {
    status: 422,
    en: 'The goods lie in this warehouse already; name another one.',
    'zh-CN': '货物已在该仓库，请选择另一仓库。',
  },
  CLIENT_NOT_FOUND: {
    status: 422,
    en: 'There is no such organisation, nor such a contact in your address book: nobody whose goods could lie here.',
    'zh-CN': '没有该组织，贵方联系簿中也没有该联系单位：没有可在此存放货物的货主。',
  },
  CLIENT_ARCHIVED: {
    status: 409,
    en: 'This contact lies in the archive of your address book: take it out of there first.',
    'zh-CN': '该联系单位已归档：请先将其从归档中恢复。',
  },
  STOCK_PRODUCT_UNKNOWN: {
    status: 422,
    en: 'There is no such product that your organisation may see.',
    'zh-CN': '没有贵组织可见的该产品。',
  },
  STOCK_TOO_LOW: {
    status: 409,
    words: { unit: unitInWords },
    en: '{wanted:number} {unit} are needed and {available:number} {unit} are free in this warehouse.',
    'zh-CN': '需要 {wanted:number} {unit}，该仓库可用 {available:number} {unit}。',
  },
  STOCK_NOT_RESERVED: {
    status: 409,
    words: { unit: unitInWords },
    en: 'Line {lineId}: {wanted:number} {unit} are to be packed and {reserved:number} {unit} are reserved for it.',
    'zh-CN': '第 {lineId} 行：拟装箱 {wanted:number} {unit}，已预留 {reserved:number} {unit}。',
  },
  STOCK_UNIT_DIFFERS: {
    status: 422,
    words: { unit: unitInWords, given: unitInWords },
    en: 'These goods are kept in {unit}; {given} was given.',
    'zh-CN': '该货物以 {unit} 计量；收到的单位为 {given}。',
  },
  STOCK_LINE_UNKNOWN: {
    status: 422,
    en: 'The trade has no line {lineId}.',
    'zh-CN': '该贸易没有第 {lineId} 行。',
  },
  PACKING_STATED_TWICE: {
    status: 422,
    en: 'State either the packages themselves or how the cartons are filled, not both.',
    'zh-CN': '请只提供包装明细或装箱方式之一，不要两者都提供。',
  },
  PACKING_SEVERAL_DELIVERIES: {
    status: 409,
    en: 'The order wants these lines at different places or times: {lines}. Pack them one after the other, or say that they go together.',
    'zh-CN': '订单要求这些行在不同地点或时间交货：{lines}。请分别装箱，或声明一并发运。',
  },
  CARTON_EMPTY: {
    status: 422,
    en: 'A carton holds more than nothing.',
    'zh-CN': '每箱装入数量必须大于零。',
  },
  CARTONS_TOO_MANY: {
    status: 422,
    en: 'These are more than {limit:number} cartons; look at how many pieces go into one.',
    'zh-CN': '箱数超过 {limit:number}；请核对每箱装入数量。',
  },
  WEIGHT_MISSING: {
    status: 422,
    en: 'The weight is not stated and cannot be derived: line {lineId} has none.',
    'zh-CN': '未填写重量，且无法推算：第 {lineId} 行没有重量。',
  },
  WEIGHT_NET_ABOVE_GROSS: {
    status: 422,
    en: 'The net weight {net:number} kg is above the gross weight {gross:number} kg.',
    'zh-CN': '净重 {net:number} 千克大于毛重 {gross:number} 千克。',
  },
});
