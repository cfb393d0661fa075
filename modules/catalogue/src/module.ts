import { csvRefusals } from '@tongshang/csv';
import { epcisRefusals } from '@tongshang/epcis';
import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import type { CatalogueCapability } from './capability.ts';
import { movePictures } from './move-pictures.ts';
import { productParticulars } from './product-particulars.ts';
import { lockOwnProductsBySku, selectProducts, selectSellersProducts } from './product-store.ts';
import { productsFound } from './products-found.ts';
import { table } from './refusals.ts';
import { catalogueRoutes } from './routes.ts';
import { changeProduct, changeStatus, createProduct } from './write-product.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'catalogue:read': true;
    readonly 'catalogue:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly catalogue: CatalogueCapability;
  }
}

/** Products, their standard parameters, prices and pictures. */
export const catalogueModule = defineModule({
  name: 'catalogue',
  needs: [],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [csvRefusals, epcisRefusals, moneyRefusals, quantityRefusals, table],
  scopes: [
    {
      scope: 'catalogue:read',
      heldBy: ['owner', 'clerk', 'viewer'],
      en: 'Read and export products and prices',
      'zh-CN': '查看和导出商品与价格',
    },
    {
      scope: 'catalogue:write',
      heldBy: ['owner', 'clerk'],
      en: 'Change products and prices',
      'zh-CN': '修改商品和价格',
    },
  ],
  places: [
    { to: '/products', kinds: ['trader', 'manufacturer', 'operator'] },
    { to: '/products/own', kinds: ['trader', 'manufacturer'] },
    { to: '/products/new', kinds: ['trader', 'manufacturer'], scope: 'catalogue:write' },
    { to: '/products/import', kinds: ['trader', 'manufacturer'], scope: 'catalogue:write' },
  ],
  create: ({ database, journal, blobs, workers }) => ({
    capability: {
      readProducts: selectProducts,
      readSellersProducts: selectSellersProducts,
      readOwnProductsBySku: lockOwnProductsBySku,
      productParticulars,
      createProduct: (tx, draft) => createProduct({ journal, blobs, workers }, tx, draft),
      changeProduct: (tx, productId, draft, version) =>
        changeProduct({ journal, blobs, workers }, tx, productId, draft, version),
      changeStatus: (tx, productId, status, version) =>
        changeStatus({ journal, blobs, workers }, tx, productId, status, version),
    },
    finds: productsFound,
    routes: (app) => catalogueRoutes(app, { journal, blobs, workers }),
    upkeep: (signal) => movePictures(database, blobs, signal),
  }),
});
