import type { Trade } from '@tongshang/ui/api';

type Parties = Pick<Trade, 'roles'> & {
  readonly parties: readonly Pick<
    Trade['parties'][number],
    'organisationId' | 'role' | 'keptBy' | 'declinedAt'
  >[];
};

/**
 * Whom the reader can write to in a trade, each once; who is a contact, which gets no messages here; and of a side the other one, as the
 * likeliest to be meant.
 */
export function others({ parties, roles }: Parties) {
  const own = new Set(
    parties.filter(({ role }) => roles.includes(role)).map(({ organisationId }) => organisationId),
  );
  const present = parties.filter(({ organisationId, declinedAt }) => !declinedAt && !own.has(organisationId));
  const idsOf = (some: typeof present) => [...new Set(some.map(({ organisationId }) => organisationId))];
  const reachable = idsOf(present.filter(({ keptBy }) => keptBy === undefined));
  const contacts = idsOf(present.filter(({ keptBy }) => keptBy !== undefined));
  const side = roles.includes('seller') ? 'buyer' : roles.includes('buyer') ? 'seller' : undefined;
  const opposite = present.find(({ role }) => role === side)?.organisationId;
  const proposed = opposite !== undefined && reachable.includes(opposite) ? opposite : undefined;
  return { reachable, contacts, proposed };
}
