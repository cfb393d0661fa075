import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { tradeQuery } from '@tongshang/ui/api';
import { Empty, Loaded } from '@tongshang/ui/components';
import { usePageParams, usePageSubject } from '@tongshang/ui/slots';
import layout from './layout.module.css';
import { positionOf } from './map/journey.ts';
import { FullMap, StopList } from './map/MapStrip.tsx';
import { stopsOf } from './stops.ts';
import { useText } from './text.ts';

/** The journey on the whole map. A scanned place opens its mark in the file. */
export default function TradeMapPage() {
  const { t } = useText();
  const { tradeId } = usePageParams<'tradeId'>();
  const navigate = useNavigate();
  const query = useQuery(tradeQuery(tradeId));
  usePageSubject(query.data?.number);
  return (
    <Loaded query={query}>
      {(trade) => {
        const stops = stopsOf(trade);
        return (
          <>
            <p className="small">
              <Link to="/trades/$tradeId" params={{ tradeId }}>
                {trade.number}
              </Link>
            </p>
            <h1 className={layout.above}>{t('map.title')}</h1>
            {stops.some((stop) => positionOf(stop.place)) ? (
              <FullMap
                stops={stops}
                mode={trade.terms.modeOfTransport}
                onStop={(mark) =>
                  void navigate({ to: '/trades/$tradeId', params: { tradeId }, search: { mark } })
                }
              />
            ) : (
              <Empty icon="map" title={t('map.none')}>
                {t('map.noneText')}
              </Empty>
            )}
            <p className={`faint small ${layout.between}`}>{t('map.note')}</p>
            <StopList stops={stops} />
          </>
        );
      }}
    </Loaded>
  );
}
