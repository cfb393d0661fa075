import type { IsolationSeed } from '@tongshang/database/testing';

/** A claim in the trade that is still on its way. */
export const isolationSeed: IsolationSeed = {
  async fill({ buyer, openTradeId, mark }) {
    const body = { reason: 'other', amount: { amount: '1.00', currency: 'USD' }, note: `${mark}: a scratch` };
    const { claimId } = await buyer.post(`/api/v1/trades/${openTradeId}/claims`, body);
    return { claimId };
  },
};
