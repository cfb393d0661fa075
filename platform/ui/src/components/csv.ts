/**
 * RFC 4180 text with a byte order mark, so that spreadsheets read Chinese. A cell that a spreadsheet would take for a
 * formula gets a leading apostrophe; plain negative numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) && !/^-?[\d,.]+$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
