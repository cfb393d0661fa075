import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {} });
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const usd = (amount: string) => ({ amount, currency: 'USD' });
const on = Temporal.Now.plainDateISO('UTC').toString();
const send = (who: Who, tradeId: string, path: string, amount: string) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, {
    ...{ instalmentId: '1', amount: usd(amount), on, reference: 'MT103 9' },
  });
const money = async (who: Who, tradeId: string) =>
  (await desk.as(who).get(`/api/v1/trades/${tradeId}/settlement`)).body;
const offered = async (who: Who, tradeId: string) =>
  (await money(who, tradeId)).actions.map((one: { action: string; awaited: boolean }) => [
    one.action,
    one.awaited,
  ]);
const waitingFor = async (who: Who, tradeId: string) =>
  (await desk.as(who).get('/api/v1/trades?limit=50')).body.items.find(
    (one: { tradeId: string }) => one.tradeId === tradeId,
  )?.waitingFor;

it('SETTLEMENT-17: what was paid outside and is owed back stands as a debt, which its seller says to have sent', async () => {
  const tradeId = await desk.order({ terms: { payment: inFull('outside', { event: 'order' }) } });
  await send('seller', tradeId, 'arrivals', '475.00');
  expect((await send('seller', tradeId, 'refunds', '1.00')).body.code).toBe('NOTHING_OWED_BACK');
  await desk.cancel(tradeId);
  expect(await waitingFor('seller', tradeId)).toBe('pay-back');
  const debt = {
    ...{ instalmentId: '1', reason: 'cancellation', amount: usd('475.00'), spareUntil: null },
    debtorOrganisationId: ORGANISATIONS.seller,
    creditorOrganisationId: ORGANISATIONS.buyer,
  };
  expect((await money('buyer', tradeId)).refundDebts).toMatchObject([
    { ...debt, open: usd('475.00'), underWay: usd('0.00'), sentOn: null },
  ]);
  expect(await offered('seller', tradeId)).toEqual([['state-refund', true]]);
  expect((await send('buyer', tradeId, 'refunds', '1.00')).body.code).toBe('NOT_YOUR_PART');
  expect((await send('seller', tradeId, 'refunds', '475.01')).body.code).toBe('REFUND_EXCEEDS_DEBT');
  expect((await send('seller', tradeId, 'refunds', '400.00')).status).toBe(201);
  expect((await send('seller', tradeId, 'refunds', '75.01')).body.code).toBe('REFUND_EXCEEDS_DEBT');
  await send('buyer', tradeId, 'repayments', '390.00');
  expect((await money('seller', tradeId)).refundDebts).toMatchObject([
    { ...debt, open: usd('85.00'), underWay: usd('10.00'), sentOn: on, sentReference: 'MT103 9' },
  ]);
  expect((await send('seller', tradeId, 'refunds', '75.00')).status).toBe(201);
  expect(await offered('seller', tradeId)).toEqual([]);
  expect(await offered('buyer', tradeId)).toEqual([]);
  await send('buyer', tradeId, 'repayments', '85.00');
  expect(await money('buyer', tradeId)).toMatchObject({ state: 'refunded', refundDebts: [] });
  expect(await waitingFor('seller', tradeId)).toBe(null);
});
