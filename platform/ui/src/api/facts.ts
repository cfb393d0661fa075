import type { Fact, FactDetails, TradeFact as StatedFact } from '@tongshang/trade-facts';
import type { Schema } from './typed.ts';

/** Null details for roles that do not see them. */
export type TradeFact<F extends Fact = Fact> = {
  [K in F]: Omit<StatedFact<K>, 'details'> & {
    readonly details: FactDetails[K] | null;
    /** How a report stands; only of reports. */
    readonly report?: Schema<'ReportStanding'>;
  };
}[F];

/** A fact whose details the caller sees. */
export type SeenFact<F extends Fact = Fact> = {
  [K in F]: Omit<TradeFact<K>, 'details'> & { readonly fact: K; readonly details: FactDetails[K] };
}[F];

export const isSeen = (fact: TradeFact): fact is TradeFact & SeenFact => fact.details !== null;
