import { type Instalment, inFull } from '@tongshang/trade';
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
const TODAY = Temporal.Now.plainDateISO('UTC');
const ON = TODAY.toString();

const send = (who: Who, tradeId: string, path: string, body: object = {}) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, body);
const money = async (tradeId: string, who: Who = 'seller') =>
  (await desk.as(who).get(`/api/v1/trades/${tradeId}/settlement`)).body;
const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: { code?: string; params?: { missing?: string } }) => [error.code, error.params?.missing],
  );
const statesOf = async (tradeId: string) =>
  (await money(tradeId)).instalments.map((one: { state: string }) => one.state);
const awaited = async (who: Who, tradeId: string) => {
  const { body } = await desk.as(who).get(`/api/v1/trades/${tradeId}`);
  return body.nextActions
    .filter((one: { awaited: boolean }) => one.awaited)
    .map((one: { fact?: string; action: string; instalmentId?: string }) =>
      [one.fact ?? one.action, one.instalmentId].filter(Boolean).join(' '),
    );
};
const produce = (tradeId: string, amounts: Readonly<Record<string, string>> = ALL) =>
  desk.state('seller', tradeId, 'produced', details.produced(amounts));

const deposit = (method: Instalment['method']): Instalment => ({
  ...{ instalmentId: '1', share: '30', method, due: { event: 'order' } },
});
const balance = (method: Instalment['method'], due: Instalment['due']): Instalment => ({
  ...{ instalmentId: '2', share: '70', method, due },
});

describe('30 % T/T at order, 70 % against a copy of the bill of lading', () => {
  const terms = { payment: [deposit('outside'), balance('outside', { event: 'documents' })] };

  it('waits for the deposit until the seller has it, and for the balance before the goods are handed over', async () => {
    const tradeId = await desk.order({ terms });
    expect(await awaited('buyer', tradeId)).toEqual(['remitted 1']);
    expect(await codeOf(produce(tradeId))).toEqual(['FACT_NOT_READY', 'funded/1']);
    const sent = { instalmentId: '1', on: ON, reference: 'MT103 77' };
    expect((await send('buyer', tradeId, 'remittances', sent)).body).toMatchObject({ amount: usd('142.50') });
    expect(await awaited('seller', tradeId)).toEqual(['funded 1']);
    expect(await statesOf(tradeId)).toEqual(['sent', 'open']);
    expect(await codeOf(produce(tradeId)), 'the buyer’s word alone pays nothing').toEqual([
      'FACT_NOT_READY',
      'funded/1',
    ]);
    const arrived = await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
    expect(arrived.body).toMatchObject({ amount: usd('142.50'), settled: false });
    expect(await statesOf(tradeId)).toEqual(['paid', 'open']);

    await desk.ship(tradeId, ALL);
    expect(await awaited('buyer', tradeId)).toContain('remitted 2');
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    const receive = () => desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await codeOf(receive())).toEqual(['FACT_NOT_READY', 'funded/2']);
    await send('seller', tradeId, 'arrivals', { instalmentId: '2', on: ON });
    await receive();
    const settled = (await desk.read(tradeId)).facts.find(({ fact }) => fact === 'settled');
    expect(settled).toMatchObject({
      byRole: 'seller',
      details: {
        ...{ released: usd('475.00'), feesTotal: usd('0.00'), transferIds: [] },
        payments: [
          { instalmentId: '1', method: 'outside', amount: usd('142.50') },
          { instalmentId: '2', method: 'outside', amount: usd('332.50') },
        ],
      },
    });
    expect(await money(tradeId)).toMatchObject({
      state: 'settled',
      held: usd('0.00'),
      released: usd('475.00'),
    });
  });

  it('asks for the balance shipment by shipment, and takes what arrives short', async () => {
    const tradeId = await desk.order({ terms });
    await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON, amount: usd('140.00') });
    expect(await codeOf(produce(tradeId)), 'two dollars fifty went to banks on the way').toEqual([
      'FACT_NOT_READY',
      'funded/1',
    ]);
    await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON, amount: usd('2.50') });
    await desk.ship(tradeId, { 1: '100', 2: '0.5' });
    // 250.00 + 1.875 of goods have left, invoiced at 251.88; 142.50 of it the deposit pays.
    expect((await money(tradeId)).instalments[1]).toMatchObject({ state: 'due', asked: usd('109.38') });
    const beyond = await send('seller', tradeId, 'arrivals', {
      ...{ instalmentId: '2', on: ON },
      amount: usd('109.39'),
    });
    expect(beyond.body.code).toBe('FACT_AMOUNT_DIFFERS');
    await send('seller', tradeId, 'arrivals', { instalmentId: '2', on: ON });
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '0.5' }));
    await desk.ship(tradeId, { 2: '59.5' });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await send('seller', tradeId, 'arrivals', { instalmentId: '2', on: ON });
    expect((await money(tradeId)).instalments[1]).toMatchObject({ funded: usd('332.50'), state: 'paid' });
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 2: '59.5' }));
    expect((await money(tradeId)).state).toBe('settled');
  });

  it('counts only from whom a false word would cost', async () => {
    const tradeId = await desk.order({ terms });
    const said = { instalmentId: '1', on: ON };
    expect((await send('buyer', tradeId, 'arrivals', said)).body.code).toBe('NOT_YOUR_PART');
    expect((await send('seller', tradeId, 'remittances', said)).body.code).toBe('NOT_YOUR_PART');
    expect((await send('seller', tradeId, 'repayments', said)).body.code).toBe('NOT_YOUR_PART');
    expect((await send('stranger', tradeId, 'arrivals', said)).body.code).toBe('TRADE_NOT_FOUND');
    // The buyer named the bank: until the seller accepts it, its word about the seller's money counts for nothing.
    expect((await send('bank', tradeId, 'arrivals', said)).body.code).toBe('WORD_NOT_ACCEPTED');
    await send('seller', tradeId, 'parties/acceptance', {
      ...{ organisationId: ORGANISATIONS.bank, role: 'bank', isAccepted: true },
    });
    expect((await send('bank', tradeId, 'arrivals', said)).status).toBe(201);
  });

  it('is refused with the reason', async () => {
    const tradeId = await desk.order({ terms });
    const refused = async (path: string, body: object, who: Who = 'buyer') =>
      (await send(who, tradeId, path, body)).body.code;
    expect(await refused('remittances', { instalmentId: '9', on: ON })).toBe('INSTALMENT_UNKNOWN');
    expect(await refused('remittances', { instalmentId: '1', on: '2999-01-01' })).toBe('DAY_IN_FUTURE');
    const before = '2026-02-26';
    for (const path of ['remittances', 'repayments'])
      expect(await refused(path, { instalmentId: '1', on: before }), path).toBe('DAY_BEFORE_ORDER');
    expect(await refused('arrivals', { instalmentId: '1', on: before }, 'seller')).toBe('DAY_BEFORE_ORDER');
    expect(await refused('remittances', { instalmentId: '2', on: ON })).toBe('INSTALMENT_NOT_DUE');
    expect(await refused('funding', { instalmentId: '1' })).toBe('INSTALMENT_OUTSIDE');
    expect(await refused('repayments', { instalmentId: '1', on: ON })).toBe('INSTALMENT_NOT_DUE');
    const zero = { instalmentId: '1', on: ON, amount: usd('0.00') };
    expect(await refused('arrivals', zero, 'seller')).toBe('FACT_AMOUNT_DIFFERS');
    const yuan = { instalmentId: '1', on: ON, amount: { amount: '1.00', currency: 'CNY' } };
    expect(await refused('arrivals', yuan, 'seller')).toBe('FACT_AMOUNT_DIFFERS');
    await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
    expect(await refused('arrivals', { ...zero, amount: usd('1.00') }, 'seller')).toBe('FACT_ALREADY_STATED');
  });
});

describe('a deposit by transfer, the rest in escrow', () => {
  const terms = { payment: [deposit('transfer'), balance('escrow', { event: 'shipment' })] };

  it('the deposit pays for the goods received first, escrow for the rest', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order({ terms });
    expect((await send('buyer', tradeId, 'funding')).body).toMatchObject({
      ...{ instalmentId: '1', method: 'transfer', amount: usd('142.50') },
    });
    await produce(tradeId);
    expect(await awaited('buyer', tradeId)).toEqual(['funded 2']);
    await desk.state('seller', tradeId, 'packed', details.packed({ 1: '100' }));
    const load = () => desk.state('carrier', tradeId, 'shipped', details.shipped());
    expect(await codeOf(load())).toEqual(['FACT_NOT_READY', 'funded/2']);
    expect((await send('buyer', tradeId, 'funding', { method: 'transfer' })).body.code).toBe(
      'METHOD_DIFFERS',
    );
    expect((await send('buyer', tradeId, 'funding')).body).toMatchObject({
      ...{ instalmentId: '2', method: 'escrow', amount: usd('332.50') },
    });
    expect((await send('buyer', tradeId, 'funding')).body.code).toBe('ALREADY_FUNDED');
    await load();
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100' }));
    // 250.00 are earned: 142.50 the seller has, 107.50 come out of escrow.
    expect(await money(tradeId)).toMatchObject({ held: usd('225.00'), released: usd('250.00') });
    await desk.ship(tradeId, { 2: '60' });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 2: '60' }));
    expect(await money(tradeId)).toMatchObject({
      state: 'settled',
      held: usd('0.00'),
      released: usd('475.00'),
    });
  });

  it('both go back when the trade is cancelled', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order({ terms });
    await send('buyer', tradeId, 'funding');
    await send('buyer', tradeId, 'funding');
    await desk.cancel(tradeId);
    expect(await money(tradeId)).toMatchObject({
      state: 'refunded',
      held: usd('0.00'),
      refunded: usd('475.00'),
    });
  });

  it('each transfer names its instalment: what secured it, what was released of it, what went back', async () => {
    const named = async (tradeId: string) => {
      const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/transfers`)).body;
      const each = await Promise.all(
        items.map(({ transferId }: { transferId: string }) =>
          desk.as('seller').get(`/api/v1/trades/${tradeId}/transfers/${transferId}`),
        ),
      );
      return each.map(({ body }) => `${body.kind} ${body.instalmentId}`);
    };
    await desk.payIn('buyer', '950.00');
    const [tradeId, cancelled] = [await desk.order({ terms }), await desk.order({ terms })];
    for (const id of [tradeId, tradeId, cancelled, cancelled]) await send('buyer', id, 'funding');
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await named(tradeId)).toEqual(['advance-payment 1', 'escrow-hold 2', 'escrow-release 2']);
    await desk.cancel(cancelled);
    expect((await named(cancelled)).toSorted()).toEqual(
      ['advance-payment 1', 'advance-refund 1', 'escrow-hold 2', 'escrow-refund 2'].toSorted(),
    );
  });

  it('an amendment changes what is not held yet, and cannot raise what is', async () => {
    await desk.payIn('buyer', '1000.00');
    const tradeId = await desk.order({ terms });
    await send('buyer', tradeId, 'funding');
    const amend = async (quantity: string) => {
      const changes = { lines: [{ lineId: '1', quantity }] };
      const { body } = await send('seller', tradeId, 'amendments', { reason: 'More', changes });
      if (body.code) return body.code;
      return (await send('buyer', tradeId, `amendments/${body.number}/answer`, { answer: 'accepted' }))
        .status;
    };
    expect(await amend('120')).toBe(200);
    const sizes = async () =>
      (await money(tradeId)).instalments.map((one: { amount: { amount: string } }) => one.amount.amount);
    expect(await sizes()).toEqual(['142.50', '382.50']);
    await send('buyer', tradeId, 'funding');
    expect(await amend('140')).toBe('AMENDMENT_RAISES_FUNDED');
    expect(await amend('100')).toBe(200);
    await desk.ship(tradeId, ALL);
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'settled', held: usd('0.00') },
      ...{ released: usd('475.00'), refunded: usd('50.00') },
    });
  });
});

describe('an instalment due after an event', () => {
  it('is counted from the invoice, the loading or the receipt, or stands on a date', async () => {
    const events = [
      { due: { event: 'invoice', days: 60 }, on: '2026-05-09' },
      { due: { event: 'bill-of-lading', days: 30 }, on: '2026-04-19' },
      { due: { event: 'receipt', days: 0 }, on: '2026-04-20' },
      { due: { event: 'date', date: '2026-09-01' }, on: '2026-09-01' },
    ] as const;
    for (const { due, on } of events) {
      const tradeId = await desk.order({ terms: { payment: inFull('outside', due) } });
      await desk.ship(tradeId, ALL);
      await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
      await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
      expect((await money(tradeId)).instalments[0], due.event).toMatchObject({
        ...{ state: 'due', dueOn: on, asked: usd('475.00') },
      });
      const paid = await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
      expect(paid.body, due.event).toMatchObject({ settled: true });
    }
  });

  it('on credit is promised before the goods leave, and owed from its document on', async () => {
    const limit = { organisationId: ORGANISATIONS.buyer, limit: usd('500.00') };
    await desk.as('bank').send('POST', '/api/v1/limits', limit);
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order({
      terms: { payment: inFull('credit', { event: 'bill-of-lading', days: 90 }) },
    });
    await produce(tradeId);
    await send('buyer', tradeId, 'funding');
    await desk.state('seller', tradeId, 'packed', details.packed(ALL));
    await desk.state('carrier', tradeId, 'shipped', details.shipped());
    expect((await money(tradeId)).payables).toMatchObject([
      { instalmentId: '1', amount: usd('475.00'), dueOn: '2026-06-18', paid: false },
    ]);
    await send('buyer', tradeId, 'payments');
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect((await money(tradeId)).state).toBe('settled');
  });
});

it('a trade that costs nothing settles with its receipt', async () => {
  const free = [{ name: { en: 'Sample' }, quantity: { value: '1', unit: 'C62' } }].map((line) => ({
    ...line,
    ...{ unitPrice: usd('0.00'), netWeightKg: '1', grossWeightKg: '1' },
  }));
  const tradeId = await desk.order({ lines: free });
  await desk.ship(tradeId, { 1: '1' });
  await desk.state('seller', tradeId, 'invoiced', details.invoiced('0.00'));
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '1' }));
  expect((await money(tradeId)).state).toBe('settled');
});

describe('money from outside in a trade that is cancelled', () => {
  const terms = { payment: [deposit('outside'), balance('escrow', { event: 'production' })] };

  it('is owed back, and the buyer says when it came', async () => {
    await desk.payIn('buyer', '475.00');
    const tradeId = await desk.order({ terms });
    await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
    await send('buyer', tradeId, 'funding', {});
    await desk.cancel(tradeId);
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'owed-back', held: usd('0.00'), refunded: usd('332.50') },
      instalments: [
        { state: 'paid', owedBack: usd('142.50') },
        { state: 'returned', owedBack: usd('0.00') },
      ],
    });
    expect(await awaited('buyer', tradeId)).toEqual(['repaid 1']);
    expect(await awaited('seller', tradeId)).toEqual([]);
    const some = { instalmentId: '1', on: ON, amount: usd('42.50') };
    expect((await send('buyer', tradeId, 'repayments', some)).body).toMatchObject({ settled: false });
    expect((await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON })).body.code).toBe(
      'INSTALMENT_NOT_DUE',
    );
    await send('buyer', tradeId, 'repayments', { instalmentId: '1', on: ON });
    expect(await money(tradeId)).toMatchObject({
      ...{ state: 'refunded', refunded: usd('475.00'), released: usd('0.00') },
      instalments: [{ state: 'returned', repaid: usd('142.50') }, { state: 'returned' }],
    });
    expect((await send('buyer', tradeId, 'repayments', some)).body.code).toBe('FACT_AMOUNT_DIFFERS');
    expect((await desk.read(tradeId)).status).toBe('cancelled');
  });
});

it('an amendment leaves a deposit that has arrived what it was, up and down', async () => {
  const terms = { payment: [deposit('outside'), balance('outside', { event: 'documents' })] };
  const tradeId = await desk.order({ terms });
  await send('seller', tradeId, 'arrivals', { instalmentId: '1', on: ON });
  const sizes = async () =>
    (await money(tradeId)).instalments.map((one: { amount: { amount: string } }) => one.amount.amount);
  for (const [quantity, expected] of [
    ['120', ['142.50', '382.50']],
    ['40', ['142.50', '182.50']],
  ] as const) {
    const changes = { lines: [{ lineId: '1', quantity }] };
    const { body } = await send('buyer', tradeId, 'amendments', { reason: 'Other', changes });
    await send('seller', tradeId, `amendments/${body.number}/answer`, { answer: 'accepted' });
    expect(await sizes()).toEqual(expected);
    await produce(tradeId, { 1: '1' });
  }
  expect((await desk.read(tradeId)).terms.payment).toMatchObject([{ amount: usd('142.50') }, {}]);
});
