import { afterAll, beforeEach, expect, it, vi } from 'vitest';

const hashes = vi.hoisted(() => ({ made: 0 }));
vi.mock('./hashing.ts', async (original) => {
  const actual = await original<typeof import('./hashing.ts')>();
  return {
    ...actual,
    nodeHash: (left: Uint8Array, right: Uint8Array) => {
      hashes.made += 1;
      return actual.nodeHash(left, right);
    },
  };
});

// Another file of this worker may have loaded them without the count.
vi.resetModules();
afterAll(() => {
  vi.doUnmock('./hashing.ts');
  vi.resetModules();
});

const {
  buildProof,
  createCompactRange,
  HASH_BYTES,
  leafHash,
  planInclusion,
  proveLeaves,
  TILE_HEIGHT,
  TILE_WIDTH,
  tileSource,
  tilesOfLeaves,
  verifyInclusion,
} = await import('./index.ts');

const leafAt = (index: number) => leafHash(new TextEncoder().encode(`leaf ${index}`));

function logOf(size: number) {
  const tiles = new Map<string, Uint8Array>();
  const range = createCompactRange();
  for (let index = 0; index < size; index++) {
    range.append(leafAt(index), (node, hash) => {
      if (node.level % TILE_HEIGHT !== 0) return;
      const key = `${node.level / TILE_HEIGHT}/${Math.floor(node.index / TILE_WIDTH)}`;
      const bytes = tiles.get(key) ?? new Uint8Array(TILE_WIDTH * HASH_BYTES);
      bytes.set(hash, (node.index % TILE_WIDTH) * HASH_BYTES);
      tiles.set(key, bytes);
    });
  }
  return { tiles, root: range.root() };
}

beforeEach(() => {
  hashes.made = 0;
});

it('proves many leaves of one tree with hardly more hashes than it has leaves', () => {
  const size = 1000;
  const { tiles } = logOf(size);
  const source = tileSource((level, index) => tiles.get(`${level}/${index}`));
  hashes.made = 0;
  proveLeaves(
    Array.from({ length: size }, (_, index) => index),
    size,
    source,
  );
  // A tree has one inner node fewer than leaves; along its edge, nodes are folded anew for each level.
  expect(hashes.made).toBeLessThan(size + 2 * Math.log2(size));
  expect(hashes.made).toBeGreaterThan(0);
});

it.each([1, 2, 255, 256, 257, 511, 1000, 65_536, 65_537, 66_300])(
  'proves each leaf of %d as its plan does, from the tiles named',
  (size) => {
    const { tiles, root } = logOf(size);
    const leaves = [...new Set([0, 1, 255, 256, size >> 1, size - 2, size - 1])].filter(
      (leaf) => leaf >= 0 && leaf < size,
    );
    const needed = new Map(tilesOfLeaves(leaves, size).map((tile) => [`${tile.level}/${tile.index}`, tile]));
    const sourceOf = () =>
      tileSource((level, index) => {
        const tile = needed.get(`${level}/${index}`);
        return tile && tiles.get(`${level}/${index}`)?.subarray(0, tile.width * HASH_BYTES);
      });
    const proofs = proveLeaves(leaves, size, sourceOf());
    for (const [position, index] of leaves.entries()) {
      const proof = proofs[position] as Uint8Array[];
      expect(proof).toEqual(buildProof(planInclusion(index, size), sourceOf()));
      verifyInclusion({ leafHash: leafAt(index), index, size, proof, root });
    }
    expect(needed.size).toBeLessThanOrEqual(leaves.length * 3 + 3);
  },
);
