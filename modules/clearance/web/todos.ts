import type { Declaration } from './api.ts';

/** Decisions and duties that a trade's declarations wait for from the reader, as each declaration says. */
export function declarationTodos(
  tradeId: string,
  declarations: readonly Pick<Declaration, 'declarationId' | 'actions'>[],
) {
  const waiting = (name: string) =>
    declarations.filter(({ actions }) => actions.some(({ action, awaited }) => action === name && awaited));
  return [
    ...waiting('vote').map(({ declarationId }) => ({
      key: `decide-${declarationId}`,
      label: 'queue.vote' as const,
      to: '/queue/$declarationId',
      params: { declarationId },
    })),
    ...waiting('pay').map(({ declarationId }) => ({
      key: `pay-duties-${declarationId}`,
      label: 'action.payDuties' as const,
      to: '/trades/$tradeId',
      params: { tradeId },
      search: { part: 'clearance' },
      hash: 'parts',
    })),
  ];
}

/** For whom the trade waits at a border: once every authority would release, for whoever pays what was assessed. */
export function declarationWaits(
  declarations: readonly Pick<Declaration, 'state' | 'direction' | 'payerOrganisationId'>[],
) {
  return declarations
    .filter(({ state }) => state === 'payment-due')
    .map(({ direction, payerOrganisationId: organisationId }) => ({
      organisationId,
      label: 'action.payDuties' as const,
      insteadOf: `${direction}-released`,
    }));
}
