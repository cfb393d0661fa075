import { useNavigate } from '@tanstack/react-router';
import type { Trade } from '@tongshang/ui/api';
import { useKeys } from '@tongshang/ui/keys';
import { useMemo } from 'react';
import { MapStrip } from './map/MapStrip.tsx';
import { stopsOf } from './stops.ts';
import { useText } from './text.ts';

/** The journey under the lanes of a trade. */
export default function TradeStrip(props: { trade: Trade }) {
  const { t } = useText();
  const { trade } = props;
  const navigate = useNavigate();
  const stops = useMemo(() => stopsOf(trade), [trade]);
  const open = () => void navigate({ to: '/trades/$tradeId/map', params: { tradeId: trade.tradeId } });
  useKeys(t('word.file'), [{ keys: 'm', label: t('map.open'), run: open }]);
  return <MapStrip stops={stops} mode={trade.terms.modeOfTransport} onOpen={open} />;
}
