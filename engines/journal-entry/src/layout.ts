import type { Json } from '@tongshang/canonical-json';
import type { EntryId, FileId, OrganisationId } from '@tongshang/identifier';
import type { Word } from './word.ts';

/** Names the layout of an entry as it is written now; another layout gets another name. */
export const ENTRY_FORMAT = 'tongshang.journal-entry.v2';

/**
 * The first layout: an entry belongs to a trade or to nothing (`trade`: tradeId, sequence, previous, count), knows no cause
 * and no grade of word. It is read for ever and no longer written.
 */
export const ENTRY_FORMAT_1 = 'tongshang.journal-entry.v1';

/** What entries, documents and readers belong to: a trade, a lot, a case, an agreement, … */
export type FileRef = { readonly fileId: FileId; readonly kind: string };

/**
 * An entry's place in one chain: `file` for the entries of its file, `shipment` for those of one shipment within it.
 * `id` is the file's, or the shipment's.
 */
export type ChainLink = {
  readonly chain: 'file' | 'shipment';
  readonly id: string;
  /** 1 for the chain's first entry. */
  readonly sequence: number;
  /** Leaf hash of the chain's entry before this one, base64; null for the first. */
  readonly previous: string | null;
  /** In the entry that closes the chain only: how many entries the chain has, this one included. */
  readonly count?: number;
};

/** What the log commits to, in the clear: ids, hashes and kinds, never a price, a name or personal data. */
export type JournalEntry = {
  readonly format: typeof ENTRY_FORMAT | typeof ENTRY_FORMAT_1;
  /** UUIDv7. */
  readonly entryId: EntryId;
  /** `<module>.<past tense>`, such as `document.issued`. */
  readonly kind: string;
  /** Instant of the transaction, RFC 3339 in UTC. */
  readonly at: string;
  /** Who acted; null for the platform itself, which performs what follows from an act. */
  readonly organisationId: OrganisationId | null;
  /** The entry that caused this one; absent where a chain of causes begins, and in format 1, which kept none. */
  readonly causedBy?: EntryId;
  /** Whose word it is, and how it was given; absent where the platform performs a consequence, and in format 1. */
  readonly word?: Word;
  /** Absent for entries that belong to no file. */
  readonly file?: FileRef;
  /** Its places: in the chain of its file first; empty without a file. */
  readonly chains: readonly ChainLink[];
  /** Id of what the entry is about, such as a document's. */
  readonly subject?: string;
  readonly public: { readonly [name: string]: Json };
  /** For each private field, the base64 hash that binds it (`commitmentOf`). */
  readonly commitments: { readonly [field: string]: string };
};

/** An entry with the text that is hashed and the hash itself. */
export type SealedEntry = {
  /** As it is read in either format: entries of format 1 appear with the file and the chain that their `trade` says. */
  readonly entry: JournalEntry;
  readonly canonical: string;
  readonly leafHash: Uint8Array;
};
