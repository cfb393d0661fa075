import type { OrganisationId } from '@tongshang/identifier';
import { isContact, type Trade, type TradeParty } from '@tongshang/trade';

/**
 * Who may vouch for the mailbox of a contact: whoever does not gain by what the contact says. That is the buyer, whose money moves, and a bank that
 * the buyer has accepted; where the buyer keeps the contact itself, a bank that the seller has accepted too.
 */
export function mayVouch(
  { parties }: Pick<Trade, 'parties'>,
  keeper: OrganisationId,
  organisationId: OrganisationId,
): boolean {
  if (organisationId === keeper) return false;
  const [buyer, seller] = (['buyer', 'seller'] as const).map((role) =>
    parties.find((one) => one.role === role),
  );
  if (!buyer || !seller || seller.organisationId === organisationId) return false;
  if (buyer.organisationId === organisationId) return !isContact(buyer);
  const sides = buyer.organisationId === keeper ? (['buyer', 'seller'] as const) : (['buyer'] as const);
  return parties.some((party) => isBankOf(party, organisationId, sides));
}

function isBankOf(party: TradeParty, organisationId: OrganisationId, sides: readonly ('buyer' | 'seller')[]) {
  const { role, joinedAt, declinedAt, acceptedBy = [] } = party;
  const sits = role === 'bank' && party.organisationId === organisationId && !isContact(party);
  return (
    sits &&
    joinedAt !== undefined &&
    declinedAt === undefined &&
    sides.every((side) => acceptedBy.includes(side))
  );
}
