import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { details, ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {} });
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const usd = (amount: string) => ({ amount, currency: 'USD' });
const ALL = { 1: '100', 2: '60' };
const on = Temporal.Now.plainDateISO('UTC').toString();
const payment = inFull('outside', { event: 'order' });

const arrived = (who: Who, tradeId: string, amount: string | undefined, charges?: object) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/arrivals`, {
    ...{ instalmentId: '1', on },
    ...(amount === undefined ? {} : { amount: usd(amount) }),
    ...(charges ? { charges: { bearer: 'SHA', ...charges } } : {}),
  });
const instalment = async (tradeId: string) =>
  (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/settlement`)).body.instalments[0];

describe('a payment from outside that arrives short by charges of banks', () => {
  it('SETTLEMENT-14: meets its instalment where the seller takes them as its own cost, to the cent', async () => {
    const tradeId = await desk.order({ terms: { payment } });
    const reply = await arrived('seller', tradeId, '455.20', { amount: usd('19.80') });
    expect(reply.body, reply.text).toMatchObject({ amount: usd('475.00') });
    expect(await instalment(tradeId)).toMatchObject({
      ...{ funded: usd('475.00'), open: usd('0.00'), charges: usd('19.80'), state: 'paid' },
    });
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    const { facts } = await desk.read(tradeId);
    expect(facts.find(({ fact }) => fact === 'funded')?.details).toMatchObject({
      ...{ amount: usd('475.00'), charges: { amount: usd('19.80'), bearer: 'SHA' } },
    });
    expect(facts.find(({ fact }) => fact === 'settled')).toMatchObject({
      byRole: 'seller',
      details: { released: usd('475.00'), chargesTotal: usd('19.80'), feesTotal: usd('0.00') },
    });
  });

  it('is short of what is not taken so: that stays owed', async () => {
    const tradeId = await desk.order({ terms: { payment } });
    await arrived('seller', tradeId, '455.20');
    expect(await instalment(tradeId)).toMatchObject({ funded: usd('455.20'), open: usd('19.80') });
    expect(
      (await arrived('seller', tradeId, '0.00', { amount: usd('0.99'), isAgreed: true })).body,
    ).toMatchObject({
      amount: usd('0.99'),
    });
    expect(await instalment(tradeId)).toMatchObject({ open: usd('18.81'), charges: usd('0.99') });
    expect((await arrived('seller', tradeId, '18.82')).body.code).toBe('FACT_AMOUNT_DIFFERS');
    // Without an amount, all that is open came but the charges.
    expect((await arrived('seller', tradeId, undefined, { amount: usd('0.94') })).body).toMatchObject({
      amount: usd('18.81'),
    });
    expect(await instalment(tradeId)).toMatchObject({ open: usd('0.00'), charges: usd('1.93') });
  });

  it('beyond the bound needs that the seller agrees, and never exceeds what is open', async () => {
    const tradeId = await desk.order({ terms: { payment } });
    // 5 % of 475.00 are 23.75.
    const above = await arrived('seller', tradeId, '451.24', { amount: usd('23.76') });
    expect([above.status, above.body.code, above.body.errors?.[0]?.field]).toEqual([
      ...[409, 'CHARGES_ABOVE_BOUND', '/charges/amount'],
    ]);
    expect(await instalment(tradeId)).toMatchObject({ funded: usd('0.00'), open: usd('475.00') });
    expect((await arrived('seller', tradeId, '475.00', { amount: usd('0.01') })).body.code).toBe(
      'FACT_AMOUNT_DIFFERS',
    );
    expect((await arrived('seller', tradeId, '475.00', { amount: usd('0.00') })).body.code).toBe(
      'AMOUNT_NOT_POSITIVE',
    );
    const agreed = await arrived('seller', tradeId, '451.24', { amount: usd('23.76'), isAgreed: true });
    expect(agreed.body).toMatchObject({ amount: usd('475.00') });
  });

  it('within it is met at the bound itself', async () => {
    const tradeId = await desk.order({ terms: { payment } });
    const reply = await arrived('seller', tradeId, '451.25', { amount: usd('23.75') });
    expect(reply.body).toMatchObject({ amount: usd('475.00') });
  });

  it('is accepted by nobody but the seller, not even by a bank whose word it has accepted', async () => {
    const tradeId = await desk.order({ terms: { payment } });
    await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/parties/acceptance`, {
      ...{ organisationId: ORGANISATIONS.bank, role: 'bank', isAccepted: true },
    });
    await desk.as('bank').send('POST', `/api/v1/trades/${tradeId}/parties/answer`, { answer: 'joined' });
    const charges = { amount: usd('5.00') };
    expect((await arrived('bank', tradeId, '470.00', charges)).body.code).toBe('CHARGES_NOT_YOURS');
    expect((await arrived('buyer', tradeId, '470.00', charges)).body.code).toBe('NOT_YOUR_PART');
  });
});
