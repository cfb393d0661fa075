import type { Principal } from '@tongshang/identity';
import { factsOf, type Trade } from '@tongshang/trade';

/** What a party may do with the papers of a trade, beside what its facts call for: bring some from outside, and make out its own. */
export function actionsOf(trade: Trade, { organisationId, scopes }: Principal): string[] {
  if (trade.status !== 'open' || !scopes.has('document:write')) return [];
  const holds = (role: string) =>
    trade.parties.some((party) => party.organisationId === organisationId && party.role === role);
  const isOffered = factsOf(trade, 'quoted').length > 0 || factsOf(trade, 'ordered').length > 0;
  return [
    ...(holds('seller') && isOffered ? ['issue-proforma'] : []),
    ...(holds('seller') || holds('quality') ? ['issue-inspection'] : []),
    ...(holds('seller') ? ['issue-certificate'] : []),
    'receive',
  ];
}
