import type { IsolationSeed } from '@tongshang/database/testing';

/** Its tables are filled by the trades of the world, one of which is still on its way. */
export const isolationSeed: IsolationSeed = {
  fill: async ({ tradeId, openTradeId }) => ({ tradeId, openTradeId, number: '1' }),
};
