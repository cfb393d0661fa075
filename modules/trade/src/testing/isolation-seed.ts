import type { IsolationSeed } from '@tongshang/database/testing';

/** Its tables are filled by the trades of the world, one of which is still on its way, by what the seller notes of that, and by a view of a person. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, person, tradeId, openTradeId, mark }) {
    await seller.post('/api/v1/trades/handling', { tradeIds: [openTradeId], isMarked: true });
    const { viewId } = await person.put('/api/v1/trade-views', { name: mark, search: { text: mark } });
    return { tradeId, openTradeId, number: '1', viewId };
  },
};
