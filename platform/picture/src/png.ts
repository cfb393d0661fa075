import { crc32, inflateSync } from 'node:zlib';
import { joined, NO_PICTURE, type Picture, type PictureLimits, type Unread, unfitSides } from './picture.ts';
import { areRows, type Header, readHeader, unpackedSize } from './png-rows.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What pixels need (PNG third edition, 11.2 and 11.3.1); every other chunk is left out. */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Beside those of pixels: a dozen kinds are known, and of words there may be many. */
const OTHERS_MAX = 1_000;
/** Encoders write pixels in pieces of 8 KiB or more, as libpng does: 8 MiB of pieces of half a kilobyte. */
const DATA_MAX = 16_384;

type Chunks = {
  readonly header: Buffer;
  readonly palette: Buffer | undefined;
  readonly transparency: Buffer | undefined;
  readonly data: readonly Buffer[];
};

/** Undefined where the bytes do not begin as a PNG does. */
export function readPng(given: Uint8Array, limits: PictureLimits): Picture | Unread | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const chunks = chunksOf(bytes);
  const header = chunks && readHeader(chunks.header);
  if (!header) return NO_PICTURE;
  const { width, height } = header;
  const unfit = unfitSides(width, height, limits);
  if (unfit) return unfit;
  const size = unpackedSize(header);
  if (size > limits.unpackedMax) return { why: 'pixels', width, height };
  const colours = coloursOf(header, chunks);
  const data = colours && pixelsOf(joined(chunks.data), header, size);
  if (!data) return NO_PICTURE;
  const whole = [
    ...[SIGNATURE, chunk('IHDR', chunks.header), ...colours],
    ...[chunk('IDAT', data), chunk('IEND', new Uint8Array())],
  ];
  return { mediaType: 'image/png', width, height, bytes: joined(whole) };
}

/** Up to the end of the picture; undefined where one is cut short, damaged, out of its order, or there twice that is there once (5.6). */
function chunksOf(bytes: Buffer): Chunks | undefined {
  const once = new Map<string, Buffer>();
  const data: Buffer[] = [];
  let others = 0;
  let last = '';
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    // The number of chunks is bounded before anything is made of them.
    if (!NEEDED.has(type) && ++others > OTHERS_MAX) return undefined;
    if (!isSummed(bytes, at, end) || !mayFollow(type, last, once, data.length > 0)) return undefined;
    const body = bytes.subarray(at + 8, end - 4);
    if (type === 'IDAT') {
      if (data.push(body) > DATA_MAX) return undefined;
    } else if (NEEDED.has(type)) once.set(type, body);
    const header = once.get('IHDR');
    if (type === 'IEND' && header && data.length > 0)
      return { header, palette: once.get('PLTE'), transparency: once.get('tRNS'), data };
    last = type;
    at = end;
  }
  return undefined;
}

const isSummed = (bytes: Buffer, at: number, end: number): boolean =>
  crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4);

/** Order of chunks (5.6): the header first, palette and transparency before the pixels, these in one row. */
function mayFollow(
  type: string,
  last: string,
  once: ReadonlyMap<string, Buffer>,
  hasPixels: boolean,
): boolean {
  if ((last === '') !== (type === 'IHDR')) return false;
  // A critical chunk that is not known changes what pixels mean.
  if (!NEEDED.has(type)) return !/^[A-Z]/.test(type);
  if (type === 'IDAT') return last === 'IDAT' || !hasPixels;
  return !once.has(type) && (type === 'IEND' || !hasPixels);
}

/** Palette and transparency as the colour type takes them, none where it takes none; undefined where they are of another length (11.2.2, 11.3.1.1). */
function coloursOf({ colour, depth }: Header, { palette, transparency }: Chunks): Buffer[] | undefined {
  const entries = (palette?.length ?? 0) / 3;
  const isIndexed = colour === 3;
  if (isIndexed && !(palette && Number.isInteger(entries) && entries >= 1 && entries <= 2 ** depth))
    return undefined;
  const kept = isIndexed && palette ? [chunk('PLTE', palette)] : [];
  if (!transparency || colour === 4 || colour === 6) return kept;
  const isRight = isIndexed
    ? transparency.length >= 1 && transparency.length <= entries
    : transparency.length === (colour === 0 ? 2 : 6);
  return isRight ? [...kept, chunk('tRNS', transparency)] : undefined;
}

/** The zlib stream alone, without what stands behind it; undefined where it does not unpack to whole rows. */
function pixelsOf(data: Uint8Array, header: Header, size: number): Uint8Array | undefined {
  try {
    const { buffer, engine } = inflateSync(data, {
      ...{ maxOutputLength: size, info: true },
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return areRows(buffer, header) ? data.subarray(0, engine.bytesWritten) : undefined;
  } catch {
    return undefined;
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}
