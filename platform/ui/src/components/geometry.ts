import type { CSSProperties } from 'react';

/** Where something stands and how large it is, as worked out from what was measured: CSS pixels, or a length in words. */
type Geometry = Pick<
  CSSProperties,
  'left' | 'top' | 'width' | 'height' | 'minHeight' | 'maxHeight' | 'zIndex'
>;

/** The one way to a style attribute: only what no class can know. */
export const geometry = (measured: Geometry): CSSProperties => measured;
