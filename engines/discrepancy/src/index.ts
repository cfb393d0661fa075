import { checkAmounts } from './check-amounts.ts';
import { checkCarriage } from './check-carriage.ts';
import { checkDates } from './check-dates.ts';
import { checkGoods } from './check-goods.ts';
import { checkInspections } from './check-inspections.ts';
import { checkInsurance } from './check-insurance.ts';
import { checkMarks } from './check-marks.ts';
import { checkParties } from './check-parties.ts';
import { checkPaymentTerms } from './check-payment-terms.ts';
import { checkReferences } from './check-references.ts';
import { checkShipments } from './check-shipments.ts';
import { checkUcp, type UcpAsked, untold } from './check-ucp.ts';
import { documentSet } from './document-set.ts';
import type { CheckedDocument, Finding } from './finding.ts';
import { inForce } from './in-force.ts';
import type { InsuranceAsked } from './insurance-rules.ts';

export { type CheckedDocument, type Finding, findingText } from './finding.ts';
export { RULES, type RuleCode } from './rules.ts';

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** What contract or credit ask beside what the rules of banks ask anyway. */
type Asked = UcpAsked & { readonly insurance?: InsuranceAsked };

/**
 * Compares the documents of one trade with each other, as a bank's examiner does, and each with itself. Every finding
 * names both places. The gravest come first; within one severity the order is that of the checks, so the same
 * documents give the same list.
 */
export function findDiscrepancies(documents: readonly CheckedDocument[], asked: Asked = {}): Finding[] {
  const set = documentSet(inForce(documents));
  const whole = documentSet(documents);
  const goods = checkGoods(set);
  const compared = [
    ...checkParties(set),
    ...goods,
    ...checkShipments(set, goods),
    ...checkAmounts(set),
    ...checkPaymentTerms(set),
    ...checkCarriage(set),
    ...checkMarks(set),
    ...checkDates(set, whole),
    ...checkReferences(whole),
  ];
  return [
    ...compared,
    ...untold(checkUcp(set, asked), compared),
    ...checkInsurance(set, asked.insurance),
    ...checkInspections(set),
  ].toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
