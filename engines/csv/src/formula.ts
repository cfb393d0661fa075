/**
 * Spreadsheet programs take a cell that begins with one of these for a formula (CSV injection, CWE-1236); the full-width
 * forms count in programs set to Chinese or Japanese.
 */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]./;
// The spaces before the percent sign are inside its group: two runs of them side by side would be divided in every way.
const PLAIN_NUMBER = /^\s*[+-]?(?:\d[\d,.]*|[.,]\d+)(?:\s*%)?$/;
/** `="00123"`: how spreadsheets keep leading zeros; it says exactly one text and is read as that. */
const QUOTED_TEXT = /^\s*="([^"]*)"\s*$/;
/** A text mark (one apostrophe or more) before what would be a formula, or before what could be taken for a marked cell. */
const MARKED = /^'+\s*[=+\-@＝＋－＠]/;

/** Whether a spreadsheet would calculate this cell. A plain number with its sign is not a formula. */
export function isFormula(cell: string): boolean {
  if (!FORMULA_START.test(cell)) return false;
  return !PLAIN_NUMBER.test(cell.trimEnd()) && !QUOTED_TEXT.test(cell);
}

/** The text that a cell means: trimmed, `="…"` unwrapped, one text mark taken away. Inverse of `neutralised`. */
export function plainCell(cell: string): string {
  const quoted = QUOTED_TEXT.exec(cell);
  if (quoted) return (quoted[1] ?? '').trim();
  const text = cell.trim();
  return MARKED.test(text) ? text.slice(1).trim() : text;
}

/** The cell, trimmed, as it may be written for a spreadsheet to open: a formula gets an apostrophe in front. */
export function neutralised(written: string): string {
  const cell = written.trim();
  return isFormula(cell) || QUOTED_TEXT.test(cell) || MARKED.test(cell) ? `'${cell}` : cell;
}
