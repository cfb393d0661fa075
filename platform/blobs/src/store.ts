import type { Readable } from 'node:stream';

/** A SHA-256 in lower-case hexadecimal: the one name of a blob. */
export const sha256Pattern = /^[0-9a-f]{64}$/;

/** Both ends count: `{ first: 0, last: 0 }` is the first byte. */
export type ByteRange = { readonly first: number; readonly last: number };

/** What a store holds under a hash. */
export type StoredBlob = {
  readonly sha256: string;
  readonly bytes: number;
  readonly storedAt: Temporal.Instant;
};

/** Bytes that have come in whole and are hashed, but are not in the store yet. */
export type Intake = {
  readonly sha256: string;
  readonly bytes: number;
  /** Puts them into the store under their hash, whole and durable, over what lies there (which is the same, or damaged). */
  keep(): Promise<void>;
  /** Forgets them; nothing happens after `keep`. */
  discard(): Promise<void>;
};

export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Where bytes lie by their SHA-256. Knows nothing of organisations and rights: see `Blobs`.
 * All may refuse BLOB_STORE_UNREACHABLE, BLOB_STORE_REFUSED, BLOB_STORE_FORBIDDEN, BLOB_STORE_FULL.
 */
export interface BlobStore {
  /** For messages; holds no secret. */
  readonly name: string;
  /** Sees that the store can be used. */
  open(): Promise<void>;
  /** Takes bytes in. @throws BLOB_TOO_LARGE */
  receive(content: Content, bytesMax: number): Promise<Intake>;
  /** The bytes, or a part of them. What is read as a whole is hashed: its last piece comes when the hash fits. @throws BLOB_MISSING, BLOB_DAMAGED */
  read(sha256: string, range?: ByteRange): Promise<Readable>;
  find(sha256: string): Promise<StoredBlob | undefined>;
  /** Nothing happens when there is none. */
  remove(sha256: string): Promise<void>;
  /** Everything there is, in the order of the hashes. */
  list(): AsyncIterable<StoredBlob>;
  /** Removes what broken-off intakes left behind before this moment. */
  tidy(before: Temporal.Instant): Promise<void>;
}

/** `ab/cd/abcd…`: folders stay small, and no name is ever made of anything but a hash. */
export function pathOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
