import type { XmlElement } from '@tongshang/ubl';
import type { Bill } from './bill.ts';
import { TERMS, type TermCode } from './terms.facts.ts';

export type Words = { readonly en: string; readonly 'zh-CN': string };

/** Which set of rules a rule belongs to: EN 16931 with its UBL binding, or Peppol BIS Billing 3.0 beside it. */
export type RuleSet = 'en16931' | 'peppol';

export type InvoiceRule = {
  /** As EN 16931 and Peppol name it: `BR-02`, `PEPPOL-EN16931-R010`. */
  readonly id: string;
  readonly set: RuleSet;
  readonly severity: 'fatal' | 'warning';
  /** The business terms it is about. */
  readonly terms: readonly TermCode[];
  readonly says: Words;
  /** The elements it is asked of; of none, it does not apply. */
  readonly of: (bill: Bill) => readonly XmlElement[];
  readonly holds: (element: XmlElement, bill: Bill) => boolean;
};

/** `Invoice number (BT-1)` */
function named(term: TermCode): Words {
  const [en, zh] = TERMS[term];
  return { en: `${en} (${term})`, 'zh-CN': `${zh}（${term}）` };
}

/** Fills the names of business terms into `{0}`, `{1}`, … */
function saying(terms: readonly TermCode[], en: string, zh: string): Words {
  const fill = (text: string, language: keyof Words) =>
    text.replace(/\{(\d)\}/g, (_, index) => {
      const term = terms[Number(index)];
      return term ? named(term)[language] : '';
    });
  return { en: fill(en, 'en'), 'zh-CN': fill(zh, 'zh-CN') };
}

type Kind = { readonly set?: RuleSet; readonly severity?: InvoiceRule['severity'] };

/** A rule with words of its own. */
export function rule(
  id: string,
  terms: readonly TermCode[],
  [en, zh]: readonly [en: string, zh: string],
  of: InvoiceRule['of'],
  holds: InvoiceRule['holds'],
  { set = 'en16931', severity = 'fatal' }: Kind = {},
): InvoiceRule {
  return { id, set, severity, terms, says: saying(terms, en, zh), of, holds };
}

export const MISSING = ['{0} is missing.', '缺少{0}。'] as const;
export const NOT_OF_LIST = ['{0} is no code of its list.', '{0}不在其代码表内。'] as const;
export const MORE_THAN_ONE = ['{0} is stated more than once.', '{0}出现多于一次。'] as const;
export const TWO_DECIMALS = ['{0} has more than two decimals.', '{0}的小数多于两位。'] as const;
