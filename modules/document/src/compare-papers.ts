import { type CheckedDocument, type Finding, findDiscrepancies, findingText } from '@tongshang/discrepancy';
import type { DocumentId } from '@tongshang/identifier';
import { openModel, type PaperModel } from './paper-model.ts';

/** A document as it is compared, with what a finding says of it. */
export type ComparedPaper = {
  readonly documentId: DocumentId;
  readonly number: string;
  readonly model: PaperModel;
  readonly isFromOutside: boolean;
};

/** One of the two places, with the document it stands in. */
type FindingSide = Omit<Finding['left'], 'together'> & {
  readonly documentId: DocumentId;
  readonly number: string;
};

export type TradeFinding = Pick<Finding, 'rule' | 'severity'> & {
  readonly text: { readonly en: string; readonly 'zh-CN': string };
  readonly left: FindingSide;
  readonly right: FindingSide;
};

/** Findings of one comparison that are told, the gravest first. */
const FINDINGS_MAX = 1_000;

/** Compares documents with each other and each with itself. Two of one number are told apart by their ids. */
export function comparePapers(papers: readonly ComparedPaper[]): TradeFinding[] {
  const byName = new Map<string, ComparedPaper>();
  const documents = papers.map((paper): CheckedDocument => {
    const { document, placeOf } = openModel(paper.model);
    const name = byName.has(paper.number) ? `${paper.number} (${paper.documentId})` : paper.number;
    byName.set(name, paper);
    return { name, document, placeOf, isFromOutside: paper.isFromOutside };
  });
  const side = (of: Finding['left']): FindingSide => {
    const paper = byName.get(of.document);
    // What several papers come to is in the text.
    const { together: _several, ...place } = of;
    return { ...place, documentId: paper?.documentId ?? '', number: paper?.number ?? '' };
  };
  return findDiscrepancies(documents)
    .slice(0, FINDINGS_MAX)
    .map((one) => ({
      rule: one.rule,
      severity: one.severity,
      text: { en: findingText(one, 'en'), 'zh-CN': findingText(one, 'zh-CN') },
      left: side(one.left),
      right: side(one.right),
    }));
}
