import type { Tx } from '@tongshang/database';
import type { Awaiting } from './await-prints.ts';

/** One part of a document as it was signed or brought. */
export type PaperPart = {
  readonly documentId: string;
  /** `xml`, whatever its bytes are, for the document itself; `pdf-en`, `pdf-zh-CN` for its pages. */
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Its detached signature; null for what was not issued here. */
  readonly jws: string | null;
};

/** A paper that a party brought into a trade from outside. */
type BroughtPaper = {
  readonly documentId: string;
  /** What its bringer says it is. */
  readonly type: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
};

/** What other modules may ask of the papers of trades. */
export type DocumentCapability = {
  /**
   * Waits until the documents issued in a trade that the caller may see are printed, as far as these parts (`pdf-en`,
   * `pdf-zh-CN`) need it, but no longer than that: outside any transaction. What was never printed is asked for.
   */
  awaitPrints(awaiting: Awaiting, tradeId: string, parts: readonly string[], withinMs: number): Promise<void>;
  /** Of these papers those that a party brought into the trade and the caller may see, in no order. */
  readBrought(tx: Tx, tradeId: string, documentIds: readonly string[]): Promise<readonly BroughtPaper[]>;
  /**
   * The documents issued in a trade that the caller may see, oldest first, with their pages of these parts (`pdf-en`, `pdf-zh-CN`) as
   * far as they are printed; and what parties brought from outside, as it came. Of that, at most `receivedBytesMax`, an equal share for
   * each party that brought something: nobody's papers crowd out another's.
   */
  readPapers(
    tx: Tx,
    tradeId: string,
    parts: readonly string[],
    receivedBytesMax: number,
  ): Promise<PaperPart[]>;
};
