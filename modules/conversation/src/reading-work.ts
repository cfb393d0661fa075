import { defineWork } from '@tongshang/workers';
import readMail from './read-mail.work.ts';

/** The largest file takes less than a second. */
export const readMailWork = defineWork({
  name: 'conversation.read-mail',
  perform: readMail,
  module: new URL('./read-mail.work.ts', import.meta.url),
  deadlineMs: 10_000,
});
