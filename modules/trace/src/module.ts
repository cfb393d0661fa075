import { epcisRefusals } from '@tongshang/epcis';
import { defineModule } from '@tongshang/module';
import { reportRefusals, type TradeOccasion } from '@tongshang/trade';
import { observeGoods, unpackGoods } from './goods-events.ts';
import { table } from './refusals.ts';
import { traceRoutes } from './routes.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'trace:write': true;
  }
}

/** EPCIS 2.0 events of trades, stated by parties and by the platform. */
export const traceModule = defineModule({
  name: 'trace',
  needs: ['trade', 'document', 'stock'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [epcisRefusals, reportRefusals, table],
  scopes: [
    {
      scope: 'trace:write',
      heldBy: ['owner', 'clerk'],
      en: 'Record consignments and events',
      'zh-CN': '登记托运和物流事件',
    },
  ],
  create: ({ journal, workers, trade, document, stock }) => ({
    routes: (app) => traceRoutes(app, { journal, workers, document, trades: trade }),
    reactions: [
      {
        consequence: 'goods-observed',
        perform: (tx, occasion: TradeOccasion) =>
          observeGoods({ journal, readWarehousePlace: stock.readWarehousePlace }, tx, occasion),
      },
      {
        consequence: 'packing-undone',
        perform: (tx, occasion: TradeOccasion) => unpackGoods(journal, tx, occasion),
      },
    ],
  }),
});
