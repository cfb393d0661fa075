import {
  joined,
  NO_PICTURE,
  type PictureLimits,
  type Unread,
  unfitSides,
  type WebPicture,
} from './picture.ts';

/** A chunk of a RIFF file: its four letters and its data, without the byte that makes it even. */
type Chunk = { readonly name: string; readonly data: Buffer };

type Sides = { readonly width: number; readonly height: number };

const CHUNKS_MAX = 64;
const ALPHA = 0x10;

/**
 * A still WebP (RFC 9649), rid of everything but its pixels: colour profile, Exif, XMP and chunks that nobody knows are left out. The bit
 * stream itself is copied as it is. An animation is no picture. Undefined of what is no WebP at all.
 */
export function readWebp(bytes: Uint8Array, limits: PictureLimits): WebPicture | Unread | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const chunks = chunksIn(file);
  const [image, ...others] = chunks?.filter(({ name }) => name === 'VP8 ' || name === 'VP8L') ?? [];
  const isAnimated = chunks?.some(({ name }) => name === 'ANIM' || name === 'ANMF');
  const sides = image && (image.name === 'VP8L' ? sidesOfLossless(image.data) : sidesOfLossy(image.data));
  if (!image || !sides || others.length > 0 || isAnimated) return NO_PICTURE;
  const { width, height } = sides;
  const unfit = unfitSides(width, height, limits);
  if (unfit) return unfit;
  const alpha = image.name === 'VP8 ' ? chunks?.find(({ name }) => name === 'ALPH') : undefined;
  const kept = alpha ? [{ name: 'VP8X', data: canvasOf(sides) }, alpha, image] : [image];
  return { mediaType: 'image/webp', width, height, bytes: written(kept) };
}

/** The chunks of the file (section 2.3); undefined where they do not fill it as its header says. What stands behind it is left out. */
function chunksIn(file: Buffer): readonly Chunk[] | undefined {
  const end = 8 + (file.length >= 12 ? file.readUInt32LE(4) : 0);
  if (end < 12 || end > file.length) return undefined;
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= end && chunks.length < CHUNKS_MAX) {
    const length = file.readUInt32LE(at + 4);
    if (at + 8 + length > end) return undefined;
    chunks.push({ name: file.toString('latin1', at, at + 4), data: file.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return at >= end ? chunks : undefined;
}

/** A key frame of VP8 (RFC 6386, 9.1): its start code, then both sides in fourteen bits each, the scale above them. */
function sidesOfLossy(data: Buffer): Sides | undefined {
  const isKeyFrame = data.length >= 10 && ((data[0] as number) & 1) === 0;
  if (!isKeyFrame || data.readUIntBE(3, 3) !== 0x9d012a) return undefined;
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
}

/** The header of a lossless bit stream (RFC 9649, 3.4): its signature, then both sides less one in fourteen bits each. */
function sidesOfLossless(data: Buffer): Sides | undefined {
  if (data.length < 5 || data[0] !== 0x2f) return undefined;
  const bits = data.readUInt32LE(1);
  return bits >>> 29 === 0 ? { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } : undefined;
}

/** The header of an extended file (2.7) that has transparency and nothing else. */
function canvasOf({ width, height }: Sides): Buffer {
  const data = Buffer.alloc(10);
  data[0] = ALPHA;
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return data;
}

function written(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const parts = chunks.flatMap(({ name, data }) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return [head, data, Buffer.alloc(data.length % 2)];
  });
  const head = Buffer.alloc(12);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4);
  head.write('WEBP', 8, 'latin1');
  return joined([head, ...parts]);
}
