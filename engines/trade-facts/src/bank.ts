import type { Side } from '@tongshang/incoterms';
import type { Trade } from './trade.ts';
import type { TradeParty } from './trade-terms.ts';
import { hasJoined, isContact } from './word.ts';

const isAcceptedBy = (side: Side, { acceptedBy = [] }: TradeParty): boolean => acceptedBy.includes(side);

/** How much a bank is the trade's: one that keeps accounts here, then the one that the buyer accepts, whose money it keeps, then the seller's. */
const standing = (party: TradeParty): number =>
  (isContact(party) ? 0 : 4) +
  (isAcceptedBy('buyer', party) ? 2 : 0) +
  (isAcceptedBy('seller', party) ? 1 : 0);

/** The bank of a trade; of several, none of which has declined, the one that its sides have accepted. */
export function bankOf({ parties }: Pick<Trade, 'parties'>): TradeParty | undefined {
  return parties
    .filter(({ role, declinedAt }) => role === 'bank' && declinedAt === undefined)
    .toSorted((one, other) => standing(other) - standing(one))[0];
}

/** Whether a party of a trade takes part, is no side of it, and has been accepted by both sides that are here themselves: its word serves none of them. */
export function isBetweenSides({ parties }: Pick<Trade, 'parties'>, party: TradeParty): boolean {
  const sides = parties.filter(({ role }) => role === 'seller' || role === 'buyer');
  return (
    hasJoined(party) &&
    !isContact(party) &&
    sides.every(
      (side) =>
        side.organisationId !== party.organisationId &&
        (isContact(side) || isAcceptedBy(side.role as Side, party)),
    )
  );
}
