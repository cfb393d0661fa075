import { buffer } from 'node:stream/consumers';
import type { Owner, PutBlob } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { StoredBytes, StoreUpload } from '@tongshang/http';
import type { ProductId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import type { RunOptions } from '@tongshang/workers';
import { deleteProductImage, insertImage, insertProductImage, selectImage } from './image-store.ts';
import { type ProductImage, SIDE_MAX } from './product.ts';
import { lockOwnProduct } from './product-store.ts';
import { readImageWork } from './read-image-work.ts';
import { refuse } from './refusals.ts';
import type { CatalogueDeps } from './write-product.ts';

export const IMAGE_BYTES_MAX = 5 * 1024 * 1024;
const IMAGES_MAX = 12;
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** What refers to the blob of a picture. */
export const ownerOf = (productId: ProductId): Owner => ({ module: 'catalogue', id: productId });

/**
 * Puts a picture, rid of everything but its pixels, into the store before the transaction that adds it: published products are shown to
 * everybody, and where a picture was taken, with which camera, is nobody's business.
 * @throws IMAGE_TYPE_WRONG, IMAGE_SIDES_TOO_LONG, and as `Blobs.put` and what work in threads refuses
 */
export function storeImage({ blobs, workers }: Pick<CatalogueDeps, 'blobs' | 'workers'>): StoreUpload {
  return async ({ bytes }, principal) => {
    invariant(principal !== null, 'who adds a picture is signed in');
    const { organisationId } = principal;
    const picture = await workers.run(readImageWork, bytes, { organisationId });
    if ('why' in picture) {
      if (picture.why === 'none') throw refuse('IMAGE_TYPE_WRONG');
      throw refuse('IMAGE_SIDES_TOO_LONG', { limit: String(SIDE_MAX) });
    }
    const { mediaType } = picture;
    return blobs.put(picture.bytes, { organisationId, mediaType, bytesMax: IMAGE_BYTES_MAX });
  };
}

/**
 * Adds a picture that has been stored behind the others; the same picture again changes nothing.
 * @throws PRODUCT_NOT_FOUND, IMAGES_TOO_MANY
 */
export async function addImage(
  { journal, blobs }: CatalogueDeps,
  tx: Tx,
  productId: ProductId,
  blob: PutBlob,
): Promise<ProductImage> {
  const product = await lockOwnProduct(tx, productId);
  if (!product) throw refuse('PRODUCT_NOT_FOUND');
  const image = { sha256: blob.sha256, contentType: blob.mediaType };
  if (product.images.some((known) => known.sha256 === image.sha256)) return image;
  if (product.images.length >= IMAGES_MAX) throw refuse('IMAGES_TOO_MANY', { limit: String(IMAGES_MAX) });
  await insertImage(tx, image);
  await insertProductImage(tx, productId, image.sha256);
  await blobs.refer(tx, ownerOf(productId), blob);
  journal.append(tx, {
    kind: 'catalogue.image-added',
    subject: productId,
    public: { sha256: image.sha256 },
  });
  return image;
}

/** Takes a picture away from a product. @throws PRODUCT_NOT_FOUND, IMAGE_NOT_FOUND */
export async function removeImage(
  { journal, blobs }: CatalogueDeps,
  tx: Tx,
  productId: ProductId,
  sha256: string,
): Promise<void> {
  if (!(await lockOwnProduct(tx, productId))) throw refuse('PRODUCT_NOT_FOUND');
  if (!(await deleteProductImage(tx, productId, sha256))) throw refuse('IMAGE_NOT_FOUND');
  await blobs.release(tx, ownerOf(productId), sha256);
  journal.append(tx, {
    kind: 'catalogue.image-removed',
    subject: productId,
    public: { sha256 },
  });
}

/** A picture as it was found, its bytes to be read after the transaction. */
type FoundImage = {
  readonly sha256: string;
  readonly contentType: string;
  /** Of one that came in with metadata and is still in the database. */
  readonly kept: Uint8Array | null;
  readonly length: number;
  readonly isBare: boolean;
};

/** A picture of a product that the caller may see. @throws IMAGE_NOT_FOUND */
export async function findImage(
  { blobs }: Pick<CatalogueDeps, 'blobs'>,
  tx: Tx,
  productId: ProductId,
  sha256: string,
): Promise<FoundImage> {
  const image = await selectImage(tx, productId, sha256);
  if (!image) throw refuse('IMAGE_NOT_FOUND');
  const { contentType, bytes: kept, isBare } = image;
  if (kept !== null) return { sha256, contentType, kept, length: kept.length, isBare: false };
  const blob = await blobs.find(tx, ownerOf(productId), sha256);
  invariant(blob !== undefined, 'a picture that is not in the database is in the store');
  return { sha256, contentType, kept, length: blob.bytes, isBare };
}

/** The bytes of a picture that was found; one that came in with metadata is shown without. @throws IMAGE_NOT_FOUND */
export async function showImage(
  { blobs, workers }: Pick<CatalogueDeps, 'blobs' | 'workers'>,
  { sha256, contentType, kept, length, isBare }: FoundImage,
  run: RunOptions,
): Promise<{ bytes: StoredBytes | Uint8Array; contentType: string }> {
  if (isBare) return { bytes: { sha256, length, read: (range) => blobs.read(sha256, range) }, contentType };
  const whole = kept ?? (await buffer(await blobs.read(sha256)));
  const picture = await workers.run(readImageWork, whole, run);
  if ('why' in picture) throw refuse('IMAGE_NOT_FOUND');
  return { bytes: picture.bytes, contentType: picture.mediaType };
}
