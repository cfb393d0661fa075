import type { OrganisationId } from '@tongshang/identifier';
import type { KeptFile } from './attachments.ts';
import type { ConversationDeps } from './dependencies.ts';
import { fileNameOf } from './file-kind.ts';
import { readAttachmentWork } from './reading-work.ts';

export const FILE_BYTES_MAX = 8 * 1024 * 1024;

type Given = {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  /** Whether a picture keeps what it says of its place, time and camera. */
  readonly keepsParticulars: boolean;
};

/**
 * Looks at a file, takes out of a picture what it says of its place, reads a mail, and puts the bytes into the store: outside any transaction.
 * @throws as `readAttachment`, `Blobs.put` and what work in threads refuses
 */
export async function keepFile(
  { blobs, workers }: Pick<ConversationDeps, 'blobs' | 'workers'>,
  organisationId: OrganisationId,
  { bytes, fileName, keepsParticulars }: Given,
  signal: AbortSignal,
): Promise<KeptFile> {
  const work = workers.run(readAttachmentWork, { bytes, keepsParticulars }, { organisationId, signal });
  const { mediaType, stripped, mail } = await work;
  const blob = await blobs.put(stripped ?? bytes, { organisationId, mediaType, bytesMax: FILE_BYTES_MAX });
  return {
    ...{ blob, mediaType, fileName: fileNameOf(fileName, mediaType), isStripped: stripped !== null, mail },
  };
}
