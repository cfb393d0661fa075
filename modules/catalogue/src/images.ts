import { createHash } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { ProductImage } from './product.ts';
import { lockOwnProduct } from './product-store.ts';
import { refuse } from './refusals.ts';
import type { CatalogueDeps } from './write-product.ts';

export const IMAGE_BYTES_MAX = 5 * 1024 * 1024;
export const IMAGES_MAX = 12;
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** What the first bytes say a picture is, whatever it is called. */
export function imageType(bytes: Uint8Array): (typeof IMAGE_TYPES)[number] | undefined {
  const at = (offset: number, ...signature: number[]) =>
    signature.every((byte, index) => bytes[offset + index] === byte);
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (at(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  return undefined;
}

/**
 * Adds a picture behind the others; the same picture again changes nothing.
 * @throws PRODUCT_NOT_FOUND, IMAGE_TYPE_WRONG, IMAGES_TOO_MANY
 */
export async function addImage(
  deps: CatalogueDeps,
  tx: Tx,
  productId: string,
  bytes: Uint8Array,
): Promise<ProductImage> {
  const contentType = imageType(bytes);
  if (!contentType) throw refuse('IMAGE_TYPE_WRONG');
  const product = await lockOwnProduct(tx, productId);
  if (!product) throw refuse('PRODUCT_NOT_FOUND');
  const sha256 = createHash('sha256').update(bytes).digest();
  const image = { sha256: sha256.toString('hex'), contentType };
  if (product.images.some((known) => known.sha256 === image.sha256)) return image;
  if (product.images.length >= IMAGES_MAX) throw refuse('IMAGES_TOO_MANY', { limit: String(IMAGES_MAX) });
  await tx.run(
    `insert into catalogue.image (organisation_id, sha256, content_type, bytes, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [tx.organisationId, sha256, contentType, bytes, tx.now],
  );
  await tx.run(
    `insert into catalogue.product_image (product_id, organisation_id, sha256, position)
     select $1, $2, $3, coalesce(max(position) + 1, 0) from catalogue.product_image where product_id = $1`,
    [productId, tx.organisationId, sha256],
  );
  deps.journal.append(tx, {
    kind: 'catalogue.image-added',
    subject: productId,
    public: { sha256: image.sha256 },
  });
  return image;
}

/** Takes a picture away from a product. @throws PRODUCT_NOT_FOUND, IMAGE_NOT_FOUND */
export async function removeImage(
  deps: CatalogueDeps,
  tx: Tx,
  productId: string,
  sha256: string,
): Promise<void> {
  if (!(await lockOwnProduct(tx, productId))) throw refuse('PRODUCT_NOT_FOUND');
  const removed = await tx.run('delete from catalogue.product_image where product_id = $1 and sha256 = $2', [
    productId,
    Buffer.from(sha256, 'hex'),
  ]);
  if (removed === 0) throw refuse('IMAGE_NOT_FOUND');
  deps.journal.append(tx, {
    kind: 'catalogue.image-removed',
    subject: productId,
    public: { sha256 },
  });
}

/** The bytes of a picture of a product that the caller may see. @throws IMAGE_NOT_FOUND */
export async function readImage(
  tx: Tx,
  productId: string,
  sha256: string,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const image = await tx.maybe<{ bytes: Uint8Array; content_type: string }>(
    `select g.bytes, g.content_type from catalogue.product_image i join catalogue.image g using (organisation_id, sha256)
     where i.product_id = $1 and i.sha256 = $2`,
    [productId, Buffer.from(sha256, 'hex')],
  );
  if (!image) throw refuse('IMAGE_NOT_FOUND');
  return { bytes: image.bytes, contentType: image.content_type };
}
