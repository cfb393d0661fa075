import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildProof,
  createCompactRange,
  EMPTY_ROOT,
  type HashSource,
  leafHash,
  planConsistency,
  planInclusion,
  planRoot,
  planSubtreeConsistency,
  planSubtreeInclusion,
  toHex,
  treeHead,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './index.ts';

const MAX_LEAVES = 70;
const leaves = Array.from({ length: MAX_LEAVES }, (_, index) => leafHash(Uint8Array.of(index)));
const root = (start: number, end: number) => treeHead(leaves.slice(start, end));
/** Hashes of nodes by the definition alone. */
const source: HashSource = ({ level, index }) => root(index * 2 ** level, (index + 1) * 2 ** level);

const size = fc.integer({ min: 1, max: MAX_LEAVES });
/** A subtree of a tree of `MAX_LEAVES` leaves: its start is a multiple of the power of two that holds it. */
const subtree = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.nat(), fc.nat()).map(([level, from, length]) => {
  const span = 2 ** level;
  const start = span * (from % Math.ceil(MAX_LEAVES / span));
  return { start, end: Math.min(MAX_LEAVES, start + 1 + (length % span)) };
});

function code(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

/** The proof with one bit turned over. */
function flipped(proof: readonly Uint8Array[], at: number): Uint8Array[] {
  const which = at % proof.length;
  return proof.map((hash, index) => (index === which ? hash.with(at % 32, (hash[at % 32] ?? 0) ^ 1) : hash));
}

describe('hashes', () => {
  it('are those of the reference tree of Certificate Transparency', () => {
    const contents = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const hashes = contents.map((hex) =>
      leafHash(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))),
    );
    expect(toHex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(toHex(treeHead(hashes.slice(0, 1)))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(toHex(treeHead(hashes))).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });
});

describe('inclusion', () => {
  it('every leaf of every tree is provable', () => {
    for (let leavesInTree = 1; leavesInTree <= 40; leavesInTree++) {
      for (let index = 0; index < leavesInTree; index++) {
        const proof = buildProof(planInclusion(index, leavesInTree), source);
        verifyInclusion({
          leafHash: leaves[index] as Uint8Array,
          index,
          size: leavesInTree,
          proof,
          root: root(0, leavesInTree),
        });
      }
    }
  });
  it('holds for no other leaf, index, size, proof or root', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (leavesInTree, pick, at) => {
        const index = pick % leavesInTree;
        const proof = buildProof(planInclusion(index, leavesInTree), source);
        const claim = {
          leafHash: leaves[index] as Uint8Array,
          index,
          size: leavesInTree,
          proof,
          root: root(0, leavesInTree),
        };
        expect(code(() => verifyInclusion(claim))).toBe('accepted');
        expect(code(() => verifyInclusion({ ...claim, leafHash: leafHash(Uint8Array.of(255)) }))).toBe(
          'MERKLE_ROOT_MISMATCH',
        );
        expect(code(() => verifyInclusion({ ...claim, root: EMPTY_ROOT }))).toBe('MERKLE_ROOT_MISMATCH');
        expect(code(() => verifyInclusion({ ...claim, proof: [...proof, EMPTY_ROOT] }))).toBe(
          'MERKLE_PROOF_TOO_LONG',
        );
        if (leavesInTree > 1) {
          const other = (index + 1 + (at % (leavesInTree - 1))) % leavesInTree;
          expect(code(() => verifyInclusion({ ...claim, index: other }))).not.toBe('accepted');
          expect(code(() => verifyInclusion({ ...claim, proof: flipped(proof, at) }))).toBe(
            'MERKLE_ROOT_MISMATCH',
          );
          expect(code(() => verifyInclusion({ ...claim, proof: proof.slice(1) }))).not.toBe('accepted');
        }
      }),
    );
  });
  it('within any subtree', () => {
    fc.assert(
      fc.property(subtree, fc.nat(), ({ start, end }, pick) => {
        const index = start + (pick % (end - start));
        const proof = buildProof(planSubtreeInclusion(index, start, end), source);
        const claim = {
          leafHash: leaves[index] as Uint8Array,
          index,
          start,
          end,
          proof,
          root: root(start, end),
        };
        expect(code(() => verifySubtreeInclusion(claim))).toBe('accepted');
        expect(code(() => verifySubtreeInclusion({ ...claim, index: end }))).toBe(
          'MERKLE_INDEX_OUTSIDE_TREE',
        );
      }),
    );
  });
});

describe('consistency', () => {
  it('every two sizes of one log', () => {
    for (let size2 = 1; size2 <= 40; size2++) {
      for (let size1 = 1; size1 <= size2; size1++) {
        const proof = buildProof(planConsistency(size1, size2), source);
        verifyConsistency({ size1, size2, root1: root(0, size1), root2: root(0, size2), proof });
      }
    }
  });
  it('does not hold for a log that was rewritten', () => {
    fc.assert(
      fc.property(size, size, fc.nat(), (a, b, at) => {
        const [size1, size2] = a < b ? [a, b] : [b, a];
        const proof = buildProof(planConsistency(size1, size2), source);
        const claim = { size1, size2, root1: root(0, size1), root2: root(0, size2), proof };
        const rewritten = leaves.with(at % size1, leafHash(Uint8Array.of(255))).slice(0, size2);
        expect(code(() => verifyConsistency({ ...claim, root2: treeHead(rewritten) }))).toBe(
          'MERKLE_ROOT_MISMATCH',
        );
        if (size1 === size2) return;
        expect(code(() => verifyConsistency({ ...claim, root1: EMPTY_ROOT }))).toMatch(/MISMATCH$/);
        expect(code(() => verifyConsistency({ ...claim, proof: flipped(proof, at) }))).toMatch(/MISMATCH$/);
        expect(code(() => verifyConsistency({ ...claim, size1: size2, size2: size1 }))).toBe(
          'MERKLE_TREE_SHRANK',
        );
      }),
    );
  });
  it('of any subtree with any tree that holds it', () => {
    fc.assert(
      fc.property(subtree, fc.nat(), ({ start, end }, more) => {
        const treeSize = end + (more % (MAX_LEAVES - end + 1));
        const proof = buildProof(planSubtreeConsistency(start, end, treeSize), source);
        const claim = {
          start,
          end,
          size: treeSize,
          subtreeRoot: root(start, end),
          root: root(0, treeSize),
          proof,
        };
        expect(code(() => verifySubtreeConsistency(claim))).toBe('accepted');
        expect(
          code(() => verifySubtreeConsistency({ ...claim, subtreeRoot: leafHash(Uint8Array.of(255)) })),
        ).toMatch(/MISMATCH$/);
      }),
    );
  });
});

describe('numbers and ranges', () => {
  const hash = leaves[0] as Uint8Array;
  const claim = { leafHash: hash, index: 0, size: 1, proof: [], root: hash };
  it.each([
    ['a negative index', { ...claim, index: -1 }, 'MERKLE_NUMBER_OUT_OF_RANGE'],
    ['half an index', { ...claim, index: 0.5 }, 'MERKLE_NUMBER_OUT_OF_RANGE'],
    ['a size past 2^53', { ...claim, size: 2 ** 53 }, 'MERKLE_NUMBER_OUT_OF_RANGE'],
    ['an index past the tree', { ...claim, index: 1 }, 'MERKLE_INDEX_OUTSIDE_TREE'],
    ['an empty tree', { ...claim, size: 0 }, 'MERKLE_INDEX_OUTSIDE_TREE'],
    ['a short hash', { ...claim, leafHash: hash.subarray(1) }, 'MERKLE_HASH_LENGTH'],
    ['a long proof hash', { ...claim, size: 2, proof: [new Uint8Array(33)] }, 'MERKLE_HASH_LENGTH'],
    ['no proof where one is needed', { ...claim, size: 2 }, 'MERKLE_PROOF_TOO_SHORT'],
  ])('refuses %s', (_name, one, expected) => {
    expect(code(() => verifyInclusion(one))).toBe(expected);
  });
  it('verifies at the far end of the largest tree', () => {
    const [last, treeSize] = [2 ** 53 - 2, 2 ** 53 - 1];
    const plan = planInclusion(last, treeSize);
    const proof = plan.map((_, index) => leafHash(Uint8Array.of(index)));
    const top = proof.reduce((right, left) => treeHead([left, right]), hash);
    expect(plan).toHaveLength(52);
    expect(
      code(() => verifyInclusion({ leafHash: hash, index: last, size: treeSize, proof, root: top })),
    ).toBe('accepted');
  });
  it('knows which ranges are subtrees', () => {
    expect(code(() => planSubtreeInclusion(3, 3, 5))).toBe('MERKLE_SUBTREE_INVALID');
    expect(code(() => planSubtreeConsistency(2, 6, 8))).toBe('MERKLE_SUBTREE_INVALID');
    expect(code(() => planConsistency(0, 5))).toBe('MERKLE_CONSISTENCY_FROM_EMPTY');
    expect(code(() => planConsistency(6, 5))).toBe('MERKLE_TREE_SHRANK');
  });
});

describe('compact range', () => {
  it('has the root of the definition after every leaf, and hands out every complete node once', () => {
    const range = createCompactRange();
    const seen = new Map<string, string>();
    for (const [index, leaf] of leaves.entries()) {
      expect(toHex(range.root())).toBe(toHex(root(0, index)));
      range.append(leaf, (node, hash) => {
        const key = `${node.level}/${node.index}`;
        expect(seen.has(key)).toBe(false);
        seen.set(key, toHex(hash));
        expect(toHex(source(node))).toBe(toHex(hash));
      });
      expect(range.hashes.map(toHex)).toEqual(planRoot(range.size).map((node) => toHex(source(node))));
    }
    expect(seen.size).toBe(
      Array.from({ length: 7 }, (_, level) => Math.floor(MAX_LEAVES / 2 ** level)).reduce((a, b) => a + b),
    );
  });
  it('continues from where it stood', () => {
    fc.assert(
      fc.property(size, fc.nat(), (total, pick) => {
        const stop = pick % (total + 1);
        const range = createCompactRange(stop, planRoot(stop).map(source));
        for (const leaf of leaves.slice(stop, total)) range.append(leaf);
        expect(toHex(range.root())).toBe(toHex(root(0, total)));
      }),
    );
  });
  it('does not start from the wrong number of hashes', () => {
    expect(() => createCompactRange(3, [EMPTY_ROOT])).toThrow('invariant');
  });
});
