import { useQueryClient } from '@tanstack/react-query';
import { type Fact, ruleOf } from '@tongshang/trade-facts';
import { post, saveAs } from '@tongshang/ui/api';
import { DataList, Day, DetailSection, useTell, When } from '@tongshang/ui/components';
import { Button } from 'antd';
import { useState } from 'react';
import { type Matter, pageQuery } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { PlaceText } from './Cargo.tsx';
import { Goods } from './Goods.tsx';

/** Where the goods are, what comes next, and the papers of the goods. */
export function Progress(props: { token: string; matter: Matter<'progress'> }) {
  const { t, of } = useText();
  const queries = useQueryClient();
  const { token, matter } = props;
  const { stages, next, transport, lines, papers, from, to } = matter;
  return (
    <>
      <DataList
        rows={[
          [t('guest.from'), from && <PlaceText key="from" place={from} />],
          [t('guest.to'), to && <PlaceText key="to" place={to} />],
          [t('guest.goods'), <Goods key="goods" lines={lines} />],
        ]}
      />
      <DetailSection title={t('guest.soFar')}>
        {stages.length === 0 && <p className="faint">{t('guest.nothingYet')}</p>}
        <ol className={styles.stages}>
          {stages.map(({ fact, at, place }) => (
            <li key={`${fact}${at}`}>
              <strong>{of(ruleOf(fact as Fact).done)}</strong>
              <div className="faint">
                <When value={at} />
                {place && (
                  <>
                    {' '}
                    · <PlaceText place={place} />
                  </>
                )}
              </div>
            </li>
          ))}
          {next && (
            <li data-next>
              <strong>{t('guest.next', { what: of(ruleOf(next.fact as Fact).name) })}</strong>
              <div className="faint">
                {t(next.isLate ? 'guest.late' : 'guest.expectedOn')} <Day value={next.on} />
              </div>
            </li>
          )}
        </ol>
      </DetailSection>
      {transport && (
        <DetailSection title={t('guest.transport')}>
          <DataList
            rows={[
              [t('guest.means'), transport.means],
              [t('guest.voyage'), transport.voyage],
              [t('guest.documentNumber'), transport.documentNumber],
              [t('guest.arrival'), transport.estimatedArrival && <When value={transport.estimatedArrival} />],
            ]}
          />
        </DetailSection>
      )}
      <DetailSection title={t('guest.papers')}>
        {papers.length === 0 && <p className="faint">{t('guest.papersNone')}</p>}
        {papers.map((paper) => (
          <Paper key={paper.documentId} token={token} paper={paper} />
        ))}
      </DetailSection>
      <Button
        className={styles.more ?? ''}
        onClick={() => void queries.refetchQueries({ queryKey: pageQuery(token).queryKey })}
      >
        {t('guest.refresh')}
      </Button>
    </>
  );
}

function Paper(props: { token: string; paper: Matter<'progress'>['papers'][number] }) {
  const { t, language } = useText();
  const tell = useTell();
  const [isBusy, setBusy] = useState(false);
  const { documentId, type, number } = props.paper;
  const open = async () => {
    setBusy(true);
    try {
      const { content, fileName, mediaType } = await post('/api/v1/guest/paper-page', {
        ...{ token: props.token, documentId, language },
      });
      saveAs(new Blob([Uint8Array.fromBase64(content)], { type: mediaType }), fileName);
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.line}>
      {t(`documentType.${type as 'PackingList'}`)} {number}{' '}
      <Button size="middle" loading={isBusy} onClick={() => void open()}>
        {t('guest.download')}
      </Button>
    </div>
  );
}
