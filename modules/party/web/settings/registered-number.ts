import { issuedNumber } from '@tongshang/party-number';

/** Names of issuers that no language translates (ISO/IEC 6523). */
const ISSUERS: Readonly<Record<string, string>> = { '0060': 'D-U-N-S', '0088': 'GLN', '0199': 'LEI' };

/** A number that registers a firm as people read it: `GLN 7300010000001`; by the code of its issuer where that has no name here. */
export function registeredNumber(written: string): string {
  const { icd, value } = issuedNumber(written);
  return icd === undefined ? value : `${ISSUERS[icd] ?? `ISO/IEC 6523 ${icd}`} ${value}`;
}
