import type { TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORGANISATIONS, TERMS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const [number, price, days] of [
    ['A', '28.32', 5],
    ['B', '7', 40],
    ['C', '11', 1],
  ] as const)
    await order(number, price, days);
});
afterAll(() => world.close());

const trades: Record<string, string> = {};

/** An order of a hundred cups that the seller confirms, ready so many days later. */
async function order(number: string, price: string, leadTimeDays: number): Promise<void> {
  const line = { name: { en: 'Cup' }, quantity: { value: '100', unit: 'EA' }, hsCode: '691200' };
  const body = {
    sellerOrganisationId: ORGANISATIONS.seller,
    orderNumber: `PO-${number}`,
    lines: [{ ...line, unitPrice: { amount: price, currency: 'USD' } }],
    terms: { ...TERMS, leadTimeDays },
  };
  const placed = await world.as.buyer.send('POST', '/api/v1/trades/orders', body);
  expect(placed.status, placed.text).toBe(201);
  trades[number] = placed.body.tradeId;
  const confirmed = await world.as.seller.send('POST', `/api/v1/trades/${placed.body.tradeId}/order`, {
    quotationNumber: `PO-${number}`,
  });
  expect(confirmed.status, confirmed.text).toBeLessThan(300);
}

async function listed(role: TradeRole | 'stranger', query: string): Promise<string[]> {
  const reply = await world.as[role as TradeRole].get(`/api/v1/trades?${query}`);
  expect(reply.status, reply.text).toBe(200);
  return reply.body.items.map(({ orderNumber }: { orderNumber: string }) => orderNumber);
}

describe('TRADE-50: the list of trades', () => {
  it('is sorted by value, either way, and paged along the order', async () => {
    expect(await listed('seller', 'sort=value')).toEqual(['PO-B', 'PO-C', 'PO-A']);
    expect(await listed('seller', 'sort=-value')).toEqual(['PO-A', 'PO-C', 'PO-B']);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await world.as.seller.get(`/api/v1/trades?sort=-value&limit=1${cursor}`);
      seen.push(...body.items.map(({ orderNumber }: { orderNumber: string }) => orderNumber));
      if (!body.nextCursor) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(['PO-A', 'PO-C', 'PO-B']);
  });

  it.each(['changed', 'next', 'arrival', 'latest-shipment', 'partner', 'opened'])(
    'is sorted by %s without losing any',
    async (sort) => {
      for (const way of ['', '-'])
        expect((await listed('buyer', `sort=${way}${sort}`)).toSorted()).toEqual(['PO-A', 'PO-B', 'PO-C']);
    },
  );

  it('tells the next step with its day, and filters by it', async () => {
    const { body } = await world.as.seller.get('/api/v1/trades?sort=next&status=open');
    const [first] = body.items;
    expect(first).toMatchObject({ nextFact: expect.any(String), nextOn: expect.any(String), late: false });
    expect(await listed('seller', `step=${first.nextFact}`)).toContain(first.orderNumber);
    expect(await listed('seller', 'step=settled')).toEqual([]);
    expect(await listed('seller', 'late=true')).toEqual([]);
  });

  it('filters by partner, port and day of opening', async () => {
    expect(await listed('seller', `partner=${ORGANISATIONS.buyer}`)).toHaveLength(3);
    expect(await listed('seller', `partner=${ORGANISATIONS.carrier}`)).toEqual([]);
    const { unlocode } = TERMS.portOfLoading as { unlocode?: string };
    if (unlocode) expect(await listed('seller', `port=${unlocode}`)).toHaveLength(3);
    expect(await listed('seller', 'port=USLAX')).toEqual([]);
    expect(await listed('seller', 'openedFrom=2999-01-01')).toEqual([]);
    expect(await listed('seller', 'openedUntil=2999-01-01')).toHaveLength(3);
  });

  it('is found by a total and by a number that is cut short, by those alone who see it', async () => {
    const found = async (role: TradeRole, text: string) => {
      const { body } = await world.as[role].get(`/api/v1/findings?text=${encodeURIComponent(text)}`);
      return body.items.map(({ id }: { id: string }) => id);
    };
    for (const typed of ['2,832.00', '2832', 'USD 2832.0'])
      expect(await found('seller', typed), typed).toEqual([trades.A]);
    expect(await found('seller', 'EUR 2832')).toEqual([]);
    const { body } = await world.as.seller.get(`/api/v1/trades/${trades.B}`);
    const short = String(body.number).replace(/^T-0*/, 't');
    expect(await found('buyer', short)).toContain(trades.B);
    expect(await found('warehouse', '2832')).toEqual([]);
    expect(await found('warehouse', short)).toEqual([]);
  });
});

describe('TRADE-51: what a firm notes of its trades', () => {
  const handle = (role: TradeRole, body: object) =>
    world.as[role].send('POST', '/api/v1/trades/handling', body);

  it('marks several at once, and nobody else sees it', async () => {
    const tradeIds = [trades.A, trades.B];
    expect((await handle('seller', { tradeIds, isMarked: true })).body).toEqual({ handled: 2 });
    expect((await listed('seller', 'marked=true')).toSorted()).toEqual(['PO-A', 'PO-B']);
    expect(await listed('buyer', 'marked=true')).toEqual([]);
    await handle('seller', { tradeIds: [trades.A], isMarked: false });
    expect(await listed('seller', 'marked=true')).toEqual(['PO-B']);
  });

  it('handles none where one is not its own, and assigns to nobody outside', async () => {
    const stranger = await handle('warehouse', { tradeIds: [trades.A], isMarked: true });
    expect(stranger.body.code).toBe('TRADE_NOT_FOUND');
    const outside = await handle('seller', {
      tradeIds: [trades.A],
      assignedTo: '00000000-0000-7000-8000-000000000001',
    });
    expect(outside.body.code).toBe('NOT_OF_YOUR_FIRM');
  });

  it('assigns to one of its own people, who finds what is its to do, and takes that back', async () => {
    const { personId } = world.principals.seller;
    expect((await handle('seller', { tradeIds: [trades.C], assignedTo: personId })).status).toBe(200);
    expect(await listed('seller', `assignedTo=${personId}`)).toEqual(['PO-C']);
    await handle('seller', { tradeIds: [trades.C], isMarked: true });
    expect(await listed('seller', `assignedTo=${personId}`), 'what is not said stays').toEqual(['PO-C']);
    await handle('seller', { tradeIds: [trades.C], assignedTo: null });
    expect(await listed('seller', `assignedTo=${personId}`)).toEqual([]);
  });
});

describe('TRADE-52: saved views', () => {
  const save = (role: TradeRole, name: string, search: object) =>
    world.as[role].send('PUT', '/api/v1/trade-views', { name, search });
  const views = async (role: TradeRole) => (await world.as[role].get('/api/v1/trade-views')).body.items;

  it('are kept by name, replaced by the same, read and deleted by their person alone', async () => {
    const { body: saved } = await save('seller', 'Late', { late: true, sort: 'next' });
    expect(saved).toMatchObject({ name: 'Late', search: { late: true, sort: 'next' } });
    await save('seller', 'late', { late: true });
    expect(await views('seller')).toMatchObject([{ name: 'late', search: { late: true } }]);
    expect(await views('buyer')).toEqual([]);
    const { viewId } = (await views('seller'))[0];
    expect((await world.as.buyer.send('DELETE', `/api/v1/trade-views/${viewId}`)).body.code).toBe(
      'VIEW_NOT_FOUND',
    );
    expect((await world.as.seller.send('DELETE', `/api/v1/trade-views/${viewId}`)).status).toBe(200);
    expect(await views('seller')).toEqual([]);
  });

  it('are fifty at most', async () => {
    for (let count = 1; count <= 48; count += 1) await save('seller', `View ${count}`, {});
    const more = Array.from({ length: 12 }, (_, at) => save('seller', `More ${at}`, {}));
    const refused = (await Promise.all(more)).filter(({ body }) => body.code === 'VIEWS_TOO_MANY');
    expect(refused).toHaveLength(10);
    expect(await views('seller')).toHaveLength(50);
  });
});

describe('TRADE-53: the work list', () => {
  const work = async (role: TradeRole) =>
    (await world.as[role].get('/api/v1/home')).body.waiting.map(
      ({ orderNumber, waitingFor, exception, until }: Record<string, string | null>) =>
        [orderNumber, waitingFor, exception, until].join(' '),
    );

  it('has what is late first, for who is to act and for the side that waits', async () => {
    const calm = await work('buyer');
    expect(calm).toHaveLength(3);
    expect(calm.every((one: string) => one.includes('  2026-'))).toBe(true);
    world.setNow('2026-03-25T08:00:00Z');
    expect(await work('buyer')).toEqual(calm.map((one: string) => one.replace('  2026', ' late 2026')));
    const seller = await work('seller');
    expect(seller).toHaveLength(3);
    expect(seller.every((one: string) => one.includes(' late-other 2026-'))).toBe(true);
    expect(await listed('seller', 'late=true')).toHaveLength(3);
  });
});
