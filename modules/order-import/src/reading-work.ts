import { defineWork } from '@tongshang/workers';
import readOrderFile from './read-order-file.work.ts';

/** The largest file takes some seconds. */
export const readOrderFileWork = defineWork({
  name: 'order-import.read-file',
  perform: readOrderFile,
  module: new URL('./read-order-file.work.ts', import.meta.url),
  deadlineMs: 30_000,
  isSmall: ({ bytes }) => bytes.length <= 16 * 1024,
});
