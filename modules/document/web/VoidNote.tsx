import { Link } from '@tanstack/react-router';
import { Badge, When } from '@tongshang/ui/components';
import styles from './document.module.css';
import { creditNoteOf, type DocumentSummary } from './documents.ts';
import { useText } from './text.ts';

/** Says of a paper that holds no longer since when, and by which credit note it was taken back; of any other, nothing. */
export function VoidNote(props: { document: DocumentSummary; all: readonly DocumentSummary[] | undefined }) {
  const { t } = useText();
  const { document, all = [] } = props;
  if (!document.voided) return null;
  const credit = creditNoteOf(document, all);
  return (
    <p className={`small ${styles.void}`}>
      <Badge tone="amber">{t('papers.void')}</Badge> {t('papers.voidSince')}{' '}
      <When value={document.voided.at} />
      {credit && (
        <>
          {' · '}
          <Link
            to="/trades/$tradeId/documents/$documentId"
            params={{ tradeId: credit.tradeId, documentId: credit.documentId }}
          >
            {t('papers.creditedBy', { number: credit.number })}
          </Link>
        </>
      )}
    </p>
  );
}
