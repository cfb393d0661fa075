import { randomUUIDv7 } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Blobs, Owner } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { StoredBytes, StoreUpload } from '@tongshang/http';
import type { OrganisationId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { invariant } from '@tongshang/refusal';
import type { Workers } from '@tongshang/workers';
import type { Pictures } from './capability.ts';
import { type ImageUse, PIXELS_MAX, type ProfileImage } from './profile.ts';
import { deleteImage, type KeptImage, lockImage, selectImages, upsertImage } from './profile-store.ts';
import { readPictureWork } from './reading-work.ts';
import { refuse } from './refusals.ts';

export const IMAGE_BYTES_MAX = 1024 * 1024;

/** What refers to the blob: each use apart, so that one picture may serve two. */
const ownerOf = ({ imageId }: Pick<KeptImage, 'imageId'>): Owner => ({ module: 'firm-profile', id: imageId });

/**
 * Puts a picture, rid of metadata, into the store before the transaction that takes it.
 * @throws FIRM_IMAGE_TYPE, FIRM_IMAGE_PIXELS, and as `Blobs.put` and what work in threads refuses
 */
export function storePicture({ blobs, workers }: Pick<ImageDeps, 'blobs' | 'workers'>): StoreUpload {
  return async ({ bytes }, principal) => {
    invariant(principal !== null, 'who adds a picture is signed in');
    const { organisationId } = principal;
    const picture = await workers.run(readPictureWork, bytes, { organisationId });
    if ('why' in picture) {
      if (picture.why === 'none') throw refuse('FIRM_IMAGE_TYPE');
      const { width, height } = picture;
      throw refuse('FIRM_IMAGE_PIXELS', {
        ...{ width: String(width), height: String(height), limit: String(PIXELS_MAX) },
      });
    }
    const { mediaType } = picture;
    return blobs.put(picture.bytes, { organisationId, mediaType, bytesMax: IMAGE_BYTES_MAX });
  };
}

export type ImageDeps = {
  readonly blobs: Pick<Blobs, 'put' | 'refer' | 'release' | 'find' | 'read'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly workers: Workers;
};

/** Makes a stored picture the logo, seal or signature in place of the one before. */
export async function setImage(
  { blobs, journal }: ImageDeps,
  tx: Tx,
  organisationId: OrganisationId,
  image: ProfileImage,
): Promise<void> {
  const { use, sha256, mediaType, bytes } = image;
  const held = await lockImage(tx, use);
  if (held?.sha256 === sha256) return;
  const kept = { ...image, imageId: held?.imageId ?? randomUUIDv7() };
  await upsertImage(tx, kept);
  await blobs.refer(tx, ownerOf(kept), { sha256, mediaType, bytes });
  if (held) await blobs.release(tx, ownerOf(held), held.sha256);
  journal.append(tx, {
    kind: 'firm-profile.image-changed',
    subject: organisationId,
    public: { organisationId, use },
    private: { sha256 },
  });
}

/** @throws FIRM_IMAGE_NOT_FOUND */
export async function removeImage(
  { blobs, journal }: ImageDeps,
  tx: Tx,
  organisationId: OrganisationId,
  use: ImageUse,
): Promise<void> {
  const held = await lockImage(tx, use);
  if (!held) throw refuse('FIRM_IMAGE_NOT_FOUND');
  await deleteImage(tx, use);
  await blobs.release(tx, ownerOf(held), held.sha256);
  journal.append(tx, {
    kind: 'firm-profile.image-changed',
    subject: organisationId,
    public: { organisationId, use },
  });
}

/** @throws FIRM_IMAGE_NOT_FOUND */
export async function readImage(
  { blobs }: Pick<ImageDeps, 'blobs'>,
  tx: Tx,
  use: ImageUse,
): Promise<{ readonly bytes: StoredBytes; readonly contentType: string }> {
  const image = (await selectImages(tx)).find((one) => one.use === use);
  if (!image) throw refuse('FIRM_IMAGE_NOT_FOUND');
  const { sha256, mediaType } = image;
  const blob = await blobs.find(tx, ownerOf(image), sha256);
  invariant(blob !== undefined, 'a picture of a profile is in the store');
  return {
    bytes: { sha256, length: blob.bytes, read: (range) => blobs.read(sha256, range) },
    contentType: mediaType,
  };
}

/** The bytes of pictures that were found; outside any transaction. */
export async function readPictures(
  { blobs }: Pick<ImageDeps, 'blobs'>,
  found: readonly ProfileImage[],
): Promise<Pictures> {
  const read = found.map(async ({ use, sha256 }) => [use, await buffer(await blobs.read(sha256))] as const);
  return Object.fromEntries(await Promise.all(read));
}
