import type { IsolationSeed } from '@tongshang/database/testing';

/** Goods of the seller’s in a warehouse, of a batch of their own. */
export const isolationSeed: IsolationSeed = {
  shared: {
    'stock.warehouse': 'clients that a keeper has admitted see the warehouse',
    'function stock.warehouse_place':
      'where a warehouse is stands in the events of its goods; nothing else of it',
  },
  unopened: { 'stock.warehouse': 'organisation_id' },
  async fill({ seller, sellerId, mark }) {
    const { items: warehouses } = await seller.get('/api/v1/warehouses');
    const { warehouseId } = warehouses[0];
    await seller.post(`/api/v1/warehouses/${warehouseId}/clients`, { organisationId: sellerId });
    await seller.put('/api/v1/stock/company-prefix', { companyPrefix: '6901234' });
    const { items } = await seller.get('/api/v1/products/own');
    const quantity = { value: '75', unit: 'C62' };
    const receipt = { warehouseId, productId: items[0].productId, quantity, batch: mark };
    await seller.post('/api/v1/stock/receipts', receipt);
    return { warehouseId };
  },
};
