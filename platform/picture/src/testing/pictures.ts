import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG, with its sum. */
export function chunk(type: string, data: Uint8Array | string = ''): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

type PngOptions = {
  readonly rows?: Buffer;
  /** Between header and pixels. */
  readonly more?: readonly Buffer[];
  /** Instead of one chunk of pixels. */
  readonly data?: readonly Buffer[];
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
};

/** A PNG of RGBA, as far as the options do not say otherwise. */
export function png(width: number, height: number, options: PngOptions = {}): Buffer {
  const { depth = 8, colour = 6, interlace = 0, more = [] } = options;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  const rows = options.rows ?? Buffer.alloc(Math.min(height, 3000) * (1 + Math.min(width, 3000) * 4));
  return Buffer.concat([
    ...[Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), ...more],
    ...[...(options.data ?? [chunk('IDAT', deflateSync(rows))]), chunk('IEND')],
  ]);
}

/** A segment of a JPEG. */
export function segment(marker: number, data: Uint8Array | string | readonly number[]): Buffer {
  const body = Buffer.from(data as string);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Baseline, of one component. */
export const frame = (width: number, height: number): Buffer =>
  segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);

export const QUANTISATION = segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]);

/** With a stuffed byte and a restart in it. */
export const SCAN = Buffer.concat([
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56]),
]);
export const END = Buffer.from([0xff, 0xd9]);

/** Segments behind the beginning of a JPEG. */
export const jpeg = (...parts: Uint8Array[]): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts]);

/** Exif whose first directory has an orientation, in the byte order of Motorola or Intel, and words behind it. */
export function exif(orientation: number, words: string, isLittle = false): Buffer {
  const tiff = Buffer.alloc(26);
  const write16 = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(isLittle ? 'II' : 'MM');
  write16(42, 2);
  write32(8, 4);
  write16(1, 8);
  write16(0x0112, 10);
  write16(3, 12);
  write32(1, 14);
  write16(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(words)]));
}

/** A WebP file of these chunks. */
export function webp(...chunks: readonly (readonly [name: string, data: Uint8Array])[]): Buffer {
  const parts = chunks.map(([name, data]) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  });
  const head = Buffer.alloc(12);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, ...parts]);
}
