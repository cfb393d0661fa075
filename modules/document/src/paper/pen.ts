import { fontFor } from './fonts.ts';
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

/** A piece of ink with the height it takes in a column. */
export type SetInk = { readonly ink: Ink; readonly height: number };

function chosen(page: Page, ink: Ink, size: number): string {
  page.font(fontFor(ink.text, ink.bold ?? false)).fontSize(size);
  return ink.made ? `${ink.text} †` : ink.text;
}

export function setInks(page: Page, inks: readonly Ink[], width: number, size: number): SetInk[] {
  return inks.flatMap(inPieces).map((ink) => ({ ink, height: heightIn(page, ink, width, size) }));
}

/** Heights of pieces by all that they follow from, kept from paper to paper: the same labels and names come again. */
const heights = new Map<string, number>();
const HEIGHTS_MAX = 20_000;

function heightIn(page: Page, ink: Ink, width: number, size: number): number {
  const key = `${ink.bold ? 'b' : 'r'} ${ink.made ? 'm' : ''} ${size} ${width} ${ink.text}`;
  const known = heights.get(key);
  if (known !== undefined) return known;
  const text = chosen(page, ink, size);
  // Measured from the top, whatever was drawn before: a sum of fractions depends on where it begins.
  page.y = 0;
  const height = page.heightOfString(text, { width, lineGap: LEADING * size });
  if (heights.size >= HEIGHTS_MAX) heights.clear();
  heights.set(key, height);
  return height;
}

/** How wide the longest line of a text is, unbroken. */
export function widthIn(page: Page, ink: Ink, size: number): number {
  const text = chosen(page, ink, size);
  return Math.max(...text.split('\n').map((one) => page.widthOfString(one)));
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

/** Draws pieces one under the other and returns where they end. */
export function drawSets(
  page: Page,
  sets: readonly SetInk[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  align: Align = 'left',
): number {
  let y = at.y;
  for (const { ink, height } of sets) {
    const text = chosen(page, ink, size);
    page.fillColor(ink.made ? COLOURS.amber : ink.muted ? COLOURS.muted : COLOURS.ink);
    page.text(text, at.x, y, { width: at.width, align, lineGap: LEADING * size });
    y += height;
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
