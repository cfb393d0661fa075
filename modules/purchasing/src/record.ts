import type { Tx } from '@tongshang/database';
import {
  addDecimals,
  addMoney,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import { inWords } from './check-statement.ts';
import { insertRecord, lockOrder, selectOrder } from './order-store.ts';
import { refuse } from './refusals.ts';
import {
  arrivedOf,
  isRunning,
  type KeptOrder,
  type Payment,
  paidOf,
  type Receipt,
  totalOf,
} from './supplier-order.ts';
import { journal, type PurchasingDeps } from './write-order.ts';

/** Receipts, and payments, of one order. */
const RECORDS_MAX = 200;

/** The latest day that anywhere on earth has begun. */
const lastDay = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();

/**
 * Records what came of an order at the place where its goods are brought together.
 * @throws SUPPLIER_ORDER_NOT_FOUND, SUPPLIER_ORDER_STEP, SUPPLIER_RECORDS_TOO_MANY, SUPPLIER_DAY_TO_COME, SUPPLIER_RECEIPT_EMPTY,
 * SUPPLIER_LINE_UNKNOWN, SUPPLIER_REASON_MISSING, SUPPLIER_RECEIVED_BEYOND
 */
export async function recordReceipt(
  deps: PurchasingDeps,
  tx: Tx,
  supplierOrderId: string,
  { meant = [], ...receipt }: Receipt & { readonly meant?: readonly 'beyond-order'[] },
): Promise<KeptOrder> {
  const order = await lockOrder(tx, supplierOrderId);
  if (!isRunning(order)) throw refuse('SUPPLIER_ORDER_STEP');
  requireRoom(order.receipts.length);
  if (receipt.receivedOn > lastDay(tx.now)) throw refuse('SUPPLIER_DAY_TO_COME', {}, 'receivedOn');
  checkReceipt(order, receipt, meant.includes('beyond-order'));
  await insertRecord(tx, 'receipt', supplierOrderId, receipt);
  journal(deps, tx, supplierOrderId, 'received', { number: order.number, receipt });
  return selectOrder(tx, supplierOrderId);
}

function checkReceipt(order: KeptOrder, { lines }: Receipt, isMeant: boolean): void {
  const some = lines.some(
    ({ accepted, rejected = '0' }) =>
      compareDecimals(addDecimals(parseDecimal(accepted), parseDecimal(rejected)), ZERO) > 0,
  );
  if (!some) throw refuse('SUPPLIER_RECEIPT_EMPTY', {}, 'lines');
  const came = new Map<number, ReturnType<typeof parseDecimal>>();
  for (const [index, { line, accepted, rejected = '0', reason }] of lines.entries()) {
    const place = `lines/${index}`;
    const ordered = order.stated.lines[line - 1]?.quantity.value;
    if (ordered === undefined) throw refuse('SUPPLIER_LINE_UNKNOWN', { line: String(line) }, `${place}/line`);
    if (compareDecimals(parseDecimal(rejected), ZERO) > 0 && !reason?.trim())
      throw refuse('SUPPLIER_REASON_MISSING', {}, `${place}/reason`);
    const before = came.get(line) ?? arrivedOf(order, line).accepted;
    const received = addDecimals(before, parseDecimal(accepted));
    came.set(line, received);
    if (!isMeant && compareDecimals(received, parseDecimal(ordered)) > 0)
      throw refuse(
        'SUPPLIER_RECEIVED_BEYOND',
        { received: formatDecimal(received), ordered },
        `${place}/accepted`,
      );
  }
}

/**
 * Records that money was paid to the supplier, outside.
 * @throws SUPPLIER_ORDER_NOT_FOUND, SUPPLIER_ORDER_STEP, SUPPLIER_RECORDS_TOO_MANY, SUPPLIER_DAY_TO_COME, SUPPLIER_PAID_BEYOND
 */
export async function recordPayment(
  deps: PurchasingDeps,
  tx: Tx,
  supplierOrderId: string,
  { meant = [], ...payment }: Payment & { readonly meant?: readonly 'beyond-total'[] },
): Promise<KeptOrder> {
  const order = await lockOrder(tx, supplierOrderId);
  if (!isRunning(order) && order.state !== 'closed') throw refuse('SUPPLIER_ORDER_STEP');
  requireRoom(order.payments.length);
  if (payment.paidOn > lastDay(tx.now)) throw refuse('SUPPLIER_DAY_TO_COME', {}, 'paidOn');
  const { currency } = order.stated;
  const paid = addMoney(paidOf(order), parseMoney({ amount: payment.amount, currency }));
  const total = totalOf(order.stated);
  if (paid.amount > total.amount && !meant.includes('beyond-total'))
    throw refuse('SUPPLIER_PAID_BEYOND', { paid: inWords(paid), total: inWords(total) }, 'amount');
  await insertRecord(tx, 'payment', supplierOrderId, payment);
  journal(deps, tx, supplierOrderId, 'paid', { number: order.number, payment });
  return selectOrder(tx, supplierOrderId);
}

function requireRoom(records: number): void {
  if (records >= RECORDS_MAX) throw refuse('SUPPLIER_RECORDS_TOO_MANY', { limit: String(RECORDS_MAX) });
}
