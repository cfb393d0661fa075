import type { IsolationSeed } from '@tongshang/database/testing';

/** A paper, printed in both languages, and compared with the others. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, tradeId }) {
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/documents`);
    const { documentId } = items[0];
    for (const language of ['en', 'zh-CN']) {
      await seller.call('GET', `/api/v1/documents/${documentId}/pdf?language=${language}`);
    }
    await seller.get(`/api/v1/trades/${tradeId}/discrepancies`);
    return { documentId };
  },
};
