import type { components } from '@tongshang/client';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import type { Fact, PlannedDelivery, Trade } from '@tongshang/trade';
import type { Actor, Company } from './company.ts';
import type { FactsFile } from './facts-file.ts';
import type { SentTerms } from './terms.ts';

/** A declaration as its declarant sees it. */
export type Declaration = components['schemas']['Declaration'];

/** Everything one trade is carried with. */
export type Stage = {
  readonly order: PurchaseOrder;
  readonly facts: FactsFile;
  /** Whether missing values may be filled with stand-ins that are marked as demonstration. */
  readonly demonstration: boolean;
  readonly company: Company;
  readonly seller: Actor;
  readonly buyer: Actor;
  readonly terms: SentTerms;
  /** Today in UTC, ISO 8601. */
  readonly today: string;
  /** Whether the demonstration's own parties trade: the seller's catalogue names the goods in its quotation, the warehouse keeper receives them. */
  readonly byCast: boolean;
  readonly until: Fact;
  readonly signal: AbortSignal | undefined;
  tradeId: string;
  /** As it was last read. */
  trade: Trade | undefined;
  /** What was packed, each with where and when its goods are wanted. */
  readonly shipments: (PlannedDelivery & { readonly shipmentId: string })[];
  /** What the platform made of each declaration. */
  readonly declared: Map<Declaration['direction'], readonly Declaration[]>;
};

/** The trade cannot go on: what is missing, each named. */
export class FactsMissing extends Error {
  readonly milestone: Fact;
  readonly missing: readonly string[];

  constructor(milestone: Fact, missing: readonly string[]) {
    super(`${milestone}: ${missing.join(', ')}`);
    this.milestone = milestone;
    this.missing = missing;
  }
}

/** One milestone: how the parties reach it over the API. */
export type Step = {
  readonly milestone: Fact;
  /** Only trades that cross a customs border. */
  readonly acrossBorders?: true;
  /** `skipped`: the trade goes on without it. */
  run(stage: Stage): Promise<'skipped' | undefined>;
};

/** The trade, as the path of a request names it. */
export const inTrade = ({ tradeId }: Stage) => ({ path: { tradeId } });

/** The trade as the seller sees it. Read once: parties, lines and terms stand still until `forgetTrade`; facts move on. */
export async function tradeOf(stage: Stage): Promise<Trade> {
  const { api } = stage.seller;
  // A side of the trade is shown all of it, prices included.
  stage.trade ??= (await api.get('/api/v1/trades/{tradeId}', { params: inTrade(stage) })) as Trade;
  return stage.trade;
}

/** What was read of the trade has changed, or its facts matter: the next `tradeOf` reads it anew. */
export function forgetTrade(stage: Stage): void {
  stage.trade = undefined;
}
