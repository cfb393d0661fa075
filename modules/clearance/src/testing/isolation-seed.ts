import type { IsolationSeed } from '@tongshang/database/testing';

/** A declaration of the trade; further ones stand in trades on their way. */
export const isolationSeed: IsolationSeed = {
  untold: { 'clearance.exchange_rate': 'rates that banks state are published to every signed-in caller' },
  async fill({ seller, tradeId }) {
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/declarations`);
    return { declarationId: items[0].declarationId };
  },
};
