import type { IsolationSeed } from '@tongshang/database/testing';

const PLACE = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };

/** A link of a person’s firm to a customer of its address book, and its opening. */
export const isolationSeed: IsolationSeed = {
  async fill({ person, mark, seller, personsFirmId }) {
    const contact = { name: { en: `Mesa ${mark}` }, kinds: ['trader'], country: 'CN' };
    const { contactId } = await person.post('/api/v1/contacts', contact);
    const { tradeId } = await person.post('/api/v1/trades/quotations', {
      buyerOrganisationId: contactId,
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
    const { linkId, url } = await person.post(`/api/v1/trades/${tradeId}/guest-links`, {
      ...{ contactId, act: 'answer-question', question: `${mark}: when?`, language: 'en' },
      ...{ recipient: { name: mark, email: 'ada@mesa.example' }, note: mark },
    });
    await person.call('POST', '/api/v1/guest/opening', { token: String(url).split('#')[1] });
    // The person’s firm, which pays, vouches for a mailbox of the seller’s forwarder.
    const line = { name: { en: `Line ${mark}` }, kinds: ['carrier'], country: 'CN' };
    const carrier = await seller.post('/api/v1/contacts', line);
    const carried = await seller.post('/api/v1/trades/quotations', {
      buyerOrganisationId: personsFirmId,
      lines: [
        {
          ...{ name: { en: `Cup ${mark}` }, quantity: { value: '10', unit: 'C62' } },
          unitPrice: { amount: '2', currency: 'USD' },
        },
      ],
      meant: ['place'],
      terms: {
        ...{ incoterm: 'CPT', place: PLACE, modeOfTransport: 'road', currency: 'USD', leadTimeDays: 5 },
        payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
        partialShipments: false,
      },
      parties: [{ organisationId: carrier.contactId, role: 'carrier' }],
      validUntil: '2099-12-31',
    });
    await person.post(`/api/v1/trades/${carried.tradeId}/address-verifications`, {
      ...{ contactId: carrier.contactId, address: 'ops@line.example' },
    });
    return { linkId };
  },
};
