import type { Tx } from '@tongshang/database';
import type { DocumentId, TradeId } from '@tongshang/identifier';

/** A file that went with a message. */
export type SharedFile = {
  readonly documentId: DocumentId;
  /** The whole of it; outside any transaction. */
  read(): Promise<Uint8Array>;
};

/** What other modules may ask of conversations. */
export type ConversationCapability = {
  /**
   * The files that went with messages of a trade which the caller may read, never those of notes, oldest first: at most so many bytes, an
   * equal share for each organisation that brought something.
   */
  listShared(tx: Tx, tradeId: TradeId, bytesMax: number): Promise<readonly SharedFile[]>;
};
