import type { IsolationSeed } from '@tongshang/database/testing';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A draft with two orders, of which the seller has made one a trade. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, buyerId, mark }) {
    const order = (orderNumber: string) => ({
      ...{ orderNumber, issueDate: '2026-02-03', currency: 'USD', paymentTerm: 'escrow' },
      buyer: { name: `Buyer ${mark}`, country: 'GB' },
      deliveryTerms: { incoterm: 'FOB', place: { name: 'Shanghai', country: 'CN' } },
      lines: [
        {
          ...{ lineId: '1', name: `Widget ${mark}` },
          quantity: { value: '3', unit: 'C62' },
          unitPrice: { amount: '2.00', currency: 'USD' },
        },
      ],
    });
    const bytes = bytesOf(JSON.stringify([order(`F-1-${mark}`), order(`F-2-${mark}`)]));
    const headers = { 'content-type': 'application/octet-stream' };
    const { fileId, version } = (await seller.call('POST', '/api/v1/order-files', bytes, headers)).body;
    const { terms } = await seller.get(`/api/v1/order-files/${fileId}/orders/0`);
    await seller.post(`/api/v1/order-files/${fileId}/orders/0/trade`, {
      ...{ version, side: 'seller', counterpartOrganisationId: buyerId, leavesOut: true },
      terms: { ...terms, modeOfTransport: 'sea', leadTimeDays: 14, partialShipments: false },
    });
    return { fileId, position: '1' };
  },
};
