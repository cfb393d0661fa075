import type { FactRule } from './rule.ts';
import type { TradeParty } from './trade-terms.ts';

/** Why a party's word does not count (yet): it has not said that it takes part, or the side at risk has not accepted it. */
type Unheard = 'not-joined' | 'not-accepted';

/** Whether the word of a party that may state a fact by its role counts; undefined when it does. */
export function unheard(
  rule: Pick<FactRule, 'protects'>,
  party: Pick<TradeParty, 'role' | 'joinedAt' | 'acceptedBy'>,
): Unheard | undefined {
  const { role, joinedAt, acceptedBy = [] } = party;
  if (role !== 'seller' && role !== 'buyer' && joinedAt === undefined) return 'not-joined';
  const { protects } = rule;
  return protects === undefined || role === protects || acceptedBy.includes(protects)
    ? undefined
    : 'not-accepted';
}
