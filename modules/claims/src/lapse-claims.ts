import type { Tx } from '@tongshang/database';
import type { TradeOccasion } from '@tongshang/trade';
import { isOpen } from './claim.ts';
import { claimsOfTrade } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { endClaim } from './end-claim.ts';

/** A cancelled trade gives all its money back: what was claimed of it has lost its ground. */
export async function lapseClaims(
  deps: ClaimsDeps,
  tx: Tx,
  { trade: { tradeId }, stated, principal }: TradeOccasion,
): Promise<void> {
  const claims = await tx.elevated('a cancelled trade ends its claims', () => claimsOfTrade(tx, tradeId));
  for (const claim of claims.filter(isOpen)) {
    const end = { outcome: 'lapsed', toBuyer: 0n, toSeller: 0n } as const;
    await endClaim(deps, tx, principal, claim, end, { causedBy: stated.entryId, inTheNameOf: claim.by });
  }
}
