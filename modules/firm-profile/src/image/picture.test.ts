import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from './picture.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(
  width: number,
  height: number,
  options: { rows?: Buffer; more?: Buffer[]; interlace?: number } = {},
) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, options.interlace ?? 0], 8);
  const rows = options.rows ?? Buffer.alloc(Math.min(height, 3000) * (1 + Math.min(width, 3000) * 4));
  return Buffer.concat([
    ...[Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head)],
    ...(options.more ?? []),
    ...[chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))],
  ]);
}

const segment = (marker: number, ...data: number[]) =>
  Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]);
const frame = (width: number, height: number) =>
  segment(0xc0, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0);
const jpeg = (...parts: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts]);
const SCAN = Buffer.concat([segment(0xda, 1, 1, 0, 0, 63, 0), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const END = Buffer.from([0xff, 0xd9]);

/** The bytes that were kept. */
const kept = (read: ReturnType<typeof readPicture>) => Buffer.from('bytes' in read ? read.bytes : []);

describe('FIRM-5: a picture is whole, bounded, and nothing but its pixels', () => {
  it('of a PNG keeps the pixels, and neither words, EXIF nor what lies behind its end', () => {
    const more = [chunk('tEXt', Buffer.from('GPS secret')), chunk('eXIf', Buffer.from('secret'))];
    const read = readPicture(Buffer.concat([png(3, 2, { more }), Buffer.from('<script>secret')]));
    expect(read).toMatchObject({ mediaType: 'image/png', width: 3, height: 2 });
    expect(kept(read).equals(png(3, 2))).toBe(true);
  });

  it('unpacks no more of a PNG than its sides take, and takes none that unpacks to less or more', () => {
    expect(readPicture(png(3, 2, { rows: Buffer.alloc(50_000_000) }))).toEqual({ why: 'none' });
    expect(readPicture(png(3, 2, { rows: Buffer.alloc(25) }))).toEqual({ why: 'none' });
    // Adam7 of 3 × 2: passes of 1×1, 1×1 (of column 2) and 3×1 and 1 (column 1), each row with its filter.
    const passes = 1 + 4 + (1 + 4) + (1 + 4) + (1 + 12);
    expect(readPicture(png(3, 2, { interlace: 1, rows: Buffer.alloc(passes) }))).toMatchObject({ width: 3 });
  });

  it('bounds the sides before it unpacks', () => {
    expect(readPicture(png(2_001, 5))).toEqual({ why: 'pixels', width: 2_001, height: 5 });
    expect(readPicture(jpeg(frame(9, 60_000), SCAN, END))).toEqual({
      why: 'pixels',
      width: 9,
      height: 60_000,
    });
    expect(readPicture(png(0, 5))).toEqual({ why: 'none' });
  });

  it('of a JPEG keeps tables, frame and scans, and neither EXIF, comments, thumbnails nor what lies behind its end', () => {
    const secret = [...Buffer.from('secret')];
    const tables = segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1));
    const given = jpeg(
      segment(0xe1, ...secret),
      tables,
      segment(0xfe, ...secret),
      frame(4, 5),
      SCAN,
      END,
      Buffer.from('secret'),
    );
    const read = readPicture(given);
    expect(read).toMatchObject({ mediaType: 'image/jpeg', width: 4, height: 5 });
    expect(kept(read).equals(jpeg(tables, frame(4, 5), SCAN, END))).toBe(true);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.4')],
    ['a PNG by its first bytes alone', png(3, 2).subarray(0, 20)],
    ['a damaged PNG', Buffer.from(png(3, 2).map((byte, at) => (at === 20 ? byte ^ 1 : byte)))],
    ['a JPEG that has no end', jpeg(frame(4, 5), SCAN)],
    ['a JPEG without pixels', jpeg(frame(4, 5), END)],
    ['a JPEG of two frames', jpeg(frame(4, 5), frame(4, 5), SCAN, END)],
  ])('takes no %s', (_what, bytes) => {
    expect(readPicture(bytes)).toEqual({ why: 'none' });
  });

  it('answers for any bytes, and what it kept it reads as the same', () => {
    const whole = fc.constantFrom(png(3, 2), jpeg(segment(0xe1, 1, 2), frame(4, 5), SCAN, END));
    const changed = fc.tuple(whole, fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 4 }));
    fc.assert(
      fc.property(changed, ([given, changes]) => {
        const bytes = Buffer.from(given);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const read = readPicture(bytes);
        if ('why' in read) return;
        expect(readPicture(read.bytes)).toEqual(read);
      }),
    );
  });
});
