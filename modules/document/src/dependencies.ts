import type { Journal } from '@tongshang/journal';
import type { PartyCapability } from '@tongshang/party';
import type { TradeCapability } from '@tongshang/trade';

/** What the use cases of this module stand on. */
export type DocumentDependencies = Pick<PartyCapability, 'signDetached'> & {
  readonly journal: Pick<Journal, 'append' | 'appendConsequence'>;
  readonly trades: TradeCapability;
};
