import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge, Bones, Icon, Loaded, ProofNote } from '@tongshang/ui/components';
import { useKeys } from '@tongshang/ui/keys';
import { usePageParams, usePageSubject } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import styles from './document.module.css';
import {
  type Discrepancy,
  discrepanciesQuery,
  documentSummariesQuery,
  documentXmlQuery,
  eInvoiceQuery,
  pdfOf,
} from './documents.ts';
import { EInvoiceProblems } from './EInvoiceProblems.tsx';
import { FindingPaper } from './FindingPaper.tsx';
import { FurtherPages } from './FurtherPages.tsx';
import { PrintNote } from './PrintNote.tsx';
import { SignatureNote } from './SignatureNote.tsx';
import { useText } from './text.ts';
import { VoidNote } from './VoidNote.tsx';

const XmlPaper = lazy(() => import('./paper/XmlPaper.tsx'));

/** One document as a paper: its data behind each field, its signature checked here, its differences from the others on the spot. */
export default function DocumentPage() {
  const { t, language } = useText();
  const { tradeId, documentId } = usePageParams<'tradeId' | 'documentId'>();
  const documents = useQuery(documentSummariesQuery(tradeId));
  const xml = useQuery(documentXmlQuery(documentId));
  const { data: discrepancies = [] } = useQuery(discrepanciesQuery(tradeId));
  const document = documents.data?.find((one) => one.documentId === documentId);
  usePageSubject(document?.number);
  const isBill = document !== undefined && ['Invoice', 'DebitNote', 'CreditNote'].includes(document.type);
  const checked = useQuery({ ...eInvoiceQuery(documentId), enabled: isBill });
  const mine = useMemo(() => sidesOf(discrepancies, documentId), [discrepancies, documentId]);
  const marks = useMemo(
    () => mine.map(({ discrepancy, here }) => ({ path: here.path, text: discrepancy.text[language] })),
    [mine, language],
  );
  const pdf = pdfOf(documentId, language);
  useKeys(t('documentPage.keys'), [
    { keys: 'p', label: t('documentPage.print'), run: () => window.open(pdf, '_blank', 'noopener') },
  ]);
  return (
    <>
      <div className={styles.head}>
        <p className="small">
          <Link to="/trades/$tradeId" params={{ tradeId }}>
            {t('documentPage.back')}
          </Link>
        </p>
        <div className={styles.tools}>
          {document && <PrintNote document={document} />}
          {document && <FurtherPages document={document} />}
          <Button href={pdf} target="_blank" rel="noopener" icon={<Icon name="paper" />}>
            {t('documentPage.print')}
          </Button>
          <Button href={`/api/v1/documents/${documentId}/xml`} icon={<Icon name="download" />}>
            XML
          </Button>
          {isBill && document.origin === 'issued' && checked.data?.problems.length === 0 && (
            <Button href={`/api/v1/documents/${documentId}/e-invoice.xml`} icon={<Icon name="download" />}>
              {t('eInvoice.button')}
            </Button>
          )}
          {document?.keyId && (
            <Button href={`/api/v1/documents/${documentId}/jws`} icon={<Icon name="seal" />}>
              {t('documentPage.signature')}
            </Button>
          )}
        </div>
      </div>
      {document && <VoidNote document={document} all={documents.data} />}
      {isBill && checked.data && <EInvoiceProblems check={checked.data} />}
      {mine.length > 0 && (
        <ul className={styles.differences} aria-label={t('documentPage.differences')}>
          {mine.map(({ discrepancy, other }) => (
            <li key={discrepancy.rule + other.documentId + other.path}>
              <Badge tone={discrepancy.severity === 'note' ? 'quiet' : 'amber'}>
                {t(`severity.${discrepancy.severity}`)}
              </Badge>{' '}
              {discrepancy.text[language]}{' '}
              <FindingPaper tradeId={tradeId} side={other} papers={documents.data ?? []} />
            </li>
          ))}
        </ul>
      )}
      <Loaded query={xml} bones={<Bones lines={14} height={700} />}>
        {(bytes) => (
          <Suspense fallback={<Bones lines={14} height={700} />}>
            <XmlPaper
              key={documentId}
              xml={bytes}
              discrepancies={marks}
              signature={document && <SignatureNote document={document} xml={bytes} />}
            />
          </Suspense>
        )}
      </Loaded>
      {document && (
        <section className={styles.proof}>
          <h2>{t('word.proofTitle')}</h2>
          <ProofNote entryId={document.entryId} />
        </section>
      )}
    </>
  );
}

/** The differences that concern one document, each with its own side and the other's. */
function sidesOf(discrepancies: readonly Discrepancy[], documentId: string) {
  return discrepancies.flatMap((discrepancy) => {
    const { left, right } = discrepancy;
    if (left.documentId === documentId) return [{ discrepancy, here: left, other: right }];
    if (right.documentId === documentId) return [{ discrepancy, here: right, other: left }];
    return [];
  });
}
