import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { partyNamed } from '@tongshang/trade-facts';
import { DetailSection, Pending, ProofNote, Said, When } from '@tongshang/ui/components';
import type { SlotProps } from '@tongshang/ui/slice';
import styles from './document.module.css';
import { documentSummariesQuery } from './documents.ts';
import { useText } from './text.ts';
import { VoidNote } from './VoidNote.tsx';

/** A paper on the lanes: who signed it, what its milestone says, its proof. */
export default function DocumentDetail(props: SlotProps<'trade.mark'>) {
  const { t, of } = useText();
  const { trade, subject, dataOf } = props;
  const { data } = useQuery(documentSummariesQuery(trade.tradeId));
  const document = data?.find((one) => one.documentId === subject);
  if (!document) return <Pending height={160} />;
  const issuer = partyNamed(trade.parties, document.organisationId ?? undefined);
  const said = document.origin === 'issued' && document.causedBy !== null && dataOf(document.causedBy);
  return (
    <>
      <Said>{t('detail.signedBy', { who: of(issuer?.name) })}</Said>
      <p className="faint">
        <When value={document.recordedAt} /> · {document.number}
      </p>
      <VoidNote document={document} all={data} />
      <p className={styles.open}>
        <Link
          to="/trades/$tradeId/documents/$documentId"
          params={{ tradeId: trade.tradeId, documentId: document.documentId }}
        >
          {t('detail.openPaper')}
        </Link>
      </p>
      {said && <DetailSection title={t('word.data')}>{said}</DetailSection>}
      <DetailSection title={t('word.proofTitle')}>
        <ProofNote entryId={document.entryId} />
      </DetailSection>
    </>
  );
}
