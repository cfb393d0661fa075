import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Speaker } from '@tongshang/trade';
import type { ConsignmentBody } from './ship-consignment.ts';

/** What other modules may ask of goods on their way. */
export type TraceCapability = {
  /**
   * The carrier takes a shipment: states `shipped`.
   * @throws INPUT_INVALID as its endpoint, and what `shipConsignment` refuses
   */
  shipConsignment(
    tx: Tx,
    speaker: Speaker,
    tradeId: TradeId,
    body: ConsignmentBody,
  ): Promise<{ readonly entryId: EntryId; readonly transportDocumentNumber: string }>;
};
