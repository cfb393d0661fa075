import { fileURLToPath } from 'node:url';
import { invariant } from '@tongshang/refusal';
import * as fontkit from 'fontkit';
import { createOutlines } from './outlines.ts';
import { createShaping } from './shaping.ts';

export type Fonts = { readonly regular: object; readonly bold: object };

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

let loaded: Promise<Fonts> | undefined;

/**
 * Noto Sans SC (SIL Open Font License 1.1) covers both languages; only the glyphs used are put into a PDF. Parsed once: that
 * takes longer than drawing a paper.
 */
export function paperFonts(): Promise<Fonts> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Fonts> {
  const [regular, bold] = await Promise.all(
    [FILES.regular, FILES.bold].map((file) => fontkit.open(fileURLToPath(import.meta.resolve(file)))),
  );
  invariant(regular && bold, 'the fonts of the papers are there');
  return { regular, bold };
}

/** What is kept of each parsed font from paper to paper, as long as the font. */
const kept = new WeakMap<object, object>();

/** The same parsed fonts without the glyphs that earlier papers have left in them: what a paper holds depends on itself only. */
export function pristine({ regular, bold }: Fonts): Fonts {
  return { regular: fresh(regular), bold: fresh(bold) };
}

function fresh(font: object): object {
  const known = kept.get(font) ?? { layout: createShaping(font), getGlyph: createOutlines(font) };
  kept.set(font, known);
  return Object.assign(Object.create(font), known);
}
