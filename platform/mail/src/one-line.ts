/** Control characters, line and paragraph separators, and what turns the direction of writing round. */
const UNWRITTEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Somebody's text as one line that no header, log or page takes for more than that; what is longer than `most` characters ends in an ellipsis. */
export function oneLine(text: string, most: number): string {
  const characters = Array.from(text.replace(UNWRITTEN, ' ').trim());
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
