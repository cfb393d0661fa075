import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSchedule } from './hold-money.ts';
import { details, ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let now = Temporal.Instant.from('2026-03-01T08:00:00Z');
let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {}, clock: () => now });
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const usd = (amount: string) => ({ amount, currency: 'USD' });
const ALL = { 1: '100', 2: '60' };
const wait = (days: number) => {
  now = now.add({ hours: 24 * days });
};
const send = (who: Who, tradeId: string, path: string, body?: object) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, body);
const hold = (tradeId: string, who: Who = 'bank') =>
  send(who, tradeId, 'holds', { reason: 'A name on a list is checked' });
const money = async (tradeId: string, who: Who = 'seller') =>
  (await desk.as(who).get(`/api/v1/trades/${tradeId}/settlement`)).body;
const runDeadlines = () => {
  const { journal, trades, settlement } = desk;
  return desk.database.system('holds end', (tx) =>
    holdSchedule({ journal, trades, poster: settlement }).run(tx, { dueAt: now }),
  );
};

async function funded(): Promise<string> {
  await desk.payIn('buyer', '475.00');
  const tradeId = await desk.order();
  await send('buyer', tradeId, 'funding', {});
  return tradeId;
}

async function received(tradeId: string): Promise<void> {
  await desk.ship(tradeId, ALL);
  await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
  await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
}

describe('the bank’s hold', () => {
  it('keeps back what a receipt earns, says why, and lets go of it when it is lifted', async () => {
    const tradeId = await funded();
    expect((await money(tradeId, 'bank')).actions).toMatchObject([{ action: 'hold', ready: true }]);
    expect((await hold(tradeId)).body).toMatchObject({ until: '2026-03-15T08:00:00Z' });
    await received(tradeId);
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'secured', held: usd('475.00'), released: usd('0.00') },
      hold: { reason: 'A name on a list is checked', until: '2026-03-15T08:00:00Z' },
    });
    expect((await hold(tradeId)).body.code).toBe('HOLD_STANDS');
    expect((await money(tradeId, 'bank')).actions).toMatchObject([{ action: 'lift-hold' }]);
    expect((await send('bank', tradeId, 'holds/lifting')).status).toBe(201);
    expect(await money(tradeId)).toMatchObject({ state: 'settled', hold: null, released: usd('475.00') });
    expect((await send('bank', tradeId, 'holds/lifting')).body.code).toBe('NO_HOLD');
  });

  it('ends by itself: a bank that is silent locks nothing', async () => {
    const tradeId = await funded();
    await hold(tradeId);
    await received(tradeId);
    wait(13);
    await runDeadlines();
    expect((await money(tradeId)).state).toBe('secured');
    wait(1);
    await runDeadlines();
    expect(await money(tradeId)).toMatchObject({ state: 'settled', hold: null, released: usd('475.00') });
  });

  it('lasts fourteen days a trade, however often it is placed', async () => {
    const tradeId = await funded();
    await hold(tradeId);
    wait(10);
    await send('bank', tradeId, 'holds/lifting');
    wait(30);
    const again = (await hold(tradeId)).body;
    expect(again.until).toBe(now.add({ hours: 24 * 4 }).toString());
    wait(4);
    await runDeadlines();
    expect((await hold(tradeId)).body.code).toBe('HOLD_SPENT');
  });

  it('is the holding bank’s alone, of money that it holds', async () => {
    const tradeId = await desk.order();
    expect((await hold(tradeId)).body.code).toBe('ESCROW_EMPTY');
    const secured = await funded();
    expect((await hold(secured, 'seller')).body.code).toBe('NOT_YOUR_PART');
    expect((await hold(secured, 'buyer')).body.code).toBe('NOT_YOUR_PART');
    expect((await hold(secured, 'otherBank')).body.code).toBe('TRADE_NOT_FOUND');
    expect((await hold(secured, 'stranger')).body.code).toBe('TRADE_NOT_FOUND');
    await hold(secured);
    expect((await send('seller', secured, 'holds/lifting')).body.code).toBe('NOT_YOUR_PART');
  });

  it('keeps nothing from a buyer to whom a cancelled trade gives it back', async () => {
    const tradeId = await funded();
    await hold(tradeId);
    await desk.cancel(tradeId);
    expect(await money(tradeId)).toMatchObject({ state: 'refunded', refunded: usd('475.00') });
    wait(14);
    await runDeadlines();
    expect(await money(tradeId)).toMatchObject({ state: 'refunded', hold: null });
    expect(ORGANISATIONS.bank).toBe((await money(tradeId)).bankOrganisationId);
  });
});
