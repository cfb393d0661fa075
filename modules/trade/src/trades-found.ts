import type { Finder } from '@tongshang/module';
import { listTrades } from './list-trades.ts';

/** The caller's trades by the numbers on their papers, by the sides and by the goods. */
export const tradesFound: Finder = {
  scope: 'trade:read',
  async find(tx, { text }, limit) {
    const items = await listTrades(tx, { text, limit }, []);
    return items.map(({ tradeId, number, goods, status, seller, buyer }) => {
      const of = seller.organisationId === tx.organisationId ? buyer.name : seller.name;
      return { kind: 'trade', id: tradeId, tradeId, number, name: goods, of, type: status };
    });
  },
};
