import { invariant } from '@tongshang/refusal';
import { FactsMissing, inTrade, type Stage } from '../stage.ts';

/**
 * Ends what the buyer claims of the seller as the facts file says the two agreed: the whole, or an amount that the seller offers and
 * the buyer accepts. What a carrier or an insurer answers for holds nothing of the price, and stays open.
 * @throws FactsMissing where the file does not say how
 */
export async function endClaims(stage: Stage): Promise<void> {
  const { items } = await stage.buyer.api.get('/api/v1/trades/{tradeId}/claims', { params: inTrade(stage) });
  const open = items.filter(({ stage: at, against }) => at === 'raised' && against === 'seller');
  const agreed: Readonly<Record<string, string>> = stage.facts.receipt?.claims ?? {};
  const missing = open.filter(({ reason }) => agreed[reason] === undefined);
  if (missing.length > 0) {
    throw new FactsMissing(
      'settled',
      missing.map(({ reason }) => `receipt/claims/${reason}`),
    );
  }
  for (const { claimId, reason, amount } of open) {
    invariant(amount !== null, 'the sides see what is claimed');
    const params = { path: { claimId } };
    const given = agreed[reason] ?? '';
    if (given === 'all') {
      await stage.seller.api.post('/api/v1/claims/{claimId}/answer', {
        params,
        body: { answer: 'accepted' },
      });
      continue;
    }
    const toBuyer = { amount: given, currency: amount.currency };
    const offered = await stage.seller.api.post('/api/v1/claims/{claimId}/proposals', {
      params,
      body: { toBuyer },
    });
    const proposal = offered.proposal?.number ?? 1;
    const body = { proposal, answer: 'accepted' as const };
    await stage.buyer.api.post('/api/v1/claims/{claimId}/proposals/answer', { params, body });
  }
}
