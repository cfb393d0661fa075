import { fileURLToPath } from 'node:url';
import { invariant } from '@tongshang/refusal';
import * as fontkit from 'fontkit';
import { createOutlines } from './outlines.ts';
import { createShaping } from './shaping.ts';

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'wide-regular': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'wide-bold': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
} as const;

export type FontName = keyof typeof FILES;
export type Fonts = Readonly<Record<FontName, object>>;
export const FONT_NAMES = Object.keys(FILES) as readonly FontName[];

/** What the first font lacks and the second has: Latin beyond that of Western Europe and pinyin, Greek with accents, Cyrillic beyond Russian, small digits. */
const WIDE =
  /[\u0104-\u010f\u0114-\u0119\u011c-\u0127\u012c-\u0142\u0145-\u0146\u0149-\u014b\u0150-\u0151\u0154-\u0167\u016e-\u0190\u0193-\u019e\u01b1-\u01c3\u01dd-\u01f7\u01fa-\u0250\u0252-\u0260\u0262-\u02b9\u02bc-\u02c6\u02c8\u02cc-\u02d8\u02da-\u02e4\u02ed\u0370-\u0390\u03aa-\u03b0\u03ca-\u0400\u0402-\u040f\u0450\u0452-\u1e3b\u1e40-\u1e9f\u1f00-\u1ffe\u2007-\u200b\u2017\u201b\u2023\u202f\u2031\u203d-\u203f\u2044\u204a\u2070-\u2071\u2075-\u20a7\u20ae-\u20bd]/;
/** Quotation marks and apostrophes, which a Chinese font sets as wide as a character. */
const QUOTES = /[\u2018-\u201f]/;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** By how much the letters of the second font are set larger: both have the same Latin, drawn to two scales (capitals of 733 and 660 units). */
const WIDE_SCALE = 733 / 660;
/** From the top of a line to its letters' foot, as a part of the size: that of the first font, wherever the letters are from. */
const ASCENT = 1.16;
/** The height of a line without leading. */
export const LINE = 1.448;
/** The same of the second font alone. */
const WIDE_ASCENT = 1.024;

/** How far below the top of a line a text is drawn so that it stands on the line. */
export const dropOf = (font: FontName, size: number): number =>
  font.startsWith('wide') ? (ASCENT - WIDE_ASCENT * WIDE_SCALE) * size : 0;

export const sizeOf = (font: FontName, size: number): number =>
  font.startsWith('wide') ? size * WIDE_SCALE : size;

/** A part of a text with the font that has its letters. */
export type Run = { readonly text: string; readonly font: FontName };

/**
 * A text in runs of one font each: letters that the first font lacks are from the second, which has the same Latin and Cyrillic; the letters
 * around them stay.
 */
export function runsOf(text: string, isBold: boolean): Run[] {
  const own: FontName = isBold ? 'bold' : 'regular';
  if (!WIDE.test(text) && !QUOTES.test(text)) return [{ text, font: own }];
  const letters = [...text];
  const isLatin = !HAN.test(text);
  const isBeyond = (letter: string, index: number) =>
    WIDE.test(letter) ||
    (QUOTES.test(letter) &&
      (isLatin || [letters[index - 1], letters[index + 1]].every((one = ' ') => !HAN.test(one))));
  const runs: { text: string; font: FontName }[] = [];
  for (const [index, letter] of letters.entries()) {
    const font: FontName = isBeyond(letter, index) ? `wide-${own}` : own;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

let loaded: Promise<Fonts> | undefined;

/**
 * Noto Sans SC covers English, Chinese and Russian, Source Sans 3, of which its Latin is made, the letters of their neighbours (both SIL Open
 * Font License 1.1); only the glyphs used are put into a PDF. Parsed once: that takes longer than drawing a paper.
 */
export function paperFonts(): Promise<Fonts> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Fonts> {
  const fonts = await Promise.all(
    FONT_NAMES.map(async (name) => {
      const font = await fontkit.open(fileURLToPath(import.meta.resolve(FILES[name])));
      invariant(font, 'the fonts of the papers are there');
      return [name, font] as const;
    }),
  );
  return Object.fromEntries(fonts) as Fonts;
}

/** What is kept of each parsed font from paper to paper, as long as the font. */
const kept = new WeakMap<object, object>();

/** The same parsed fonts without the glyphs that earlier papers have left in them: what a paper holds depends on itself only. */
export function pristine(fonts: Fonts): Fonts {
  return Object.fromEntries(FONT_NAMES.map((name) => [name, fresh(fonts[name])])) as Fonts;
}

function fresh(font: object): object {
  const known = kept.get(font) ?? { layout: createShaping(font), getGlyph: createOutlines(font) };
  kept.set(font, known);
  return Object.assign(Object.create(font), known);
}
