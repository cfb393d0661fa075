import { isContact, partyOf, type Trade } from '@tongshang/trade';

/** The organisation whose stock the goods of a side are; undefined where the side is a contact, of which no stock is kept here. */
export function stockOwner(trade: Trade, side: 'seller' | 'buyer'): string | undefined {
  const party = partyOf(trade, side);
  return party && !isContact(party) ? party.organisationId : undefined;
}
