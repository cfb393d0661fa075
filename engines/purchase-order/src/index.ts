export { checkPurchaseOrder, type OrderProblem } from './check.ts';
export { checkOrders, MAX_JSON_BYTES, MAX_ORDERS, type ReadOrders, readOrderJson } from './read-json.ts';
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
