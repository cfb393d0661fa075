import type { Tx } from '@tongshang/database';
import type { SuccessionOccasion } from '@tongshang/trade';

/** The claims of a contact, and against it, become those of the organisation that took over its place. What they say stays. */
export async function takeOverClaims(
  tx: Tx,
  { trade: { tradeId }, contactId, organisationId }: SuccessionOccasion,
): Promise<void> {
  await tx.elevated('claims go to whoever took over the place of a contact', () =>
    tx.run(
      `update claims.claim set
         claimant_organisation_id = case claimant_organisation_id when $2 then $3 else claimant_organisation_id end,
         respondent_organisation_id = case respondent_organisation_id when $2 then $3 else respondent_organisation_id end,
         receiver_organisation_id = case receiver_organisation_id when $2 then $3 else receiver_organisation_id end
       where trade_id = $1 and $2 in (claimant_organisation_id, respondent_organisation_id, receiver_organisation_id)`,
      [tradeId, contactId, organisationId],
    ),
  );
}
