import { defineWork } from '@tongshang/workers';
import readSheet from './read-sheet.work.ts';
import writeSheet from './write-sheet.work.ts';

/** Reading a sheet of 10 MiB takes some seconds. */
export const readSheetWork = defineWork({
  name: 'catalogue.read-sheet',
  perform: readSheet,
  module: new URL('./read-sheet.work.ts', import.meta.url),
  deadlineMs: 30_000,
  isSmall: ({ bytes }) => bytes.length <= 32 * 1024,
});

export const writeSheetWork = defineWork({
  name: 'catalogue.write-sheet',
  perform: writeSheet,
  module: new URL('./write-sheet.work.ts', import.meta.url),
  deadlineMs: 30_000,
  isSmall: ({ products }) => products.length <= 20,
});
