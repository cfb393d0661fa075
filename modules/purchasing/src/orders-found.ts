import type { Finder } from '@tongshang/module';
import { selectOrders } from './order-store.ts';

/** The caller's supplier orders, by number, supplier and goods. */
export const ordersFound: Finder = {
  scope: 'purchasing:read',
  async find(tx, { text }, limit) {
    const all = { state: undefined, supplierContactId: undefined, tradeId: undefined };
    const found = await selectOrders(tx, { ...all, text }, undefined, limit);
    return found.map(({ supplierOrderId, number, state, tradeId }) => ({
      ...{ kind: 'supplier-order', id: supplierOrderId, number, name: {}, of: null, type: state, tradeId },
    }));
  },
};
