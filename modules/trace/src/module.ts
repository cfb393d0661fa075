import { epcisRefusals } from '@tongshang/epcis';
import { bodyCheck } from '@tongshang/http';
import { defineModule } from '@tongshang/module';
import { reportRefusals, type TradeOccasion } from '@tongshang/trade';
import type { TraceCapability } from './capability.ts';
import { ConsignmentBody } from './contract.ts';
import { observeGoods, unpackGoods } from './goods-events.ts';
import { table } from './refusals.ts';
import { traceRoutes } from './routes.ts';
import { shipConsignment } from './ship-consignment.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'trace:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly trace: TraceCapability;
  }
}

// What another module hands over is no better than what a stranger sends.
const checkConsignment = bodyCheck(ConsignmentBody);

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
    capability: {
      async shipConsignment(tx, speaker, tradeId, body) {
        checkConsignment(body);
        return shipConsignment({ journal, trades: trade }, tx, speaker, tradeId, body);
      },
    },
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
