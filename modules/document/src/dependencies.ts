import type { Journal } from '@tongshang/journal';
import type { PartyCapability } from '@tongshang/party';
import type { TradeCapability } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';

/** What the use cases of this module stand on. */
export type DocumentDependencies = Pick<PartyCapability, 'signDetached'> & {
  readonly journal: Pick<Journal, 'append' | 'appendConsequence'>;
  readonly trades: TradeCapability;
  /** Read and compare documents. */
  readonly workers: Pick<Workers, 'run'>;
};
