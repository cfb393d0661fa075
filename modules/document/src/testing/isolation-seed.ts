import type { IsolationSeed } from '@tongshang/database/testing';

/** A paper, printed in both languages, and compared with the others; and a page from outside. */
export const isolationSeed: IsolationSeed = {
  shared: {
    'function document.issued_in':
      'kind, number and date of what was issued in a trade, for references, to those who take part in it',
  },
  async fill({ seller, tradeId, openTradeId, mark }) {
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/documents`);
    // An invoice: it is had in every form, as an e-invoice too.
    const { documentId } = items.find(({ type }: { type: string }) => type === 'Invoice') ?? items[0];
    for (const language of ['en', 'zh-CN']) {
      await seller.call('GET', `/api/v1/documents/${documentId}/pdf?language=${language}`);
    }
    await seller.get(`/api/v1/trades/${tradeId}/discrepancies`);
    const { body: enclosed } = await seller.call(
      'POST',
      `/api/v1/trades/${openTradeId}/enclosures?type=Invoice&number=${mark}`,
      new TextEncoder().encode(`%PDF-1.4 ${mark}`),
      { 'content-type': 'application/pdf' },
    );
    return { documentId, enclosureId: enclosed.documentId };
  },
};
