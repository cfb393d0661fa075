import type { PurchaseOrder } from '@tongshang/purchase-order';
import type { Fact, Trade, TradeTerms } from '@tongshang/trade';
import type { Actor, Company } from './company.ts';
import type { FactsFile } from './facts-file.ts';

/** Everything one trade is carried with. */
export type Stage = {
  readonly order: PurchaseOrder;
  readonly facts: FactsFile;
  /** Whether missing values may be filled with stand-ins that are marked as demonstration. */
  readonly demonstration: boolean;
  readonly company: Company;
  readonly seller: Actor;
  readonly buyer: Actor;
  readonly terms: TradeTerms;
  /** Today in UTC, ISO 8601. */
  readonly today: string;
  tradeId: string;
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
  /** Only trades that cross a border. */
  readonly acrossBorders?: true;
  /** `skipped`: the trade goes on without it. */
  run(stage: Stage): Promise<'skipped' | undefined>;
};

export const inTrade = ({ tradeId }: Stage, path = ''): string => `/api/v1/trades/${tradeId}${path}`;

/** The trade as the seller sees it. */
export const tradeOf = (stage: Stage): Promise<Trade> => stage.seller.api.get<Trade>(inTrade(stage));

/** Who declares, exporter and importer, as the Incoterm decides; the platform tells by refusing the other. */
export function sideOf(stage: Stage, role: 'seller' | 'buyer'): Actor {
  return role === 'seller' ? stage.seller : stage.buyer;
}
