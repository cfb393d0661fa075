import { refuseOtherKind } from '@tongshang/csv';
import { readJsonOrders } from './json/read-json-orders.ts';
import type { KnownParties } from './known-parties.ts';
import type { OrderReading } from './reading.ts';
import { readSheetOrders } from './sheet/read-sheet-orders.ts';
import type { OrderSheetOptions } from './sheet/sheet-reading.ts';
import { readUblOrder } from './ubl/read-ubl-order.ts';

/** What is known beforehand about how a file is to be read; answers to its questions go here. */
export type ReadOrdersOptions = OrderSheetOptions & { readonly parties?: KnownParties };

/**
 * Reads the orders of a file: UBL 2.x Order XML, an order sheet (CSV), or our JSON, told apart by what its bytes say, never by its name. Whatever the file says is
 * in an order, a problem, a question or left out.
 *
 * @throws what makes a whole file unreadable: FILE_OTHER_KIND, ORDER_DOCUMENT_OTHER, ORDER_XML_OTHER, ORDER_SHEET_NONE, ORDER_NOT_JSON, ORDER_NONE, ENCODING_NOT_UTF8 and the refusals of
 * `readOrderSheet`
 */
export function readOrders(bytes: Uint8Array, options: ReadOrdersOptions = {}): OrderReading {
  refuseOtherKind(bytes);
  const start = beginning(bytes);
  if (start.startsWith('<')) return readUblOrder(bytes, options);
  if (start.startsWith('{') || start.startsWith('[')) return readJsonOrders(bytes, options);
  return readSheetOrders(bytes, options);
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
