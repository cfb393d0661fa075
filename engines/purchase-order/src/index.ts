export { checkPurchaseOrder } from './check.ts';
export { checkOrders, MAX_JSON_BYTES, MAX_ORDERS, type ReadOrders, readOrderJson } from './json/read-json.ts';
export { type ReadOrdersOptions, readOrders } from './read-orders.ts';
export type {
  LeftOut,
  Meanings,
  OrderProblem,
  OrderQuestion,
  OrderQuestionKind,
  OrderReading,
  OriginOf,
  ReadingProblem,
  ReadingQuestion,
  ValueOrigin,
} from './reading.ts';
export { readingRefusals } from './reading-refusals.ts';
export { table as purchaseOrderRefusals } from './refusals.ts';
export {
  type DeliveryTerms,
  MAX_LINES,
  type OrderAddress,
  type OrderCharge,
  type OrderLine,
  type OrderMoney,
  type OrderParty,
  type PurchaseOrder,
  PurchaseOrderSchema,
} from './schema.ts';
export { ORDER_COLUMN_NAMES, type OrderColumn } from './sheet/order-columns.ts';
export { type OrderSheet, readOrderSheet } from './sheet/order-sheet.ts';
export type { OrderSheetOptions, SheetProblem } from './sheet/sheet-reading.ts';
