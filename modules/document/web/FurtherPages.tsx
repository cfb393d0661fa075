import { languageName, languages } from '@tongshang/ui/i18n';
import type { DocumentSummary } from './documents.ts';
import { pdfOf } from './documents.ts';
import { useText } from './text.ts';

/** Links to a document on paper in languages that the interface does not have: that of the other side. */
export function FurtherPages(props: { document: DocumentSummary }) {
  const { t, language } = useText();
  const { documentId, papers } = props.document;
  const known: readonly string[] = languages;
  return papers
    .filter((paper) => !known.includes(paper.language))
    .map((paper) => (
      <a key={paper.language} href={pdfOf(documentId, paper.language)} target="_blank" rel="noopener">
        {t('papers.pageIn', { language: languageName(paper.language, language) })}
      </a>
    ));
}
