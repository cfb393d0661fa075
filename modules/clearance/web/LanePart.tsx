import { useQuery } from '@tanstack/react-query';
import type { Trade } from '@tongshang/ui/api';
import { Loaded } from '@tongshang/ui/components';
import { tradeLaneQuery } from './api.ts';
import { LaneSteps } from './LaneSteps.tsx';

/** What the trade will need on its way. */
export default function LanePart(props: { trade: Trade }) {
  const query = useQuery(tradeLaneQuery(props.trade.tradeId));
  return (
    <Loaded query={query}>{({ notices, steps }) => <LaneSteps notices={notices} steps={steps} />}</Loaded>
  );
}
