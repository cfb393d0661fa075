/** What closes a word and what opens one: they stay with it. */
const CLOSING =
  /^[\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09\u300b\u300d\u300f\u3011\u3015\u2019\u201d%\u2030\u2026\u00b7,.;:!?)\]}»]/;
const OPENING = /[\uff08\u300a\u300c\u300e\u3010\u3014\u2018\u201c([{«¥$]$/;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u;
/** Counters that stay with their number: 16日, 第 10 条. */
const COUNTED = /^[年月日条款项天件]/;
/** Letters that end a word for a person, a place or a sum, and do not begin a line: 货源地, 收货人. */
const ENDING = /^(?:[地人方者率额价费港口号国]|斯坦)$/;
/** Behind a hyphen or a slash a long word may go on in the next line; never a code of numbers, never `T/T`. */
const SOFT = /(?<=\p{L}{3}-)(?=\p{L}{3})|(?<=[\p{L}\d]{5}\/)(?=[\p{L}\d]{5})/u;

/** A piece of a text that is never broken where there is room for it, and whether a space is behind it. */
type Piece = { readonly text: string; readonly spaced: boolean };

let segmenter: Intl.Segmenter | undefined;

/** The words of a text without line ends: Chinese in words of its dictionary, others between spaces. A space that holds together is none. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [chunk, word = ''] of text.matchAll(/([^ ]*) ?/g)) {
    if (chunk === '') continue;
    const parts = joined(partsOf(word));
    for (const [index, part] of parts.entries()) {
      pieces.push({ text: part, spaced: index === parts.length - 1 && chunk.endsWith(' ') });
    }
    if (parts.length === 0) pieces.push({ text: '', spaced: true });
  }
  return pieces;
}

/** Chinese by words, what is between them whole. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const found of word.matchAll(new RegExp(CHINESE, 'gu'))) {
    if (found.index > end) parts.push(...word.slice(end, found.index).split(SOFT));
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    for (const { segment } of segmenter.segment(found[0])) parts.push(segment);
    end = found.index + found[0].length;
  }
  if (end < word.length) parts.push(...word.slice(end).split(SOFT));
  return parts;
}

function joined(parts: readonly string[]): string[] {
  const all: string[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    const stays =
      before !== undefined &&
      (CLOSING.test(part) ||
        OPENING.test(before) ||
        (/\d$/.test(before) && COUNTED.test(part)) ||
        (ENDING.test(part) && /\p{Script=Han}$/u.test(before)));
    if (stays) all[all.length - 1] = before + part;
    else all.push(part);
  }
  return all;
}

/** A short word behind a number is what it counts: 500 ml, 350 мл, 12 pcs. */
const UNIT = /^\p{L}{1,3}[²³]?[.,;:)\]}»]*$/u;
const DAY = /^\(?\d{1,2}$/;
const MONTH = /^\p{L}{3,9}$/u;
const YEAR = /^\d{4}(?!\d)/;

/** Whether a piece would rather not part from that before it; a date is a day, a month and a year. */
function holds(pieces: readonly Piece[], at: number): boolean {
  const [before, here, next] = [at - 1, at, at + 1].map((one) => pieces[one]);
  if (!before || !here) return false;
  if (!before.spaced) return /\d[年月]$/.test(before.text) && /^\d/.test(here.text);
  if (/\d$/.test(before.text) && UNIT.test(here.text)) return true;
  const month = (day: Piece, of: Piece, year: Piece | undefined) =>
    DAY.test(day.text) && MONTH.test(of.text) && of.spaced && YEAR.test(year?.text ?? '');
  const day = pieces[at - 2];
  return month(before, here, next) || (day !== undefined && month(day, before, here));
}

/** Pieces that stand together where there is room for all of them: a number with its unit, a date. */
function togetherOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const open = groups.at(-1);
    if (open && holds(pieces, at)) open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

const asOne = (group: readonly Piece[]): Piece => ({
  text: group
    .map(({ text, spaced }, index) => (spaced && index < group.length - 1 ? `${text} ` : text))
    .join(''),
  spaced: group.at(-1)?.spaced === true,
});

/**
 * Puts a text into lines of a width: at its own line ends, between its pieces, and within a piece only where that alone is too wide.
 * @param widthOf how wide a text is
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, widthOf));
}

function breakParagraph(text: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  let gap = '';
  const all = togetherOf(piecesOf(text)).flatMap((group) => {
    if (group.length === 1) return group;
    const one = asOne(group);
    return widthOf(one.text) <= width ? [one] : group;
  });
  for (const { text: piece, spaced } of all) {
    // Widths of words are known from other lines; of every stretch of words they are not.
    const [wide, between] = [widthOf(piece), gap === '' ? 0 : widthOf(gap)];
    if (line !== '' && taken + between + wide > width) {
      lines.push(line);
      [line, taken] = ['', 0];
    } else if (line !== '') {
      line += gap;
      taken += between;
    }
    if (wide > width) {
      const cut = cutToWidth(line + piece, width, widthOf);
      lines.push(...cut.slice(0, -1));
      line = cut.at(-1) ?? '';
      taken = widthOf(line);
    } else {
      line += piece;
      taken += wide;
    }
    gap = spaced ? ' ' : '';
  }
  return [...lines, line];
}

/** A piece that is wider than a whole line, between its letters. */
function cutToWidth(text: string, width: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const letter of text) {
    const wide = widthOf(letter);
    if (part !== '' && taken + wide > width) {
      parts.push(part);
      [part, taken] = ['', 0];
    }
    part += letter;
    taken += wide;
  }
  return [...parts, part];
}
