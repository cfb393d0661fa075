import { type Picture, tooLarge, type Unread } from './bounds.ts';

/** Markers of ITU-T T.81, table B.1. */
const [SOI, EOI, SOS, APP14] = [0xd8, 0xd9, 0xda, 0xee];
/** Frames of Huffman-coded DCT: baseline, extended, progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Tables and intervals that decoding needs. */
const TABLES: readonly number[] = [0xc4, 0xdb, 0xdd];
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Undefined where the bytes do not begin as a JPEG does. */
export function readJpeg(given: Uint8Array): Picture | Unread | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return undefined;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let sides: { readonly width: number; readonly height: number } | undefined;
  let hasScan = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return { why: 'none' };
    if (marker === 0xff) {
      // A fill byte before a marker.
      at += 1;
      continue;
    }
    if (marker === EOI) {
      if (!sides || !hasScan) return { why: 'none' };
      return {
        mediaType: 'image/jpeg',
        ...sides,
        bytes: Buffer.concat([...kept, bytes.subarray(at, at + 2)]),
      };
    }
    if (at + 4 > bytes.length) return { why: 'none' };
    const length = bytes.readUInt16BE(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return { why: 'none' };
    if (FRAMES.includes(marker)) {
      if (sides || length < 8) return { why: 'none' };
      sides = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
      const unfit = tooLarge(sides.width, sides.height);
      if (unfit) return unfit;
    } else if (marker === SOS) {
      if (!sides) return { why: 'none' };
      hasScan = true;
      end = endOfScan(bytes, end);
    } else if (!TABLES.includes(marker) && marker < 0xe0) return { why: 'none' };
    // Of what applications add, only how the colours are coded (Adobe, 14 bytes).
    const isColours = marker === APP14 && length === 14;
    if (FRAMES.includes(marker) || marker === SOS || TABLES.includes(marker) || isColours) {
      kept.push(bytes.subarray(at, end));
    }
    at = end;
  }
  return { why: 'none' };
}

/** Where the coded data of a scan ends: before the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const next = bytes[at + 1];
    if (at < 0 || next === undefined) return bytes.length;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at += next === 0xff ? 1 : 2;
  }
}
