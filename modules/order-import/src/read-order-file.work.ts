import { readOrders } from '@tongshang/purchase-order';
import type { Answers, KeptReading } from './order-file.ts';
import { refuse } from './refusals.ts';

export type OrderFileBytes = { readonly bytes: Uint8Array; readonly answers: Answers };

const ORDERS_MAX = 200;
const PROBLEMS_MAX = 500;
const LEFT_OUT_MAX = 1_000;

/**
 * Reads a file of orders in a thread.
 * @throws ORDER_FILE_TOO_MANY_ORDERS, ORDER_FILE_NO_TEXT, and what makes the whole file unreadable (`readOrders`)
 */
export default function readOrderFile({ bytes, answers }: OrderFileBytes): KeptReading {
  const { originOf: _, ...reading } = readOrders(bytes, answers);
  const { orders, problems, leftOut, remarks, untraded } = reading;
  requireText(reading);
  if (orders.length + untraded.length > ORDERS_MAX) {
    const found = String(orders.length + untraded.length);
    throw refuse('ORDER_FILE_TOO_MANY_ORDERS', { found, limit: String(ORDERS_MAX) });
  }
  return {
    ...reading,
    problems: problems.slice(0, PROBLEMS_MAX),
    problemsMore: Math.max(0, problems.length - PROBLEMS_MAX),
    remarks: remarks.slice(0, PROBLEMS_MAX),
    leftOut: shortened(leftOut),
  };
}

/** Of very many the first are named and the rest counted. */
function shortened(leftOut: KeptReading['leftOut']): KeptReading['leftOut'] {
  const more = leftOut.length - LEFT_OUT_MAX;
  if (more <= 0) return leftOut;
  return [...leftOut.slice(0, LEFT_OUT_MAX), { place: '', why: 'not-understood', written: `+ ${more}` }];
}

/** Half a character, or one that no text holds, is found before anything is kept. @throws ORDER_FILE_NO_TEXT */
function requireText(value: unknown): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0')) throw refuse('ORDER_FILE_NO_TEXT');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      requireText(key);
      requireText(one);
    }
  }
}
