import { buffer } from 'node:stream/consumers';
import type { Blobs } from '@tongshang/blobs';
import type { PaperRow } from './letter-store.ts';
import type { MessagePaper } from './message.ts';

/** The bytes of papers, each hashed on its way out of the store. Outside any transaction. Errors: BLOB_MISSING, BLOB_DAMAGED. */
export async function readPapers(
  blobs: Pick<Blobs, 'read'>,
  papers: readonly PaperRow[],
): Promise<MessagePaper[]> {
  const read: MessagePaper[] = [];
  for (const { sha256, fileName, mediaType } of papers) {
    read.push({ fileName, mediaType, bytes: await buffer(await blobs.read(sha256)) });
  }
  return read;
}
