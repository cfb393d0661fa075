import { type Instalment, inFull } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { details, ORGANISATIONS, type TradeDesk, tradeDesk, type Who } from './testing.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {} });
  const limit = { organisationId: ORGANISATIONS.buyer, limit: usd('100000.00') };
  await desk.as('bank').send('POST', '/api/v1/limits', limit);
  await desk.payIn('buyer', '20000.00');
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const usd = (amount: string) => ({ amount, currency: 'USD' });
const ALL = { 1: '100', 2: '60' };
const send = (who: Who, tradeId: string, path: string, body: object = {}) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, body);
const money = async (tradeId: string) =>
  (await desk.as('seller').get(`/api/v1/trades/${tradeId}/settlement`)).body;
const part = (
  instalmentId: string,
  share: string,
  method: Instalment['method'],
  due: Instalment['due'] = { event: 'order' },
): Instalment => ({ instalmentId, share, method, due });

async function cashOf(who: Who): Promise<number> {
  const { body } = await desk.as(who).get(`/api/v1/accounts?organisationId=${ORGANISATIONS[who]}&limit=100`);
  return body.items
    .filter(({ kind }: { kind: string }) => kind === 'cash')
    .reduce(
      (sum: number, one: { balance: { amount: string } }) =>
        sum + Math.round(Number(one.balance.amount) * 100),
      0,
    );
}

async function ordered(payment: readonly Instalment[]): Promise<string> {
  const tradeId = await desk.order({ terms: { payment } });
  for (const { instalmentId, method } of payment) {
    if (method === 'outside') continue;
    const reply = await send('buyer', tradeId, 'funding', { instalmentId });
    expect(reply.status, reply.text).toBe(201);
  }
  return tradeId;
}

/** Lowers (or raises) the price of the first line's hundred pieces. */
async function reprice(tradeId: string, unitPrice: string): Promise<void> {
  const changes = { lines: [{ lineId: '1', unitPrice }] };
  const { body } = await send('buyer', tradeId, 'amendments', { reason: 'Other', changes });
  const done = await send('seller', tradeId, `amendments/${body.number}/answer`, { answer: 'accepted' });
  expect(done.status, done.text).toBe(200);
}

async function received(tradeId: string, total: string): Promise<void> {
  await desk.ship(tradeId, ALL);
  await desk.state('seller', tradeId, 'invoiced', details.invoiced(total));
  await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
}

describe('a total that falls after it was paid', () => {
  // 100 × 0.50 + 225.00 = 275.00 instead of 475.00.
  it.each([
    ['a transfer', inFull('transfer')],
    ['escrow and a transfer', [part('1', '70', 'escrow'), part('2', '30', 'transfer')]],
    ['a transfer and escrow', [part('1', '30', 'transfer'), part('2', '70', 'escrow')]],
    ['escrow twice', [part('1', '70', 'escrow'), part('2', '30', 'escrow')]],
  ])('by %s: the seller keeps the price, the buyer gets the rest back', async (_way, payment) => {
    const before = { seller: await cashOf('seller'), buyer: await cashOf('buyer') };
    const tradeId = await ordered(payment);
    await reprice(tradeId, '0.50');
    // At once, not only when all is done.
    expect((await cashOf('buyer')) - before.buyer).toBe(-27500);
    expect(await money(tradeId)).toMatchObject({
      state: 'secured',
      refunded: usd('200.00'),
      refundDebts: [],
    });
    await received(tradeId, '275.00');
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'settled', held: usd('0.00') },
      ...{ released: usd('275.00'), refunded: usd('200.00') },
    });
    expect((await cashOf('seller')) - before.seller).toBe(27500);
    expect((await cashOf('buyer')) - before.buyer).toBe(-27500);
  });

  it('is not settled while the seller no longer has it, and the buyer’s receipt stands all the same', async () => {
    const tradeId = await ordered(inFull('transfer'));
    const { body } = await desk.as('seller').get(`/api/v1/accounts?organisationId=${ORGANISATIONS.seller}`);
    const [account] = body.items;
    const at = `/api/v1/accounts/${account.accountId}`;
    await desk.as('seller').send('POST', `${at}/withdrawals`, { amount: account.available });
    await reprice(tradeId, '0.50');
    expect(await money(tradeId)).toMatchObject({
      refundDebts: [{ reason: 'amendment', amount: usd('200.00'), open: usd('200.00') }],
    });
    await received(tradeId, '275.00');
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'secured', released: usd('475.00'), refunded: usd('0.00') },
      refundDebts: [{ reason: 'amendment', amount: usd('200.00'), open: usd('200.00') }],
    });
    expect((await send('buyer', tradeId, 'payments')).body.code).toBe('NOTHING_DUE');
    await desk.as('bank').send('POST', `${at}/deposits`, { amount: usd('120.00') });
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'secured', released: usd('355.00'), refunded: usd('120.00') },
      refundDebts: [{ amount: usd('200.00'), open: usd('80.00') }],
    });
    await desk.as('bank').send('POST', `${at}/deposits`, { amount: usd('80.00') });
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'settled', released: usd('275.00'), refunded: usd('200.00') },
    });
  });

  it('is owed no more than the price, though more had fallen due', async () => {
    const tradeId = await ordered(inFull('credit', { event: 'invoice', days: 0 }));
    await desk.state('seller', tradeId, 'produced', details.produced(ALL));
    await desk.state('seller', tradeId, 'packed', details.packed({ 1: '100' }));
    const shipmentId = (await desk.read(tradeId)).facts.flatMap((stated) =>
      stated.fact === 'packed' ? [stated.details.shipmentId ?? ''] : [],
    )[0] as string;
    await desk.state('seller', tradeId, 'invoiced', { ...details.invoiced('250.00'), shipmentId });
    await reprice(tradeId, '0.50');
    await desk.state('carrier', tradeId, 'shipped', { ...details.shipped(), shipmentId });
    await desk.state('buyer', tradeId, 'delivered', { ...details.delivered({ 1: '100' }), shipmentId });
    expect((await send('buyer', tradeId, 'payments')).body).toMatchObject({ paid: usd('250.00') });
    await desk.state('seller', tradeId, 'packed', details.packed({ 2: '60' }));
    const last = (await desk.read(tradeId)).facts.flatMap((stated) =>
      stated.fact === 'packed' ? [stated.details.shipmentId ?? ''] : [],
    )[1] as string;
    await desk.state('seller', tradeId, 'invoiced', { ...details.invoiced('225.00'), shipmentId: last });
    await desk.state('carrier', tradeId, 'shipped', { ...details.shipped(), shipmentId: last });
    await desk.state('buyer', tradeId, 'delivered', { ...details.delivered({ 2: '60' }), shipmentId: last });
    expect((await send('buyer', tradeId, 'payments')).body).toMatchObject({
      paid: usd('25.00'),
      settled: true,
    });
    expect(await money(tradeId)).toMatchObject({ state: 'settled', released: usd('275.00') });
  });

  it('that rises leaves what the bank promised, and the rest asks for more', async () => {
    const tradeId = await ordered([
      part('1', '30', 'credit', { event: 'invoice', days: 0 }),
      part('2', '70', 'outside', { event: 'receipt', days: 0 }),
    ]);
    await reprice(tradeId, '3.00');
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('525.00'));
    expect((await send('buyer', tradeId, 'payments')).body).toMatchObject({ paid: usd('142.50') });
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect((await money(tradeId)).instalments[1]).toMatchObject({ asked: usd('382.50') });
  });
});

describe('credit in a trade that is cancelled', () => {
  const invoiced = async () => {
    const tradeId = await ordered(inFull('credit', { event: 'invoice', days: 0 }));
    await desk.state('seller', tradeId, 'produced', details.produced(ALL));
    await desk.state('seller', tradeId, 'packed', details.packed(ALL));
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    return tradeId;
  };

  it('is owed no more', async () => {
    const tradeId = await invoiced();
    await desk.cancel(tradeId);
    expect(await money(tradeId)).toMatchObject({ state: 'refunded', payables: [] });
    expect((await send('buyer', tradeId, 'payments')).body.code).toBe('NOTHING_DUE');
  });

  it('and paid already comes back from the seller', async () => {
    const tradeId = await invoiced();
    await send('buyer', tradeId, 'payments');
    const before = await cashOf('buyer');
    await desk.cancel(tradeId);
    expect((await cashOf('buyer')) - before).toBe(47500);
    expect(await money(tradeId)).toMatchObject({ released: usd('0.00'), refunded: usd('475.00') });
  });
});

describe('a bank that the seller alone has called', () => {
  it('keeps no money of the buyer’s until the buyer names it, and is then accepted by both', async () => {
    const tradeId = await desk.order({ terms: { payment: inFull('escrow') } });
    const named = { organisationId: ORGANISATIONS.bank, role: 'bank' };
    await send('seller', tradeId, 'parties/acceptance', { ...named, isAccepted: true });
    await send('buyer', tradeId, 'parties/acceptance', { ...named, isAccepted: false });
    expect((await send('buyer', tradeId, 'funding')).body.code).toBe('BANK_MISSING');
    const chosen = { bankOrganisationId: ORGANISATIONS.bank };
    const reply = await send('buyer', tradeId, 'funding', chosen);
    expect(reply.status, reply.text).toBe(201);
    const bank = (await desk.read(tradeId)).parties.find(({ role }) => role === 'bank');
    expect(bank?.acceptedBy).toEqual(['seller', 'buyer']);
  });
});
