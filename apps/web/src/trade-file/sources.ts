import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/send.ts';
import type { ExpectedFact, Trade } from '../api/trade.ts';
import type { Schema } from '../api/typed.ts';
import type { Expectation } from './marks.ts';

/** What the lanes show besides the trade's own facts. */
export const transfersQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-transfers', tradeId],
    queryFn: async ({ signal }) => {
      const page = await get(`/api/v1/trades/${tradeId}/transfers`, { limit: 100 }, signal);
      return page.items.filter((transfer) => transfer.state !== 'voided');
    },
  });

export type TradeMoney = Schema<'TradeMoney'>;

export const tradeMoneyQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-money', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/settlement`, undefined, signal),
    retry: false,
  });

/** Roles that see how the money stands. */
export const seesMoney = (trade: Trade): boolean =>
  trade.roles.some((role) => role === 'seller' || role === 'buyer' || role === 'bank' || role === 'operator');

/** The server's schedule as the lanes draw it: an expected fact is ready when one of my or others' actions could state it now. */
export function expectationsOf(trade: Trade): Expectation[] {
  return trade.expected.map((one: ExpectedFact, at): Expectation => {
    const awaited = trade.nextActions.some((action) => action.awaited && concerns(action, one));
    return {
      fact: one.fact,
      role: one.responsible.find((role) => trade.roles.includes(role)) ?? one.responsible[0],
      due: one.expectedOn,
      basis: one.basis,
      ready: awaited || at === 0,
    };
  });
}

function concerns(action: Trade['nextActions'][number], expected: ExpectedFact): boolean {
  if (action.action === 'state-fact') return action.fact === expected.fact;
  if (action.action === 'quote') return expected.fact === 'quoted';
  return action.action === 'accept-offer' && expected.fact === 'ordered';
}
