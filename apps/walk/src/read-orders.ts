import { type OrderSheetOptions, readOrderSheet } from '@tongshang/csv';
import { checkPurchaseOrder, type PurchaseOrder, readOrderJson } from '@tongshang/purchase-order';
import type { RefusalParams } from '@tongshang/refusal';
import { readUbl } from '@tongshang/ubl';
import { refuse } from './refusals.ts';
import { orderOfUbl } from './ubl-order.ts';

/** What is wrong with a file of orders, and where: a row and column, an element path, a place in JSON. */
export type ReadingProblem = {
  readonly place: string;
  readonly code: string;
  readonly params: RefusalParams;
  readonly orderNumber?: string;
};

export type ReadOrdersResult = {
  readonly form: 'ubl' | 'json' | 'sheet';
  /** Orders nothing is wrong with. */
  readonly orders: readonly PurchaseOrder[];
  readonly problems: readonly ReadingProblem[];
  /** Numbers of orders that are not traded because of their problems. */
  readonly untraded: readonly string[];
};

/**
 * Reads the orders of a file: UBL 2.x Order XML, an order sheet (CSV), or our JSON, told apart by how it begins.
 * @throws what the readers of these forms refuse, and WALK_NOT_AN_ORDER
 */
export function readOrders(bytes: Uint8Array, options: OrderSheetOptions = {}): ReadOrdersResult {
  const start = beginning(bytes);
  if (start.startsWith('<')) return readXml(bytes);
  if (start.startsWith('{') || start.startsWith('[')) return readJson(bytes);
  return readSheet(bytes, options);
}

/** First characters that matter: NULs of UTF-16, byte-order marks and white space left out. */
function beginning(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, 64)) {
    if (byte > 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    if (byte >= 0x80 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff)
      break;
  }
  return text;
}

function readXml(bytes: Uint8Array): ReadOrdersResult {
  const reading = readUbl(bytes);
  if (!reading.ok) {
    const problems = reading.problems.map(({ place, line, column, ...of }) => ({
      ...of,
      place:
        line === undefined || place.startsWith('line ') ? place : `${place} (line ${line}, column ${column})`,
    }));
    return { form: 'ubl', orders: [], problems, untraded: [] };
  }
  const { document, placeOf } = reading;
  if (document.type !== 'Order') throw refuse('WALK_NOT_AN_ORDER', { type: document.type });
  const order = orderOfUbl(document);
  const problems = checkPurchaseOrder(order).map((problem) => {
    const at = placeOf(problem.place);
    return { ...problem, place: at ? `${at.path} (line ${at.line}, column ${at.column})` : problem.place };
  });
  const untraded = problems.length > 0 && document.id ? [document.id] : [];
  return { form: 'ubl', orders: problems.length > 0 ? [] : [order as PurchaseOrder], problems, untraded };
}

function readJson(bytes: Uint8Array): ReadOrdersResult {
  const { orders, problems } = readOrderJson(new TextDecoder('utf-8').decode(bytes));
  return { form: 'json', orders, problems, untraded: [] };
}

function readSheet(bytes: Uint8Array, options: OrderSheetOptions): ReadOrdersResult {
  const sheet = readOrderSheet(bytes, options);
  const problems = sheet.problems.map(({ row, column, code, params, orderNumber }) => ({
    place: column ? `row ${row}, ${column}` : `row ${row}`,
    code,
    params,
    ...(orderNumber ? { orderNumber } : {}),
  }));
  return { form: 'sheet', orders: sheet.orders, problems, untraded: sheet.untraded };
}
