import type { WireQuantity } from '@tongshang/trade-facts';

/** Pieces and sets of pieces (UN/ECE Recommendation 20). */
const PIECES: readonly string[] = ['C62', 'H87', 'EA', 'PCE', 'NIU', 'SET', 'PR', 'NPR', 'DZN'];

/** Whether the weight of a line leaves less than a gram to each piece: then it was meant for one piece, or in tonnes. */
export function isUnderAGramEach(kilograms: string | undefined, { value, unit }: WireQuantity): boolean {
  const weight = Number(kilograms);
  if (!kilograms || !(weight > 0) || !PIECES.includes(unit)) return false;
  return weight * 1000 < Number(value);
}
