import Papa from 'papaparse';
import { neutralised } from './formula.ts';
import type { Delimiter } from './table.ts';

type WriteTableOptions = {
  readonly delimiter?: Delimiter;
};

/**
 * A CSV file that spreadsheet programs open rightly: UTF-8 with byte order mark (without it they guess the local
 * encoding), CRLF, every cell quoted where RFC 4180 asks, formulas neutralised. Reading it back with `readTable` gives
 * the same cells, trimmed.
 */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: WriteTableOptions = {},
): Uint8Array {
  const data = [header, ...rows].map((cells) => cells.map(neutralised));
  const text = Papa.unparse(data, { delimiter: options.delimiter ?? ',', newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
