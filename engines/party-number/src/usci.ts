const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** How a unified social credit identifier is written (GB 32100-2015, 4): without I, O, S, V and Z. */
export const USCI_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Whether its last sign makes the weighted sum a multiple of 31 (GB 32100-2015, 4.6). */
export function isUsci(written: string): boolean {
  const sum = WEIGHTS.reduce((so, weight, at) => so + weight * SIGNS.indexOf(written[at] ?? ''), 0);
  return SIGNS[(31 - (sum % 31)) % 31] === written[17];
}
