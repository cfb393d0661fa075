import type { UblDeclaredCharge } from '@tongshang/ubl';
import type { CheckedDocument } from './finding.ts';

/** What a customs value counts beside the price, by the code a declaration written here gives it: no part of what was billed. */
const OF_VALUE: readonly string[] = ['originCharges', 'onwardCharges', 'dutiesInPrice'];

/** What the order charges and takes off for the goods that a declaration states beside its items, each by its code or its name. */
export function chargedBeside({ document: { shipment } }: CheckedDocument): readonly UblDeclaredCharge[] {
  return (shipment?.charges ?? []).filter(
    ({ reason, reasonCode, name }) =>
      reason === 'other' &&
      (name !== undefined || (reasonCode !== undefined && !OF_VALUE.includes(reasonCode))),
  );
}
