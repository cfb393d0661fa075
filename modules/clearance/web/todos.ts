import type { Session } from '@tongshang/ui/session';
import type { Declaration } from './api.ts';

const isOver = (declaration: Declaration) =>
  declaration.state === 'released' || declaration.state === 'withdrawn';

/** Decisions and duties that a trade's declarations wait for from the reader's organisation. */
export function declarationTodos(
  tradeId: string,
  session: Pick<Session, 'scopes'> & { readonly organisation: { readonly organisationId: string } },
  declarations: readonly Declaration[],
) {
  const me = session.organisation.organisationId;
  const open = declarations.filter((one) => !isOver(one));
  const awaitsVote = (one: Declaration) =>
    one.agencies.some((seat) => seat.organisationId === me && !seat.decision);
  const decisions = open.filter((one) => session.scopes.includes('clearance:vote') && awaitsVote(one));
  const duties = open.filter(
    (one) =>
      session.scopes.includes('clearance:declare') && one.payerOrganisationId === me && one.payment === 'due',
  );
  return [
    ...decisions.map(({ declarationId }) => ({
      key: `decide-${declarationId}`,
      label: 'queue.vote' as const,
      to: '/queue/$declarationId',
      params: { declarationId },
    })),
    ...duties.map(({ declarationId }) => ({
      key: `pay-duties-${declarationId}`,
      label: 'action.payDuties' as const,
      to: '/trades/$tradeId',
      params: { tradeId },
      search: { part: 'clearance' },
      hash: 'parts',
    })),
  ];
}
