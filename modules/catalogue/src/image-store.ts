import type { Tx } from '@tongshang/database';
import type { OrganisationId, ProductId } from '@tongshang/identifier';
import type { ProductImage } from './product.ts';

const bytesOf = (sha256: string): Buffer => Buffer.from(sha256, 'hex');

export async function insertImage(tx: Tx, { sha256, contentType }: ProductImage): Promise<void> {
  await tx.run(
    `insert into catalogue.image (organisation_id, sha256, content_type, created_at, is_bare) values ($1, $2, $3, $4, true)
     on conflict do nothing`,
    [tx.organisationId, bytesOf(sha256), contentType, tx.now],
  );
}

/** Behind the others. */
export async function insertProductImage(tx: Tx, productId: ProductId, sha256: string): Promise<void> {
  await tx.run(
    `insert into catalogue.product_image (product_id, organisation_id, sha256, position)
     select $1, $2, $3, coalesce(max(position) + 1, 0) from catalogue.product_image where product_id = $1`,
    [productId, tx.organisationId, bytesOf(sha256)],
  );
}

/** False when there was none. */
export async function deleteProductImage(tx: Tx, productId: ProductId, sha256: string): Promise<boolean> {
  const sql = 'delete from catalogue.product_image where product_id = $1 and sha256 = $2';
  return (await tx.run(sql, [productId, bytesOf(sha256)])) > 0;
}

/** A picture of a product that the caller may see, whether it came in without metadata; its bytes as long as they have not been moved to the store. */
export async function selectImage(tx: Tx, productId: ProductId, sha256: string) {
  return tx.maybe<{ bytes: Uint8Array | null; contentType: string; isBare: boolean }>(
    `select g.bytes, g.content_type as "contentType", g.is_bare as "isBare"
     from catalogue.product_image i join catalogue.image g using (organisation_id, sha256)
     where i.product_id = $1 and i.sha256 = $2`,
    [productId, bytesOf(sha256)],
  );
}

/** A picture whose bytes are in the database still. */
export type UnmovedImage = {
  readonly organisationId: OrganisationId;
  readonly sha256: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** The next picture to move, behind the one named, by organisation and hash. As tongshang_system. */
export async function nextUnmoved(
  tx: Tx,
  after: Pick<UnmovedImage, 'organisationId' | 'sha256'> | undefined,
): Promise<UnmovedImage | undefined> {
  return tx.maybe<UnmovedImage>(
    `select organisation_id as "organisationId", encode(sha256, 'hex') as sha256, content_type as "contentType", bytes
     from catalogue.image where bytes is not null
       and ($1::uuid is null or (organisation_id, sha256) > ($1::uuid, $2::bytea))
     order by organisation_id, sha256 limit 1`,
    [after?.organisationId ?? null, after ? bytesOf(after.sha256) : null],
  );
}

/** The products that show a picture, held as they are until the transaction ends. As tongshang_system. */
export async function lockProductsShowing(
  tx: Tx,
  { organisationId, sha256 }: Pick<UnmovedImage, 'organisationId' | 'sha256'>,
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select product_id as id from catalogue.product_image where organisation_id = $1 and sha256 = $2 for share`,
    [organisationId, bytesOf(sha256)],
  );
  return rows.map(({ id }) => id);
}

/** As tongshang_system. */
export async function emptyBytes(
  tx: Tx,
  { organisationId, sha256 }: Pick<UnmovedImage, 'organisationId' | 'sha256'>,
): Promise<void> {
  await tx.run('update catalogue.image set bytes = null where organisation_id = $1 and sha256 = $2', [
    organisationId,
    bytesOf(sha256),
  ]);
}
