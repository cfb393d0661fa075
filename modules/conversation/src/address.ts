import type { OrganisationId } from '@tongshang/identifier';
import { hasJoined, isContact, type Trade, type TradeParty } from '@tongshang/trade';
import { refuse } from './refusals.ts';

/** Whom a message is meant for: everybody who takes part, some organisations, or nobody outside one's own. */
export type To = 'everyone' | 'own' | readonly OrganisationId[];

/** Whom it then goes to. */
export type Addressed = {
  readonly readers: readonly OrganisationId[];
  readonly toEveryone: boolean;
  readonly isNote: boolean;
};

/** The other organisations of a trade that can be written to here, each once. */
function reachable(
  trade: Pick<Trade, 'parties'>,
  own: OrganisationId,
  isMeant: (party: TradeParty) => boolean = ({ declinedAt }) => declinedAt === undefined,
): OrganisationId[] {
  const present = trade.parties.filter((party) => isMeant(party) && !isContact(party));
  return [...new Set(present.map(({ organisationId }) => organisationId))].filter((id) => id !== own);
}

/** Who was only asked to take part says nothing yet to the others. @throws MESSAGE_NOT_JOINED */
export function requireJoined(trade: Pick<Trade, 'parties'>, own: OrganisationId): void {
  const isIn = trade.parties.some((party) => party.organisationId === own && hasJoined(party));
  if (!isIn) throw refuse('MESSAGE_NOT_JOINED');
}

/**
 * Whom a message of an organisation goes to.
 * @throws MESSAGE_TO_NOBODY, MESSAGE_TO_CONTACT, MESSAGE_TO_STRANGER
 */
export function addressed(trade: Pick<Trade, 'parties'>, own: OrganisationId, to: To): Addressed {
  if (to === 'own') return { readers: [], toEveryone: false, isNote: true };
  if (to === 'everyone') {
    // Who was asked and has not answered is written to by name alone.
    const others = reachable(trade, own, hasJoined);
    if (others.length === 0) throw refuse('MESSAGE_TO_NOBODY', {}, 'to');
    return { readers: others, toEveryone: true, isNote: false };
  }
  const others = reachable(trade, own);
  for (const [index, id] of to.entries()) {
    if (others.includes(id)) continue;
    const isKept = trade.parties.some((party) => party.organisationId === id && isContact(party));
    throw refuse(isKept ? 'MESSAGE_TO_CONTACT' : 'MESSAGE_TO_STRANGER', {}, `to/${index}`);
  }
  const readers = [...new Set(to)];
  if (readers.length === 0) throw refuse('MESSAGE_TO_NOBODY', {}, 'to');
  return { readers, toEveryone: false, isNote: false };
}

/** A correction goes to whom the old message went, as far as they still take part. @throws MESSAGE_TO_NOBODY */
export function addressedAgain(
  trade: Pick<Trade, 'parties'>,
  own: OrganisationId,
  { isNote, toEveryone, readers }: Addressed,
): Addressed {
  if (isNote) return { readers: [], toEveryone: false, isNote };
  const left = reachable(trade, own).filter((id) => readers.includes(id));
  if (left.length === 0) throw refuse('MESSAGE_TO_NOBODY', {}, 'corrects');
  return { readers: left, toEveryone, isNote };
}
