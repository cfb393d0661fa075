import { checkNumber } from './binary.ts';
import { HASH_BYTES, nodeHash } from './hashing.ts';
import { type HashSource, type ProofPlan, planRoot, type TreeNode } from './prove.ts';
import { refuse } from './refusals.ts';

/** Hashes in a full tile (C2SP tlog-tiles, “Merkle Tree”). */
export const TILE_WIDTH = 256;

/** Tree levels that one tile spans: 2^8 = 256. */
export const TILE_HEIGHT = 8;

/** The highest level a tile may have (C2SP tlog-tiles). */
const MAX_TILE_LEVEL = 63;

/** A tile: `width` hashes, 256 when full, of the nodes at tree level `8 · level`, starting at node `256 · index`. */
export type Tile = { readonly level: number; readonly index: number; readonly width: number };

/**
 * Path of a tile below the log's prefix: `tile/0/x001/x234/067`, partial ones with `.p/<width>`
 * (C2SP tlog-tiles, “Merkle Tree” and “Partial Tiles”).
 */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [threeDigits(index % 1000)];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${threeDigits(rest % 1000)}`);
  }
  const partial = width === TILE_WIDTH ? '' : `.p/${width}`;
  return `tile/${level}/${groups.join('/')}${partial}`;
}

const threeDigits = (value: number): string => String(value).padStart(3, '0');

const PATH = /^tile\/(0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Reads the path of a tile. Each tile has one path only; anything else is refused with `TILE_MALFORMED`. */
export function parseTilePath(path: string): Tile {
  const match = PATH.exec(path);
  const [level, index, width] = match
    ? [Number(match[1]), Number((match[2] as string).replaceAll(/[x/]/g, '')), Number(match[3] ?? TILE_WIDTH)]
    : [-1, -1, -1];
  const tile = { level, index, width };
  const fits = match !== null && level <= MAX_TILE_LEVEL && Number.isSafeInteger(index);
  if (!fits || tilePath(tile) !== path) throw refuse('TILE_MALFORMED', { path }, undefined);
  return tile;
}

/** How many hashes tile `index` at `level` holds in a tree of `size` leaves: 0 when it does not exist yet. */
export function tileWidth(level: number, index: number, size: number): number {
  const nodes = Math.floor(size / TILE_WIDTH ** level);
  return Math.min(TILE_WIDTH, Math.max(0, nodes - index * TILE_WIDTH));
}

/** The tiles that change when a log grows from `from` leaves to `to`, each with its new width. */
export function tilesOfGrowth(from: number, to: number): Tile[] {
  checkNumber(from, 'from');
  checkNumber(to, 'to');
  const tiles: Tile[] = [];
  for (let level = 0; ; level++) {
    const span = TILE_WIDTH ** level;
    const [before, after] = [Math.floor(from / span), Math.floor(to / span)];
    if (after <= before) return tiles;
    const last = Math.floor((after - 1) / TILE_WIDTH);
    for (let index = Math.floor(before / TILE_WIDTH); index <= last; index++) {
      tiles.push({ level, index, width: tileWidth(level, index, to) });
    }
  }
}

/** The tile of a tree of `size` leaves that a node is computed from. */
function tileOfNode({ level, index }: TreeNode, size: number): Tile {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const tileIndex = Math.floor(index / 2 ** (TILE_HEIGHT - (level % TILE_HEIGHT)));
  return { level: tileLevel, index: tileIndex, width: tileWidth(tileLevel, tileIndex, size) };
}

/** The tiles needed for a plan in a tree of `size` leaves, each once: fetch these, then build the proof. */
export function tilesOfPlan(plan: ProofPlan, size: number): Tile[] {
  const tiles = new Map<string, Tile>();
  for (const node of plan.flat()) {
    const tile = tileOfNode(node, size);
    tiles.set(tilePath(tile), tile);
  }
  return [...tiles.values()];
}

/**
 * The tiles from which the inclusion of these leaves in a tree of `size` leaves is proved, each once: those above each leaf, and those
 * along the tree's edge. Other than by their plans, of many leaves they are found at once.
 */
export function tilesOfLeaves(leaves: readonly number[], size: number): Tile[] {
  const tiles = new Map<string, Tile>();
  for (const tile of tilesOfPlan([planRoot(size)], size)) tiles.set(`${tile.level}/${tile.index}`, tile);
  for (let level = 0; tileWidth(level, 0, size) > 0; level++) {
    const span = TILE_WIDTH ** (level + 1);
    for (const index of new Set(leaves.map((leaf) => Math.floor(leaf / span)))) {
      const width = tileWidth(level, index, size);
      if (width > 0) tiles.set(`${level}/${index}`, { level, index, width });
    }
  }
  return [...tiles.values()];
}

/**
 * Hashes of nodes from tiles. `read` gives the bytes of a tile (32 per hash), or undefined; what it gives does not change. One source
 * hashes each node once, however often it is asked.
 * The source refuses `TILE_MISSING` when the tile is not there or does not reach the node.
 */
export function tileSource(read: (level: number, index: number) => Uint8Array | undefined): HashSource {
  const known = new Map<string, Uint8Array>();
  return (node) => {
    const { level, index } = tileOfNode(node, 0);
    const count = 2 ** (node.level % TILE_HEIGHT);
    const first = node.index * count - index * TILE_WIDTH;
    const bytes = read(level, index);
    if (bytes === undefined || bytes.length < (first + count) * HASH_BYTES) {
      const width = Math.min(TILE_WIDTH, first + count);
      throw refuse('TILE_MISSING', { path: tilePath({ level, index, width }) });
    }
    const fold = (at: number, width: number): Uint8Array => {
      if (width === 1) return hashAt(bytes, at);
      const key = `${level}/${index}/${at}/${width}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const hash = nodeHash(fold(at, width / 2), fold(at + width / 2, width / 2));
      known.set(key, hash);
      return hash;
    };
    return fold(first, count);
  };
}

/** The hash at a position of a tile's bytes. */
function hashAt(tile: Uint8Array, position: number): Uint8Array {
  return tile.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
}
