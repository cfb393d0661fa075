import type { Picture, Unread } from './bounds.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

/**
 * What the bytes hold, whatever they are called: a whole PNG or JPEG, rid of metadata (EXIF, places, comments, colour profiles, what lies behind its end).
 * Its sides are read and bounded first; no more of a PNG is unpacked than these sides take.
 */
export function readPicture(bytes: Uint8Array): Picture | Unread {
  return readPng(bytes) ?? readJpeg(bytes) ?? { why: 'none' };
}
