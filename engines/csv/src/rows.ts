/** What stands in a text of rows: its cells, or the first row, counted from 0, with a quotation mark that does not close its cell rightly. */
type Rows =
  | { readonly wrongQuote: number }
  | {
      readonly data: readonly (readonly string[])[];
      /** Whether there is text beyond the rows that were asked for. */
      readonly isCut: boolean;
    };

/**
 * The cells of a text by RFC 4180, as far as `most` rows go; blanks behind a closing mark are let pass, and a mark within a cell that does not
 * begin with one is part of it. Lines end with `\n`. Each character is looked at a bounded number of times: a parser that searches the next
 * delimiter anew from each quoted cell looks at a text without any as often as it has rows.
 */
export function readRows(text: string, delimiter: string, most: number): Rows {
  const data: string[][] = [];
  let at = 0;
  while (data.length < most) {
    const cells: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
      if (cell === undefined) return { wrongQuote: data.length };
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    data.push(cells);
    if (at >= text.length) return { data, isCut: false };
    at += 1;
  }
  return { data, isCut: at < text.length };
}

/** A cell, and where the delimiter, line end or end of the text behind it stands. */
type Cell = { readonly value: string; readonly end: number };

function quotedCell(text: string, from: number, delimiter: string): Cell | undefined {
  let quote = text.indexOf('"', from + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return undefined;
  let end = quote + 1;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && /\s/.test(text[end] ?? ''))
    end += 1;
  const isClosed =
    quote + 1 === text.length || (end < text.length && (text[end] === delimiter || text[end] === '\n'));
  return isClosed ? { value: text.slice(from + 1, quote).replaceAll('""', '"'), end } : undefined;
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { value: text.slice(from, end), end };
}
