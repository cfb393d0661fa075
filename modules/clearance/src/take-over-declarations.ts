import type { Tx } from '@tongshang/database';
import type { SuccessionOccasion } from '@tongshang/trade';

/** The declarations of a contact, and the duties it owes, become those of the organisation that took over its place. What they say stays. */
export async function takeOverDeclarations(
  tx: Tx,
  { trade: { tradeId }, contactId, organisationId }: SuccessionOccasion,
): Promise<void> {
  await tx.elevated('declarations go to whoever took over the place of a contact', () =>
    tx.run(
      `update clearance.declaration set
         declarant_organisation_id = case declarant_organisation_id when $2 then $3 else declarant_organisation_id end,
         payer_organisation_id = case payer_organisation_id when $2 then $3 else payer_organisation_id end
       where trade_id = $1 and $2 in (declarant_organisation_id, payer_organisation_id)`,
      [tradeId, contactId, organisationId],
    ),
  );
}
