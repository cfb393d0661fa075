import type { Finder } from '@tongshang/module';
import type { Product } from './product.ts';
import { listOwnProducts, searchProducts } from './search-products.ts';

/** The caller's own products, drafts too, before the published ones of others: by words, GTIN and SKU. */
export const productsFound: Finder = {
  scope: 'catalogue:read',
  async find(tx, { text, number }, limit) {
    // A commodity code or a GTIN may be written in groups.
    const texts = number === null || number === text.toUpperCase() ? [text] : [text, number];
    const lists = await Promise.all([
      listOwnProducts(tx, { sku: text.toUpperCase() }, undefined, limit),
      ...texts.map((one) => listOwnProducts(tx, { text: one }, undefined, limit)),
      ...texts.map((one) => searchProducts(tx, { text: one }, undefined, limit)),
    ]);
    const all = new Map(lists.flat().map((product) => [product.productId, product]));
    return [...all.values()].slice(0, limit).map(foundOf);
  },
};

const foundOf = ({ productId, sku, name, status }: Product) => ({
  ...{ kind: 'product', id: productId, number: sku, name, of: null, type: status, tradeId: null },
});
