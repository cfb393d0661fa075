import type { IsolationSeed } from '@tongshang/database/testing';
import { picture } from './picture.ts';

/** A product nobody else may see yet, with a price and a picture. */
export const isolationSeed: IsolationSeed = {
  shared: {
    'catalogue.family': 'kinds of goods, by which everyone describes and searches',
    'catalogue.product': 'published products are there to be found',
    'catalogue.price': 'of published products',
    'catalogue.image': 'of published products',
    'catalogue.product_image': 'of published products',
  },
  unopened: {
    'catalogue.product': 'organisation_id',
    'catalogue.price': 'organisation_id',
    'catalogue.image': 'organisation_id',
    'catalogue.product_image': 'organisation_id',
  },
  async fill({ seller, mark }) {
    const family = { code: 'tableware-own', name: { en: 'Tableware' }, parameters: [] };
    const { familyId } = await seller.post('/api/v1/product-families', family);
    const { productId } = await seller.post('/api/v1/products', {
      sku: `DRAFT-${mark}`,
      familyId,
      name: { en: `Unpublished ${mark}` },
      unit: 'C62',
      prices: [{ currency: 'USD', minimumQuantity: '1', amount: '4.20' }],
    });
    const url = `/api/v1/products/${productId}/images`;
    const { sha256 } = (await seller.call('POST', url, picture(), { 'content-type': 'image/png' })).body;
    return { familyId, productId, sha256 };
  },
};
