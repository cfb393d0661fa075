import type { Finder } from '@tongshang/module';
import type { Product } from './product.ts';
import { listOwnProducts, searchProducts } from './search-products.ts';

/** The caller's own products, drafts too, before the published ones of others: by words, GTIN and SKU. */
export const productsFound: Finder = {
  scope: 'catalogue:read',
  async find(tx, { text }, limit) {
    const [bySku, own, published] = await Promise.all([
      listOwnProducts(tx, { sku: text.toUpperCase() }, undefined, limit),
      listOwnProducts(tx, { text }, undefined, limit),
      searchProducts(tx, { text }, undefined, limit),
    ]);
    const all = new Map([...bySku, ...own, ...published].map((product) => [product.productId, product]));
    return [...all.values()].slice(0, limit).map(foundOf);
  },
};

const foundOf = ({ productId, sku, name, status }: Product) => ({
  ...{ kind: 'product', id: productId, number: sku, name, type: status, tradeId: null },
});
