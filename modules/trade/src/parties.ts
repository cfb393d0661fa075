import type { Tx } from '@tongshang/database';
import type { OrganisationKind } from '@tongshang/identity';
import type { Organisation, PartyCapability } from '@tongshang/party';
import type { TradeParty, TradeRole } from '@tongshang/trade-facts';
import { refuse } from './refusals.ts';

/** The kind an organisation must be registered as for a role. */
const KIND_OF_ROLE: Readonly<Record<TradeRole, OrganisationKind>> = {
  seller: 'trader',
  buyer: 'trader',
  manufacturer: 'manufacturer',
  carrier: 'carrier',
  warehouse: 'warehouse',
  customs: 'customs',
  quality: 'quality',
  tax: 'tax',
  bank: 'bank',
  operator: 'operator',
};

export type Invitation = { readonly organisationId: string; readonly role: TradeRole };

/**
 * The parties as they are now, for a trade to keep.
 * @throws PARTY_NOT_FOUND, PARTY_UNSUITABLE (not registered for the role); each names its place
 */
export async function snapshotParties(
  tx: Tx,
  party: Pick<PartyCapability, 'readOrganisations'>,
  invitations: readonly (Invitation & { readonly place?: string })[],
): Promise<{ parties: readonly TradeParty[]; demonstration: boolean }> {
  const ids = [...new Set(invitations.map(({ organisationId }) => organisationId))];
  const records = new Map(
    (
      await tx.elevated('the caller names the parties of a trade', () => party.readOrganisations(tx, ids))
    ).map((record) => [record.organisationId, record]),
  );
  const parties = invitations.map(({ organisationId, role, place }) => {
    const record = records.get(organisationId);
    if (!record) throw refuse('PARTY_NOT_FOUND', { organisationId }, place);
    const kind = KIND_OF_ROLE[role];
    // A manufacturer sells and buys too.
    const suits = record.kinds.includes(kind) || (kind === 'trader' && record.kinds.includes('manufacturer'));
    if (!suits) throw refuse('PARTY_UNSUITABLE', { kind, role }, place);
    return partyOf(record, role);
  });
  return { parties, demonstration: [...records.values()].some((record) => record.demonstration) };
}

function partyOf(record: Organisation, role: TradeRole): TradeParty {
  const { organisationId, name, country, address, taxId, legalId } = record;
  return {
    organisationId,
    role,
    name,
    country,
    address,
    ...(taxId === null ? {} : { taxId }),
    ...(legalId === null ? {} : { legalId }),
  };
}
