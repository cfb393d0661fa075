import { pathOf, type XmlElement } from '@tongshang/ubl';
import { billOf } from './bill.ts';
import type { InvoiceRule, RuleSet, Words } from './rule.ts';
import { CODE_RULES } from './rules-codes.ts';
import { FORM_RULES } from './rules-form.ts';
import { PEPPOL_RULES } from './rules-peppol.ts';
import { PRESENT_RULES } from './rules-present.ts';
import { SUM_RULES } from './rules-sums.ts';
import { VAT_RULES } from './rules-vat.ts';

/** All rules, in the order in which they are asked. */
export const RULES: readonly InvoiceRule[] = [
  ...PRESENT_RULES,
  ...SUM_RULES,
  ...VAT_RULES,
  ...CODE_RULES,
  ...FORM_RULES,
  ...PEPPOL_RULES,
];

/** A rule that is broken, and where. */
export type InvoiceProblem = {
  /** `BR-02`, `PEPPOL-EN16931-R010`. */
  readonly rule: string;
  readonly severity: 'fatal' | 'warning';
  /** Business terms and groups, `BT-1`. */
  readonly terms: readonly string[];
  /** Names them in each language. */
  readonly text: Words;
  /** Path of the element, or of that which lacks one. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
};

/** Of one rule so many places are told; what is wrong in every line is told by a few. */
const PLACES_PER_RULE = 20;

/**
 * What an invoice or credit note in UBL breaks of the rules of EN 16931-1, its binding to UBL, and Peppol BIS Billing 3.0 where asked.
 * @param root the document element
 * @param sets which rules
 * @param applied told of each rule that found something to ask of
 */
export function checkInvoice(
  root: XmlElement,
  sets: readonly RuleSet[],
  applied?: (rule: string) => void,
): readonly InvoiceProblem[] {
  const bill = billOf(root);
  const problems: InvoiceProblem[] = [];
  for (const { id, set, severity, terms, says, of, holds } of RULES) {
    if (!sets.includes(set)) continue;
    const elements = of(bill);
    if (elements.length > 0) applied?.(id);
    const broken = elements.filter((element) => !holds(element, bill)).slice(0, PLACES_PER_RULE);
    for (const element of broken) {
      const { line, column } = element;
      problems.push({ rule: id, severity, terms, text: says, path: pathOf(element), line, column });
    }
  }
  return problems;
}
