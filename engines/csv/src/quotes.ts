/**
 * The first row, counted from 0, with a quotation mark that does not close its cell rightly (RFC 4180; blanks behind the
 * closing mark are let pass); undefined where there is none in the first `rows`. It looks at each character once: the
 * parser of tables looks at the rest of the row again for every mark that is wrong.
 */
export function rowOfWrongQuote(text: string, delimiter: string, rows: number): number | undefined {
  let at = 0;
  for (let row = 0; row < rows && at < text.length; ) {
    if (text[at] === '"') {
      const after = behindQuoted(text, at + 1, delimiter);
      if (after === undefined) return row;
      at = after;
    } else at = endOfPlain(text, at, delimiter);
    if (text[at] === '\n') row += 1;
    at += 1;
  }
  return undefined;
}

/** Where the delimiter, line end or end of the text behind a quoted cell stands. */
function behindQuoted(text: string, from: number, delimiter: string): number | undefined {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return undefined;
  let at = quote + 1;
  if (at === text.length) return at;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && /\s/.test(text[at] ?? ''))
    at += 1;
  return text[at] === delimiter || text[at] === '\n' ? at : undefined;
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}
