import type { TradeFact } from '@tongshang/trade';

/**
 * What a claim names that follows from a statement: the files that the difference itself names, and those attached to a telling. Whoever answers
 * the claim sees what was shown for it. SHA-256, hexadecimal.
 */
export const shownEvidence = (
  { word }: Pick<TradeFact, 'word'>,
  named: readonly string[] | undefined,
): readonly string[] => [...new Set([...(named ?? []), ...(word?.evidence ?? [])])];
