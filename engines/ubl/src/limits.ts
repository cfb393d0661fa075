/** Bounds of what is read. A caller may narrow them, never widen them past its own body limit. */
export type UblLimits = {
  readonly bytes: number;
  readonly depth: number;
  readonly elements: number;
  readonly attributesPerElement: number;
  /** Characters of one identifier, code or name. */
  readonly textLength: number;
  readonly problems: number;
};

/** About ten thousand order lines; UBL documents in use nest some 15 levels. */
export const UBL_LIMITS: UblLimits = {
  bytes: 8 * 1024 * 1024,
  depth: 64,
  elements: 250_000,
  attributesPerElement: 32,
  textLength: 10_000,
  problems: 100,
};
