import { defineModule } from '@tongshang/module';
import { readingRefusals } from '@tongshang/purchase-order';
import type { OrderImportDeps } from './dependencies.ts';
import { expirySchedule } from './drafts.ts';
import { table } from './refusals.ts';
import { orderImportRoutes } from './routes.ts';

/** Orders that come as files: read, asked about, and made trades of. */
export const orderImportModule = defineModule({
  name: 'order-import',
  needs: ['party', 'contact', 'trade', 'document'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [readingRefusals, table],
  places: [{ to: '/order-files', kinds: ['trader', 'manufacturer'], scope: 'trade:write' }],
  create({ database, blobs, workers, party, contact, trade: trades, document }) {
    const deps: OrderImportDeps = { database, blobs, workers, party, contact, trades, document };
    return {
      routes: (app) => orderImportRoutes(app, deps),
      works: [expirySchedule(deps)],
    };
  },
});
