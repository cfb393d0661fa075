import type { FileId, TradeId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { TradeFact } from './facts.ts';
import type { OrderParticulars } from './particulars.ts';
import type { TradeSums } from './sums.ts';
import type { TradeLine, TradeParty, TradeRole, TradeTerms } from './trade-terms.ts';

export type TradeStatus = 'open' | 'cancelled' | 'closed';

/** One trade as its parties see it. */
export type Trade = {
  readonly tradeId: TradeId;
  /** The platform-wide readable number of the trade file. */
  readonly number: string;
  /** The buyer's order number, from `ordered` on. */
  readonly orderNumber?: string;
  readonly status: TradeStatus;
  readonly demonstration: boolean;
  /** No customs border between seller and buyer, as the trade began: no declarations. VAT goes by countries. */
  readonly domestic: boolean;
  readonly parties: readonly TradeParty[];
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  /** What stands between the sum of the lines and the total; absent where nothing does. */
  readonly sums?: TradeSums;
  /** What is to be paid: the lines with charges, allowances, taxes, less what is prepaid. */
  readonly total: WireMoney;
  /** What the buyer's order says beside terms and lines. */
  readonly particulars?: OrderParticulars;
  /** In the order they were stated. */
  readonly facts: readonly TradeFact[];
  /** Instant, ISO 8601. */
  readonly createdAt: string;
};

/** The file that a trade's entries, documents and readers belong to. */
export function fileOfTrade(tradeId: TradeId): { readonly fileId: FileId; readonly kind: 'trade' } {
  return { fileId: tradeId, kind: 'trade' };
}

/** The party that has a role; the first, where there are several. Who has declined has none. */
export function partyOf(trade: Pick<Trade, 'parties'>, role: TradeRole): TradeParty | undefined {
  return trade.parties.find((party) => party.role === role && party.declinedAt === undefined);
}
