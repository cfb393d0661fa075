import { decodeUtf8 } from '@tongshang/csv';
import { remarksOn } from '../check.ts';
import { type KnownParties, withParties } from '../known-parties.ts';
import { type Meanings, meaningOf, type OrderReading, questionsOf } from '../reading.ts';
import { checkOrders, ordersIn } from './read-json.ts';

/**
 * Reads orders from the bytes of a JSON file. Its fields are an order's own, so nothing is left out: an unknown one is a problem.
 * @throws ENCODING_NOT_UTF8, ENCODING_WRONG, ORDER_NOT_JSON, ORDER_NONE
 */
export function readJsonOrders(
  bytes: Uint8Array,
  { meanings, parties }: { meanings?: Meanings; parties?: KnownParties } = {},
): OrderReading {
  const list = ordersIn(decodeUtf8(bytes)).map((order) => withParties(order, parties));
  if (meanings) for (const order of list) answerIn(order, meanings);
  const positions = new Map(list.map((value, position) => [value, position]));
  const { orders, problems } = checkOrders(list, meanings);
  return {
    form: 'json',
    orders,
    problems,
    remarks: orders.flatMap((order) =>
      remarksOn(order).map((remark) => ({
        ...remark,
        orderNumber: order.orderNumber,
        place: `orders/${positions.get(order) ?? 0}/${remark.place}`,
      })),
    ),
    questions: questionsOf(problems),
    leftOut: [],
    untraded: [...new Set(problems.flatMap(({ orderNumber }) => orderNumber ?? []))],
    originOf: (order, pointer) => {
      const position = positions.get(order);
      return position === undefined ? undefined : { place: `orders/${position}/${pointer}`, by: 'stated' };
    },
  };
}

/** Puts the answers where the questions were; whatever has another form is left to the check. */
function answerIn(order: unknown, meanings: Meanings): void {
  const { lines } = (order ?? {}) as { lines?: unknown };
  if (!Array.isArray(lines)) return;
  for (const line of lines as readonly (Record<string, unknown> | null)[]) {
    answerField(line, 'hsCode', 'hs-code', meanings);
    answerField(line?.quantity, 'unit', 'unit', meanings);
  }
}

function answerField(holder: unknown, field: string, kind: keyof Meanings, meanings: Meanings): void {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, field)) return;
  const fields = holder as Record<string, unknown>;
  const written = fields[field];
  if (typeof written === 'string') fields[field] = meaningOf(meanings, kind, written) ?? written;
}
