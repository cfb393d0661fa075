import type { Claim } from './api.ts';

/** Claims that wait for the reader: to answer, to answer an offer, or to decide; each claim itself says so. */
export function claimTodos(tradeId: string, claims: readonly Pick<Claim, 'claimId' | 'actions'>[]) {
  return claims
    .filter(({ actions }) => actions.some(({ awaited }) => awaited))
    .map(({ claimId, actions }) => ({
      key: `claim-${claimId}`,
      label: actions.some(({ action, awaited }) => action === 'decide' && awaited)
        ? ('claim.decide' as const)
        : ('act.claim-resolved' as const),
      to: '/trades/$tradeId',
      params: { tradeId },
      search: { part: 'claims' },
      hash: 'parts',
    }));
}

const ABOUT_PRICE: readonly string[] = ['seller', 'buyer'];

/** For whom the trade waits because of claims about its price: the claim itself says so. */
export function claimWaits(claims: readonly Pick<Claim, 'against' | 'waitsFor'>[]) {
  return claims.flatMap(({ against, waitsFor }) => {
    if (!waitsFor || !ABOUT_PRICE.includes(against)) return [];
    const { organisationId, act } = waitsFor;
    const label = act === 'decide' ? ('claim.decide' as const) : ('act.claim-resolved' as const);
    return [{ organisationId, label, insteadOf: 'claim-resolved' }];
  });
}
