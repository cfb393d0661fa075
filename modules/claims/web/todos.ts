import type { Claim } from './api.ts';

/** Claims that wait for the reader: to answer, to answer an offer, or to decide; each claim itself says so. */
export function claimTodos(tradeId: string, claims: readonly Pick<Claim, 'claimId' | 'actions'>[]) {
  return claims
    .filter(({ actions }) => actions.some(({ awaited }) => awaited))
    .map(({ claimId, actions }) => ({
      key: `claim-${claimId}`,
      label: labelOf(actions.find(({ awaited }) => awaited)?.action),
      to: '/trades/$tradeId',
      params: { tradeId },
      search: { part: 'claims' },
      hash: 'parts',
    }));
}

/** What is to be done, in a word. */
function labelOf(act: string | undefined) {
  if (act === 'decide') return 'claim.decide' as const;
  if (act === 'dispatch') return 'act.remedy-dispatched' as const;
  return act === 'receive' ? ('act.remedy-received' as const) : ('act.claim-resolved' as const);
}

const ABOUT_PRICE: readonly string[] = ['seller', 'buyer'];

/** For whom the trade waits because of claims about its price: the claim itself says so. */
export function claimWaits(claims: readonly Pick<Claim, 'against' | 'waitsFor'>[]) {
  return claims.flatMap(({ against, waitsFor }) => {
    if (!waitsFor || !ABOUT_PRICE.includes(against)) return [];
    const { organisationId, act } = waitsFor;
    return [{ organisationId, label: labelOf(act), insteadOf: 'claim-resolved' }];
  });
}
