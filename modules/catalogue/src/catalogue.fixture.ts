import { randomUUIDv7 } from 'node:crypto';
import { csvRefusals } from '@tongshang/csv';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { epcisRefusals } from '@tongshang/epcis';
import { migrations as httpMigrations, httpRefusals } from '@tongshang/http';
import { type TestCaller, type TestHttp, testHttp, testPrincipal } from '@tongshang/http/testing';
import type { NewEntry } from '@tongshang/journal';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import { createWorkers, workersRefusals } from '@tongshang/workers';
import { catalogueRefusals, createCatalogueModule, migrations, type ProductDraft } from './index.ts';

export type CatalogueFixture = {
  readonly database: TestDatabase['database'];
  readonly http: TestHttp;
  /** Entries appended, also by transactions that rolled back later. */
  readonly entries: NewEntry[];
  /** A caller of an organisation of its own. */
  seller(organisationId?: string): TestCaller & { organisationId: string };
  close(): Promise<void>;
};

/** The catalogue over HTTP on a fresh database; the journal is a list. */
export async function catalogueFixture(): Promise<CatalogueFixture> {
  const opened = await testDatabase([
    { module: 'http', folder: httpMigrations },
    { module: 'catalogue', folder: migrations },
  ]);
  const entries: NewEntry[] = [];
  const journal = {
    append: (_: unknown, entry: NewEntry) => {
      entries.push(entry);
      return { entryId: randomUUIDv7() };
    },
  };
  const workers = createWorkers();
  const catalogue = createCatalogueModule({ journal, workers });
  const http = await testHttp({
    database: opened.database,
    refusals: [
      httpRefusals,
      catalogueRefusals,
      csvRefusals,
      epcisRefusals,
      moneyRefusals,
      quantityRefusals,
      workersRefusals,
    ],
    routes: (app) => catalogue.routes(app),
  });
  return {
    database: opened.database,
    http,
    entries,
    seller(organisationId = randomUUIDv7()) {
      return { ...http.as(testPrincipal({ organisationId })), organisationId };
    },
    async close() {
      await http.close();
      await workers.close();
      await opened.close();
    },
  };
}

let counter = 0;

/** A product that can be published. */
export function draftOf(change: Partial<ProductDraft> = {}): ProductDraft {
  counter += 1;
  return {
    sku: `SKU-${counter}`,
    name: { en: 'White metal lantern', 'zh-CN': '白色金属灯笼' },
    hsCode: '940550',
    originCountry: 'CN',
    unit: 'H87',
    netWeightKg: '0.3',
    grossWeightKg: '0.4',
    piecesPerCarton: 24,
    minimumOrderQuantity: '10',
    prices: [{ currency: 'USD', minimumQuantity: '1', amount: '3.39' }],
    ...change,
  };
}

export async function published(seller: TestCaller, change: Partial<ProductDraft> = {}) {
  const created = await seller.send('POST', '/api/v1/products', draftOf(change));
  if (created.status !== 201) throw new Error(created.text);
  const url = `/api/v1/products/${created.body.productId}/status`;
  const reply = await seller.send('PUT', url, { status: 'published', version: created.body.version });
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.body;
}

export const sheetOf = (text: string) => new TextEncoder().encode(text);
