import { Badge } from '@tongshang/ui/components';
import type { DocumentSummary } from './documents.ts';
import { useText } from './text.ts';

/** How a document on paper stands in the reader's language: nothing once it is printed. */
export function PrintNote(props: { document: DocumentSummary }) {
  const { t, language } = useText();
  const state = props.document.papers.find((paper) => paper.language === language)?.state;
  if (state === 'pending') return <span className="faint small">{t('papers.pending')}</span>;
  if (state === 'failed') return <Badge tone="red">{t('papers.failed')}</Badge>;
  return null;
}

/** How many pages of a trade are printed, while some are not; the page reads again at each print's entry. */
export function PrintProgress(props: { documents: readonly DocumentSummary[] }) {
  const { t } = useText();
  const states = props.documents.flatMap(({ papers }) => papers.map(({ state }) => state));
  if (!states.includes('pending')) return null;
  const printed = states.filter((state) => state === 'printed').length;
  return (
    <p className="soft" role="status">
      {t('papers.progress', { printed: String(printed), all: String(states.length) })}
    </p>
  );
}
