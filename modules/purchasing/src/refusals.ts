import { unitInWords } from '@tongshang/quantity';
import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  SUPPLIER_ORDER_NOT_FOUND: {
    status: 404,
    en: 'There is no such supplier order.',
    'zh-CN': '没有该采购单。',
  },
  SUPPLIER_NOT_FOUND: {
    status: 422,
    en: 'The supplier is not in your address book, or lies in its archive.',
    'zh-CN': '通讯录中没有该供应商，或已归档。',
  },
  SUPPLIER_SALE_NOT_YOURS: {
    status: 422,
    en: 'Goods are bought for a sale of your own: you are not the seller of this trade.',
    'zh-CN': '只能为自己的销售采购：您不是该贸易的卖方。',
  },
  SUPPLIER_SALE_LINE_UNKNOWN: {
    status: 422,
    en: 'The sale has no line “{lineId}”.',
    'zh-CN': '该销售没有“{lineId}”这一行。',
  },
  SUPPLIER_UNIT_DIFFERS: {
    status: 422,
    words: { unit: unitInWords },
    en: 'The customer ordered this line in {unit}. Order it in the same unit.',
    'zh-CN': '客户按 {unit} 订购该行，请使用相同单位采购。',
  },
  SUPPLIER_COVERS_BEYOND: {
    status: 422,
    en: 'With this, {ordered:number} are ordered of a line of which the customer wants {wanted:number}. Say that it is meant.',
    'zh-CN': '加上本单，该行共采购 {ordered:number}，而客户只需要 {wanted:number}。如确需如此，请确认。',
  },
  SUPPLIER_DEPOSIT_BEYOND: {
    status: 422,
    en: 'The deposit is more than the order, {total:number}.',
    'zh-CN': '定金超过采购单总额 {total:number}。',
  },
  SUPPLIER_RATE_WITHOUT_SALE: {
    status: 422,
    en: 'A rate leads to the currency of a sale. Choose the sale, or leave the rate out.',
    'zh-CN': '汇率用于折算为销售币种。请选择销售，或不填汇率。',
  },
  SUPPLIER_CURRENCY_UNKNOWN: {
    status: 422,
    en: '“{currency}” is no currency of ISO 4217.',
    'zh-CN': '“{currency}”不是 ISO 4217 币种代码。',
  },
  SUPPLIER_ORDER_CHANGED_MEANWHILE: {
    status: 409,
    en: 'Somebody changed this order after you opened it. Look at it again.',
    'zh-CN': '您打开之后有人修改过该采购单，请重新查看。',
  },
  SUPPLIER_ORDER_FIXED: {
    status: 409,
    en: 'Goods were received of this order, or it is closed or cancelled: what it says stays.',
    'zh-CN': '该采购单已有收货、已结案或已取消，内容不再更改。',
  },
  SUPPLIER_ORDER_PAID: {
    status: 409,
    en: 'Money was paid for this order: its supplier and its currency stay.',
    'zh-CN': '该采购单已有付款，供应商和币种不再更改。',
  },
  SUPPLIER_ORDER_STEP: {
    status: 409,
    en: 'That does not follow from where the order stands now.',
    'zh-CN': '采购单当前状态不能进行该操作。',
  },
  SUPPLIER_LINE_UNKNOWN: {
    status: 422,
    en: 'The order has no line {line}.',
    'zh-CN': '采购单没有第 {line} 行。',
  },
  SUPPLIER_RECEIPT_EMPTY: {
    status: 422,
    en: 'Say of at least one line what came.',
    'zh-CN': '请至少填写一行的到货情况。',
  },
  SUPPLIER_REASON_MISSING: {
    status: 422,
    en: 'Say why goods were not accepted.',
    'zh-CN': '请说明未接收货物的原因。',
  },
  SUPPLIER_RECEIVED_BEYOND: {
    status: 422,
    en: 'With this, {received:number} were received of a line of which {ordered:number} were ordered. Say that it is meant.',
    'zh-CN': '加上本次，该行共收到 {received:number}，而订购数量为 {ordered:number}。如确需如此，请确认。',
  },
  SUPPLIER_PAID_BEYOND: {
    status: 422,
    en: 'With this, {paid:number} are paid on an order of {total:number}. Say that it is meant.',
    'zh-CN': '加上本次，共付 {paid:number}，而采购单总额为 {total:number}。如确需如此，请确认。',
  },
  SUPPLIER_DAY_TO_COME: {
    status: 422,
    en: 'That day is still to come.',
    'zh-CN': '该日期尚未到来。',
  },
  SUPPLIER_ORDERS_TOO_MANY: {
    status: 409,
    en: 'There are {limit} supplier orders. That is as many as are kept.',
    'zh-CN': '采购单已达上限 {limit} 份。',
  },
  SUPPLIER_RECORDS_TOO_MANY: {
    status: 409,
    en: 'An order keeps {limit} receipts and as many payments.',
    'zh-CN': '一份采购单最多保留 {limit} 次收货和 {limit} 次付款。',
  },
});
