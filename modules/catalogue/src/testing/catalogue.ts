import { randomUUIDv7 } from 'node:crypto';
import type { TestBlobs } from '@tongshang/blobs/testing';
import type { Database } from '@tongshang/database';
import { type TestCaller, type TestHttp, testPrincipal } from '@tongshang/http/testing';
import type { NewAct } from '@tongshang/journal';
import { openStage } from '@tongshang/module/testing';
import { catalogueModule, type ProductDraft } from '../index.ts';
import { movePictures } from '../move-pictures.ts';

export type CatalogueFixture = {
  readonly database: Database;
  readonly http: TestHttp;
  readonly stored: TestBlobs;
  movePictures(): Promise<number>;
  /** Entries appended, also by transactions that rolled back later. */
  readonly entries: NewAct[];
  /** A caller of an organisation of its own. */
  seller(organisationId?: string): TestCaller & { organisationId: string };
  close(): Promise<void>;
};

/** The catalogue over HTTP on a fresh database. */
export async function catalogueFixture(): Promise<CatalogueFixture> {
  const entries: NewAct[] = [];
  const { database, http, stored, close } = await openStage({
    modules: [catalogueModule],
    journal: (journal) => ({
      ...journal,
      append(tx, act) {
        entries.push(act);
        return journal.append(tx, act);
      },
    }),
  });
  return {
    ...{ database, http, stored, entries, close },
    movePictures: () => movePictures(database, stored.blobs),
    seller(organisationId = randomUUIDv7()) {
      return { ...http.as(testPrincipal({ organisationId })), organisationId };
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
