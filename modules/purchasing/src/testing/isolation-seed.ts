import type { IsolationSeed } from '@tongshang/database/testing';

/** An order of the seller to a supplier of its address book, of which some came and something was paid. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, mark }) {
    const { contactId } = await seller.post('/api/v1/contacts', {
      name: { en: `Booth ${mark}` },
      country: 'CN',
    });
    const draft = {
      supplierContactId: contactId,
      order: {
        ...{ currency: 'CNY', vatInvoice: 'special', deposit: '30' },
        lines: [{ description: `Cups ${mark}`, quantity: { value: '10', unit: 'C62' }, unitPrice: '12.50' }],
      },
    };
    const order = await seller.post('/api/v1/supplier-orders', draft);
    const path = `/api/v1/supplier-orders/${order.supplierOrderId}`;
    await seller.post(`${path}/steps`, { version: 1, state: 'sent' });
    const receivedOn = '2026-03-02';
    await seller.post(`${path}/receipts`, { receivedOn, lines: [{ line: 1, accepted: '4' }] });
    await seller.post(`${path}/payments`, { paidOn: receivedOn, amount: '30', reference: mark });
    return { supplierOrderId: order.supplierOrderId };
  },
};
