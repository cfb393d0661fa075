import { readJpeg } from './jpeg.ts';
import { NO_PICTURE, type Picture, type PictureLimits, type Unread } from './picture.ts';
import { readPng } from './png.ts';

/** What the bytes hold, whatever they are called: a whole PNG or JPEG within these limits, rid of everything but its pixels. */
export function readPicture(bytes: Uint8Array, limits: PictureLimits): Picture | Unread {
  return readPng(bytes, limits) ?? readJpeg(bytes, limits) ?? NO_PICTURE;
}
