import { details } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, type ClaimsDesk, claimsDesk, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

type Who = Parameters<ClaimsDesk['raise']>[0];

async function raised(who: Who, tradeId: string, body: object): Promise<string> {
  const reply = await desk.raise(who, tradeId, { reason: 'other', ...body });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.claimId;
}

const money = async (tradeId: string) => {
  const { released, refunded, held, state } = await desk.money(tradeId);
  return { state, released: released.amount, refunded: refunded.amount, held: held.amount };
};

const act = (...said: Parameters<ClaimsDesk['act']>) => desk.act(...said);
const done = async (reply: ReturnType<typeof act>) => {
  const { status, text } = await reply;
  expect(status, text).toBeLessThan(300);
};

const rejectAll = (tradeId: string) =>
  desk.state(
    'buyer',
    tradeId,
    'delivered',
    details.delivered({ 1: '0', 2: '0' }, { 1: { 'not-conforming': '100' }, 2: { 'wrong-goods': '60' } }),
  );

describe('a seller alone', () => {
  it('earns nothing by claims of its own that it takes back', async () => {
    const tradeId = await desk.funded();
    const most = await raised('seller', tradeId, { amount: usd('474.99') });
    const rest = await raised('seller', tradeId, { rest: true });
    await done(act('seller', most, 'withdrawal'));
    await done(act('seller', rest, 'withdrawal'));
    expect(await money(tradeId)).toEqual({
      state: 'secured',
      released: '0.00',
      refunded: '0.00',
      held: '475.00',
    });
  });

  it('does not keep the buyer from claiming what it rejects, whatever it has claimed before', async () => {
    for (const claim of [{ amount: usd('475.00') }, { rest: true }]) {
      const tradeId = await desk.underWay();
      const first = await raised('seller', tradeId, claim);
      await rejectAll(tradeId);
      const claims = await desk.claims('buyer', tradeId);
      const open = claims.filter(({ stage }) => stage === 'raised');
      expect(open.map(({ reason, amount }) => [reason, amount.amount])).toEqual([
        ['not-conforming', '250.00'],
        ['wrong-goods', '225.00'],
      ]);
      expect(claims.find(({ claimId }) => claimId === first)?.stage).toBe('lapsed');
      expect(await money(tradeId)).toMatchObject({ released: '0.00', held: '475.00' });
    }
  });
});

describe('a buyer that claimed late goods and then rejects them', () => {
  it('loses nothing by it', async () => {
    const tradeId = await desk.underWay();
    await raised('buyer', tradeId, { rest: true });
    await rejectAll(tradeId);
    expect(await money(tradeId)).toMatchObject({ state: 'secured', released: '0.00', held: '475.00' });
  });
});

describe('what is awarded', () => {
  it('to the seller is paid when it is decided, and a cancellation gives back the rest only', async () => {
    const tradeId = await desk.funded();
    const claimId = await raised('seller', tradeId, { amount: usd('100.00') });
    await done(
      act('buyer', claimId, 'answer', { answer: 'refused', reason: 'nothing of the kind was agreed' }),
    );
    await done(
      act('bank', claimId, 'decision', {
        toBuyer: usd('0.00'),
        reason: 'storage was agreed',
        remedy: 'price-reduction',
      }),
    );
    expect(await money(tradeId)).toMatchObject({ released: '100.00', held: '375.00' });
    const again = await desk.raise('buyer', tradeId, { reason: 'other', rest: true });
    expect(again.body.amount).toEqual(usd('375.00'));
    await done(desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'over' }));
    expect(await money(tradeId)).toMatchObject({ released: '100.00', refunded: '375.00', held: '0.00' });
    expect((await desk.money(tradeId)).disputed).toEqual(usd('0.00'));
  });

  it('is not amended away: a price that something was claimed of stays as it is', async () => {
    const tradeId = await desk.funded();
    const claimId = await raised('buyer', tradeId, { amount: usd('300.00') });
    await done(act('seller', claimId, 'answer', { answer: 'accepted', remedy: 'price-reduction' }));
    const changes = { lines: [{ lineId: '1', unitPrice: '0.50' }] };
    const reply = await desk
      .as('seller')
      .send('POST', `/api/v1/trades/${tradeId}/amendments`, { reason: 'cheaper', changes });
    expect(reply.body.code).toBe('AMENDMENT_CLAIMED');
    expect(Object.keys(ALL)).toEqual(['1', '2']);
  });
});
