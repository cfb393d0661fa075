import { defineWork } from '@tongshang/workers';
import readContactFile from './read-contact-file.work.ts';

export const readContactFileWork = defineWork({
  name: 'contact.read-file',
  perform: readContactFile,
  module: new URL('./read-contact-file.work.ts', import.meta.url),
  deadlineMs: 20_000,
  isSmall: ({ bytes }) => bytes.length <= 16 * 1024,
});
