import type { OrganisationId } from '@tongshang/identifier';
import type { KeptFile } from './attachments.ts';
import type { ConversationDeps } from './dependencies.ts';
import { fileNameOf, kindOf } from './file-kind.ts';
import { readMailWork } from './reading-work.ts';
import { refuse } from './refusals.ts';
import { stripPicture } from './strip-location.ts';

export const FILE_BYTES_MAX = 8 * 1024 * 1024;

type Given = {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  /** Whether a picture keeps what it says of its place, time and camera. */
  readonly keepsParticulars: boolean;
};

/**
 * Looks at a file, takes out of a picture what it says of its place, reads a mail, and puts the bytes into the store: outside any transaction.
 * @throws ATTACHMENT_KIND, ATTACHMENT_DAMAGED, as `Blobs.put` and what work in threads refuses
 */
export async function keepFile(
  { blobs, workers }: Pick<ConversationDeps, 'blobs' | 'workers'>,
  organisationId: OrganisationId,
  { bytes, fileName, keepsParticulars }: Given,
  signal: AbortSignal,
): Promise<KeptFile> {
  const mediaType = kindOf(bytes);
  if (mediaType === undefined) throw refuse('ATTACHMENT_KIND');
  const isPicture = mediaType === 'image/png' || mediaType === 'image/jpeg';
  const isStripped = isPicture && !keepsParticulars;
  const kept = isStripped ? stripPicture(bytes, mediaType) : bytes;
  const mail =
    mediaType === 'message/rfc822'
      ? ((await workers.run(readMailWork, bytes, { organisationId, signal })) ?? null)
      : null;
  const blob = await blobs.put(kept, { organisationId, mediaType, bytesMax: FILE_BYTES_MAX });
  return { blob, mediaType, fileName: fileNameOf(fileName, mediaType), isStripped, mail };
}
