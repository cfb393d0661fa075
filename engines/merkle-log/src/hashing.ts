import { splitPoint } from './binary.ts';
import { refuse } from './refusals.ts';
import { sha256 } from './sha256.ts';

/** Bytes in a hash of the tree (SHA-256). */
export const HASH_BYTES = 32;

/** What a leaf's content is prefixed with before hashing, so that no leaf can pass for a node (RFC 6962, 2.1). */
const LEAF_PREFIX = 0x00;

/** What two child hashes are prefixed with (RFC 6962, 2.1). */
const NODE_PREFIX = 0x01;

/** Root of the tree without leaves: SHA-256 of nothing (RFC 6962, 2.1). */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0));

/** Hash of a leaf with this content: SHA-256(0x00 ‖ content) (RFC 6962, 2.1; RFC 9162, 2.1.1). */
export function leafHash(content: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + content.length);
  input[0] = LEAF_PREFIX;
  input.set(content, 1);
  return sha256(input);
}

/** Hash of a node over two hashes of 32 bytes: SHA-256(0x01 ‖ left ‖ right) (RFC 6962, 2.1; RFC 9162, 2.1.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + 2 * HASH_BYTES);
  input[0] = NODE_PREFIX;
  input.set(left, 1);
  input.set(right, 1 + HASH_BYTES);
  return sha256(input);
}

/** Root hash of the tree over these leaf hashes, by the definition (RFC 6962, 2.1). For small trees and tests. */
export function treeHead(leafHashes: readonly Uint8Array[]): Uint8Array {
  if (leafHashes.length === 0) return EMPTY_ROOT;
  if (leafHashes.length === 1) return leafHashes[0] as Uint8Array;
  const split = splitPoint(leafHashes.length);
  return nodeHash(treeHead(leafHashes.slice(0, split)), treeHead(leafHashes.slice(split)));
}

export function checkHash(hash: Uint8Array, place: string): void {
  if (hash.length !== HASH_BYTES) {
    throw refuse('MERKLE_HASH_LENGTH', { length: String(hash.length) }, place);
  }
}

export function checkProof(proof: readonly Uint8Array[]): void {
  for (let index = 0; index < proof.length; index++) checkHash(proof[index] as Uint8Array, `proof/${index}`);
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
