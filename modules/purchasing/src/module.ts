import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import { ordersAwaited } from './awaited.ts';
import { ordersFound } from './orders-found.ts';
import { table } from './refusals.ts';
import { purchasingRoutes } from './routes.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'purchasing:read': true;
    readonly 'purchasing:write': true;
  }
}

/** What a seller buys from its suppliers for what it sells; nobody else sees any of it. */
export const purchasingModule = defineModule({
  name: 'purchasing',
  needs: ['contact', 'trade'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [moneyRefusals, quantityRefusals, table],
  scopes: [
    {
      scope: 'purchasing:read',
      heldBy: ['owner', 'clerk', 'viewer'],
      en: 'Read supplier orders and margins',
      'zh-CN': '查看采购单和毛利',
    },
    {
      scope: 'purchasing:write',
      heldBy: ['owner', 'clerk'],
      en: 'Write supplier orders, receipts and payments',
      'zh-CN': '填写采购单、收货和付款',
    },
  ],
  places: [
    { to: '/supplier-orders', kinds: ['trader', 'manufacturer'], scope: 'purchasing:read' },
    { to: '/supplier-orders/new', kinds: ['trader', 'manufacturer'], scope: 'purchasing:write' },
  ],
  create({ journal, contact: contacts, trade: trades }) {
    const deps = { journal, contacts, trades };
    return {
      routes: (app) => purchasingRoutes(app, deps),
      finds: ordersFound,
      awaits: ordersAwaited,
    };
  },
});
