import { readJpeg } from './jpeg.ts';
import { NO_PICTURE, type Picture, type PictureLimits, type Unread, type WebPicture } from './picture.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** What the bytes hold, whatever they are called: a whole PNG or JPEG within these limits, rid of everything but its pixels. */
export function readPicture(bytes: Uint8Array, limits: PictureLimits): Picture | Unread {
  return readPng(bytes, limits) ?? readJpeg(bytes, limits) ?? NO_PICTURE;
}

/** The same, and WebP: for pictures that are shown on pages and printed nowhere. */
export function readWebPicture(bytes: Uint8Array, limits: PictureLimits): WebPicture | Unread {
  return readWebp(bytes, limits) ?? readPicture(bytes, limits);
}
