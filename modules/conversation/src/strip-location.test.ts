import { expect, it } from 'vitest';
import { stripPicture } from './strip-location.ts';
import { jpegWith, pngWith } from './testing/files.ts';

const WORDS = 'GPS 29.87 N 121.55 E';
const has = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words);

it('CONVERSATION-7: takes place, time and camera out of a JPEG, wherever they stand', () => {
  const picture = jpegWith(WORDS);
  expect(has(picture, WORDS)).toBe(true);
  const stripped = stripPicture(picture, 'image/jpeg');
  expect(has(stripped, WORDS)).toBe(false);
  // Colours, tables and both scans stay; what comes behind the end does not.
  for (const kept of ['JFIF', 'ICC_PROFILE\0the colours']) expect(has(stripped, kept), kept).toBe(true);
  expect(
    Buffer.from(stripped)
      .toString('hex')
      .match(/12ff0034ffd356/g),
  ).toHaveLength(2);
  expect(Buffer.from(stripped).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
});

it('leaves a JPEG the right way up, and says nothing else', () => {
  for (const isLittle of [false, true]) {
    const stripped = Buffer.from(stripPicture(jpegWith(WORDS, 6, isLittle), 'image/jpeg'));
    const at = stripped.indexOf('Exif\0\0');
    expect(stripped.readUInt16BE(at - 2)).toBe(34);
    expect(stripped.readUInt16BE(at + 6 + 18)).toBe(6);
  }
  expect(has(stripPicture(jpegWith(WORDS, 1), 'image/jpeg'), 'Exif')).toBe(false);
  expect(stripPicture(stripPicture(jpegWith(WORDS), 'image/jpeg'), 'image/jpeg')).toEqual(
    stripPicture(jpegWith(WORDS), 'image/jpeg'),
  );
});

it('takes the words out of a PNG', () => {
  const stripped = stripPicture(pngWith(WORDS), 'image/png');
  expect(has(stripped, WORDS)).toBe(false);
  for (const kept of ['IHDR', 'IDAT', 'IEND']) expect(has(stripped, kept), kept).toBe(true);
});

it('refuses a damaged picture instead of keeping what it could not look at', () => {
  const code = (bytes: Uint8Array, kind: 'image/jpeg' | 'image/png') => {
    try {
      return stripPicture(bytes, kind).length;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  for (const [kind, whole] of [
    ['image/jpeg', jpegWith('')],
    ['image/png', pngWith('')],
  ] as const)
    for (let length = 8; length < whole.length - 1; length += 3)
      expect(code(whole.subarray(0, length), kind), `${kind} ${length}`).toBe('ATTACHMENT_DAMAGED');
});
