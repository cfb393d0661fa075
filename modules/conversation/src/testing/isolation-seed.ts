import type { IsolationSeed } from '@tongshang/database/testing';

const PLACE = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };

/** A message of the seller to its buyer with a file, a note of it; and what a person wrote, noted, mentioned and read in a trade of its firm. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, person, buyerId, openTradeId, mark }) {
    const path = `/api/v1/trades/${openTradeId}`;
    const { body: file } = await seller.call(
      'POST',
      `${path}/message-attachments?fileName=${mark}.pdf`,
      new TextEncoder().encode(`%PDF-1.4 ${mark}`),
      { 'content-type': 'application/pdf' },
    );
    const { messageId } = await seller.post(`${path}/messages`, {
      ...{ text: `${mark}: which gate?`, to: [buyerId], attachments: [file.attachmentId] },
    });
    await seller.post(`${path}/messages`, { text: `${mark}: they pay late`, to: 'own' });
    const { tradeId } = await person.post('/api/v1/trades/quotations', {
      buyerOrganisationId: buyerId,
      lines: [
        {
          ...{ name: { en: `Cup ${mark}` }, quantity: { value: '10', unit: 'C62' } },
          unitPrice: { amount: '2', currency: 'USD' },
        },
      ],
      meant: ['place'],
      terms: {
        ...{ incoterm: 'FCA', place: PLACE, modeOfTransport: 'road', currency: 'USD', leadTimeDays: 5 },
        payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
        partialShipments: false,
      },
      validUntil: '2099-12-31',
    });
    const [self] = (await person.get('/api/v1/people')).items;
    const own = await person.post(`/api/v1/trades/${tradeId}/messages`, {
      ...{ text: `${mark}: look at this`, to: 'own', mentions: [self.personId] },
    });
    await person.post(`/api/v1/trades/${tradeId}/messages/reading`, { messageId: own.messageId });
    return { messageId, attachmentId: file.attachmentId };
  },
};
