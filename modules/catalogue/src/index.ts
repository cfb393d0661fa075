import type { Database, Tx } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import { movePictures } from './move-pictures.ts';
import type { Product, ProductDraft, ProductStatus } from './product.ts';
import { lockOwnProductsBySku, selectProducts, selectSellersProducts } from './product-store.ts';
import { catalogueRoutes } from './routes.ts';
import { type CatalogueDeps, changeProduct, changeStatus, createProduct } from './write-product.ts';

export type {
  Family,
  Localised,
  ParameterDefinition,
  ParameterInput,
  ParameterValues,
} from './parameters.ts';
export { priceFor } from './price.ts';
export type { Price, Product, ProductDraft, ProductImage, ProductStatus } from './product.ts';
export { table as catalogueRefusals } from './refusals.ts';
export type { CatalogueDeps } from './write-product.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);

export type CatalogueModule = {
  routes(app: HttpApp): void;
  /** Products by id, in no order, as the caller may see them (its own, and published ones); others are left out. */
  readProducts(tx: Tx, productIds: readonly string[]): Promise<Product[]>;
  /** A seller's products by SKU, as the caller may see them. */
  readSellersProducts(tx: Tx, organisationId: string, skus: readonly string[]): Promise<Product[]>;
  /** The caller's own products by SKU, held against other changes until the transaction ends. */
  readOwnProductsBySku(tx: Tx, skus: readonly string[]): Promise<ReadonlyMap<string, Product>>;
  /** Errors: as POST /api/v1/products. */
  createProduct(tx: Tx, draft: ProductDraft): Promise<Product>;
  changeProduct(tx: Tx, productId: string, draft: ProductDraft, version: number): Promise<Product>;
  changeStatus(tx: Tx, productId: string, status: ProductStatus, version: number): Promise<Product>;
  /** Moves pictures that older versions kept in the database to the store of blobs, until `signal` aborts; how many. For every start. */
  movePictures(database: Database, signal?: AbortSignal): Promise<number>;
};

/** Products, their standard parameters, prices and pictures. */
export function createCatalogueModule(deps: CatalogueDeps): CatalogueModule {
  return {
    routes: (app) => catalogueRoutes(app, deps),
    readProducts: selectProducts,
    readSellersProducts: selectSellersProducts,
    readOwnProductsBySku: lockOwnProductsBySku,
    createProduct: (tx, draft) => createProduct(deps, tx, draft),
    changeProduct: (tx, productId, draft, version) => changeProduct(deps, tx, productId, draft, version),
    changeStatus: (tx, productId, status, version) => changeStatus(deps, tx, productId, status, version),
    movePictures: (database, signal) => movePictures(database, deps.blobs, signal),
  };
}
