import { defineWork } from '@tongshang/workers';
import readFirmPicture from './read-picture.work.ts';

/** Unpacks to 8 MiB at most: zlib makes no byte into more than 1,032. */
const SMALL_BYTES = 8 * 1024;

/** The largest takes a good part of a second. */
export const readPictureWork = defineWork({
  name: 'firm-profile.read-picture',
  perform: readFirmPicture,
  module: new URL('./read-picture.work.ts', import.meta.url),
  deadlineMs: 20_000,
  isSmall: (bytes) => bytes.length <= SMALL_BYTES,
});
