import type { Tx } from '@tongshang/database';
import type { DocumentId, EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Trade, TradeCapability, TradeRole } from '@tongshang/trade';
import type { Awaiting } from './await-prints.ts';
import type { NamedEvidence } from './evidence.ts';

/** One part of a document as it was signed or brought. */
export type PaperPart = {
  readonly documentId: DocumentId;
  /** `xml`, whatever its bytes are, for the document itself; `pdf-en`, `pdf-zh-CN`, … for its pages (`partOf`). */
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Its detached signature; null for what was not issued here. */
  readonly jws: string | null;
};

export type OriginalType =
  | 'application/xml'
  | 'application/json'
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file that an order came in. */
export type OriginalOrder = {
  /** The buyer's number of the order. */
  readonly number: string;
  readonly bytes: Uint8Array;
  readonly mediaType: OriginalType;
  readonly fileName: string | null;
};

/** A paper that a party brought into a trade from outside. */
type BroughtPaper = {
  readonly documentId: DocumentId;
  /** What its bringer says it is. */
  readonly type: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
};

/** A file of the journal that something is entered in. */
export type FileRef = Awaited<ReturnType<TradeCapability['openFileOf']>>;

/** What other modules may ask of the papers of trades. */
export type DocumentCapability = {
  /** Keeps the file of an order in the trade that was opened from it, as it came. @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED */
  encloseOrder(tx: Tx, principal: Principal, tradeId: TradeId, original: OriginalOrder): Promise<void>;
  /**
   * Waits until the documents issued in a trade that the caller may see are printed, as far as these parts (`pdf-en`,
   * `pdf-zh-CN`) need it, but no longer than that: outside any transaction. What was never printed is asked for.
   */
  awaitPrints(
    awaiting: Awaiting,
    tradeId: TradeId,
    parts: readonly string[],
    withinMs: number,
  ): Promise<void>;
  /** Of these papers those that a party brought into the trade and the caller may see, in no order. */
  readBrought(tx: Tx, tradeId: TradeId, documentIds: readonly DocumentId[]): Promise<readonly BroughtPaper[]>;
  /**
   * The documents issued in a trade that the caller may see, oldest first, with their pages of these parts (`pdf-en`, `pdf-zh-CN`) as
   * far as they are printed; and what parties brought from outside, as it came. Of that, at most `receivedBytesMax`, an equal share for
   * each party that brought something: nobody's papers crowd out another's.
   */
  readPapers(
    tx: Tx,
    tradeId: TradeId,
    parts: readonly string[],
    receivedBytesMax: number,
  ): Promise<PaperPart[]>;
  /**
   * Makes sure that what is named as evidence was brought into the trade, and that the caller and these roles may see it.
   * @returns the id of each paper, for the public part of the entry that names it
   * @throws EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN
   */
  requireEvidence(
    tx: Tx,
    trade: Pick<Trade, 'tradeId' | 'parties'>,
    named: readonly NamedEvidence[],
    readers: readonly TradeRole[],
  ): Promise<readonly string[]>;
  /**
   * Makes the paper of a declaration void that was withdrawn; nothing where none was issued here, or it is void already.
   * @param number of the declaration
   * @param entered the entry of its withdrawal, and the file that it stands in
   */
  voidDeclaration(
    tx: Tx,
    tradeId: TradeId,
    number: string,
    entered: { readonly causedBy: EntryId; readonly file: FileRef },
  ): Promise<void>;
};
