import type { ConversationCapability } from '@tongshang/conversation';
import type { DocumentCapability } from '@tongshang/document';
import type { Journal } from '@tongshang/journal';
import type { TradeCapability } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';

/** What the use cases of this module stand on. */
export type DossierDependencies = {
  readonly journal: Journal;
  /** Pack the file. */
  readonly workers: Pick<Workers, 'run'>;
  readonly trade: Pick<TradeCapability, 'readTrade' | 'readFollowUp'>;
  readonly conversation: Pick<ConversationCapability, 'listShared'>;
  readonly document: Pick<DocumentCapability, 'awaitPrints' | 'readPapers'>;
};
