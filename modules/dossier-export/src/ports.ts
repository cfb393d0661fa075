import type { Tx } from '@tongshang/database';
import type { Journal, ReadEntry } from '@tongshang/journal';
import type { Trade } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';

/** One part of a document as it was signed. */
export type SignedPart = {
  /** `xml`, `pdf-en`, `pdf-zh-CN` */
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly jws: string;
};

export type IssuedDocument = {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly parts: readonly SignedPart[];
};

export type DossierExportDeps = {
  readonly journal: Pick<Journal, 'readTradeEntries' | 'proofs' | 'provable' | 'logKey' | 'quorum'> & {
    /** Entries outside trades about these subjects, whoever wrote them. Elevated callers only. */
    readEntriesAbout(tx: Tx, kind: string, subjects: readonly string[]): Promise<ReadEntry[]>;
  };
  /** Pack the file. */
  readonly workers: Pick<Workers, 'run'>;
  /** Further keys of whoever runs the log; theirs never count as witnesses. */
  readonly operatorKeys: readonly string[];
  /** @throws TRADE_NOT_FOUND when the caller takes no part in it */
  readonly readTrade: (tx: Tx, tradeId: string) => Promise<Trade>;
  /** The trade's documents that the caller may see, oldest first, with the asked-for parts. */
  readonly readDocuments: (tx: Tx, tradeId: string, parts: readonly string[]) => Promise<IssuedDocument[]>;
};
