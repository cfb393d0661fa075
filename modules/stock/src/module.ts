import { epcisRefusals } from '@tongshang/epcis';
import { bodyCheck } from '@tongshang/http';
import { defineModule } from '@tongshang/module';
import { quantityRefusals } from '@tongshang/quantity';
import { reportRefusals } from '@tongshang/trade';
import type { StockCapability } from './capability.ts';
import { GoodsReceipt } from './contract.ts';
import { moveRemedyGoods } from './move-remedy-goods.ts';
import { receiveGoods } from './receive-goods.ts';
import { table } from './refusals.ts';
import { returnGoods } from './return-goods.ts';
import { stockRoutes } from './routes.ts';
import { readWarehousePlace } from './warehouse-store.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'stock:read': true;
    readonly 'stock:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly stock: StockCapability;
  }
}

// What another module hands over is no better than what a stranger sends.
const checkReceipt = bodyCheck(GoodsReceipt);

/** Goods in warehouses: whose they are, where they lie, what of them is promised to which trade. */
export const stockModule = defineModule({
  name: 'stock',
  needs: ['party', 'contact', 'catalogue', 'trade', 'document'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [epcisRefusals, quantityRefusals, reportRefusals, table],
  scopes: [
    {
      scope: 'stock:read',
      heldBy: ['owner', 'clerk', 'viewer'],
      en: 'Read warehouses and stock',
      'zh-CN': '查看仓库和库存',
    },
    {
      scope: 'stock:write',
      heldBy: ['owner', 'clerk'],
      en: 'Record production, packing, receipts',
      'zh-CN': '登记生产、装箱和收货',
    },
  ],
  places: [{ to: '/warehouse', kinds: ['trader', 'manufacturer', 'warehouse'] }],
  create: ({ journal, party, contact, catalogue, trade, document }) => ({
    capability: {
      readWarehousePlace,
      receiveGoods(tx, speaker, tradeId, receipt) {
        checkReceipt(receipt);
        return receiveGoods({ trades: trade, documents: document }, tx, speaker, tradeId, receipt);
      },
    },
    routes: (app) =>
      stockRoutes(
        app,
        { trades: trade, documents: document },
        {
          journal,
          readProduct: async (tx, productId) => (await catalogue.readProducts(tx, [productId]))[0],
        },
        { parties: party, contacts: contact },
      ),
    reactions: [
      { consequence: 'goods-back-to-stock', perform: returnGoods },
      { consequence: 'stock-moved', perform: moveRemedyGoods },
    ],
  }),
});
