import { defineWork } from '@tongshang/workers';
import readProductImage from './read-image.work.ts';

/** Unpacks to 8 MiB at most: zlib makes no byte into more than 1,032. */
const SMALL_BYTES = 8 * 1024;

/** The largest takes a good part of a second. */
export const readImageWork = defineWork({
  name: 'catalogue.read-image',
  perform: readProductImage,
  module: new URL('./read-image.work.ts', import.meta.url),
  deadlineMs: 20_000,
  isSmall: (bytes) => bytes.length <= SMALL_BYTES,
});
