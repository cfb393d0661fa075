import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { nameUnder } from '@tongshang/trade-facts';
import type { Trade } from '@tongshang/ui/api';
import { mayDo } from '@tongshang/ui/api';
import { Badge, DemonstrationMark, Loaded, SimpleTable, When } from '@tongshang/ui/components';
import styles from './document.module.css';
import { discrepanciesQuery, documentActionsQuery, documentSummariesQuery, pdfOf } from './documents.ts';
import { Enclosures } from './Enclosures.tsx';
import { FindingPaper } from './FindingPaper.tsx';
import { FurtherPages } from './FurtherPages.tsx';
import layout from './layout.module.css';
import { MakePaper } from './MakePaper.tsx';
import { PrintNote, PrintProgress } from './PrintNote.tsx';
import { Receive } from './Receive.tsx';
import { useText } from './text.ts';
import { VoidNote } from './VoidNote.tsx';

/** Every paper, whether they agree with each other, and the way to lay one from outside beside them. */
export default function Papers(props: { trade: Trade }) {
  const { t, of, code, language } = useText();
  // What is issued of a sample trade says on its face that it is no real document; so does the list.
  const { tradeId, parties, demonstration } = props.trade;
  const documents = useQuery(documentSummariesQuery(tradeId));
  const { data: discrepancies } = useQuery(discrepanciesQuery(tradeId));
  const { data: actions } = useQuery(documentActionsQuery(tradeId));
  return (
    <Loaded query={documents}>
      {(items) => (
        <>
          {discrepancies && discrepancies.length === 0 && items.length > 1 && (
            <p className="soft">{t('papers.agree')}</p>
          )}
          {discrepancies && discrepancies.length > 0 && (
            <ul className={`${styles.differences} ${layout.unbounded}`}>
              {discrepancies.map((one) => (
                <li key={one.rule + one.left.path + one.right.documentId + one.right.path}>
                  <Badge tone={one.severity === 'note' ? 'quiet' : 'amber'}>
                    {t(`severity.${one.severity}`)}
                  </Badge>{' '}
                  {one.text[language]}{' '}
                  {[one.left, one.right].map((side) => (
                    <FindingPaper
                      key={side.documentId + side.path}
                      tradeId={tradeId}
                      side={side}
                      papers={items}
                    />
                  ))}
                </li>
              ))}
            </ul>
          )}
          <PrintProgress documents={items} />
          <SimpleTable
            rows={items}
            keyOf={(one) => one.documentId}
            columns={[
              {
                title: t('papers.paper'),
                cell: (one) => (
                  <>
                    <Link
                      to="/trades/$tradeId/documents/$documentId"
                      params={{ tradeId, documentId: one.documentId }}
                    >
                      {code('documentType', one.type)}
                    </Link>{' '}
                    {demonstration && one.origin === 'issued' && <DemonstrationMark />}
                    <VoidNote document={one} all={items} />
                  </>
                ),
              },
              { title: t('word.number'), cell: (one) => one.number },
              {
                title: t('papers.by'),
                cell: (one) => of(nameUnder(parties, one.organisationId ?? undefined)),
              },
              { title: t('accounts.when'), cell: (one) => <When value={one.recordedAt} /> },
              {
                title: t('documentPage.signature'),
                cell: (one) =>
                  one.origin === 'received' ? (
                    <Badge tone="outline">{t('papers.received')}</Badge>
                  ) : (
                    t('papers.signed')
                  ),
              },
              {
                title: t('papers.printed'),
                cell: (one) => (
                  <>
                    <a href={pdfOf(one.documentId, language)} target="_blank" rel="noopener">
                      PDF
                    </a>{' '}
                    <FurtherPages document={one} /> <PrintNote document={one} />
                  </>
                ),
              },
            ]}
          />
          <MakePaper trade={props.trade} actions={actions} />
          <Enclosures trade={props.trade} />
          {mayDo(actions, 'receive') && <Receive tradeId={tradeId} />}
        </>
      )}
    </Loaded>
  );
}
