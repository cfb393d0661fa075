import { formatMoney, parseMoney } from '@tongshang/money';
import { inFull, onCredit } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { details, ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {} });
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const ALL = { 1: '100', 2: '60' };

async function balanceOf(who: Who, kind = 'cash'): Promise<string> {
  const { body } = await desk.as(who).get(`/api/v1/accounts?organisationId=${ORGANISATIONS[who]}&limit=100`);
  const found = body.items.filter(
    (account: { kind: string; currency: string }) => account.kind === kind && account.currency === 'USD',
  );
  return found.map((account: { available: { amount: string } }) => account.available.amount).join(' ');
}

/** What an organisation's cash grew by while something happened. */
async function gain(who: Who, happens: () => Promise<unknown>): Promise<string> {
  const minor = async () => parseMoney(usd((await balanceOf(who)) || '0.00')).amount;
  const before = await minor();
  await happens();
  return formatMoney({ amount: (await minor()) - before, currency: 'USD' }).amount;
}

const money = async (tradeId: string) =>
  (await desk.as('seller').get(`/api/v1/trades/${tradeId}/settlement`)).body;
const fund = (tradeId: string, who: Who = 'buyer', body: object = {}) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/funding`, body);
const factsOf = async (tradeId: string) => (await desk.read(tradeId)).facts.map((stated) => stated.fact);

describe('escrow', () => {
  it('holds the money, pays it out less the bank’s fee on delivery, and settles', async () => {
    await desk.as('bank').send('POST', '/api/v1/fees', {
      method: 'escrow',
      currency: 'USD',
      percent: '0.25',
      minimum: usd('2.00'),
    });
    await desk.payIn('buyer', '1000.00');
    const tradeId = await desk.order();
    const held = await gain('buyer', async () => {
      const reply = await fund(tradeId);
      expect(reply).toMatchObject({ status: 201, body: { method: 'escrow', amount: usd('475.00') } });
    });
    expect(held).toBe('-475.00');
    expect(await money(tradeId)).toMatchObject({
      state: 'secured',
      held: usd('475.00'),
      banksFees: [{ percent: '0.25' }],
    });
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    const paid = await gain('seller', () =>
      desk.state('buyer', tradeId, 'delivered', details.delivered(ALL)),
    );
    expect(paid).toBe('473.00');
    expect(await money(tradeId)).toMatchObject({
      state: 'settled',
      held: usd('0.00'),
      released: usd('475.00'),
      fees: usd('2.00'),
    });
    const settled = (await desk.read(tradeId)).facts.find((stated) => stated.fact === 'settled');
    expect(settled?.details).toMatchObject({
      released: usd('475.00'),
      feesTotal: usd('2.00'),
      payments: [{ instalmentId: '1', method: 'escrow', amount: usd('475.00') }],
    });
    expect(await desk.unsound()).toEqual([]);
  });

  it('pays per accepted quantity, shipment after shipment, to the cent', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order();
    await fund(tradeId);
    await desk.ship(tradeId, { 1: '40' });
    const first = await gain('seller', () =>
      desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '40' })),
    );
    expect(first).toBe('98.00');
    expect(await money(tradeId)).toMatchObject({ state: 'secured', held: usd('375.00') });
    await desk.ship(tradeId, { 1: '60', 2: '60' });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    const last = await gain('seller', () =>
      desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '60', 2: '60' })),
    );
    expect(last).toBe('373.00');
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'settled', released: usd('475.00'), refunded: usd('0.00') },
      ...{ held: usd('0.00'), disputed: usd('0.00') },
    });
    expect(await desk.unsound()).toEqual([]);
  });

  it('settles goods that arrived before their invoice once they are invoiced', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order();
    await fund(tradeId);
    await desk.ship(tradeId, ALL);
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await factsOf(tradeId)).not.toContain('settled');
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    expect(await factsOf(tradeId)).toContain('settled');
  });

  it('goes back to the buyer when the trade is cancelled', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order();
    await fund(tradeId);
    expect(await gain('buyer', () => desk.cancel(tradeId))).toBe('475.00');
    expect(await money(tradeId)).toMatchObject({ state: 'refunded', refunded: usd('475.00') });
    expect((await fund(tradeId)).body).toMatchObject({ code: 'TRADE_CANCELLED' });
  });

  it('is refused whole when the money is not there, the wrong one asks, or it is done already', async () => {
    const tradeId = await desk.order({
      lines: [
        {
          name: { en: 'Ship' },
          quantity: { value: '1', unit: 'C62' },
          unitPrice: { amount: '99000000', currency: 'USD' },
        },
      ],
    });
    const reply = await fund(tradeId);
    expect(reply).toMatchObject({ status: 409, body: { code: 'BALANCE_TOO_LOW' } });
    expect(await factsOf(tradeId)).toEqual(['ordered']);
    expect((await fund(tradeId, 'seller')).body.code).toBe('NOT_YOUR_PART');
    expect((await fund(tradeId, 'stranger')).body.code).toBe('TRADE_NOT_FOUND');
    expect((await fund(tradeId, 'buyer', { method: 'transfer' })).body.code).toBe('METHOD_DIFFERS');
    const other = { bankOrganisationId: ORGANISATIONS.otherBank };
    expect((await fund(tradeId, 'buyer', other)).body.code).toBe('BANK_ALREADY_CHOSEN');
    const own = { bankOrganisationId: ORGANISATIONS.buyer };
    expect((await fund(tradeId, 'buyer', own)).body.code).toBe('BANK_ALREADY_CHOSEN');
    const done = await desk.order();
    await desk.payIn('buyer', '950.00');
    expect((await fund(done)).status).toBe(201);
    expect((await fund(done)).body.code).toBe('ALREADY_FUNDED');
    expect(await desk.unsound()).toEqual([]);
  });
});

describe('advance', () => {
  const terms = { payment: inFull('transfer') };

  it('pays the seller at once, and is paid back on cancellation, or owed where the seller no longer has it', async () => {
    await desk.payIn('buyer', '950.00');
    const tradeId = await desk.order({ terms });
    expect(await gain('seller', () => fund(tradeId))).toBe('475.00');
    expect(await gain('buyer', () => desk.cancel(tradeId))).toBe('475.00');

    const spent = await desk.order({ terms });
    await fund(spent);
    const { body } = await desk.as('seller').get(`/api/v1/accounts?organisationId=${ORGANISATIONS.seller}`);
    const [account] = body.items;
    await desk
      .as('seller')
      .send('POST', `/api/v1/accounts/${account.accountId}/withdrawals`, { amount: account.available });
    await desk.cancel(spent);
    expect((await desk.read(spent)).status).toBe('cancelled');
    const money = async () => (await desk.as('buyer').get(`/api/v1/trades/${spent}/settlement`)).body;
    expect(await money()).toMatchObject({ state: 'owed-back', refundDebts: [{ open: usd('475.00') }] });
    const deposits = `/api/v1/accounts/${account.accountId}/deposits`;
    const back = await gain('buyer', () => desk.as('bank').send('POST', deposits, { amount: usd('475.00') }));
    expect(back).toBe('475.00');
    expect(await money()).toMatchObject({ state: 'refunded', refunded: usd('475.00') });
  });
});

describe('open account', () => {
  const terms = { payment: onCredit(30) };
  const limit = (amount: string) =>
    desk
      .as('bank')
      .send('POST', '/api/v1/limits', { organisationId: ORGANISATIONS.buyer, limit: usd(amount) });

  it('reserves the limit, makes what is delivered payable with its date, and settles with the payment', async () => {
    const tradeId = await desk.order({ terms });
    expect((await fund(tradeId)).body.code).toBe('CREDIT_LIMIT_TOO_LOW');
    expect((await limit('500.00')).body).toMatchObject({
      granted: usd('500.00'),
      available: usd('500.00'),
    });
    expect((await fund(tradeId)).status).toBe(201);
    expect(await balanceOf('buyer', 'limit')).toBe('25.00');
    expect((await limit('400.00')).body.code).toBe('CREDIT_LIMIT_TOO_LOW');
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await money(tradeId)).toMatchObject({
      state: 'secured',
      payables: [{ amount: usd('475.00'), dueOn: '2026-05-20', paid: false }],
      actions: [],
    });
    const { body: owing } = await desk.as('buyer').get(`/api/v1/trades/${tradeId}/settlement`);
    expect(owing.actions).toEqual([{ action: 'pay', ready: true, lacks: [], awaited: true }]);
    const cash = await desk.as('seller').get('/api/v1/cash?currency=USD&from=2026-01-01&to=2026-01-02');
    expect(cash.body.expected).toContainEqual({
      tradeId,
      reason: 'payable',
      direction: 'in',
      amount: usd('475.00'),
      dueOn: '2026-05-20',
    });
    await desk.payIn('buyer', '475.00');
    const pay = () => desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/payments`, {});
    const paid = await gain('seller', async () => {
      expect((await pay()).body).toMatchObject({ paid: usd('475.00'), settled: true });
    });
    expect(paid).toBe('475.00');
    expect(await balanceOf('buyer', 'limit')).toBe('500.00');
    expect((await pay()).body.code).toBe('NOTHING_DUE');
    expect(await desk.unsound()).toEqual([]);
  });

  it('gives the limit back when the trade is cancelled', async () => {
    await limit('500.00');
    const tradeId = await desk.order({ terms });
    await fund(tradeId);
    expect(await balanceOf('buyer', 'limit')).toBe('25.00');
    await desk.cancel(tradeId);
    expect(await balanceOf('buyer', 'limit')).toBe('500.00');
  });
});
