import type { Tx } from '@tongshang/database';
import type { Awaiting } from './await-prints.ts';

/** One part of a document as it was signed. */
export type SignedPart = {
  /** `xml`, `pdf-en`, `pdf-zh-CN` */
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly jws: string;
};

export type SignedDocument = {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly keyId: string;
  readonly parts: readonly SignedPart[];
  /** Parts asked for that are not printed yet. */
  readonly pending: readonly string[];
};

/** What other modules may ask of the papers of trades. */
export type DocumentCapability = {
  /**
   * Waits until the documents issued in a trade that the caller may see are printed, as far as these parts (`pdf-en`,
   * `pdf-zh-CN`) need it, but no longer than that: outside any transaction. What was never printed is asked for.
   */
  awaitPrints(awaiting: Awaiting, tradeId: string, parts: readonly string[], withinMs: number): Promise<void>;
  /**
   * The documents issued in a trade that the caller may see, oldest first, with the parts asked for: `xml`, `pdf-en`,
   * `pdf-zh-CN`. Papers that are not printed yet are named as pending.
   */
  readDocuments(tx: Tx, tradeId: string, parts: readonly string[]): Promise<SignedDocument[]>;
};
