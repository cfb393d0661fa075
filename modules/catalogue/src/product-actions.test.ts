import { testPrincipal } from '@tongshang/http/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CatalogueFixture, catalogueFixture, draftOf } from './testing/catalogue.ts';

let t: CatalogueFixture;
beforeAll(async () => {
  t = await catalogueFixture();
});
afterAll(() => t.close());

type Offered = { action: string; ready: boolean; lacks: string[] };

it('a product offers its seller what its endpoints accept, and others nothing', async () => {
  const seller = t.seller();
  const { hsCode: _hsCode, ...incomplete } = draftOf();
  const { productId } = (await seller.send('POST', '/api/v1/products', incomplete)).body;
  const url = `/api/v1/products/${productId}`;
  const read = async (who: Pick<typeof seller, 'get'> = seller) => (await who.get(url)).body;
  const offered = async (who?: Pick<typeof seller, 'get'>): Promise<Offered[]> => (await read(who)).actions;
  const become = async (status: string) => {
    const { version } = (await read()).product;
    return seller.send('PUT', `${url}/status`, { status, version });
  };

  const draft = await offered();
  expect(draft.map(({ action }) => action)).toEqual(['edit', 'publish']);
  expect(draft[1]?.lacks).toEqual([(await become('published')).body.code]);

  const whole = { ...draftOf(), sku: incomplete.sku, version: 1 };
  expect((await seller.send('PUT', url, whole)).status).toBe(200);
  expect((await offered()).map(({ ready }) => ready)).toEqual([true, true]);
  expect((await become('published')).status).toBe(200);
  expect((await offered()).map(({ action }) => action)).toEqual(['edit', 'withdraw']);

  const reader = t.http.as({
    ...testPrincipal({ organisationId: seller.organisationId }),
    scopes: new Set(['catalogue:read']),
  });
  for (const other of [t.seller(), reader]) {
    expect(await offered(other)).toEqual([]);
    const { status } = await other.send('PUT', `${url}/status`, { status: 'withdrawn', version: 3 });
    expect(status).toBeGreaterThanOrEqual(400);
  }
  expect((await become('withdrawn')).status).toBe(200);
  expect((await offered()).map(({ action }) => action)).toEqual(['edit', 'publish']);
});
