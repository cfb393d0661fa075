import type { EntryId } from '@tongshang/identifier';
import { type Incoterm, riskOnTheWay, type Side } from '@tongshang/incoterms';
import type { TradeFact } from './facts.ts';
import type { FactRule } from './rule.ts';
import type { Trade } from './trade.ts';
import type { TradeParty } from './trade-terms.ts';

/** Why a party's word does not count (yet): it has not said that it takes part, or the side at risk has not accepted it. */
type Unheard = 'not-joined' | 'not-accepted';

/**
 * Whether the word of a party that may state a fact by its role counts; undefined when it does. A contact never joins: its keeper speaks
 * for it.
 */
export function unheard(
  { protects }: { readonly protects?: Side | undefined },
  party: Pick<TradeParty, 'role' | 'joinedAt' | 'acceptedBy' | 'keptBy'>,
): Unheard | undefined {
  const { role, joinedAt, acceptedBy = [] } = party;
  if (role !== 'seller' && role !== 'buyer' && joinedAt === undefined && !isContact(party))
    return 'not-joined';
  return protects === undefined || role === protects || acceptedBy.includes(protects)
    ? undefined
    : 'not-accepted';
}

/** The side whose money or goods a false statement of a fact would move, under an Incoterm. */
export function protectedSide(
  { protects }: Pick<FactRule, 'protects'>,
  incoterm: Incoterm,
): Side | undefined {
  return protects === 'at-risk' ? riskOnTheWay(incoterm) : protects;
}

/** Whether a party takes part: a side does, any other once it has said so and as long as it has not declined. */
export function hasJoined({ role, joinedAt, declinedAt }: TradeParty): boolean {
  return declinedAt === undefined && (role === 'seller' || role === 'buyer' || joinedAt !== undefined);
}

/**
 * Whether a party is inside the trade: it has joined, or is a contact, for which its keeper speaks. Whoever was only asked, or has
 * declined, is outside: of the trade it is shown its invitation and nothing else.
 */
export function takesPart(party: TradeParty): boolean {
  return hasJoined(party) || (isContact(party) && party.declinedAt === undefined);
}

/** Whether a party is a contact of somebody, and no organisation of the platform. */
export function isContact({ keptBy }: Pick<TradeParty, 'keptBy'>): boolean {
  return keptBy !== undefined;
}

/**
 * Whether a fact counts as a report: reported by somebody else than its doer, or confirmed by a link, of which nobody here knows who
 * opened it.
 */
export function isReported({ word }: Pick<TradeFact, 'word'>): boolean {
  return word !== undefined;
}

/** The facts that stand: a report whose place another statement took is no longer among them. */
export function standingFacts({ facts }: Pick<Trade, 'facts'>): readonly TradeFact[] {
  const superseded = new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
  return superseded.size === 0 ? facts : facts.filter(({ entryId }) => !superseded.has(entryId));
}

/** The contest of a report that stands: raised, and not taken back. */
export function contestOf(
  { facts }: Pick<Trade, 'facts'>,
  entryId: EntryId,
): TradeFact<'contested'> | undefined {
  const last = facts.findLast((one) => one.fact === 'contested' && one.details?.entryId === entryId) as
    | TradeFact<'contested'>
    | undefined;
  return last?.details.isUpheld ? last : undefined;
}
