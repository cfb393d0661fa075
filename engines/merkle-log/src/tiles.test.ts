import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildProof,
  createCompactRange,
  HASH_BYTES,
  leafHash,
  parseTilePath,
  planConsistency,
  planInclusion,
  planRoot,
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileSource,
  tilesOfGrowth,
  tilesOfPlan,
  tileWidth,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const LEAVES = 70_000;
const contents = (index: number) => new TextEncoder().encode(`leaf ${index}`);
const leafAt = (index: number) => leafHash(contents(index));

/** All tiles of a log of `LEAVES` leaves, and its root at every size that was asked for. */
function grow(sizes: ReadonlySet<number>) {
  const tiles = new Map<string, number[]>();
  const roots = new Map<number, Uint8Array>();
  const range = createCompactRange();
  for (let index = 0; index < LEAVES; index++) {
    range.append(leafAt(index), (node, hash) => {
      if (node.level % TILE_HEIGHT !== 0) return;
      const key = `${node.level / TILE_HEIGHT}/${Math.floor(node.index / TILE_WIDTH)}`;
      const bytes = tiles.get(key) ?? [];
      tiles.set(key, bytes);
      for (const byte of hash) bytes.push(byte);
    });
    if (sizes.has(range.size)) roots.set(range.size, range.root());
  }
  return { tiles, roots };
}

const SIZES = [1, 2, 255, 256, 257, 511, 65_535, 65_536, 65_537, 66_000, LEAVES];
const log = grow(new Set(SIZES));
const rootOf = (size: number) => log.roots.get(size) as Uint8Array;

/** Reads tiles as a client of a log of `size` leaves can: no wider than its checkpoint promises. */
function clientSource(size: number, needed: readonly Tile[]) {
  return tileSource((level, index) => {
    const tile = needed.find((one) => one.level === level && one.index === index);
    const bytes = log.tiles.get(`${level}/${index}`);
    return tile && bytes
      ? Uint8Array.from(bytes.slice(0, tileWidth(level, index, size) * HASH_BYTES))
      : undefined;
  });
}

describe('paths', () => {
  it('read back, each tile by one path', () => {
    const tile = fc.record({
      level: fc.integer({ min: 0, max: 63 }),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: TILE_WIDTH }),
    });
    fc.assert(
      fc.property(tile, (one) => {
        expect(parseTilePath(tilePath(one))).toEqual(one);
      }),
    );
  });
  it('are those of C2SP tlog-tiles', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 1, index: 0, width: 17 })).toBe('tile/1/000.p/17');
    expect(parseTilePath('tile/63/999')).toEqual({ level: 63, index: 999, width: 256 });
  });
  it.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/0',
    'tile/0/1000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001/x002',
    'tile/0/000.p/0',
    'tile/0/000.p/01',
    'tile/0/000.p/256',
    'tile/0/000.p/',
    'tile/entries/000',
    'tile/-1/000',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/x999/x999/x999/x999/x999/999',
    '',
  ])('“%s” is none', (path) => {
    expect(() => parseTilePath(path)).toThrow(Refusal);
  });
});

describe('growth', () => {
  it('of a log of 70,000 leaves: the counts that C2SP gives', () => {
    const tiles = tilesOfGrowth(0, LEAVES);
    const of = (level: number, full: boolean) =>
      tiles.filter((tile) => tile.level === level && (tile.width === TILE_WIDTH) === full);
    expect([of(0, true).length, of(0, false).map((tile) => tile.width)]).toEqual([273, [112]]);
    expect([of(1, true).length, of(1, false).map((tile) => tile.width)]).toEqual([1, [17]]);
    expect([of(2, true).length, of(2, false).map((tile) => tile.width)]).toEqual([0, [1]]);
  });
  it('in steps writes the same tiles as at once', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, (sizes) => {
        const ascending = [0, ...sizes].sort((a, b) => a - b);
        const written = new Map<string, number>();
        for (let step = 1; step < ascending.length; step++) {
          for (const tile of tilesOfGrowth(ascending[step - 1] as number, ascending[step] as number)) {
            written.set(`${tile.level}/${tile.index}`, tile.width);
          }
        }
        const atOnce = tilesOfGrowth(0, ascending.at(-1) as number);
        expect(Object.fromEntries(written)).toEqual(
          Object.fromEntries(atOnce.map((tile) => [`${tile.level}/${tile.index}`, tile.width])),
        );
      }),
    );
  });
});

describe('proofs from tiles', () => {
  it('prove inclusion at every size, from tiles no wider than the checkpoint promises', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIZES), fc.nat(), (size, pick) => {
        const index = pick % size;
        const plan = planInclusion(index, size);
        const proof = buildProof(plan, clientSource(size, tilesOfPlan(plan, size)));
        verifyInclusion({ leafHash: leafAt(index), index, size, proof, root: rootOf(size) });
      }),
      { numRuns: 60 },
    );
  });
  it('prove consistency of every two sizes, and rebuild the root', () => {
    for (const size2 of SIZES) {
      const whole = [planRoot(size2)];
      const [root] = buildProof(whole, clientSource(size2, tilesOfPlan(whole, size2)));
      expect(toHex(root as Uint8Array)).toBe(toHex(rootOf(size2)));
      for (const size1 of SIZES.filter((size) => size <= size2)) {
        const plan = planConsistency(size1, size2);
        const proof = buildProof(plan, clientSource(size2, tilesOfPlan(plan, size2)));
        verifyConsistency({ size1, size2, root1: rootOf(size1), root2: rootOf(size2), proof });
      }
    }
  });
  it('name the tile that is missing', () => {
    const act = () =>
      buildProof(
        planInclusion(0, 300),
        tileSource(() => undefined),
      );
    expect(act).toThrow(expect.objectContaining({ code: 'TILE_MISSING' }));
  });
});
