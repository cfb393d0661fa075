import { createHash, randomUUIDv7 } from 'node:crypto';
import type { Blobs } from '@tongshang/blobs';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { ProductId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { invariant, type Refusal, together } from '@tongshang/refusal';
import type { Workers } from '@tongshang/workers';
import { selectFamily } from './family-store.ts';
import type { Family } from './parameters.ts';
import {
  type CheckedDraft,
  checkDraft,
  missingForPublication,
  type Product,
  type ProductDraft,
  type ProductStatus,
} from './product.ts';
import {
  hasVariants,
  insertProduct,
  isOwnMainProduct,
  lockOwnProduct,
  refreshSearch,
  selectProducts,
  takenIdentifiers,
  updateProduct,
  updateStatus,
} from './product-store.ts';
import { refuse } from './refusals.ts';

export type CatalogueDeps = {
  readonly journal: Pick<Journal, 'append'>;
  readonly blobs: Blobs;
  /** Read and write sheets. */
  readonly workers: Pick<Workers, 'run'>;
};

/**
 * Creates a product as a draft.
 * @throws what `checkDraft` finds, all at once; FAMILY_NOT_FOUND, PRODUCT_SKU_TAKEN, PRODUCT_GTIN_TAKEN, PRODUCT_VARIANT_OF_WRONG
 */
export async function createProduct(deps: CatalogueDeps, tx: Tx, draft: ProductDraft): Promise<Product> {
  const productId = randomUUIDv7();
  const family = await familyOf(tx, draft.familyId);
  const checked = requireSound(checkDraft(draft, family));
  await requireFree(tx, productId, checked);
  await requireMainProduct(tx, productId, checked.variantOf);
  await insertProduct(tx, {
    productId,
    draft: checked,
    status: 'draft',
    definitions: family?.parameters ?? [],
    publishedAt: null,
  });
  await refreshMain(tx, productId, checked.variantOf);
  return journalled(deps, tx, 'catalogue.product-created', productId);
}

/**
 * Replaces what is stated of a product.
 * @param version the version that the caller changed
 * @throws as `createProduct`, PRODUCT_NOT_FOUND, PRODUCT_CHANGED_MEANWHILE, PRODUCT_NOT_COMPLETE when it is published
 */
export async function changeProduct(
  deps: CatalogueDeps,
  tx: Tx,
  productId: ProductId,
  draft: ProductDraft,
  version: number,
): Promise<Product> {
  const product = await requireOwn(tx, productId, version);
  const family = await familyOf(tx, draft.familyId);
  const checked = requireSound(checkDraft(draft, family));
  await requireFree(tx, productId, checked);
  if (checked.variantOf !== product.variantOf) await requireMainProduct(tx, productId, checked.variantOf);
  if (product.status === 'published') requireComplete(checked);
  await updateProduct(tx, {
    productId,
    draft: checked,
    status: product.status,
    definitions: family?.parameters ?? [],
    publishedAt: product.publishedAt === undefined ? null : Temporal.Instant.from(product.publishedAt),
  });
  await refreshMain(tx, productId, checked.variantOf, product.variantOf);
  return journalled(deps, tx, 'catalogue.product-changed', productId);
}

/**
 * Offers a product to buyers, takes it back, or makes it a draft again.
 * @throws PRODUCT_NOT_FOUND, PRODUCT_CHANGED_MEANWHILE, PRODUCT_NOT_COMPLETE
 */
export async function changeStatus(
  deps: CatalogueDeps,
  tx: Tx,
  productId: ProductId,
  status: ProductStatus,
  version: number,
): Promise<Product> {
  const product = await requireOwn(tx, productId, version);
  if (status === product.status) return product;
  if (status === 'published') requireComplete(product);
  await updateStatus(tx, productId, status, status === 'published' ? tx.now : publishedAt(product));
  await refreshMain(tx, productId, product.variantOf);
  return journalled(deps, tx, STATUS_ENTRIES[status], productId);
}

const STATUS_ENTRIES: Readonly<Record<ProductStatus, string>> = {
  draft: 'catalogue.product-reopened',
  published: 'catalogue.product-published',
  withdrawn: 'catalogue.product-withdrawn',
};

function publishedAt(product: Product): Temporal.Instant | null {
  return product.publishedAt === undefined ? null : Temporal.Instant.from(product.publishedAt);
}

async function familyOf(tx: Tx, familyId: string | undefined): Promise<Family | undefined> {
  if (familyId === undefined) return undefined;
  const family = await selectFamily(tx, familyId);
  if (!family) throw refuse('FAMILY_NOT_FOUND', {}, 'familyId');
  return family;
}

function requireSound({ checked, refusals }: { checked: CheckedDraft; refusals: Refusal[] }): CheckedDraft {
  const [first, ...others] = refusals;
  if (first) throw together([first, ...others]);
  return checked;
}

async function requireOwn(tx: Tx, productId: ProductId, version: number): Promise<Product> {
  const product = await lockOwnProduct(tx, productId);
  if (!product) throw refuse('PRODUCT_NOT_FOUND');
  if (product.version !== version) {
    const params = { current: String(product.version), yours: String(version) };
    throw refuse('PRODUCT_CHANGED_MEANWHILE', params, 'version');
  }
  return product;
}

async function requireFree(tx: Tx, productId: ProductId, draft: CheckedDraft): Promise<void> {
  const taken = await takenIdentifiers(tx, productId, draft);
  if (taken.sku) throw refuse('PRODUCT_SKU_TAKEN', { sku: draft.sku }, 'sku');
  if (taken.gtin) throw refuse('PRODUCT_GTIN_TAKEN', { gtin: draft.gtin ?? '' }, 'gtin');
}

async function requireMainProduct(
  tx: Tx,
  productId: ProductId,
  variantOf: string | undefined,
): Promise<void> {
  if (variantOf === undefined) return;
  const fits =
    variantOf !== productId && (await isOwnMainProduct(tx, variantOf)) && !(await hasVariants(tx, productId));
  if (!fits) throw refuse('PRODUCT_VARIANT_OF_WRONG', {}, 'variantOf');
}

function requireComplete(product: Parameters<typeof missingForPublication>[0]): void {
  const missing = missingForPublication(product);
  if (missing.length > 0) throw refuse('PRODUCT_NOT_COMPLETE', { missing: missing.join(', ') }, missing[0]);
}

/** Main products concerned by a change are found by their variants too. */
async function refreshMain(tx: Tx, productId: ProductId, ...mains: (string | undefined)[]): Promise<void> {
  const concerned = new Set(mains.filter((main) => main !== undefined));
  if (await hasVariants(tx, productId)) concerned.add(productId);
  for (const main of concerned) await refreshSearch(tx, main);
}

/** Reads the product back and states it in the journal: its content in private, its hash for all. */
async function journalled(deps: CatalogueDeps, tx: Tx, kind: string, productId: ProductId): Promise<Product> {
  const [product] = await selectProducts(tx, [productId]);
  invariant(product, 'a product that was just written can be read');
  deps.journal.append(tx, {
    kind,
    subject: productId,
    public: { version: product.version, sha256: contentHash(product) },
    private: { product: product as unknown as Json },
  });
  return product;
}

/** SHA-256 of the product in canonical JSON (RFC 8785), hexadecimal. */
function contentHash(product: Product): string {
  return createHash('sha256')
    .update(canonicalize(product as unknown as Json))
    .digest('hex');
}
