import { randomUUIDv7 } from 'node:crypto';
import { documentStandIn } from '@tongshang/document/testing';
import { testPrincipal } from '@tongshang/http/testing';
import { openStage, type Stage, standIn } from '@tongshang/module/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stockModule } from './index.ts';

const productId = randomUUIDv7();
let stage: Stage;
beforeAll(async () => {
  const lamp = { productId, sku: 'L-1', name: { en: 'Lamp' }, unit: 'C62' };
  stage = await openStage({
    modules: [
      standIn('catalogue', { readProducts: async () => [lamp as never] }),
      standIn('party', {
        readOrganisations: async (_tx, ids) => ids.map((organisationId) => ({ organisationId }) as never),
      }),
      standIn('contact', {}),
      standIn('trade', {}),
      documentStandIn(async () => []),
      stockModule,
    ],
  });
});
afterAll(() => stage.close());

const place = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
type Offered = { action: string; subject?: string; ready: boolean; lacks: string[] };

it('the list of warehouses offers what its endpoints accept, from the first warehouse on', async () => {
  const keeper = testPrincipal();
  const client = testPrincipal();
  const reader = {
    ...testPrincipal({ organisationId: keeper.organisationId }),
    scopes: new Set(['stock:read']),
  };
  const offered = async (who = keeper): Promise<Offered[]> =>
    (await stage.http.as(who).get('/api/v1/warehouses')).body.actions;
  const names = async (who = keeper) =>
    (await offered(who)).map(({ action, ready }) => action + (ready ? '' : '!'));
  const send = (who: typeof keeper, path: string, body: object) =>
    stage.http.as(who).send('POST', `/api/v1/${path}`, body);
  const open = async () =>
    (await send(keeper, 'warehouses', { name: { en: 'North' }, place })).body.warehouseId as string;
  const goods = { productId, quantity: { value: '5', unit: 'C62' } };

  expect(await names()).toEqual(['receive!', 'transfer!', 'open', 'set-company-prefix']);
  const [receive] = await offered();
  const nowhere = await send(keeper, 'stock/receipts', { ...goods, warehouseId: randomUUIDv7() });
  expect(receive?.lacks).toEqual([nowhere.body.code]);

  const first = await open();
  const received = await send(keeper, 'stock/receipts', { ...goods, warehouseId: first });
  expect(received.status).toBe(201);
  expect(await names()).toEqual(['receive', 'transfer!', 'open', 'admit-client', 'set-company-prefix']);
  const second = await open();
  expect((await names()).slice(0, 2)).toEqual(['receive', 'transfer']);
  const moved = { ...goods, fromWarehouseId: first, toWarehouseId: second };
  expect((await send(keeper, 'stock/transfers', moved)).status).toBe(201);

  const admit = (who: typeof keeper) =>
    send(who, `warehouses/${first}/clients`, { organisationId: client.organisationId });
  expect((await admit(keeper)).status).toBe(204);
  expect((await offered()).flatMap(({ subject }) => subject ?? [])).toEqual([first, second]);
  expect(await names(client)).toEqual(['receive', 'transfer!', 'open', 'set-company-prefix']);
  expect((await admit(client)).body.code).toBe('WAREHOUSE_NOT_YOURS');
  expect(await names(reader as never)).toEqual([]);
  expect((await send(reader as never, 'warehouses', { name: { en: 'South' }, place })).status).toBe(403);
});
