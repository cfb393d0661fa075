import { defineWork } from '@tongshang/workers';
import readCaptured from './read-events.work.ts';

/** Checking, hashing and naming the events of 4 MiB takes about a second. */
export const readEventsWork = defineWork({
  name: 'trace.read-events',
  perform: readCaptured,
  module: new URL('./read-events.work.ts', import.meta.url),
  deadlineMs: 20_000,
  isSmall: ({ bytes }) => bytes !== undefined && bytes <= 64 * 1024,
});
