import type { DocumentCapability } from '@tongshang/document';
import type { Appending } from '@tongshang/journal';
import type { Reactions } from '@tongshang/module';
import type { SettlementCapability } from '@tongshang/settlement';
import type { TradeCapability } from '@tongshang/trade';

/** What the use cases of this module stand on. */
export type ClaimsDeps = {
  readonly journal: Appending;
  readonly trades: TradeCapability;
  readonly documents: Pick<DocumentCapability, 'requireEvidence'>;
  readonly reactions: Reactions;
  readonly settlement: Pick<SettlementCapability, 'readPosition' | 'readRefundDebts'>;
};
