import type { Tx } from '@tongshang/database';
import type { OrganisationId, ProductId } from '@tongshang/identifier';
import type { Product, ProductDraft, ProductStatus } from './product.ts';
import type { ProductParticulars, ProductReference } from './product-particulars.ts';

/** What other modules may ask of the catalogue. */
export type CatalogueCapability = {
  /** Products by id, in no order, as the caller may see them (its own, and published ones); others are left out. */
  readProducts(tx: Tx, productIds: readonly ProductId[]): Promise<Product[]>;
  /** A seller's products by SKU, as the caller may see them. */
  readSellersProducts(tx: Tx, organisationId: OrganisationId, skus: readonly string[]): Promise<Product[]>;
  /** The caller's own products by SKU, held against other changes until the transaction ends. */
  readOwnProductsBySku(tx: Tx, skus: readonly string[]): Promise<ReadonlyMap<string, Product>>;
  /** What products say of lines of a trade, in the order of the references. */
  productParticulars(
    tx: Tx,
    sellerOrganisationId: OrganisationId,
    currency: string,
    references: readonly ProductReference[],
  ): Promise<readonly (ProductParticulars | undefined)[]>;
  /** Errors: as POST /api/v1/products. */
  createProduct(tx: Tx, draft: ProductDraft): Promise<Product>;
  changeProduct(tx: Tx, productId: ProductId, draft: ProductDraft, version: number): Promise<Product>;
  changeStatus(tx: Tx, productId: ProductId, status: ProductStatus, version: number): Promise<Product>;
};
