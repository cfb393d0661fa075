import type { Tx } from '@tongshang/database';
import type { Journal } from '@tongshang/journal';
import type { PartyModule } from '@tongshang/party';
import type { Fact, FactDetails, FactListener, Trade, TradeFile } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';

type Recorder = {
  recordFact<F extends 'invoiced' | 'originated'>(
    tx: Tx,
    principal: Parameters<FactListener>[3],
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<{ readonly entryId: string; readonly shipmentId?: string }>;
};

/** What this module needs of the trade module; `createTradeModule` gives it. */
export type Trades = Recorder & {
  onFact(fact: Fact | '*', listener: FactListener): void;
  readTrade(tx: Tx, tradeId: string): Promise<Trade>;
  readFile(tx: Tx, tradeId: string): Promise<TradeFile>;
  lockTrade(tx: Tx, tradeId: string): Promise<Trade>;
};

export type DocumentDependencies = {
  readonly journal: Pick<Journal, 'append'>;
  readonly trades: Trades;
  /** Signs by the key of the organisation that issues. */
  readonly signDetached: PartyModule['signDetached'];
  /** Read and compare documents. */
  readonly workers: Pick<Workers, 'run'>;
};
