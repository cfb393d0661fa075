import type { Tx } from '@tongshang/database';
import type { ClaimId, TradeId } from '@tongshang/identifier';

/** What other modules may ask of claims. */
export type ClaimsCapability = {
  /** Whether a claim is one of a trade that the caller may see. */
  sees(tx: Tx, tradeId: TradeId, claimId: ClaimId): Promise<boolean>;
};
