import { checkNumber, half, isOdd, powerOfTwoFrom } from './binary.ts';
import { checkHash, checkProof, EMPTY_ROOT, equalBytes, nodeHash } from './hashing.ts';
import { refuse } from './refusals.ts';

type Inclusion = {
  /** 32 bytes. */
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  /** Hashes from the leaf's sibling upwards. */
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
};

type SubtreeInclusion = Omit<Inclusion, 'size'> & {
  /** First leaf of the subtree. */
  readonly start: number;
  /** One past its last leaf. */
  readonly end: number;
};

type Consistency = {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

type SubtreeConsistency = {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  /** Hash of the subtree. */
  readonly subtreeRoot: Uint8Array;
  /** Root of the tree of `size` leaves. */
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/**
 * Checks that the leaf stands at `index` in the tree of `size` leaves with this root (RFC 9162, 2.1.3.2).
 * Refuses `MERKLE_NUMBER_OUT_OF_RANGE`, `MERKLE_INDEX_OUTSIDE_TREE`, `MERKLE_HASH_LENGTH`,
 * `MERKLE_PROOF_TOO_SHORT`, `MERKLE_PROOF_TOO_LONG`, `MERKLE_ROOT_MISMATCH`.
 */
export function verifyInclusion({ size, ...rest }: Inclusion): void {
  checkNumber(size, 'size');
  checkNumber(rest.index, 'index');
  verifyWithin({ ...rest, start: 0, end: size });
}

/**
 * Checks that the leaf stands at `index` (counted in the whole log) in the subtree of the leaves `start` to `end`
 * (draft-ietf-plants-merkle-tree-certs, 4.3.2). Refuses as `verifyInclusion`, and `MERKLE_SUBTREE_INVALID`.
 */
export function verifySubtreeInclusion(claim: SubtreeInclusion): void {
  checkNumber(claim.start, 'start');
  checkNumber(claim.end, 'end');
  checkNumber(claim.index, 'index');
  checkSubtree(claim.start, claim.end);
  verifyWithin(claim);
}

function verifyWithin({ leafHash, index, start, end, proof, root }: SubtreeInclusion): void {
  if (index < start || index >= end) {
    throw refuse(
      'MERKLE_INDEX_OUTSIDE_TREE',
      { index: String(index), start: String(start), end: String(end) },
      'index',
    );
  }
  checkHash(leafHash, 'leafHash');
  checkProof(proof);
  let position = index - start;
  let last = end - start - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) throw refuse('MERKLE_PROOF_TOO_LONG', {}, 'proof');
    if (isOdd(position) || position === last) {
      hash = nodeHash(sibling, hash);
      // Levels at which the rightmost node has no sibling contribute no hash.
      while (!isOdd(position)) [position, last] = [half(position), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [position, last] = [half(position), half(last)];
  }
  if (last !== 0) throw refuse('MERKLE_PROOF_TOO_SHORT', {}, 'proof');
  if (!equalBytes(hash, root)) throw refuse('MERKLE_ROOT_MISMATCH', {}, 'root');
}

/**
 * Checks that the tree of `size2` leaves begins with the tree of `size1` leaves: that the log only grew
 * (RFC 9162, 2.1.4.2). Equal sizes need equal roots and an empty proof.
 * Refuses `MERKLE_NUMBER_OUT_OF_RANGE`, `MERKLE_CONSISTENCY_FROM_EMPTY`, `MERKLE_TREE_SHRANK`, `MERKLE_HASH_LENGTH`,
 * `MERKLE_PROOF_TOO_SHORT`, `MERKLE_PROOF_TOO_LONG`, `MERKLE_EARLIER_ROOT_MISMATCH`, `MERKLE_ROOT_MISMATCH`.
 */
export function verifyConsistency({ size1, size2, root1, root2, proof }: Consistency): void {
  checkNumber(size1, 'size1');
  checkNumber(size2, 'size2');
  if (size1 === 0) throw refuse('MERKLE_CONSISTENCY_FROM_EMPTY', {}, 'size1');
  verifySubtreeConsistency({ start: 0, end: size1, size: size2, subtreeRoot: root1, root: root2, proof });
}

/**
 * Checks that the tree of `size` leaves holds the subtree of the leaves `start` to `end`
 * (draft-ietf-plants-merkle-tree-certs, 4.4.3). A subtree without leaves has the empty root and an empty proof, and
 * says nothing about the tree. Refuses as `verifyConsistency`, and `MERKLE_SUBTREE_INVALID`, `MERKLE_SUBTREE_EMPTY`.
 */
export function verifySubtreeConsistency(claim: SubtreeConsistency): void {
  const { start, end, size, subtreeRoot, root, proof } = claim;
  checkNumber(start, 'start');
  checkNumber(end, 'end');
  checkNumber(size, 'size');
  if (end > size) throw refuse('MERKLE_TREE_SHRANK', { size: String(size), end: String(end) }, 'size');
  if (start === end) {
    if (proof.length === 0 && equalBytes(subtreeRoot, EMPTY_ROOT)) return;
    throw refuse('MERKLE_SUBTREE_EMPTY', {}, 'proof');
  }
  checkSubtree(start, end);
  checkProof(proof);
  // The whole tree as its own subtree: nothing is hashed, the two roots are one.
  if (end - start === size) {
    if (proof.length > 0) throw refuse('MERKLE_PROOF_TOO_LONG', {}, 'proof');
    if (!equalBytes(subtreeRoot, root)) throw refuse('MERKLE_ROOT_MISMATCH', {}, 'root');
    return;
  }
  checkHash(subtreeRoot, 'subtreeRoot');
  const both = foldBoth(claim);
  if (!equalBytes(both.subtree, subtreeRoot)) {
    throw refuse('MERKLE_EARLIER_ROOT_MISMATCH', {}, 'subtreeRoot');
  }
  if (!equalBytes(both.tree, root)) throw refuse('MERKLE_ROOT_MISMATCH', {}, 'root');
}

/** Computes both roots that the proof leads to, walking up from the subtree's last node. */
function foldBoth({ start, end, size, subtreeRoot, proof }: SubtreeConsistency) {
  let first = start;
  let last = end - 1;
  let final = size - 1;
  const up = () => {
    first = half(first);
    last = half(last);
    final = half(final);
  };
  // Up to the largest node that ends the subtree: that node's hash starts the proof, unless it is the subtree.
  if (last === final) while (first !== last) up();
  else while (first !== last && isOdd(last)) up();
  let rest = proof;
  let tree = subtreeRoot;
  if (first !== last) {
    const seed = proof[0];
    if (seed === undefined) throw refuse('MERKLE_PROOF_TOO_SHORT', {}, 'proof');
    tree = seed;
    rest = proof.slice(1);
  }
  let subtree = tree;
  for (const hash of rest) {
    if (final === 0) throw refuse('MERKLE_PROOF_TOO_LONG', {}, 'proof');
    if (isOdd(last) || last === final) {
      if (first < last) subtree = nodeHash(hash, subtree);
      tree = nodeHash(hash, tree);
      while (!isOdd(last)) up();
    } else {
      tree = nodeHash(tree, hash);
    }
    up();
  }
  if (final !== 0) throw refuse('MERKLE_PROOF_TOO_SHORT', {}, 'proof');
  return { subtree, tree };
}

/**
 * Refuses `MERKLE_SUBTREE_INVALID` unless the range has leaves and its start is a multiple of the smallest power of
 * two that holds it (draft-ietf-plants-merkle-tree-certs, 4.1).
 */
export function checkSubtree(start: number, end: number): void {
  if (start >= end || start % powerOfTwoFrom(end - start) !== 0) {
    throw refuse('MERKLE_SUBTREE_INVALID', { start: String(start), end: String(end) }, 'start');
  }
}
