/**
 * RFC 4180 text with a byte order mark, so that spreadsheets read Chinese. A cell that a spreadsheet would take for a
 * formula, in signs of either width, gets a leading apostrophe; plain negative numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(value) && !/^-?[\d,.]+$/.test(value) ? `'${value}` : value;
  // Some spreadsheets divide at semicolons and tabs, too: what stands behind one would be a cell of its own.
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
