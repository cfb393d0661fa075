import { type PictureLimits, readPicture } from '@tongshang/picture';
import { invariant } from '@tongshang/refusal';
import { type FileKind, kindOf } from './file-kind.ts';
import { type ReportedMail, readMail } from './read-mail.ts';
import { refuse } from './refusals.ts';

type Given = {
  readonly bytes: Uint8Array;
  /** Whether a picture keeps what it says of its place, time and camera. */
  readonly keepsParticulars: boolean;
};

export type ReadAttachment = {
  readonly mediaType: FileKind;
  /** A picture rid of what is not its pixels; null where the file is kept as it is. */
  readonly stripped: Uint8Array<ArrayBuffer> | null;
  readonly mail: ReportedMail | null;
};

/** Panoramas and large scans; 128 MiB are 33 million pixels of RGBA: the largest screens. */
const LIMITS: PictureLimits = { sideMax: 20_000, unpackedMax: 128 * 1024 * 1024, keepsOrientation: true };

/**
 * Looks at a file that goes with a message, in a thread: what it is, a picture without its particulars, what a mail says.
 * @throws ATTACHMENT_KIND, ATTACHMENT_DAMAGED, ATTACHMENT_PIXELS
 */
export default async function readAttachment({ bytes, keepsParticulars }: Given): Promise<ReadAttachment> {
  const mediaType = kindOf(bytes);
  if (mediaType === undefined) throw refuse('ATTACHMENT_KIND');
  const isPicture = mediaType === 'image/png' || mediaType === 'image/jpeg';
  const stripped = isPicture && !keepsParticulars ? pixelsOf(bytes, mediaType) : null;
  const mail = mediaType === 'message/rfc822' ? ((await readMail(bytes)) ?? null) : null;
  return { mediaType, stripped, mail };
}

function pixelsOf(bytes: Uint8Array, mediaType: FileKind): Uint8Array<ArrayBuffer> {
  const picture = readPicture(bytes, LIMITS);
  if (!('why' in picture)) {
    invariant(picture.mediaType === mediaType, 'a picture is what its first bytes say');
    return picture.bytes;
  }
  if (picture.why === 'none') throw refuse('ATTACHMENT_DAMAGED');
  const { width, height } = picture;
  throw refuse('ATTACHMENT_PIXELS', { width: String(width), height: String(height) });
}
