import type { Declaration } from './api.ts';

/** Decisions and duties that a trade's declarations wait for from the reader, as each declaration says. */
export function declarationTodos(
  tradeId: string,
  declarations: readonly Pick<Declaration, 'declarationId' | 'actions' | 'outsidePayments'>[],
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
    ...waiting('answer-payment').map(({ declarationId }) => ({
      key: `answer-payment-${declarationId}`,
      label: 'queue.answer-payment' as const,
      to: '/queue/$declarationId',
      params: { declarationId },
    })),
    ...[...new Set([...waiting('pay'), ...waiting('state-payment')])].map(
      ({ declarationId, outsidePayments }) => ({
        key: `pay-duties-${declarationId}`,
        label: isRefused(outsidePayments)
          ? ('paidOutside.todoRefused' as const)
          : ('action.payDuties' as const),
        to: '/trades/$tradeId',
        params: { tradeId },
        search: { part: 'clearance' },
        hash: 'parts',
      }),
    ),
  ];
}

/** Whether what was said last of the duties, and not taken back, did not come. */
const isRefused = (payments: Declaration['outsidePayments'] = []): boolean =>
  payments.findLast(({ state }) => state !== 'taken-back')?.state === 'refused';

interface Wait {
  readonly organisationId: string;
  readonly label: 'action.payDuties' | 'queue.answer-payment';
  readonly insteadOf: string;
}

type Waiting = Pick<
  Declaration,
  'state' | 'direction' | 'payerOrganisationId' | 'agencies' | 'outsidePayments'
>;

/**
 * For whom the trade waits at a border once every authority would release: for whoever pays what was assessed, or where that is said to be paid outside
 * for the authorities that it is owed to.
 */
export function declarationWaits(declarations: readonly Waiting[]): readonly Wait[] {
  return declarations
    .filter(({ state }) => state === 'payment-due')
    .flatMap(({ direction, payerOrganisationId, agencies, outsidePayments = [] }): readonly Wait[] => {
      const insteadOf = `${direction}-released`;
      const stated = outsidePayments.find(({ state }) => state === 'stated');
      if (!stated) return [{ organisationId: payerOrganisationId, label: 'action.payDuties', insteadOf }];
      return agencies
        .filter(({ agency }) => stated.awaits.some((one) => one === agency))
        .map(({ organisationId }) => ({ organisationId, label: 'queue.answer-payment', insteadOf }));
    });
}
