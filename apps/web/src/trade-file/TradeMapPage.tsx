import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { tradeQuery } from '../api/trade.ts';
import { Empty, Loaded } from '../components/states.tsx';
import { useText } from '../i18n/text.tsx';
import { positionOf } from '../map/journey.ts';
import { FullMap, StopList } from '../map/MapStrip.tsx';
import { stopsOf } from './stops.ts';

/** The journey on the whole map. A scanned place opens its mark in the file. */
export default function TradeMapPage() {
  const { t } = useText();
  const { tradeId } = useParams({ from: '/signed-in/trades/$tradeId/map' });
  const navigate = useNavigate();
  const query = useQuery(tradeQuery(tradeId));
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
            <h1 style={{ marginBottom: 12 }}>{t('map.title')}</h1>
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
            <p className="faint small" style={{ margin: '8px 0' }}>
              {t('map.note')}
            </p>
            <StopList stops={stops} />
          </>
        );
      }}
    </Loaded>
  );
}
