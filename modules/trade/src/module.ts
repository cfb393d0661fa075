import { epcisRefusals } from '@tongshang/epcis';
import { incotermsRefusals } from '@tongshang/incoterms';
import { defineModule } from '@tongshang/module';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import { AMENDING, FACT_RULES, SUCCESSION, TELLING } from '@tongshang/trade-facts';
import type { TradeCapability } from './capability.ts';
import { deskTable } from './desk-refusals.ts';
import { unmeantTable } from './meant-refusals.ts';
import { reckonOutlooks } from './reckon-outlook.ts';
import { table } from './refusals.ts';
import { remedyTable } from './remedy-refusals.ts';
import { reportTable } from './report-refusals.ts';
import { createTradeModule } from './trade-module.ts';
import { tradesFound } from './trades-found.ts';
import { table as vatRefusals } from './vat-refusals.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'trade:read': true;
    readonly 'trade:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly trade: TradeCapability;
  }
}

/** Enquiry, quotation, order, and the trade file with its facts; knows nothing of the modules that add to it. */
export const tradeModule = defineModule({
  name: 'trade',
  needs: ['party', 'catalogue', 'contact'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [
    epcisRefusals,
    incotermsRefusals,
    moneyRefusals,
    quantityRefusals,
    table,
    vatRefusals,
    remedyTable,
    unmeantTable,
    reportTable,
    deskTable,
  ],
  scopes: [
    { scope: 'trade:read', heldBy: ['owner', 'clerk', 'viewer'], en: 'Read trades', 'zh-CN': '查看贸易' },
    {
      scope: 'trade:write',
      heldBy: ['owner', 'clerk'],
      en: 'Enquire, quote, order, amend, cancel',
      'zh-CN': '询价、报价、下单、变更、取消',
    },
  ],
  places: [
    { to: '/' },
    { to: '/trades' },
    { to: '/enquiry', kinds: ['trader', 'manufacturer'], scope: 'trade:write' },
    { to: '/sale', kinds: ['trader', 'manufacturer'], scope: 'trade:write' },
    { to: '/purchase', kinds: ['trader', 'manufacturer'], scope: 'trade:write' },
  ],
  promises: [...FACT_RULES, TELLING, AMENDING, SUCCESSION],
  create(given) {
    const { routes, ...capability } = createTradeModule(given);
    return {
      ...{ capability, routes, finds: tradesFound },
      upkeep: (signal) => reckonOutlooks(given.database, signal),
    };
  },
});
