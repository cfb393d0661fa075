import type { Tx } from '@tongshang/database';
import type { DocumentId, EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Speaker, Trade, TradeCapability, TradeRole } from '@tongshang/trade';
import type { UblDocumentType } from '@tongshang/ubl';
import type { Awaiting } from './await-prints.ts';
import type { NamedEvidence } from './evidence.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';

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
/** A paper from outside as a PDF or a picture. */
export type PaperToEnclose = {
  readonly type: UblDocumentType;
  readonly number?: string;
  readonly bytes: Uint8Array;
  /** One of `ENCLOSURE_TYPES`; its first bytes say the same. */
  readonly mediaType: string;
  readonly fileName: string | null;
};

/** A document issued in a trade, as a list names it. */
export type IssuedPaper = {
  readonly documentId: DocumentId;
  readonly type: string;
  readonly number: string;
  readonly recordedAt: Temporal.Instant;
};

/** A document on paper. */
export type IssuedPage = { readonly language: PaperLanguage; readonly bytes: Uint8Array };

/** What other modules may ask of the papers of trades. */
export type DocumentCapability = {
  /** Keeps the file of an order in the trade that was opened from it, as it came. @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED */
  encloseOrder(tx: Tx, principal: Principal, tradeId: TradeId, original: OriginalOrder): Promise<void>;
  /**
   * Takes a paper from outside into the trade, brought by whoever speaks.
   * @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED, ENCLOSURE_OF_ANOTHER_KIND, DOCUMENT_TOO_MANY
   */
  enclosePaper(
    tx: Tx,
    speaker: Speaker,
    tradeId: TradeId,
    paper: PaperToEnclose,
  ): Promise<{ documentId: DocumentId; entryId: EntryId }>;
  /** The documents issued in a trade that hold, of these types, which that role may see, oldest first. */
  listIssued(
    tx: Tx,
    tradeId: TradeId,
    types: readonly UblDocumentType[],
    role: TradeRole,
  ): Promise<readonly IssuedPaper[]>;
  /**
   * The page of a document in a language, else in the first that it has; undefined while it is not printed.
   * @throws DOCUMENT_NOT_FOUND
   */
  readPage(tx: Tx, documentId: DocumentId, preferred: PaperLanguage): Promise<IssuedPage | undefined>;
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
  /** Whether a paper of a trade, issued or brought, is one that the caller may see. */
  sees(tx: Tx, tradeId: TradeId, documentId: DocumentId): Promise<boolean>;
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
