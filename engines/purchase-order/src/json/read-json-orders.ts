import { decodeUtf8 } from '@tongshang/csv';
import { type OrderReading, questionsOf } from '../reading.ts';
import { checkOrders, ordersIn } from './read-json.ts';

/**
 * Reads orders from the bytes of a JSON file. Its fields are an order's own, so nothing is left out: an unknown one is a problem.
 * @throws ENCODING_NOT_UTF8, ENCODING_WRONG, ORDER_NOT_JSON, ORDER_NONE
 */
export function readJsonOrders(bytes: Uint8Array): OrderReading {
  const list = ordersIn(decodeUtf8(bytes));
  const positions = new Map(list.map((value, position) => [value, position]));
  const { orders, problems } = checkOrders(list);
  return {
    form: 'json',
    orders,
    problems,
    questions: questionsOf(problems),
    leftOut: [],
    untraded: [...new Set(problems.flatMap(({ orderNumber }) => orderNumber ?? []))],
    originOf: (order, pointer) => {
      const position = positions.get(order);
      return position === undefined ? undefined : { place: `orders/${position}/${pointer}`, by: 'stated' };
    },
  };
}
