import type { Blobs, Owner, PutBlob } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { StoredBytes, StoreUpload } from '@tongshang/http';
import type { ProductId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { deleteProductImage, insertImage, insertProductImage, selectImage } from './image-store.ts';
import type { ProductImage } from './product.ts';
import { lockOwnProduct } from './product-store.ts';
import { refuse } from './refusals.ts';
import type { CatalogueDeps } from './write-product.ts';

export const IMAGE_BYTES_MAX = 5 * 1024 * 1024;
const IMAGES_MAX = 12;
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** What refers to the blob of a picture. */
export const ownerOf = (productId: ProductId): Owner => ({ module: 'catalogue', id: productId });

/** What the first bytes say a picture is, whatever it is called. */
function imageType(bytes: Uint8Array): (typeof IMAGE_TYPES)[number] | undefined {
  const at = (offset: number, ...signature: number[]) =>
    signature.every((byte, index) => bytes[offset + index] === byte);
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (at(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  return undefined;
}

/**
 * Puts the bytes of a picture into the store, before the transaction that adds it.
 * @throws IMAGE_TYPE_WRONG, and as `Blobs.put`
 */
export function storeImage(blobs: Blobs): StoreUpload {
  return ({ bytes }, principal) => {
    invariant(principal !== null, 'who adds a picture is signed in');
    const mediaType = imageType(bytes);
    if (!mediaType) throw refuse('IMAGE_TYPE_WRONG');
    const { organisationId } = principal;
    return blobs.put(bytes, { organisationId, mediaType, bytesMax: IMAGE_BYTES_MAX });
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

/** A picture of a product that the caller may see, its bytes to be read after the transaction. @throws IMAGE_NOT_FOUND */
export async function readImage(
  { blobs }: CatalogueDeps,
  tx: Tx,
  productId: ProductId,
  sha256: string,
): Promise<{ bytes: StoredBytes | Uint8Array; contentType: string }> {
  const image = await selectImage(tx, productId, sha256);
  if (!image) throw refuse('IMAGE_NOT_FOUND');
  const { contentType } = image;
  if (image.bytes !== null) return { bytes: image.bytes, contentType };
  const blob = await blobs.find(tx, ownerOf(productId), sha256);
  invariant(blob !== undefined, 'a picture that is not in the database is in the store');
  return {
    bytes: { sha256, length: blob.bytes, read: (range) => blobs.read(sha256, range) },
    contentType,
  };
}
