import { invariant } from '@tongshang/refusal';
import { isOdd } from './binary.ts';
import { nodeHash } from './hashing.ts';
import { foldNodes, planRoot, type TreeNode } from './prove.ts';

/**
 * A growing tree kept in at most 53 hashes: those of the complete subtrees that its size splits into, largest first.
 * Enough to append leaves and to state the root; what is needed for proofs is handed to `visit` as it comes about.
 */
export type CompactRange = {
  /** Leaves so far. */
  readonly size: number;
  /** The hashes that `planRoot(size)` names, in its order. */
  readonly hashes: readonly Uint8Array[];
  /** Root hash of the tree so far; the empty root for no leaves. */
  root(): Uint8Array;
  /** Adds a leaf; `visit` gets every node that became complete by it, the leaf itself first. */
  append(leafHash: Uint8Array, visit?: (node: TreeNode, hash: Uint8Array) => void): void;
};

/** Starts empty, or continues from the hashes that `planRoot(size)` names. */
export function createCompactRange(size = 0, hashes: readonly Uint8Array[] = []): CompactRange {
  invariant(
    planRoot(size).length === hashes.length,
    `a tree of ${size} leaves is not ${hashes.length} complete nodes`,
  );
  const stack = [...hashes];
  let leaves = size;
  return {
    get size() {
      return leaves;
    },
    get hashes() {
      return [...stack];
    },
    root: () => foldNodes(stack),
    append(leafHash, visit) {
      let hash = leafHash;
      let index = leaves;
      let level = 0;
      visit?.({ level, index }, hash);
      while (isOdd(index)) {
        hash = nodeHash(stack.pop() as Uint8Array, hash);
        index = (index - 1) / 2;
        level += 1;
        visit?.({ level, index }, hash);
      }
      stack.push(hash);
      leaves += 1;
    },
  };
}
