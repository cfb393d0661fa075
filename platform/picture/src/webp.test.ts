import { describe, expect, it } from 'vitest';
import { readPicture, readWebPicture } from './index.ts';
import { webp } from './testing/pictures.ts';

const LIMITS = { sideMax: 100, unpackedMax: 1_000_000, keepsOrientation: true };
const SECRET = 'taken at 29.87 N 121.55 E';
const secret = Buffer.from(SECRET);
/** A key frame of 3 × 2, and a lossless one of 5 × 4 (headers; what follows is not looked into). */
const LOSSY = Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, 3, 0, 2, 0, 1, 2, 3]);
const LOSSLESS = Buffer.from([0x2f, 4, 0xc0, 0, 0, 9]);
const flags = Buffer.from([0x3c, 0, 0, 0, 2, 0, 0, 1, 0, 0]);

const read = (bytes: Uint8Array) => readWebPicture(bytes, LIMITS);
const kept = (bytes: Uint8Array) => {
  const picture = read(bytes);
  if ('why' in picture) throw picture;
  return picture;
};

describe('a WebP', () => {
  it('keeps its pixels and nothing else: no place, no words, no profile, nothing behind the end', () => {
    const whole = webp(
      ['VP8X', flags],
      ['ICCP', secret],
      ['ALPH', Buffer.from([0, 7])],
      ['VP8 ', LOSSY],
      ['EXIF', secret],
      ['XMP ', secret],
      ['WHAT', secret],
    );
    const picture = kept(Buffer.concat([whole, secret]));
    expect([picture.mediaType, picture.width, picture.height]).toEqual(['image/webp', 3, 2]);
    expect(Buffer.from(picture.bytes).includes(SECRET)).toBe(false);
    const canvas = Buffer.from([0x10, 0, 0, 0, 2, 0, 0, 1, 0, 0]);
    const expected = webp(['VP8X', canvas], ['ALPH', Buffer.from([0, 7])], ['VP8 ', LOSSY]);
    expect(Buffer.from(picture.bytes)).toEqual(expected);
    // What was given back is read as the same.
    expect(kept(picture.bytes).bytes).toEqual(picture.bytes);
  });

  it('is read in each of its two codings', () => {
    expect(kept(webp(['VP8L', LOSSLESS], ['EXIF', secret]))).toMatchObject({ width: 5, height: 4 });
    expect(Buffer.from(kept(webp(['VP8L', LOSSLESS], ['EXIF', secret])).bytes)).toEqual(
      webp(['VP8L', LOSSLESS]),
    );
    expect(Buffer.from(kept(webp(['VP8 ', LOSSY])).bytes)).toEqual(webp(['VP8 ', LOSSY]));
  });

  it('that moves, is cut off, has two pictures, or a header of another thing, is none', () => {
    const good = webp(['VP8 ', LOSSY]);
    const none = { why: 'none' };
    expect(read(webp(['VP8X', flags], ['ANIM', secret], ['ANMF', LOSSY]))).toEqual(none);
    expect(read(webp(['VP8 ', LOSSY], ['VP8L', LOSSLESS]))).toEqual(none);
    expect(read(webp(['EXIF', secret]))).toEqual(none);
    expect(read(webp(['VP8 ', Buffer.alloc(12)]))).toEqual(none);
    for (let length = 0; length < good.length; length += 1)
      expect(read(good.subarray(0, length))).toEqual(none);
    expect(readPicture(good, LIMITS)).toEqual(none);
  });

  it('is bounded by its sides', () => {
    const wide = Buffer.from(LOSSY);
    wide.writeUInt16LE(101, 6);
    expect(read(webp(['VP8 ', wide]))).toEqual({ why: 'pixels', width: 101, height: 2 });
  });
});
