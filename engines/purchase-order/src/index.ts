export {
  destinationOf,
  goodsOf,
  type LineFacts,
  notCarried,
  offeredLine,
  particularsOf,
  registeredNumber,
  sumsOf,
} from './carry/carried-order.ts';
export { namedPort } from './carry/delivery.ts';
export { type GivenPayment, paymentOfOrder, paymentSaid } from './carry/payment.ts';
export { type TermsOfOrder, termsOfOrder } from './carry/terms-of-order.ts';
export type { Countries, FindPlaces } from './carry/understand-place.ts';
export { type VatDifference, vatDifference, vatFiguresInText } from './carry/vat-of-order.ts';
export { checkPurchaseOrder } from './check.ts';
export { lineTotalsOf, sumsOfOrder } from './check-sums.ts';
export { termsInWords } from './delivery-terms.ts';
export { readOrderJson } from './json/read-json.ts';
export {
  addressFields,
  chargeFields,
  dangerousGoodsFields,
  deliveryFields,
  few,
  lineParticularFields,
  referenceFields,
  remarkFields,
  statedTaxFields,
  taxCategoryFields,
  text,
} from './particulars-schema.ts';
export { paymentReadings } from './payment-words.ts';
export { type ReadOrdersOptions, readOrders } from './read-orders.ts';
export type {
  LeftOut,
  Meanings,
  OrderQuestion,
  OrderReading,
  ReadingProblem,
} from './reading.ts';
export { readingRefusals } from './reading-refusals.ts';
export { table as purchaseOrderRefusals } from './refusals.ts';
export {
  type OrderLine,
  type OrderParty,
  type PurchaseOrder,
  PurchaseOrderSchema,
} from './schema.ts';
export { ORDER_COLUMN_NAMES, type OrderColumn } from './sheet/order-columns.ts';
export { type OrderSheet, readOrderSheet } from './sheet/order-sheet.ts';
export type { OrderSheetOptions } from './sheet/sheet-reading.ts';
