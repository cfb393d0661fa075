/**
 * A number of a firm with the code of who issued it (ISO/IEC 6523, International Code Designator), as Peppol writes participants:
 * `0088:7300010000001` is a GLN, `0192:987654325` stands in the Norwegian register of firms.
 */
type IssuedNumber = { readonly icd?: string; readonly value: string };

const ISSUED = /^(\d{4}):(.+)$/s;

/** A number that is kept as one text, by its issuer where it names one. */
export function issuedNumber(written: string): IssuedNumber {
  const [, icd, value] = ISSUED.exec(written) ?? [];
  return icd !== undefined && value !== undefined ? { icd, value } : { value: written };
}

/** The text in which a number is kept; by itself where nobody says who issued it, or not by a code of ISO/IEC 6523. */
export const writtenNumber = (value: string, icd: string | undefined): string =>
  icd !== undefined && /^\d{4}$/.test(icd) ? `${icd}:${value}` : value;
