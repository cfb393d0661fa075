import { defineWork } from '@tongshang/workers';
import pack from './pack.work.ts';

/** A dossier of all papers in two languages takes about a second. */
export const packWork = defineWork({
  name: 'dossier.pack',
  perform: pack,
  module: new URL('./pack.work.ts', import.meta.url),
  deadlineMs: 60_000,
  isSmall: ({ files, entries }) => entries.length <= 50 && total(files) <= 64 * 1024,
});

function total(files: ReadonlyMap<string, Uint8Array>): number {
  let bytes = 0;
  for (const file of files.values()) bytes += file.length;
  return bytes;
}
