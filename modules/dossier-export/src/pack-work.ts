import { defineWork } from '@tongshang/workers';
import pack from './pack.work.ts';

/** A dossier of all papers in two languages takes about a second. */
export const packWork = defineWork({
  name: 'dossier.pack',
  perform: pack,
  module: new URL('./pack.work.ts', import.meta.url),
  deadlineMs: 60_000,
  isSmall: ({ papers, entries }) => entries.length <= 50 && total(papers) <= 64 * 1024,
});

function total(papers: readonly { readonly bytes: Uint8Array }[]): number {
  return papers.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
