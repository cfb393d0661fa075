import type { DocumentCapability } from '@tongshang/document';
import type { Journal } from '@tongshang/journal';
import type { TradeCapability } from '@tongshang/trade';

/** What the use cases of this module stand on. */
export type DossierDependencies = {
  readonly journal: Journal;
  /** Further keys of whoever runs the log; theirs never count as witnesses. */
  readonly operatorKeys: readonly string[];
  readonly trade: Pick<TradeCapability, 'readTrade'>;
  readonly document: DocumentCapability;
};
