import { useQuery } from '@tanstack/react-query';
import type { Trade } from '../../api/trade.ts';
import { type Declaration, tradeDeclarationsQuery } from '../../clearance/api.ts';
import { may, type Scope, type Session, useSession } from '../../session/session.ts';
import { seesMoney, type TradeMoney, tradeMoneyQuery } from '../sources.ts';

/** Something this trade waits for me to do that is not a milestone of mine: it lies in a declaration or in what is owed. */
export type ExtraAction =
  | { readonly kind: 'decide'; readonly declarationId: string; readonly direction: 'export' | 'import' }
  | { readonly kind: 'pay-duties'; readonly declarationId: string }
  | { readonly kind: 'pay-debt' };

const isOver = (declaration: Declaration) =>
  declaration.state === 'released' || declaration.state === 'withdrawn';

/** Decisions and payments that a trade's declarations and debts wait for from one organisation. */
export function extrasOf(
  session: Pick<Session, 'scopes'> & { readonly organisation: { readonly organisationId: string } },
  declarations: readonly Declaration[],
  money: Pick<TradeMoney, 'payables'> | undefined,
  isBuyer: boolean,
): ExtraAction[] {
  const me = session.organisation.organisationId;
  const has = (scope: Scope) => session.scopes.includes(scope);
  const open = declarations.filter((one) => !isOver(one));
  return [
    ...open
      .filter(
        (one) =>
          has('clearance:vote') && one.agencies.some((seat) => seat.organisationId === me && !seat.decision),
      )
      .map(
        (one) => ({ kind: 'decide', declarationId: one.declarationId, direction: one.direction }) as const,
      ),
    ...open
      .filter((one) => has('clearance:declare') && one.payerOrganisationId === me && one.payment === 'due')
      .map((one) => ({ kind: 'pay-duties', declarationId: one.declarationId }) as const),
    ...(isBuyer && has('settlement:write') && money?.payables.some((one) => !one.paid)
      ? [{ kind: 'pay-debt' } as const]
      : []),
  ];
}

export function useExtras(trade: Trade): ExtraAction[] {
  const session = useSession();
  const concerned = trade.roles.some((role) =>
    ['seller', 'buyer', 'customs', 'quality', 'tax'].includes(role),
  );
  const { data: declarations = [] } = useQuery({
    ...tradeDeclarationsQuery(trade.tradeId),
    enabled: concerned && !trade.domestic && may(session, 'trade:read'),
  });
  const { data: money } = useQuery({
    ...tradeMoneyQuery(trade.tradeId),
    enabled: seesMoney(trade) && trade.terms.paymentTerm === 'open-account',
  });
  return extrasOf(session, declarations, money, trade.roles.includes('buyer'));
}
