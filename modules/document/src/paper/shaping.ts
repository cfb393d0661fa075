/** The part of fontkit's fonts that shaping needs. */
type Shaper = {
  _glyphs: object;
  layout(text: string, features?: unknown): Run;
};
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
type Run = { readonly glyphs: readonly object[]; readonly positions: Position[] };

/** Words kept; past them it begins anew. */
const WORDS_MAX = 20_000;

/**
 * Shapes words with a font and keeps what came out, from paper to paper: labels, names and amounts come again, and shaping is a
 * quarter of a paper's time. A word is shaped by itself, with no glyph left over from another: what comes out depends on the word
 * alone, never on what was printed before.
 * @returns what stands in for the font's own `layout`; PDFKit scales the positions it gets, so each is a copy
 */
export function createShaping(font: object): Shaper['layout'] {
  const shaper = Object.create(font) as Shaper;
  const known = new Map<string, Run>();
  const shape = (text: string, features?: unknown): Run => {
    shaper._glyphs = {};
    return shaper.layout(text, features);
  };
  return (text, features) => {
    if (features) return shape(text, features);
    let run = known.get(text);
    if (!run) {
      if (known.size >= WORDS_MAX) known.clear();
      run = shape(text);
      known.set(text, run);
    }
    return copyOf(run);
  };
}

function copyOf({ glyphs, positions }: Run): Run & { readonly advanceWidth: number } {
  const own = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
    ...{ xAdvance, yAdvance, xOffset, yOffset },
  }));
  return {
    glyphs,
    positions: own,
    get advanceWidth() {
      return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
