import { breakLines } from './break-lines.ts';
import { dropOf, LINE, type Run, runsOf, sizeOf } from './fonts.ts';
import type { Ink } from './sheet.ts';

/** The part of PDFKit's document that is drawn with. */
export type Page = PDFKit.PDFDocument;

/** A4 in points, and the room the text has. */
export const PAPER = { width: 595.28, height: 841.89, left: 40, right: 40, top: 40, bottom: 54 } as const;
export const INNER = PAPER.width - PAPER.left - PAPER.right;
export const BOTTOM = PAPER.height - PAPER.bottom;

export const COLOURS = {
  ink: '#14181d',
  muted: '#5a6470',
  rule: '#9aa4af',
  fine: '#d5dae0',
  shade: '#f2f4f6',
  sea: '#0f4c75',
  amber: '#a85b00',
  amberGround: '#fdf0dc',
} as const;

/** Noto's own line is half as high again as its letters; papers are set closer. */
const LEADING = -0.14;

/** Longer texts are set in pieces, so that they can go on over the page. */
const PIECE = 250;

/** A line of a text: what stands in it, in runs of one font, and how wide it is. */
type Line = { readonly runs: readonly Run[]; readonly width: number };

/** A piece of ink in lines, with the height it takes in a column. */
export type SetInk = { readonly ink: Ink; readonly height: number; readonly lines: readonly Line[] };

/** As it is printed: an apostrophe between letters is curved, wherever the text is from. */
const chosen = (ink: Ink): string => {
  const text = ink.text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return ink.made ? `${text} †` : text;
};

export function setInks(page: Page, inks: readonly Ink[], width: number, size: number): SetInk[] {
  return inks.flatMap(inPieces).map((ink) => {
    const lines = linesIn(page, ink, width, size);
    return { ink, lines, height: lines.length * (LINE + LEADING) * size };
  });
}

/** Lines of pieces by all that they follow from, kept from paper to paper: the same labels and names come again. */
const kept = new Map<string, readonly Line[]>();
const KEPT_MAX = 20_000;

function linesIn(page: Page, ink: Ink, width: number, size: number): readonly Line[] {
  const key = `${ink.bold ? 'b' : 'r'} ${ink.made ? 'm' : ''} ${size} ${width} ${ink.text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const isBold = ink.bold ?? false;
  const widthOf = (text: string) => widthOfRuns(page, runsOf(text, isBold), size);
  const lines = breakLines(chosen(ink), width, widthOf).map((text): Line => {
    const runs = runsOf(text, isBold);
    return { runs, width: widthOfRuns(page, runs, size) };
  });
  if (kept.size >= KEPT_MAX) kept.clear();
  kept.set(key, lines);
  return lines;
}

function widthOfRuns(page: Page, runs: readonly Run[], size: number): number {
  return runs.reduce(
    (sum, { text, font }) => sum + page.font(font).fontSize(sizeOf(font, size)).widthOfString(text),
    0,
  );
}

/** How wide the longest line of a text is, unbroken. */
export function widthIn(page: Page, ink: Ink, size: number): number {
  const isBold = ink.bold ?? false;
  const lines = chosen(ink).split('\n');
  return Math.max(...lines.map((one) => widthOfRuns(page, runsOf(one, isBold), size)));
}

function inPieces(ink: Ink): Ink[] {
  // Indented line ends come from the layout of an XML file, not from its author.
  const plain = ink.text
    .replace(/\r\n?/g, '\n')
    .replace(/\s*\n[^\S\n]+/g, ' ')
    // What holds a number together stays.
    .replace(/[^\S\n\u00a0]+/g, ' ');
  const characters = [...plain];
  if (characters.length <= PIECE) return [{ ...ink, text: characters.join('') }];
  const pieces: Ink[] = [];
  for (let start = 0; start < characters.length; ) {
    let end = Math.min(start + PIECE, characters.length);
    const space = end < characters.length ? characters.lastIndexOf(' ', end) : -1;
    if (space > start + PIECE / 2) end = space + 1;
    const last = end === characters.length;
    pieces.push({ ...ink, text: characters.slice(start, end).join(''), made: (ink.made ?? false) && last });
    start = end;
  }
  return pieces;
}

export function heightOf(sets: readonly SetInk[]): number {
  return sets.reduce((sum, one) => sum + one.height, 0);
}

export type Align = 'left' | 'right' | 'center';

const STARTS: Readonly<Record<Align, number>> = { left: 0, center: 0.5, right: 1 };

/** Draws pieces one under the other and returns where they end. */
export function drawSets(
  page: Page,
  sets: readonly SetInk[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  align: Align = 'left',
): number {
  let y = at.y;
  for (const { ink, lines } of sets) {
    page.fillColor(ink.made ? COLOURS.amber : ink.muted ? COLOURS.muted : COLOURS.ink);
    y = drawLines(page, lines, { ...at, y }, size, align);
  }
  return y;
}

/** In the colour that is chosen. @returns where they end */
export function drawLines(
  page: Page,
  lines: readonly Line[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  align: Align = 'left',
): number {
  let y = at.y;
  for (const { runs, width } of lines) {
    let x = at.x + (at.width - width) * STARTS[align];
    for (const { text, font } of runs) {
      page.font(font).fontSize(sizeOf(font, size));
      page.text(text, x, y + dropOf(font, size), { lineBreak: false });
      if (runs.length > 1) x += page.widthOfString(text);
    }
    y += (LINE + LEADING) * size;
  }
  return y;
}

/** The pieces that fit into a height, at least one, and the rest. */
export function fitting(sets: readonly SetInk[], height: number): [SetInk[], SetInk[]] {
  let used = 0;
  let count = 0;
  for (const one of sets) {
    if (used + one.height > height && count > 0) break;
    used += one.height;
    count += 1;
  }
  return [sets.slice(0, count), sets.slice(count)];
}

export function line(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
  width = 0.6,
  colour: string = COLOURS.rule,
): void {
  page
    .moveTo(...from)
    .lineTo(...to)
    .lineWidth(width)
    .strokeColor(colour)
    .stroke();
}
