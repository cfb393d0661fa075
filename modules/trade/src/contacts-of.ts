import type { OrganisationId } from '@tongshang/identifier';
import { isContact, type Trade, type TradeParty } from '@tongshang/trade-facts';

/** The contacts of an organisation among the parties of a trade. */
export function contactsOf(
  { parties }: Pick<Trade, 'parties'>,
  organisationId: OrganisationId,
): readonly TradeParty[] {
  return parties.filter((party) => isContact(party) && party.keptBy === organisationId);
}
