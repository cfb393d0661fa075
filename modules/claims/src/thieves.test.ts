import { details } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, type ClaimsDesk, claimsDesk, dispatchOf, usd } from './testing/claims-desk.ts';

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

  it('to the seller of a claim of the buyer’s is earned by the goods: no bank pays for what has not left', async () => {
    for (const claim of [{ rest: true }, { amount: usd('300.00') }]) {
      const tradeId = await desk.funded();
      const claimId = await raised('buyer', tradeId, claim);
      await done(act('seller', claimId, 'answer', { answer: 'refused', reason: 'they are being made' }));
      await done(act('bank', claimId, 'decision', { toBuyer: usd('0.00'), reason: 'not late' }));
      expect(await money(tradeId)).toMatchObject({ released: '0.00', held: '475.00' });
      const again = await desk.raise('buyer', tradeId, { reason: 'other', rest: true });
      expect(again.body.amount, 'the goods are still to come').toEqual(usd('475.00'));
      await done(desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'over' }));
      expect(await money(tradeId)).toMatchObject({ released: '0.00', refunded: '475.00', held: '0.00' });
    }
  });

  it('by a cent off goods that have not left is a price reduction: they are still to come, and to be paid when they do', async () => {
    const tradeId = await desk.funded();
    const claimId = await raised('buyer', tradeId, { rest: true });
    await done(act('seller', claimId, 'proposals', { toBuyer: usd('0.01'), remedy: 'price-reduction' }));
    await done(act('buyer', claimId, 'proposals/answer', { proposal: 1, answer: 'accepted' }));
    expect(await money(tradeId)).toEqual({
      ...{ state: 'secured', released: '0.00', refunded: '0.01', held: '474.99' },
    });
    await done(desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'over' }));
    expect(await money(tradeId)).toMatchObject({ released: '0.00', refunded: '475.00', held: '0.00' });
  });

  it('in part is taken off the price; the rest comes with the goods', async () => {
    const tradeId = await desk.underWay();
    const claimId = await raised('buyer', tradeId, { amount: usd('300.00') });
    await done(act('seller', claimId, 'answer', { answer: 'refused', reason: 'the colour was agreed' }));
    await done(act('bank', claimId, 'decision', { toBuyer: usd('75.00'), reason: 'a week late' }));
    expect(await money(tradeId)).toMatchObject({ released: '0.00', refunded: '75.00', held: '400.00' });
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await money(tradeId)).toMatchObject({ released: '400.00', refunded: '75.00', held: '0.00' });
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

const today = () => desk.now().toString().slice(0, 10);

/** Ten toasters, 37.50, that do not conform: both agree that they go back for the money, or are replaced for the price. */
async function awaiting(remedy: 'return' | 'replacement') {
  const tradeId = await desk.underWay();
  const differences = { 2: { 'not-conforming': '10' } };
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '50' }, differences));
  const claimId = (await desk.claims('buyer', tradeId))[0]?.claimId ?? '';
  const movement = { freightBy: 'seller', dispatchBy: today() };
  const toBuyer = usd(remedy === 'return' ? '37.50' : '0.00');
  await done(act('seller', claimId, 'proposals', { toBuyer, remedy, movement }));
  await done(act('buyer', claimId, 'proposals/answer', { proposal: 1, answer: 'accepted' }));
  return { tradeId, claimId };
}

const taken = [
  { lineId: '2', quantity: '10', warehouseId: '00000000-0000-7000-8000-000000000001', source: 'made' },
];
const send = (who: 'seller' | 'buyer', claimId: string) =>
  act(
    who,
    claimId,
    'dispatch',
    dispatchOf({ dispatchedOn: today(), ...(who === 'seller' ? { taken } : {}) }),
  );
const all = { lines: [{ lineId: '2', received: '10' }] };
const nothing = {
  lines: [{ lineId: '2', received: '0', differences: [{ quantity: '10', reason: 'lost-on-the-way' }] }],
};
const HELD = { state: 'secured', released: '437.50', refunded: '0.00', held: '37.50' };

describe('of goods that go back', () => {
  it('a buyer gets no money by saying that it sent them, nor by saying that they came', async () => {
    const { tradeId, claimId } = await awaiting('return');
    await done(send('buyer', claimId));
    expect((await act('buyer', claimId, 'receipt', all)).body.code).toBe('CLAIM_NOT_YOURS');
    expect((await send('buyer', claimId)).body.code).toBe('CLAIM_GOODS_SENT');
    // Nor by a new offer to itself, by taking back, or by silence.
    await done(act('buyer', claimId, 'proposals', { toBuyer: usd('37.50'), remedy: 'refund' }));
    expect(
      (await act('buyer', claimId, 'proposals/answer', { proposal: 2, answer: 'accepted' })).body.code,
    ).toBe('CLAIM_OWN_PROPOSAL');
    desk.wait(100);
    await desk.runDeadlines();
    expect(await money(tradeId)).toEqual(HELD);
  });

  it('a seller that rejects a new offer opens nothing: what was agreed stands until its time has passed', async () => {
    const { tradeId, claimId } = await awaiting('return');
    await done(send('buyer', claimId));
    await done(act('buyer', claimId, 'proposals', { toBuyer: usd('37.50') }));
    await done(act('seller', claimId, 'proposals/answer', { proposal: 2, answer: 'rejected' }));
    const decision = { toBuyer: usd('0.00'), reason: 'Mine' };
    expect((await act('bank', claimId, 'decision', decision)).body.code).toBe('CLAIM_NOT_DECIDABLE');
    expect((await act('seller', claimId, 'answer', { answer: 'refused' })).body.code).toBe(
      'CLAIM_GOODS_AWAITED',
    );
    desk.wait(60);
    await done(
      act('bank', claimId, 'decision', { toBuyer: usd('37.50'), reason: 'The carrier says they came' }),
    );
    expect(await money(tradeId)).toMatchObject({ state: 'settled', refunded: '37.50', held: '0.00' });
    expect((await act('seller', claimId, 'receipt', all)).body.code).toBe('CLAIM_CLOSED');
  });

  it('a seller that says that nothing came keeps no money: the bank looks at it', async () => {
    const { tradeId, claimId } = await awaiting('return');
    await done(send('buyer', claimId));
    await done(act('seller', claimId, 'receipt', nothing));
    expect(await money(tradeId)).toEqual(HELD);
    expect((await act('seller', claimId, 'receipt', all)).body.code).toBe('CLAIM_NO_GOODS_AWAITED');
    await done(act('bank', claimId, 'decision', { toBuyer: usd('37.50'), reason: 'Signed for' }));
    expect(await money(tradeId)).toMatchObject({ refunded: '37.50', held: '0.00' });
  });
});

describe('of a replacement', () => {
  it('a seller is not paid by saying that it sent one that never comes', async () => {
    const { tradeId, claimId } = await awaiting('replacement');
    await done(send('seller', claimId));
    expect((await act('seller', claimId, 'receipt', all)).body.code).toBe('CLAIM_NOT_YOURS');
    expect(await money(tradeId)).toEqual(HELD);
    await done(act('buyer', claimId, 'receipt', nothing));
    expect(await money(tradeId)).toEqual(HELD);
    await done(act('bank', claimId, 'decision', { toBuyer: usd('37.50'), reason: 'It never came' }));
    expect(await money(tradeId)).toMatchObject({ refunded: '37.50', released: '437.50' });
  });

  it('a buyer that is silent about one that came keeps neither money nor goods for ever', async () => {
    const { tradeId, claimId } = await awaiting('replacement');
    await done(send('seller', claimId));
    desk.wait(60);
    await done(act('bank', claimId, 'decision', { toBuyer: usd('0.00'), reason: 'Signed for' }));
    expect(await money(tradeId)).toMatchObject({ state: 'settled', released: '475.00', held: '0.00' });
  });

  it('nobody sends or takes goods in a trade in another role, whatever it calls itself', async () => {
    const { claimId } = await awaiting('replacement');
    for (const who of ['carrier', 'bank'] as const) {
      expect((await act(who, claimId, 'dispatch', dispatchOf({ taken }))).status).toBeGreaterThanOrEqual(400);
      expect((await act(who, claimId, 'receipt', all)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('a trade that is settled before anything has left', () => {
  it('is cancelled no more, and nobody can ask for it', async () => {
    const tradeId = await desk.funded();
    const claimId = await raised('buyer', tradeId, { rest: true });
    await done(act('seller', claimId, 'answer', { answer: 'accepted', remedy: 'refund' }));
    expect(await money(tradeId)).toMatchObject({ state: 'settled', refunded: '475.00', held: '0.00' });
    const asked = await desk
      .as('buyer')
      .send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'over' });
    expect(asked.body.code).toBe('CANCELLATION_TOO_LATE');
  });
});

describe('a trade whose goods go back', () => {
  it('is not cancelled any more, so that nothing that is on its way is left without an owner', async () => {
    const { tradeId, claimId } = await awaiting('return');
    const reply = await desk
      .as('buyer')
      .send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'over' });
    expect(reply.status).toBe(409);
    await done(act('buyer', claimId, 'withdrawal', {}));
    expect((await send('buyer', claimId)).body.code).toBe('CLAIM_CLOSED');
    expect(await money(tradeId)).toMatchObject({ state: 'settled', released: '475.00', held: '0.00' });
  });
});
