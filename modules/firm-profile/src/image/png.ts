import { crc32, inflateSync } from 'node:zlib';
import { type Picture, tooLarge, type Unread } from './bounds.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What pixels need (PNG third edition, 11.2 and 11.3.1); every other chunk is left out. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Colour type → samples a pixel, and the depths it allows (11.2.1). */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** First column and row, and steps, of the seven passes of Adam7 (8.2). */
const ADAM7 = [
  ...[[0, 0, 8, 8] as const, [4, 0, 8, 8] as const, [0, 4, 4, 8] as const, [2, 0, 4, 4] as const],
  ...[[0, 2, 2, 4] as const, [1, 0, 2, 2] as const, [0, 1, 1, 2] as const],
];

type Chunk = { readonly type: string; readonly data: Buffer; readonly whole: Buffer };

/** Undefined where the bytes do not begin as a PNG does. */
export function readPng(given: Uint8Array): Picture | Unread | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const chunks = chunksOf(bytes);
  const [head] = chunks ?? [];
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') {
    return { why: 'none' };
  }
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const unfit = tooLarge(width, height);
  if (unfit) return unfit;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((one) => one.data));
  const size = unpackedSize(head.data, width, height);
  const isIndexed = head.data[9] === 3;
  if (size === undefined || (isIndexed && !chunks.some(({ type }) => type === 'PLTE')))
    return { why: 'none' };
  if (!unpacksTo(data, size)) return { why: 'none' };
  const kept = chunks.filter(({ type }) => KEPT.has(type)).map(({ whole }) => whole);
  return { mediaType: 'image/png', width, height, bytes: Buffer.concat([SIGNATURE, ...kept]) };
}

/** Up to the end of the picture; undefined where one is cut short, damaged, or there twice that is there once. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const whole = bytes.subarray(at, end);
    if (crc32(whole.subarray(4, -4)) !== whole.readUInt32BE(whole.length - 4)) return undefined;
    const type = whole.toString('latin1', 4, 8);
    const isOnce = type !== 'IDAT' && KEPT.has(type);
    if (isOnce && chunks.some((one) => one.type === type)) return undefined;
    // A critical chunk that is not known changes what pixels mean.
    if (/^[A-Z]/.test(type) && !KEPT.has(type)) return undefined;
    chunks.push({ type, data: whole.subarray(8, -4), whole });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

/** As many bytes as the rows take with the filter before each; undefined of a head that is none. */
function unpackedSize(head: Buffer, width: number, height: number): number | undefined {
  const [depth = 0, colour = -1, compression, filter, interlace = 2] = head.subarray(8);
  const known = COLOURS[colour];
  if (!known?.depths.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  const rows = (columns: number, lines: number) =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * known.samples * depth) / 8));
  if (interlace === 0) return rows(width, height);
  return ADAM7.reduce((sum, [x, y, dx, dy]) => {
    const steps = (side: number, first: number, step: number) =>
      Math.max(0, Math.ceil((side - first) / step));
    return sum + rows(steps(width, x, dx), steps(height, y, dy));
  }, 0);
}

/** Whether it unpacks to that size, unpacking no further. */
function unpacksTo(data: Buffer, size: number): boolean {
  try {
    return inflateSync(data, { maxOutputLength: size }).length === size;
  } catch {
    return false;
  }
}
