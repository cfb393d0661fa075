import type { IsolationSeed } from '@tongshang/database/testing';

/** A fee, a limit and a deposit, beside the money of the trades. */
export const isolationSeed: IsolationSeed = {
  shared: { 'settlement.fee': 'what banks take is published by them' },
  async fill({ buyer, seller, buyerId, shared: { bank }, tradeId, mark }) {
    await bank?.post('/api/v1/fees', { method: 'escrow', currency: 'USD', percent: '0.25' });
    await bank?.post('/api/v1/limits', {
      organisationId: buyerId,
      limit: { amount: '9000.00', currency: 'USD' },
    });
    const { items: accounts } = await buyer.get('/api/v1/accounts');
    const [{ accountId, currency }] = accounts;
    const deposit = { amount: { amount: '12.34', currency }, reference: `${mark} cash` };
    await bank?.post(`/api/v1/accounts/${accountId}/deposits`, deposit);
    const { items: transfers } = await seller.get(`/api/v1/trades/${tradeId}/transfers`);
    return { accountId, transferId: transfers[0].transferId };
  },
};
