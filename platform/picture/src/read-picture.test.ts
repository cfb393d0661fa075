import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureLimits } from './picture.ts';
import { readPicture } from './read-picture.ts';
import { chunk, END, exif, frame, jpeg, png, QUANTISATION, SCAN, segment } from './testing/pictures.ts';

const LIMITS: PictureLimits = { sideMax: 2_000, unpackedMax: 32 * 1024 * 1024, keepsOrientation: false };
const read = (bytes: Uint8Array, limits: Partial<PictureLimits> = {}) =>
  readPicture(bytes, { ...LIMITS, ...limits });
/** The bytes that were kept. */
const kept = (bytes: Uint8Array, limits: Partial<PictureLimits> = {}) => {
  const picture = read(bytes, limits);
  return Buffer.from('bytes' in picture ? picture.bytes : []);
};
const SECRET = 'GPS 29.87 N 121.55 E';
const NONE = { why: 'none' };
const ROW = deflateSync(Buffer.alloc(1 + 3 * 4));
const whole = jpeg(QUANTISATION, frame(4, 5), SCAN, END);

describe('PICTURE-1: nothing is kept but pixels', () => {
  it.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'exIf', 'zxIf', 'caBX', 'mkBF', 'iCCP', 'gAMA', 'tIME'])(
    'not the words of a chunk %s',
    (type) => {
      for (const picture of [png(3, 2, { more: [chunk(type, SECRET)] }), png(3, 2)])
        expect(kept(picture).equals(png(3, 2))).toBe(true);
    },
  );

  it('not what stands behind the end of a PNG, of its zlib stream, or in palettes that no pixel names', () => {
    const behind = png(3, 1, { data: [chunk('IDAT', ROW), chunk('IDAT', SECRET), chunk('IDAT')] });
    const unnamed = png(3, 1, { data: [chunk('IDAT', ROW)], more: [chunk('PLTE', SECRET)] });
    for (const picture of [behind, unnamed, Buffer.concat([png(3, 1), Buffer.from(SECRET)])])
      expect(kept(picture).equals(png(3, 1, { data: [chunk('IDAT', ROW)] }))).toBe(true);
  });

  it('not the words of any segment that an application adds, nor what stands behind the end of a JPEG', () => {
    const applications = Array.from({ length: 16 }, (_, index) => segment(0xe0 + index, SECRET));
    const named = ['JFIF\0', 'Exif\0\0', 'ICC_PROFILE\0', 'MPF\0', 'Adobe'].flatMap((name) =>
      [0xe0, 0xe1, 0xe2, 0xee].map((marker) => segment(marker, name + SECRET)),
    );
    const told = jpeg(
      ...[...applications, ...named, segment(0xfe, SECRET), QUANTISATION, frame(4, 5), SCAN],
      ...[segment(0xdc, [0, 5]), segment(0xe1, SECRET), END, Buffer.from(SECRET)],
    );
    expect(kept(told).includes(SECRET)).toBe(false);
    // What is left beside the pixels says that JFIF was there.
    expect(kept(told).length).toBe(whole.length + 18);
  });

  it('keeps which way up a JPEG is where that is asked for, and how its colours are coded', () => {
    for (const isLittle of [false, true]) {
      const turned = jpeg(exif(6, SECRET, isLittle), whole.subarray(2));
      const bytes = kept(turned, { keepsOrientation: true });
      const at = bytes.indexOf('Exif\0\0');
      expect([bytes.readUInt16BE(at - 2), bytes.readUInt16BE(at + 24)]).toEqual([34, 6]);
      expect(bytes.includes(SECRET)).toBe(false);
      expect(kept(turned).equals(whole)).toBe(true);
    }
    expect(kept(jpeg(exif(1, ''), whole.subarray(2)), { keepsOrientation: true }).equals(whole)).toBe(true);
    const adobe = segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0x41, 0x42, 0x43, 0x44, 1]);
    const plain = segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
    expect(kept(jpeg(adobe, whole.subarray(2))).equals(jpeg(plain, whole.subarray(2)))).toBe(true);
  });
});

describe('PICTURE-2: is bounded before it is unpacked', () => {
  it('in its sides and in what it takes', () => {
    expect(read(png(2_001, 5))).toEqual({ why: 'pixels', width: 2_001, height: 5 });
    expect(read(png(2_000, 2_000), { unpackedMax: 1_000 })).toMatchObject({ why: 'pixels' });
    const tall = { why: 'pixels', width: 9, height: 60_000 };
    expect(read(jpeg(frame(9, 60_000), SCAN, END))).toEqual(tall);
    expect(read(png(0, 5))).toEqual(NONE);
  });

  it('unpacks no more of a PNG than its sides take, and takes none that unpacks to less or more', () => {
    expect(read(png(3, 2, { rows: Buffer.alloc(50_000_000) }))).toEqual(NONE);
    expect(read(png(3, 2, { rows: Buffer.alloc(25) }))).toEqual(NONE);
    // Adam7 of 3 × 2: passes of 1×1, 1×1 (of column 2) and 3×1 and 1 (column 1), each row with its filter.
    const passes = 1 + 4 + (1 + 4) + (1 + 4) + (1 + 12);
    expect(read(png(3, 2, { interlace: 1, rows: Buffer.alloc(passes) }))).toMatchObject({ width: 3 });
  });
});

describe('PICTURE-3: is bounded in its parts', () => {
  it('as many chunks and segments as pictures have, no more', () => {
    const chunks = (count: number) => png(3, 2, { more: Array<Buffer>(count).fill(chunk('aaAa')) });
    expect([read(chunks(1_000)), read(chunks(1_001))]).toEqual([expect.objectContaining({ width: 3 }), NONE]);
    const pieces = (count: number) => [...Array<Buffer>(count - 1).fill(chunk('IDAT')), chunk('IDAT', ROW)];
    expect(read(png(3, 1, { data: pieces(16_384) }))).toMatchObject({ width: 3 });
    expect(read(png(3, 1, { data: pieces(16_385) }))).toEqual(NONE);
    const segments = (count: number) =>
      jpeg(...Array<Buffer>(count - 3).fill(segment(0xfe, 'a')), whole.subarray(2));
    expect([read(segments(1_000)), read(segments(1_001))]).toEqual([
      expect.objectContaining({ width: 4 }),
      NONE,
    ]);
  });

  it('looks at no more of them than that', () => {
    // A view that counts each look: what comes behind the bound is not even read.
    const flood = jpeg(Buffer.alloc(4_000_000, segment(0xfe, 'a')), whole.subarray(2));
    let furthest = 0;
    const watched = new Proxy(flood, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) furthest = Math.max(furthest, Number(key));
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const from = Buffer.from;
    try {
      // The reader's own view of the same memory is the watched one.
      Buffer.from = ((...given: Parameters<typeof from>) =>
        (given[0] as unknown) === flood.buffer ? watched : from(...given)) as typeof from;
      expect(read(flood)).toEqual(NONE);
    } finally {
      Buffer.from = from;
    }
    expect(furthest).toBeGreaterThan(1_000);
    expect(furthest).toBeLessThan(10_000);
  });
});

describe('PICTURE-4: what cannot be read through is no picture', () => {
  const indexed = (palette: number, transparent?: number) =>
    png(1, 1, {
      ...{ depth: 2, colour: 3, rows: Buffer.alloc(2) },
      more: [
        chunk('PLTE', Buffer.alloc(palette)),
        ...(transparent === undefined ? [] : [chunk('tRNS', Buffer.alloc(transparent))]),
      ],
    });
  const grey = (transparent: number) =>
    png(1, 1, { colour: 0, rows: Buffer.alloc(2), more: [chunk('tRNS', Buffer.alloc(transparent))] });

  it('takes palettes and transparency as long as their colours are', () => {
    expect([indexed(12, 4), indexed(3), grey(2)].map((one) => 'bytes' in read(one))).toEqual([
      true,
      true,
      true,
    ]);
    const others = [indexed(15), indexed(4), indexed(0), indexed(6, 3), indexed(6, 0), grey(3)];
    for (const other of others) expect(read(other)).toEqual(NONE);
  });

  it('takes fill bytes before a marker, and does not keep them', () => {
    const fill = Buffer.from([0xff, 0xff, 0xff]);
    expect(kept(jpeg(fill, QUANTISATION, fill, frame(4, 5), SCAN, END)).equals(whole)).toBe(true);
  });

  it.each<[string, Buffer]>([
    ['a PDF', Buffer.from('%PDF-1.4')],
    ['a PNG by its first bytes alone', png(3, 2).subarray(0, 20)],
    ['a PNG that begins and ends', Buffer.concat([png(3, 2).subarray(0, 8), chunk('IEND')])],
    ['a damaged PNG', Buffer.from(png(3, 2).map((byte, at) => (at === 20 ? byte ^ 1 : byte)))],
    ['a PNG of a filter that there is not', png(1, 1, { rows: Buffer.from([5, 0, 0, 0, 0]) })],
    ['a PNG whose pixels lie apart', png(3, 1, { data: [chunk('IDAT', ROW), chunk('tEXt'), chunk('IDAT')] })],
    ['a PNG with a critical chunk that is not known', png(3, 2, { more: [chunk('CgBI')] })],
    ['a JPEG that begins and ends', jpeg(END)],
    ['a JPEG that has no end', jpeg(frame(4, 5), SCAN)],
    ['a JPEG without pixels', jpeg(frame(4, 5), END)],
    ['a JPEG of an empty scan', jpeg(frame(4, 5), segment(0xda, [1, 1, 0, 0, 63, 0]), END)],
    ['a JPEG of two frames', jpeg(frame(4, 5), frame(4, 5), SCAN, END)],
    ['a JPEG with words in its quantisation', jpeg(segment(0xdb, SECRET), frame(4, 5), SCAN, END)],
    [
      'a JPEG with words behind its quantisation',
      jpeg(segment(0xdb, [...QUANTISATION.subarray(4), 65]), frame(4, 5), SCAN, END),
    ],
    ['a JPEG with words in its Huffman tables', jpeg(segment(0xc4, SECRET), frame(4, 5), SCAN, END)],
    ['a JPEG with words in its restart interval', jpeg(segment(0xdd, SECRET), frame(4, 5), SCAN, END)],
    ['a JPEG with words in its frame', jpeg(segment(0xc0, [...frame(4, 5).subarray(4), 65]), SCAN, END)],
    [
      'a JPEG with words in the head of a scan',
      jpeg(frame(4, 5), segment(0xda, [1, 1, 0, 0, 63, 0, 65]), SCAN, END),
    ],
    ['a JPEG with words where lines are told', jpeg(frame(4, 5), SCAN, segment(0xdc, SECRET), END)],
    ...[0xf0, 0xf7, 0xfd, 0x02, 0xbf, 0x01, 0xc9].map(
      (marker) =>
        [
          `a JPEG with the marker ${marker.toString(16)}`,
          jpeg(segment(marker, SECRET), frame(4, 5), SCAN, END),
        ] as [string, Buffer],
    ),
  ])('takes not %s', (_what, bytes) => {
    expect(read(bytes)).toEqual(NONE);
  });

  it('takes nothing that was cut short', () => {
    const turned = jpeg(exif(6, SECRET), whole.subarray(2));
    for (const picture of [png(3, 2), turned])
      for (let length = 0; length < picture.length - 1; length += 1)
        expect(read(picture.subarray(0, length)), String(length)).toEqual(NONE);
  });

  it('answers for any bytes, and what it kept it reads as the same', () => {
    const given = fc.constantFrom(
      png(3, 2),
      jpeg(exif(6, SECRET), segment(0xe0, 'JFIF\0'), whole.subarray(2)),
    );
    const changed = fc.tuple(given, fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 4 }));
    fc.assert(
      fc.property(changed, fc.boolean(), ([picture, changes], keepsOrientation) => {
        const bytes = Buffer.from(picture);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const first = read(bytes, { keepsOrientation });
        if ('why' in first) return;
        expect(read(first.bytes, { keepsOrientation })).toEqual(first);
      }),
    );
  });
});
