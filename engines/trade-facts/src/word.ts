import type { EntryId } from '@tongshang/identifier';
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
  rule: Pick<FactRule, 'protects'>,
  party: Pick<TradeParty, 'role' | 'joinedAt' | 'acceptedBy' | 'keptBy'>,
): Unheard | undefined {
  const { role, joinedAt, acceptedBy = [] } = party;
  if (role !== 'seller' && role !== 'buyer' && joinedAt === undefined && !isContact(party))
    return 'not-joined';
  const { protects } = rule;
  return protects === undefined || role === protects || acceptedBy.includes(protects)
    ? undefined
    : 'not-accepted';
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
