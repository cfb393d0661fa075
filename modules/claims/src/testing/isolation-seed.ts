import type { IsolationSeed } from '@tongshang/database/testing';

/** A claim in the first trade of the buyer of whose price something may still be claimed. */
export const isolationSeed: IsolationSeed = {
  async fill({ buyer, mark }) {
    const { items } = await buyer.get('/api/v1/trades?limit=100');
    for (const { tradeId } of items) {
      const { claimable, actions } = await buyer.get(`/api/v1/trades/${tradeId}/claims`);
      if (!actions.some(({ ready }: { ready: boolean }) => ready)) continue;
      const amount = { amount: '1.00', currency: claimable.currency };
      const body = { reason: 'other', amount, note: `${mark}: a scratch` };
      const { claimId } = await buyer.post(`/api/v1/trades/${tradeId}/claims`, body);
      return { claimId };
    }
    throw new Error('of no trade of the buyer can anything be claimed');
  },
};
