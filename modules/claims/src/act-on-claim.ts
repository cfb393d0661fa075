import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { ClaimId, OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { fileOfTrade, type Trade, type TradeRole } from '@tongshang/trade';
import { type Act, audienceOf, type Claim, hindrance } from './claim.ts';
import { findClaim, insertAct } from './claim-store.ts';
import type { ClaimsDeps } from './dependencies.ts';
import { evidenceOf } from './evidence.ts';
import { refuse } from './refusals.ts';

/** A claim under the lock of its trade, about which the caller may do what it is about to. */
type Acting = { readonly claim: Claim; readonly trade: Trade };

/**
 * Finds a claim, locks its trade, and makes sure that the act is the caller's to do now.
 * @throws CLAIM_NOT_FOUND, CLAIM_NOT_YOURS, CLAIM_CLOSED, CLAIM_NOT_DECIDABLE, CLAIM_NOTHING_PROPOSED, CLAIM_OWN_PROPOSAL
 */
export async function beginAct(
  { trades }: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  claimId: ClaimId,
  act: Act,
): Promise<Acting> {
  const seen = await findClaim(tx, claimId);
  const trade = await trades.lockTrade(tx, seen.tradeId);
  // Under the lock: what was done about it meanwhile counts.
  const claim = await findClaim(tx, claimId);
  const code = hindrance(claim, principal.organisationId, act, tx.now);
  if (code !== undefined) throw refuse(code);
  return { claim, trade };
}

/**
 * Enters what the caller did about a claim, with the papers that it names as evidence, and keeps it among the claim's acts.
 * @throws EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN
 */
export async function enterAct(
  deps: ClaimsDeps,
  tx: Tx,
  principal: Principal,
  { claim, trade }: Acting,
  act: string,
  details: { readonly [field: string]: Json } & { readonly evidence?: string[] },
): Promise<string> {
  const { journal, trades } = deps;
  const { tradeId, claimId, lastEntryId: causedBy } = claim;
  const evidence = await evidenceOf(deps, tx, trade, claim, details.evidence);
  return tx.elevated('an act about a claim concerns both sides and their bank', async () => {
    const file =
      trade.status === 'closed' ? await trades.openFileOf(tx, tradeId, causedBy) : fileOfTrade(tradeId);
    const { entryId } = journal.append(tx, {
      ...{ kind: `claims.${act}`, file, causedBy, subject: claimId },
      public: { claimId, ...(evidence.length > 0 ? { evidence: [...evidence] } : {}) },
      private: { details },
      audience: audienceOf(claim),
    });
    await insertAct(tx, claim, { act, organisationId: principal.organisationId, details, entryId });
    return entryId;
  });
}

/** The role in whose name the end of a claim stands: of whoever said the last word, or where that is a carrier, the buyer's. */
export function wordOf(claim: Claim, organisationId: OrganisationId): TradeRole {
  if (organisationId === claim.claimantOrganisationId) return claim.by;
  if (organisationId === claim.deciderOrganisationId) return 'bank';
  return claim.against === 'seller' ? 'seller' : 'buyer';
}
