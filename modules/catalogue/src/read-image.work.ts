import { readWebPicture, type Unread, type WebPicture } from '@tongshang/picture';
import { Transferring } from '@tongshang/workers';
import { SIDE_MAX } from './product.ts';

/** A PNG may unpack to 5,600 × 5,600 pixels of four samples of eight bits. */
const LIMITS = { sideMax: SIDE_MAX, unpackedMax: 128 * 1024 * 1024, keepsOrientation: true };

/** Reads a picture of a product, in a thread. */
export default function readProductImage(bytes: Uint8Array): Transferring<WebPicture | Unread> {
  const read = readWebPicture(bytes, LIMITS);
  return new Transferring(read, 'why' in read ? [] : [read.bytes.buffer]);
}
