import { queryOptions } from '@tanstack/react-query';
import { type Fact, ruleOf } from '@tongshang/trade-facts';
import type { SeenFact, TradeFact } from './facts.ts';
import { get } from './send.ts';
import type { Schema } from './typed.ts';
import type { TradeRole } from './wire.ts';

/**
 * A trade as the caller may see it. Facts are in the order they were stated; the document leaves open what each says. What the
 * Incoterm means is worked out here, for terms still being written as well.
 */
export type Trade = Omit<Schema<'Trade'>, 'facts' | 'consequences'> & {
  readonly facts: readonly TradeFact[];
};
type TradeParty = Schema<'TradeParty'>;
export type TradeLine = Schema<'TradeLine'>;
export type TradeTerms = Schema<'TradeTerms'>;
export type TradeListItem = Schema<'TradeListItem'>;
export type Offer = Schema<'Offer'>;
export type Amendment = Schema<'Amendment'>;
export type NextAction = Schema<'NextAction'>;
/** What the reader of a resource may do with it. */
export type Action = Schema<'Action'>;

/** Whether an action is among those that a resource offers and can be done now. */
export const mayDo = (actions: readonly Action[] | undefined, name: string): boolean =>
  actions?.some(({ action, ready }) => action === name && ready) ?? false;

export type ActionCode = NextAction['action'];
export type ExpectedFact = Schema<'ExpectedFact'>;
export type IncotermCode = TradeTerms['incoterm'];
export type Home = Schema<'Home'>;

/** Whether a statement counts: a report that is contested, or whose place another took, does so no longer. */
export const holds = ({ report }: Pick<TradeFact, 'report'>): boolean =>
  report?.contestedBy === undefined && report?.supersededBy === undefined;

/** The last statement of one fact that holds and whose details the caller sees. */
export function factOf<F extends Fact>(trade: Trade, fact: F): SeenFact<F> | undefined {
  return factsOf(trade, fact).at(-1);
}

/** Every statement of one fact that holds and whose details the caller sees, in order. */
export function factsOf<F extends Fact>(trade: Trade, fact: F): SeenFact<F>[] {
  return trade.facts.filter(
    (one) => one.fact === fact && one.details !== null && holds(one),
  ) as unknown as SeenFact<F>[];
}

export function partyOf(trade: Pick<Trade, 'parties'>, role: TradeRole): TradeParty | undefined {
  return trade.parties.find((party) => party.role === role);
}

/** Whether one of my roles in the trade sees what a fact says. */
export const seesFact = (trade: Pick<Trade, 'roles'>, fact: Fact): boolean =>
  trade.roles.some((role) => ruleOf(fact).audience.includes(role));

/** Whether one of my roles in the trade is among those who state a fact. */
export const actsIn = (trade: Pick<Trade, 'roles'>, fact: Fact): boolean =>
  trade.roles.some((role) => ruleOf(fact).by.includes(role));

export const tradeQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade', tradeId],
    // The document leaves a fact's details open; `facts.ts` says what they are, by kind of fact.
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}`, undefined, signal)) as unknown as Trade,
  });

/** What the seller's products say today of the lines of a trade. */
export const productDataQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trades', tradeId, 'product-data'],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/product-data`, undefined, signal)).items,
  });

/** What the reader's own firm has said for its offers and papers; for those who may go to `/firm-profile`. */
export const firmProfileQuery = queryOptions({
  queryKey: ['firm-profile'],
  queryFn: ({ signal }) => get('/api/v1/firm-profile', undefined, signal),
});

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => get('/api/v1/home', undefined, signal),
});
