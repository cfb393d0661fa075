import { type Picture, readPicture, type Unread } from '@tongshang/picture';
import { Transferring } from '@tongshang/workers';
import { PIXELS_MAX } from './profile.ts';

/** 2,000 × 2,000 of four samples of 16 bits, and the filters of their rows. */
const UNPACKED_MAX = 32 * 1024 * 1024;

/** Reads a picture for papers, in a thread. */
export default function readFirmPicture(bytes: Uint8Array): Transferring<Picture | Unread> {
  const read = readPicture(bytes, {
    ...{ sideMax: PIXELS_MAX, unpackedMax: UNPACKED_MAX, keepsOrientation: false },
  });
  return new Transferring(read, 'why' in read ? [] : [read.bytes.buffer]);
}
