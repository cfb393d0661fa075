import type { Principal } from '@tongshang/identity';
import { factsOf, hasJoined, type Trade, type TradeRole } from '@tongshang/trade';

/** Who makes out papers that no fact calls for, each by the action that offers it. */
export const ISSUERS = {
  'issue-proforma': ['seller'],
  'issue-inspection': ['seller', 'quality'],
  'issue-certificate': ['seller'],
} as const satisfies Readonly<Record<string, readonly TradeRole[]>>;

/** Whether the caller takes part in one of these roles: who was only asked to has no word yet. */
export function takesPart(
  { parties }: Pick<Trade, 'parties'>,
  { organisationId }: Pick<Principal, 'organisationId'>,
  roles: readonly TradeRole[],
): boolean {
  return parties.some(
    (party) => party.organisationId === organisationId && roles.includes(party.role) && hasJoined(party),
  );
}

/** Whether there are goods and prices that a proforma invoice could state. */
export const isOffered = (trade: Trade): boolean =>
  factsOf(trade, 'quoted').length > 0 || factsOf(trade, 'ordered').length > 0;

/** What a party may do with the papers of a trade, beside what its facts call for: bring some from outside, and make out its own. */
export function actionsOf(trade: Trade, principal: Principal): string[] {
  if (trade.status !== 'open' || !principal.scopes.has('document:write')) return [];
  const made = Object.entries(ISSUERS).filter(
    ([action, roles]) =>
      takesPart(trade, principal, roles) && (action !== 'issue-proforma' || isOffered(trade)),
  );
  return [...made.map(([action]) => action), 'receive'];
}
