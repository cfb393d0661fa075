import { fileURLToPath } from 'node:url';
import { invariant } from '@tongshang/refusal';
import * as fontkit from 'fontkit';
import { createOutlines } from './outlines.ts';
import { createShaping } from './shaping.ts';

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'wide-regular': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'wide-bold': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

export type FontName = keyof typeof FILES;
export type Fonts = Readonly<Record<FontName, object>>;
export const FONT_NAMES = Object.keys(FILES) as readonly FontName[];

/** Latin beyond Western and Central Europe, Greek, Cyrillic beyond Russian; small digits; an apostrophe that Chinese fonts set as wide as a character. */
const WIDE =
  /[\u2018\u2019\u2070-\u209f\u0180-\u01cd\u01dd-\u024f\u1e00-\u1fff\u0370-\u0400\u0402-\u040f\u0450\u0452-\u052f]/;

/** The font that has the letters of a text: names in Kazakh, Belarusian or Romanian have some that the first lacks. */
export function fontFor(text: string, isBold: boolean): FontName {
  if (WIDE.test(text) && !/\p{Script=Han}/u.test(text)) return isBold ? 'wide-bold' : 'wide-regular';
  return isBold ? 'bold' : 'regular';
}

let loaded: Promise<Fonts> | undefined;

/**
 * Noto Sans SC covers English, Chinese and Russian, Noto Sans the letters of their neighbours (both SIL Open Font License 1.1); only the
 * glyphs used are put into a PDF. Parsed once: that takes longer than drawing a paper.
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
