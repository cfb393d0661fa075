import { checkNumber, powerOfTwoFrom, splitPoint } from './binary.ts';
import { EMPTY_ROOT, nodeHash } from './hashing.ts';
import { refuse } from './refusals.ts';
import { checkSubtree } from './verify.ts';

/** A complete node: the hash over the leaves `index · 2^level` to `(index + 1) · 2^level`. Level 0 are leaves. */
export type TreeNode = { readonly level: number; readonly index: number };

/** Gives the hash of a complete node. */
export type HashSource = (node: TreeNode) => Uint8Array;

/** For each hash of a proof, the complete nodes that make it, left to right; they are folded from the right. */
export type ProofPlan = readonly (readonly TreeNode[])[];

/**
 * Which hashes prove that leaf `index` is in the tree of `size` leaves (RFC 6962, 2.1.1: PATH).
 * Refuses `MERKLE_NUMBER_OUT_OF_RANGE`, `MERKLE_INDEX_OUTSIDE_TREE`.
 */
export function planInclusion(index: number, size: number): ProofPlan {
  return planSubtreeInclusion(index, 0, size);
}

/** The same within the subtree of the leaves `start` to `end`; `index` counts in the whole log. */
export function planSubtreeInclusion(index: number, start: number, end: number): ProofPlan {
  checkNumber(index, 'index');
  checkNumber(start, 'start');
  checkNumber(end, 'end');
  if (index < start || index >= end) {
    throw refuse(
      'MERKLE_INDEX_OUTSIDE_TREE',
      { index: String(index), start: String(start), end: String(end) },
      'index',
    );
  }
  checkSubtree(start, end);
  const plan: TreeNode[][] = [];
  let [low, high] = [start, end];
  while (high - low > 1) {
    const middle = low + splitPoint(high - low);
    if (index < middle) {
      plan.push(nodesOf(middle, high));
      high = middle;
    } else {
      plan.push(nodesOf(low, middle));
      low = middle;
    }
  }
  return plan.reverse();
}

/**
 * Which hashes prove that the tree of `size2` leaves begins with the tree of `size1` (RFC 6962, 2.1.2: PROOF).
 * Refuses `MERKLE_NUMBER_OUT_OF_RANGE`, `MERKLE_CONSISTENCY_FROM_EMPTY`, `MERKLE_TREE_SHRANK`.
 */
export function planConsistency(size1: number, size2: number): ProofPlan {
  checkNumber(size1, 'size1');
  if (size1 === 0) throw refuse('MERKLE_CONSISTENCY_FROM_EMPTY', {}, 'size1');
  return planSubtreeConsistency(0, size1, size2);
}

/**
 * Which hashes prove that the tree of `size` leaves holds the subtree `start` to `end`
 * (draft-ietf-plants-merkle-tree-certs, 4.4.1). Refuses as `planConsistency`, and `MERKLE_SUBTREE_INVALID`.
 */
export function planSubtreeConsistency(start: number, end: number, size: number): ProofPlan {
  checkNumber(start, 'start');
  checkNumber(end, 'end');
  checkNumber(size, 'size');
  if (end > size) throw refuse('MERKLE_TREE_SHRANK', { size: String(size), end: String(end) }, 'size');
  checkSubtree(start, end);
  const plan: TreeNode[][] = [];
  let [low, high, from] = [0, size, start];
  // The verifier knows the hash of the subtree itself; once it is cut, its right part has to be given.
  let known = true;
  while (from !== low || end !== high) {
    const middle = low + splitPoint(high - low);
    if (end <= middle) {
      plan.push(nodesOf(middle, high));
      high = middle;
    } else {
      plan.push(nodesOf(low, middle));
      if (from < middle) {
        from = middle;
        known = false;
      }
      low = middle;
    }
  }
  if (!known) plan.push(nodesOf(low, high));
  return plan.reverse();
}

/** The complete nodes that make up the whole tree of `size` leaves, left to right: its compact form. */
export function planRoot(size: number): readonly TreeNode[] {
  checkNumber(size, 'size');
  return nodesOf(0, size);
}

/** Fills a plan with hashes. */
export function buildProof(plan: ProofPlan, source: HashSource): Uint8Array[] {
  return plan.map((nodes) => foldNodes(nodes.map(source)));
}

/**
 * Proves that each of these leaves is in the tree of `size` leaves. Proofs in one tree share almost all their hashes: each is made once.
 * Refuses as `planInclusion` and as the source does.
 */
export function proveLeaves(leaves: readonly number[], size: number, source: HashSource): Uint8Array[][] {
  const known = new Map<string, Uint8Array>();
  const hashOf = (nodes: readonly TreeNode[]): Uint8Array => {
    // Adjoining nodes, largest first: where they begin and how many they are says which. Each is of another level.
    const [first] = nodes;
    const key = `${first?.level}/${first?.index}/${nodes.length}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const hash = foldNodes(nodes.map(source));
    known.set(key, hash);
    return hash;
  };
  return leaves.map((leaf) => planInclusion(leaf, size).map(hashOf));
}

/** One hash over the hashes of adjoining complete nodes, largest first; the empty root when there are none. */
export function foldNodes(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return EMPTY_ROOT;
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** Splits the leaves of a subtree into complete nodes, largest first. */
function nodesOf(start: number, end: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = start;
  while (at < end) {
    const width = powerOfTwoFrom(Math.floor((end - at) / 2) + 1);
    nodes.push({ level: Math.log2(width), index: at / width });
    at += width;
  }
  return nodes;
}
