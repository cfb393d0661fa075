import { type Finding, findingText, RULES, type RuleCode } from '@tongshang/discrepancy';
import type { DocumentId, LineId } from '@tongshang/identifier';
import type { TradeFinding } from './compare-papers.ts';

/** A paper of the trade that the reader may see. */
export type NamedPaper = { readonly documentId: DocumentId; readonly number: string; readonly type: string };

/** What a fact says, as its paper is named; `paper` is that which shows it. */
export type Said = { readonly paper: NamedPaper; readonly path: string; readonly value: string };

/** What two papers say that cannot both be so. */
export function finding(rule: RuleCode, left: Said, right: Said, about: Finding['about'] = {}): TradeFinding {
  const { severity } = RULES[rule];
  const side = ({ paper, path, value }: Said) => ({ document: paper.number, type: paper.type, path, value });
  const one: Finding = { rule, severity, left: side(left), right: side(right), about };
  return {
    ...{ rule, severity, text: { en: findingText(one, 'en'), 'zh-CN': findingText(one, 'zh-CN') } },
    ...{ left: { ...one.left, ...idsOf(left) }, right: { ...one.right, ...idsOf(right) } },
  };
}

const idsOf = ({ paper: { documentId, number } }: Said) => ({ documentId, number });

/** What an order or invoice says, at a path of it. */
export const at = (paper: NamedPaper, path: string, value: string): Said => ({
  paper,
  path: `/${path}`,
  value,
});

/** The line that a finding is about, in its own words. */
export function aboutLine(lineId: LineId, name: Readonly<Record<string, string>>): Finding['about'] {
  const [any = ''] = Object.values(name);
  return { lineId, goods: name.en ?? any, 'goods.zh-CN': name['zh-CN'] ?? name.en ?? any };
}
