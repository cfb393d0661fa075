import { defineWork } from '@tongshang/workers';
import readAttachment from './read-attachment.work.ts';

/** The largest file takes some seconds. Nothing is done where it is: a few kilobytes of a workbook or a picture unpack to megabytes. */
export const readAttachmentWork = defineWork({
  name: 'conversation.read-attachment',
  perform: readAttachment,
  module: new URL('./read-attachment.work.ts', import.meta.url),
  deadlineMs: 20_000,
});
