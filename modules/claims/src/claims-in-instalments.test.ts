import { details } from '@tongshang/settlement/testing';
import type { Instalment } from '@tongshang/trade';
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

const ON = '2026-04-20';
const deposit = (method: Instalment['method']): Instalment => ({
  ...{ instalmentId: '1', share: '30', method, due: { event: 'order' } },
});
const balance = (method: Instalment['method'], due: Instalment['due']): Instalment => ({
  ...{ instalmentId: '2', method, due },
});
const say = (who: 'seller' | 'buyer', tradeId: string, path: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, body);

/** Received but for ten pieces of the first line, worth 25.00, which do not conform. */
async function receivedShort(tradeId: string) {
  const differ = details.delivered({ 1: '90', 2: '60' }, { 1: { 'not-conforming': '10' } });
  await desk.state('buyer', tradeId, 'delivered', differ);
  const [claim] = await desk.claims('seller', tradeId);
  return { claimId: claim?.claimId ?? '', amount: claim?.amount };
}

describe('a claim about a price that is paid in instalments', () => {
  it('paid outside: the seller owes back what it gave, and the trade settles when the buyer says that it came', async () => {
    const terms = { payment: [deposit('outside'), balance('outside', { event: 'documents' })] };
    const tradeId = await desk.order({ terms });
    await say('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await say('seller', tradeId, 'arrivals', { instalmentId: '2', on: ON });
    const { claimId, amount } = await receivedShort(tradeId);
    expect(amount).toEqual(usd('25.00'));
    const held = await desk.act('bank', claimId, 'decision', { toBuyer: usd('25.00'), reason: 'x' });
    expect(held.body.code, 'no bank holds anything').toBe('CLAIM_NOT_YOURS');
    await desk.act('seller', claimId, 'answer', { answer: 'accepted' });
    const money = await desk.money(tradeId);
    expect(money).toMatchObject({ state: 'secured', instalments: [{}, { owedBack: usd('25.00') }] });
    const early = await say('buyer', tradeId, 'repayments', { instalmentId: '1', on: ON });
    expect(early.body.code).toBe('INSTALMENT_NOT_DUE');
    const beyond = { instalmentId: '2', on: ON, amount: usd('25.01') };
    expect((await say('buyer', tradeId, 'repayments', beyond)).body.code).toBe('FACT_AMOUNT_DIFFERS');
    const back = await say('buyer', tradeId, 'repayments', { instalmentId: '2', on: ON, reference: 'R 1' });
    expect(back.body).toMatchObject({ amount: usd('25.00'), settled: true });
    expect((await desk.read(tradeId)).facts.find(({ fact }) => fact === 'settled')?.details).toMatchObject({
      released: usd('450.00'),
      payments: [
        { instalmentId: '1', amount: usd('142.50') },
        { instalmentId: '2', amount: usd('307.50') },
      ],
    });
  });

  it('not paid yet: less falls due', async () => {
    const terms = { payment: [deposit('outside'), balance('outside', { event: 'receipt', days: 30 })] };
    const tradeId = await desk.order({ terms });
    await say('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    const { claimId } = await receivedShort(tradeId);
    const second = async () => (await desk.money(tradeId)).instalments[1];
    expect(await second(), 'what is disputed is not due').toMatchObject({
      asked: usd('307.50'),
      state: 'due',
    });
    await say('seller', tradeId, 'arrivals', { instalmentId: '2', on: ON });
    await desk.act('seller', claimId, 'answer', { answer: 'accepted' });
    expect(await desk.money(tradeId)).toMatchObject({ state: 'settled', released: usd('450.00') });
  });

  it('the last instalments give first: out of escrow, before the deposit that the seller has', async () => {
    const terms = { payment: [deposit('transfer'), balance('escrow', { event: 'shipment' })] };
    const tradeId = await desk.underWay(terms);
    const { claimId } = await receivedShort(tradeId);
    expect(await desk.money(tradeId)).toMatchObject({ held: usd('25.00'), released: usd('450.00') });
    const gain = await desk.gain('buyer', () =>
      desk.act('seller', claimId, 'answer', { answer: 'accepted' }),
    );
    expect(gain).toBe('25.00');
    expect(await desk.money(tradeId)).toMatchObject({ state: 'settled', refunded: usd('25.00') });
  });

  it('before anything is paid: goods sent on trust can be claimed, and nothing sent cannot', async () => {
    const terms = {
      payment: [{ ...deposit('outside'), share: '100', due: { event: 'invoice', days: 60 } } as const],
    };
    const tradeId = await desk.order({ terms });
    const raise = () => desk.raise('buyer', tradeId, { reason: 'other', amount: usd('75.00') });
    expect((await raise()).body.code).toBe('CLAIM_NOT_FUNDED');
    await desk.ship(tradeId, ALL);
    await desk.act('seller', (await raise()).body.claimId, 'answer', { answer: 'accepted' });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect((await desk.money(tradeId)).instalments[0]).toMatchObject({ asked: usd('400.00') });
    await say('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
    expect(await desk.money(tradeId)).toMatchObject({ state: 'settled', released: usd('400.00') });
  });

  it('a bank decides about what it holds, and gives away nothing that the seller has', async () => {
    const payment = [
      { instalmentId: '1', share: '10', method: 'escrow', due: { event: 'order' } },
      { instalmentId: '2', share: '90', method: 'transfer', due: { event: 'order' } },
    ] as const;
    const tradeId = await desk.funded({ payment });
    const raised = await desk.raise('buyer', tradeId, { reason: 'other', amount: usd('300.00') });
    const { claimId } = raised.body;
    await desk.act('seller', claimId, 'answer', { answer: 'refused' });
    const decide = (toBuyer: string) =>
      desk.act('bank', claimId, 'decision', { toBuyer: usd(toBuyer), reason: 'So' });
    const gained = await desk.gain('seller', async () => {
      expect((await decide('300.00')).body.code).toBe('CLAIM_BEYOND_HELD');
      const decided = await desk.gain('buyer', async () => expect((await decide('47.50')).status).toBe(201));
      expect(decided, 'out of what is held').toBe('47.50');
    });
    expect(gained).toBe('0.00');
    const back = await desk.gain('buyer', async () => {
      const reply = await desk
        .as('buyer')
        .send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'over' });
      expect(reply.status, reply.text).toBeLessThan(300);
    });
    expect(back, 'with the 47.50 of the decision, all that it paid').toBe('427.50');
  });

  it('what a bank decides reaches the buyer, whatever the seller owes others', async () => {
    const other = await desk.funded({
      payment: [{ ...balance('transfer', { event: 'order' }), share: '100' }],
    });
    const { body } = await desk.as('seller').get('/api/v1/accounts?limit=100');
    const cash = (body.items as { accountId: string; kind: string; available: object }[]).find(
      ({ kind }) => kind === 'cash',
    );
    const out = await desk
      .as('seller')
      .send('POST', `/api/v1/accounts/${cash?.accountId}/withdrawals`, { amount: cash?.available });
    expect(out.status, out.text).toBe(201);
    expect((await say('buyer', other, 'cancellation', { reason: 'over' })).status).toBeLessThan(300);

    const payment = [
      { ...deposit('escrow'), share: '10' },
      { ...balance('transfer', { event: 'order' }), share: '90' },
    ];
    const tradeId = await desk.funded({ payment });
    const { claimId } = (await desk.raise('buyer', tradeId, { reason: 'other', rest: true })).body;
    await desk.act('seller', claimId, 'answer', { answer: 'refused' });
    const gained = await desk.gain('buyer', () =>
      desk.act('bank', claimId, 'decision', { toBuyer: usd('47.50'), reason: 'Late' }),
    );
    expect(gained).toBe('47.50');
  });
});
