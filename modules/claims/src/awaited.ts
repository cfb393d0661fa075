import type { Tx } from '@tongshang/database';
import type { AwaitedMatter } from '@tongshang/module';
import { type Act, awaitedIn } from './claim.ts';
import { openClaimsOf } from './claim-store.ts';

/** What is to be done, in the words of the interface; the answer to a claim as the trade itself calls it. */
const CODES: Readonly<Partial<Record<Act, string>>> = {
  answer: 'claim-resolved',
  'answer-proposal': 'answer-claim-offer',
  decide: 'decide-claim',
  dispatch: 'remedy-dispatched',
  receive: 'remedy-received',
  'state-outcome': 'state-claim-outcome',
};

/** Claims that wait for the caller's organisation, as each says, also of trades that are closed: an answer, a decision, goods. */
export async function claimsAwaited(tx: Tx, limit: number): Promise<readonly AwaitedMatter[]> {
  const open = await openClaimsOf(tx, tx.organisationId ?? '');
  return open
    .flatMap((claim) => {
      const awaited = awaitedIn(claim, tx.now);
      const waitingFor = awaited && CODES[awaited.act];
      if (!waitingFor || awaited.organisationId !== tx.organisationId) return [];
      return [{ tradeId: claim.tradeId, waitingFor, part: 'claims', since: claim.raisedAt }];
    })
    .slice(0, limit);
}
