import type { Tx } from '@tongshang/database';

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
};

/** What other modules may ask of the papers of trades. */
export type DocumentCapability = {
  /**
   * The documents issued in a trade that the caller may see, oldest first, with the parts asked for: `xml`, `pdf-en`,
   * `pdf-zh-CN`. Papers that nobody asked for before are made now.
   */
  readDocuments(tx: Tx, tradeId: string, parts: readonly string[]): Promise<SignedDocument[]>;
};
