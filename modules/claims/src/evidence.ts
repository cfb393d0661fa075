import type { Tx } from '@tongshang/database';
import type { Trade } from '@tongshang/trade';
import { audienceOf, type Claimed } from './claim.ts';
import type { ClaimsDeps } from './dependencies.ts';

/**
 * Makes sure that what is named as evidence in a claim was brought into the trade, and that everybody who answers or decides it may see it.
 * @returns the ids of those papers, for the entry that names them
 * @throws EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, with the place in the input
 */
export function evidenceOf(
  { documents }: Pick<ClaimsDeps, 'documents'>,
  tx: Tx,
  trade: Trade,
  claim: Pick<Claimed, 'against'>,
  hashes: readonly string[] = [],
): Promise<readonly string[]> {
  const named = hashes.map((sha256, at) => ({ sha256, place: `evidence/${at}` }));
  // The operator decides nothing; whether it reads along does not matter.
  return documents.requireEvidence(
    tx,
    trade,
    named,
    audienceOf(claim).filter((role) => role !== 'operator'),
  );
}
