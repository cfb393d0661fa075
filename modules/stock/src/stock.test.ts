import { randomUUIDv7 } from 'node:crypto';
import { documentStandIn } from '@tongshang/document/testing';
import { accessHoles, type TestCaller, type TestHttp, testPrincipal } from '@tongshang/http/testing';
import { openStage, type Stage, standIn } from '@tongshang/module/testing';
import type { Trade, TradeFact } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stockModule } from './index.ts';
import { moveRemedyGoods } from './move-remedy-goods.ts';
import { returnGoods } from './return-goods.ts';

const seller = testPrincipal({ organisationId: randomUUIDv7() });
const buyer = testPrincipal({ organisationId: randomUUIDv7() });
const keeper = testPrincipal({ organisationId: randomUUIDv7(), kinds: ['warehouse'] });
const stranger = testPrincipal({ organisationId: randomUUIDv7() });
const productId = randomUUIDv7();
/** Contacts of the keeper of a warehouse, and whether they are archived. */
const CONTACTS = new Map([
  [randomUUIDv7(), false],
  [randomUUIDv7(), true],
]);

/** A trade of 100 pieces weighing 50 kg net, 60 kg gross, and of as many of a product; what it is told is kept. */
function trade(tradeId: string): Trade {
  const party = (organisationId: string, role: string) => ({ organisationId, role });
  const line = { lineId: '1', name: { en: 'Lamp' }, quantity: { value: '100', unit: 'C62' } };
  return {
    tradeId,
    demonstration: true,
    facts: [],
    parties: [party(seller.organisationId, 'seller'), party(buyer.organisationId, 'buyer')],
    lines: [
      { ...line, netWeightKg: '50', grossWeightKg: '60' },
      { ...line, lineId: '2', productId },
      { ...line, lineId: '4', delivery: { address: { city: 'Bristol', country: 'GB' } } },
      { ...line, lineId: '3', marks: ['C/NO. {n}'], packing: { ...CARTON, from: 'product' } },
    ],
  } as unknown as Trade;
}

const CARTON = {
  ...{ quantityEach: '48', innerPacks: 4, netWeightKg: '16.8', grossWeightKg: '18.2' },
  dimensionsCm: { length: '60', width: '40', height: '35.5' },
} as const;

const stated: {
  fact: string;
  details: Record<string, unknown>;
  evidence: readonly string[] | undefined;
}[] = [];
/** What was asked to be evidence, and for whom. */
const asked: string[] = [];
let stage: Stage;
let http: TestHttp;

beforeAll(async () => {
  const lamp = { productId, sku: 'L-1', name: { en: 'Lamp' }, unit: 'C62' };
  stage = await openStage({
    modules: [
      standIn('catalogue', {
        readProducts: async (_tx, ids) => (ids[0] === productId ? [lamp as never] : []),
      }),
      standIn('party', {
        readOrganisations: async (_tx, ids) =>
          ids
            .filter((id) => id === buyer.organisationId)
            .map((organisationId) => ({ organisationId }) as never),
      }),
      standIn('contact', {
        readContacts: async (tx, ids) =>
          [...CONTACTS].flatMap(([contactId, isArchived]) =>
            ids.includes(contactId) && tx.organisationId === keeper.organisationId
              ? [{ contactId, isArchived } as never]
              : [],
          ),
      }),
      standIn('trade', {
        speakerOf: async (_tx, principal) => principal,
        lockTrade: async (_tx, tradeId) => trade(tradeId),
        recordFact: async (_tx, _principal, _tradeId, fact, details, support) => {
          stated.push({
            fact,
            details: details as unknown as Record<string, unknown>,
            evidence: support?.evidence,
          });
          return { entryId: randomUUIDv7() };
        },
      }),
      documentStandIn(async (_tx, _trade, named, readers) => {
        asked.push(...named.map(({ place }) => `${place} for ${readers.join(' ')}`));
        return named.map(({ sha256 }) => `paper-${sha256.slice(0, 2)}`);
      }),
      stockModule,
    ],
  });
  http = stage.http;
});
afterAll(() => stage.close());

const place = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };

async function open(caller: TestCaller): Promise<string> {
  const reply = await caller.send('POST', '/api/v1/warehouses', { name: { en: 'North' }, place });
  expect(reply.status).toBe(201);
  return reply.body.warehouseId;
}

const freeIn = async (caller: TestCaller, warehouseId: string) =>
  (await caller.get(`/api/v1/stock?warehouseId=${warehouseId}`)).body.items.map(
    (row: { free: string }) => row.free,
  );

it('whose goods may lie in a warehouse is an organisation here, or a contact of its keeper that is not archived', async () => {
  const mine = await open(http.as(keeper));
  const theirs = await open(http.as(stranger));
  const admit = async (who: typeof keeper, warehouseId: string, organisationId: string) => {
    const { status, body } = await http
      .as(who)
      .send('POST', `/api/v1/warehouses/${warehouseId}/clients`, { organisationId });
    return status === 204 ? 'let in' : `${body.code} ${body.errors[0].field}`;
  };
  const [kept = '', archived = ''] = CONTACTS.keys();
  expect(await admit(keeper, mine, buyer.organisationId)).toBe('let in');
  expect(await admit(keeper, mine, kept)).toBe('let in');
  expect(await admit(keeper, mine, archived)).toBe('CLIENT_ARCHIVED /organisationId');
  expect(await admit(keeper, mine, randomUUIDv7())).toBe('CLIENT_NOT_FOUND /organisationId');
  // Another's contact is nobody here.
  expect(await admit(stranger, theirs, kept)).toBe('CLIENT_NOT_FOUND /organisationId');
});

describe('stock without a trade', () => {
  it('comes in, moves, and never goes below zero', async () => {
    const me = http.as(seller);
    const [from, to] = [await open(me), await open(me)];
    const quantity = { value: '10.5', unit: 'C62' };
    expect(
      (await me.send('POST', '/api/v1/stock/receipts', { warehouseId: from, productId, quantity })).status,
    ).toBe(201);
    const transfer = { productId, fromWarehouseId: from, toWarehouseId: to };
    await me.send('POST', '/api/v1/stock/transfers', { ...transfer, quantity: { value: '4', unit: 'C62' } });
    const nowhere = await me.send('POST', '/api/v1/stock/transfers', {
      ...{ ...transfer, toWarehouseId: from },
      quantity: { value: '4', unit: 'C62' },
    });
    expect([nowhere.status, nowhere.body.code, nowhere.body.errors?.[0]?.field]).toEqual([
      ...[422, 'STOCK_SAME_WAREHOUSE', '/toWarehouseId'],
    ]);
    const over = await me.send('POST', '/api/v1/stock/transfers', {
      ...transfer,
      quantity: { value: '7', unit: 'C62' },
    });
    expect(over.body).toMatchObject({
      code: 'STOCK_TOO_LOW',
      errors: [{ text: expect.stringContaining('6.5 pcs') }],
    });
    expect([await freeIn(me, from), await freeIn(me, to)]).toEqual([['6.5'], ['4']]);
    const moves = await me.get('/api/v1/stock/moves');
    expect(moves.body.items.map((move: { onHandChange: string }) => move.onHandChange)).toEqual(
      expect.arrayContaining(['10.5', '-4', '4']),
    );
  });
  it('is taken once only by many at a time', async () => {
    const me = http.as(seller);
    const [from, to] = [await open(me), await open(me)];
    await me.send('POST', '/api/v1/stock/receipts', {
      warehouseId: from,
      productId,
      quantity: { value: '5', unit: 'C62' },
    });
    const body = {
      productId,
      fromWarehouseId: from,
      toWarehouseId: to,
      quantity: { value: '1', unit: 'C62' },
    };
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => me.send('POST', '/api/v1/stock/transfers', body)),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(replies.filter(({ body: { code } }) => code === 'STOCK_TOO_LOW')).toHaveLength(7);
    expect([await freeIn(me, from), await freeIn(me, to)]).toEqual([[], ['5']]);
  });
  it('refuses another unit, nothing, a foreign warehouse', async () => {
    const me = http.as(seller);
    const warehouseId = await open(me);
    const unknown = { warehouseId, productId: randomUUIDv7(), quantity: { value: '1', unit: 'C62' } };
    expect((await me.send('POST', '/api/v1/stock/receipts', unknown)).body.code).toBe(
      'STOCK_PRODUCT_UNKNOWN',
    );
    const send = (caller: TestCaller, quantity: object) =>
      caller.send('POST', '/api/v1/stock/receipts', { warehouseId, productId, quantity });
    await send(me, { value: '1', unit: 'C62' });
    expect((await send(me, { value: '1', unit: 'KGM' })).body.code).toBe('STOCK_UNIT_DIFFERS');
    expect((await send(me, { value: '1', unit: 'H87' })).status).toBe(201);
    expect((await send(me, { value: '1', unit: 'DZN' })).body.code).toBe('STOCK_UNIT_DIFFERS');
    expect((await send(http.as(stranger), { value: '1', unit: 'C62' })).body.code).toBe(
      'WAREHOUSE_NOT_FOUND',
    );
    expect(await freeIn(http.as(stranger), warehouseId)).toEqual([]);
  });

  it('lies in a warehouse whose place is told for events, and nothing else of it', async () => {
    const warehouseId = await open(http.as(seller));
    const seen = await stage.database.transaction(
      { organisationId: stranger.organisationId, personId: null },
      (tx) =>
        Promise.all([
          tx.one('select stock.warehouse_place($1) as place', [warehouseId]),
          tx.rows('select warehouse_id from stock.warehouse where warehouse_id = $1', [warehouseId]),
          tx.one('select stock.warehouse_place($1) as place', [randomUUIDv7()]),
        ]),
    );
    expect(seen).toEqual([{ place: expect.objectContaining({ country: 'CN' }) }, [], { place: null }]);
  });
});

describe('goods of a trade', () => {
  it('wanted at different places are packed apart, or together where that is said', async () => {
    const tradeId = randomUUIDv7();
    const me = http.as(seller);
    const warehouseId = await open(me);
    const lines = ['1', '4'].map((lineId) => ({ lineId, quantity: '100', warehouseId, source: 'made' }));
    await me.send('POST', `/api/v1/trades/${tradeId}/production`, { lines });
    const pack = (body: object) => me.send('POST', `/api/v1/trades/${tradeId}/packing`, body);
    const unit = (lineId: string) => ({
      ...{ contents: [{ lineId, quantity: '10' }], netWeightKg: '1', grossWeightKg: '2' },
    });
    const weighed = { handlingUnits: [unit('1'), unit('4')] };
    for (const body of [{}, weighed]) {
      const refused = await pack(body);
      expect([refused.status, refused.body.code]).toEqual([409, 'PACKING_SEVERAL_DELIVERIES']);
      expect(refused.body.detail).toContain('1; 4');
    }
    expect((await pack({ lineIds: ['9'] })).body.code).toBe('STOCK_LINE_UNKNOWN');
    const together = await pack({ ...weighed, together: true });
    expect(together.body.handlingUnits).toHaveLength(2);
    const apart = await pack({ lineIds: ['1'] });
    expect(apart.body.handlingUnits).toMatchObject([{ contents: [{ lineId: '1', quantity: '90' }] }]);
  });
  it('are packed in the cartons of the line where nobody states others', async () => {
    const tradeId = randomUUIDv7();
    const me = http.as(seller);
    const warehouseId = await open(me);
    const lines = ['1', '3'].map((lineId) => ({ lineId, quantity: '100', warehouseId, source: 'made' }));
    await me.send('POST', `/api/v1/trades/${tradeId}/production`, { lines });
    const packed = await me.send('POST', `/api/v1/trades/${tradeId}/packing`, {});
    const full = { packageType: 'CT', netWeightKg: '16.8', grossWeightKg: '18.2', volumeM3: '0.085' };
    expect(packed.body.handlingUnits).toMatchObject([
      { ...full, ...{ contents: [{ lineId: '3', quantity: '48' }], marks: ['C/NO. 1'] } },
      { ...full, dimensionsCm: CARTON.dimensionsCm, marks: ['C/NO. 2'] },
      { netWeightKg: '1.400', grossWeightKg: '1.517', contents: [{ lineId: '3', quantity: '4' }] },
      { packageType: 'PK', contents: [{ lineId: '1', quantity: '100' }], grossWeightKg: '60.000' },
    ]);
  });
  it('are made, set aside, packed with numbers and weights, and received with differences', async () => {
    const tradeId = randomUUIDv7();
    const me = http.as(seller);
    const warehouseId = await open(me);
    const line = { lineId: '1', quantity: '100', warehouseId, source: 'made' };
    const made = await me.send('POST', `/api/v1/trades/${tradeId}/production`, { lines: [line] });
    expect(made.status).toBe(201);
    expect(await freeIn(me, warehouseId)).toEqual(['0']);
    const unit = { contents: [{ lineId: '1', quantity: '40' }] };
    const packed = await me.send('POST', `/api/v1/trades/${tradeId}/packing`, {
      handlingUnits: [unit, unit],
    });
    expect(packed.body.handlingUnits).toMatchObject([
      { netWeightKg: '20.000', grossWeightKg: '24.000', packageType: 'CT' },
      { netWeightKg: '20.000' },
    ]);
    const ssccs = packed.body.handlingUnits.map((one: { sscc: string }) => one.sscc);
    expect(ssccs[0]).toMatch(/^0952\d{14}$/);
    expect(new Set(ssccs).size).toBe(2);
    const over = await me.send('POST', `/api/v1/trades/${tradeId}/packing`, { handlingUnits: [unit] });
    expect(over.body).toMatchObject({ code: 'STOCK_NOT_RESERVED' });
    const rest = await me.send('POST', `/api/v1/trades/${tradeId}/packing`, {});
    expect(rest.body.handlingUnits).toMatchObject([{ contents: [{ lineId: '1', quantity: '20' }] }]);
    // Nobody said how the rest is packed: in a demonstration that is made up, and marked so.
    const units = stated
      .filter(({ fact }) => fact === 'packed')
      .flatMap(({ details }) => details.handlingUnits as { demonstration?: readonly string[] }[]);
    expect(units.slice(-4).map(({ demonstration }) => demonstration?.join(' '))).toEqual([
      ...[undefined, undefined, undefined],
      'packageType contents',
    ]);

    const mine = await open(http.as(keeper));
    const lines = [{ lineId: '1', received: '98', rejected: '2', note: 'broken' }];
    const receipt = { receiptNumber: 'R-1', warehouseId: mine, lines };
    const refused = await http.as(buyer).send('POST', `/api/v1/trades/${tradeId}/receipt`, receipt);
    expect(refused.body.code).toBe('WAREHOUSE_NOT_FOUND');
    const admitted = { organisationId: buyer.organisationId };
    expect(
      (await http.as(stranger).send('POST', `/api/v1/warehouses/${mine}/clients`, admitted)).status,
    ).toBe(404);
    expect((await http.as(keeper).send('POST', `/api/v1/warehouses/${mine}/clients`, admitted)).status).toBe(
      204,
    );
    const received = await http.as(keeper).send('POST', `/api/v1/trades/${tradeId}/receipt`, receipt);
    expect(received.status).toBe(201);
    expect(await freeIn(http.as(buyer), mine)).toEqual(['98']);
    expect(await freeIn(http.as(keeper), mine)).toEqual(['98']);
    expect(stated.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['produced', 'packed', 'delivered']),
    );
  });
  it('have been received by now, unless a demonstration makes that up and marks it', async () => {
    const lines = [{ lineId: '1', received: '100' }];
    const receive = async (more: object) =>
      (
        await http.as(buyer).send('POST', `/api/v1/trades/${randomUUIDv7()}/receipt`, {
          ...{ receiptNumber: 'GR-8', lines, receivedAt: '2999-01-01T00:00:00Z' },
          ...more,
        })
      ).body;
    expect(await receive({})).toMatchObject({
      code: 'RECEIPT_IN_FUTURE',
      errors: [{ field: '/receivedAt' }],
    });
    expect(await receive({ demonstration: ['receivedAt'] })).toMatchObject({ entryId: expect.any(String) });
  });
  it('name as evidence of a difference what was brought, and what befell them on their way before the carrier as well', async () => {
    const tradeId = randomUUIDv7();
    const difference = (reason: string, evidence: string) => ({
      quantity: '1',
      reason,
      evidence: [evidence.repeat(64)],
    });
    const lines = [
      {
        lineId: '1',
        received: '98',
        differences: [difference('not-conforming', 'a'), difference('damaged-on-the-way', 'b')],
      },
    ];
    const body = { receiptNumber: 'GR-9', lines };
    expect((await http.as(buyer).send('POST', `/api/v1/trades/${tradeId}/receipt`, body)).status).toBe(201);
    expect(asked).toEqual([
      'lines/0/differences/0/evidence/0 for seller buyer bank',
      'lines/0/differences/1/evidence/0 for seller buyer bank carrier',
    ]);
    expect(stated.at(-1)).toMatchObject({ fact: 'delivered', evidence: ['paper-aa', 'paper-bb'] });
  });
  it('go back when the trade is cancelled: packed goods to their shelves, all of it free', async () => {
    const tradeId = randomUUIDv7();
    const me = http.as(seller);
    const [north, south] = [await open(me), await open(me)];
    const made = (warehouseId: string, quantity: string) => ({
      lineId: '1',
      quantity,
      warehouseId,
      source: 'made',
    });
    const lines = [made(north, '70'), made(south, '30')];
    await me.send('POST', `/api/v1/trades/${tradeId}/production`, { lines });
    const unit = { contents: [{ lineId: '1', quantity: '80' }] };
    await me.send('POST', `/api/v1/trades/${tradeId}/packing`, { handlingUnits: [unit] });
    expect([await freeIn(me, north), await freeIn(me, south)]).toEqual([[], ['0']]);
    const occasion = {
      trade: trade(tradeId),
      stated: { entryId: randomUUIDv7() } as TradeFact,
      principal: seller,
    };
    await stage.database.transaction(buyer, (tx) => returnGoods(tx, occasion));
    expect([await freeIn(me, north), await freeIn(me, south)]).toEqual([['70'], ['30']]);
    await stage.database.transaction(buyer, (tx) => returnGoods(tx, occasion));
    expect([await freeIn(me, north), await freeIn(me, south)]).toEqual([['70'], ['30']]);
  });
  it.each([
    ['the warehouse that the seller names', true],
    ['its premises, where it names none', false],
  ])(
    'STOCK-14: that come back by a claim lie apart in %s, every piece that arrived',
    async (_where, isNamed) => {
      const tradeId = randomUUIDv7();
      const me = http.as(seller);
      const warehouseId = isNamed ? await open(me) : undefined;
      const details = {
        ...{ number: 'CL-7', remedy: 'return', to: 'seller', from: 'buyer', isAccepted: true },
        lines: [
          {
            lineId: '1',
            received: '4',
            differences: [
              { quantity: '3', reason: 'damaged-on-the-way' },
              { quantity: '2', reason: 'lost-on-the-way' },
            ],
          },
          { lineId: '2', received: '0', differences: [{ quantity: '1', reason: 'wrong-goods' }] },
        ],
        ...(warehouseId ? { warehouseId } : {}),
      };
      const occasion = {
        trade: { ...trade(tradeId), number: 'T-000009' },
        stated: { fact: 'remedy-received', entryId: randomUUIDv7(), details } as unknown as TradeFact,
        principal: seller,
      };
      await stage.database.transaction(seller, (tx) => moveRemedyGoods(tx, occasion));
      type Move = { tradeId: string; kind: string; batch: string; onHandChange: string; warehouseId: string };
      const { items } = (await me.get('/api/v1/stock/moves?limit=100')).body;
      const moved = (items as Move[]).filter((move) => move.tradeId === tradeId);
      expect(moved.map(({ kind, batch, onHandChange }) => [kind, batch, onHandChange]).toSorted()).toEqual([
        ['return', 'T-000009/CL-7', '1'],
        ['return', 'T-000009/CL-7', '3'],
        ['return', 'T-000009/CL-7', '4'],
      ]);
      const [oldest] = (await me.get('/api/v1/warehouses')).body.items;
      expect(new Set(moved.map((move) => move.warehouseId))).toEqual(
        new Set([warehouseId ?? oldest.warehouseId]),
      );
    },
  );
  it('are picked only from what is free', async () => {
    const me = http.as(seller);
    const warehouseId = await open(me);
    const line = { lineId: '1', quantity: '1', warehouseId, source: 'stock' };
    const reply = await me.send('POST', `/api/v1/trades/${randomUUIDv7()}/production`, { lines: [line] });
    expect(reply.body).toMatchObject({ code: 'STOCK_TOO_LOW', errors: [{ field: '/lines/0/quantity' }] });
  });
  it('are picked from one shelf for several lines together, and the first that finds too little is named', async () => {
    const me = http.as(seller);
    const warehouseId = await open(me);
    const tradeId = randomUUIDv7();
    const path = `/api/v1/trades/${tradeId}/production`;
    const quantity = { value: '50', unit: 'C62' };
    await me.send('POST', '/api/v1/stock/receipts', { warehouseId, productId, quantity });
    const picked = (value: string) => ({ lineId: '2', quantity: value, warehouseId, source: 'stock' });
    const reply = await me.send('POST', path, { lines: [picked('30'), picked('20.5')] });
    expect(reply.body).toMatchObject({ code: 'STOCK_TOO_LOW', errors: [{ field: '/lines/1/quantity' }] });
    expect(reply.body.errors[0].text).toContain('20 pcs');
    expect((await me.send('POST', path, { lines: [picked('30'), picked('20')] })).status).toBe(201);
    expect(await freeIn(me, warehouseId)).toEqual(['0']);
  });
});

it('every endpoint refuses whom it must', async () => {
  expect(await accessHoles(http)).toEqual([]);
});
