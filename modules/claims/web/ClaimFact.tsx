import { useQuery } from '@tanstack/react-query';
import type { SeenFact, Trade } from '@tongshang/ui/api';
import { Loaded } from '@tongshang/ui/components';
import { claimsQuery } from './api.ts';
import { ClaimBox } from './ClaimBox.tsx';

const CLAIMS = ['claimed', 'remedy-dispatched', 'remedy-received', 'claim-resolved'] as const;

/** The claim that a milestone raised or ended, as it stands now. */
export default function ClaimFact(props: { trade: Trade; fact: SeenFact }) {
  const { trade, fact } = props;
  const query = useQuery(claimsQuery(trade.tradeId));
  if (!CLAIMS.some((one) => one === fact.fact)) return null;
  const { claimId } = fact.details as { readonly claimId?: string };
  return (
    <Loaded query={query}>
      {({ items }) => {
        const claim = items.find((one) => one.claimId === claimId);
        return claim ? <ClaimBox trade={trade} claim={claim} /> : null;
      }}
    </Loaded>
  );
}
