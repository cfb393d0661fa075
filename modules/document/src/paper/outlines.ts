/** The part of fontkit's glyphs that putting them into a subset needs. */
type Glyph = {
  readonly advanceWidth: number;
  _decode(): { readonly numberOfContours: number; readonly components?: readonly object[] } | null;
  _getMetrics(): { readonly leftBearing: number };
};
type Font = { getGlyph(id: number): Glyph };

/**
 * What a subset asks of each glyph, read once and kept, from paper to paper: whether it is made of others, and how wide it is.
 * Its outline is copied from the file as it stands, so that points need not be read at all.
 * @returns what stands in for the font's own `getGlyph`
 */
export function createOutlines(font: object): Font['getGlyph'] {
  const source = Object.create(font) as Font & { _glyphs: object };
  const known = new Map<number, Glyph>();
  return (id) => {
    const kept = known.get(id);
    if (kept) return kept;
    source._glyphs = {};
    const glyph = source.getGlyph(id);
    const { numberOfContours = 0, components = [] } = glyph._decode() ?? {};
    const { leftBearing } = glyph._getMetrics();
    const read: Glyph = {
      advanceWidth: glyph.advanceWidth,
      _decode: () => ({ numberOfContours, components }),
      _getMetrics: () => ({ leftBearing }),
    };
    known.set(id, read);
    return read;
  };
}
