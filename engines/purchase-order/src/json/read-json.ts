import { checkPurchaseOrder } from '../check.ts';
import type { Meanings, ReadingProblem } from '../reading.ts';
import { refuse } from '../refusals.ts';
import type { PurchaseOrder } from '../schema.ts';

type ReadOrders = {
  /** The orders that nothing is wrong with, in the order of the file. */
  readonly orders: readonly PurchaseOrder[];
  /** What is wrong with the others; places begin with `orders/N`. */
  readonly problems: readonly ReadingProblem[];
};

/** Bytes of a JSON file that are read. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;
const MAX_ORDERS = 20_000;

/**
 * Reads orders from JSON text: one order, an array of orders, or `{ "orders": […] }`.
 * @throws ORDER_NOT_JSON, ORDER_NONE
 */
export function readOrderJson(text: string): ReadOrders {
  return checkOrders(ordersIn(text));
}

/**
 * What the text lists as orders, unchecked.
 * @throws ORDER_NOT_JSON, ORDER_NONE
 */
export function ordersIn(text: string): readonly unknown[] {
  if (text.length > MAX_JSON_BYTES) throw refuse('ORDER_NOT_JSON', { reason: `> ${MAX_JSON_BYTES}` });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse('ORDER_NOT_JSON', { reason: error instanceof Error ? error.message : 'JSON' });
  }
  const list = listOf(value);
  if (list.length === 0) throw refuse('ORDER_NONE');
  if (list.length > MAX_ORDERS) throw refuse('ORDER_NOT_JSON', { reason: `orders > ${MAX_ORDERS}` });
  return list;
}

/** Checks each order, and that no two of the same buyer have the same number. */
export function checkOrders(list: readonly unknown[], meanings?: Meanings): ReadOrders {
  const orders: PurchaseOrder[] = [];
  const problems: ReadingProblem[] = [];
  const numbers = new Set<string>();
  for (const [index, value] of list.entries()) {
    const found = checkPurchaseOrder(value, undefined, meanings);
    if (found.length === 0) {
      const order = value as PurchaseOrder;
      const key = JSON.stringify([order.buyer.name, order.buyer.identifier ?? null, order.orderNumber]);
      if (numbers.has(key)) {
        found.push({
          code: 'ORDER_NUMBER_TWICE',
          params: { orderNumber: order.orderNumber },
          place: 'orderNumber',
        });
      } else orders.push(order);
      numbers.add(key);
    }
    const orderNumber = numberOf(value);
    problems.push(
      ...found.map((problem) => ({
        ...problem,
        ...(orderNumber === undefined ? {} : { orderNumber }),
        place: `orders/${index}/${problem.place}`.replace(/\/$/, ''),
      })),
    );
  }
  return { orders, problems };
}

function numberOf(value: unknown): string | undefined {
  const { orderNumber } = (value ?? {}) as { orderNumber?: unknown };
  return typeof orderNumber === 'string' && orderNumber !== '' ? orderNumber.slice(0, 64) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'orders' in value && Array.isArray(value.orders)) {
    return value.orders;
  }
  return [value];
}
