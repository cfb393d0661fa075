import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refundSchedule } from './perform-refunds.ts';
import { sparedSince } from './refund-debt.ts';
import { coveredDebts } from './refund-debt-store.ts';
import { ORGANISATIONS, type Who } from './testing/organisations.ts';
import { details } from './testing/sample-order.ts';
import { type TradeDesk, tradeDesk } from './testing/trade-desk.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const ALL = { 1: '100', 2: '60' };

let now = Temporal.Instant.from('2026-03-01T08:00:00Z');
let desk: TradeDesk;
beforeAll(async () => {
  desk = await tradeDesk({ countries: {}, clock: () => now });
  await desk.payIn('buyer', '9000.00');
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const send = (who: Who, tradeId: string, path: string, body: object = {}) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, body);
const money = async (tradeId: string) =>
  (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/settlement`)).body;
const open = async (tradeId: string): Promise<readonly string[]> =>
  (await money(tradeId)).refundDebts.map((debt: { open: { amount: string } }) => debt.open.amount);

async function accountOf(who: Who) {
  const { body } = await desk.as(who).get(`/api/v1/accounts?organisationId=${ORGANISATIONS[who]}&limit=100`);
  return body.items.find(({ kind }: { kind: string }) => kind === 'cash');
}
const withdraw = async (amount: string) => {
  const { accountId } = await accountOf('seller');
  const reply = await desk
    .as('seller')
    .send('POST', `/api/v1/accounts/${accountId}/withdrawals`, { amount: usd(amount) });
  return reply.body.code ?? 'sent';
};
const payIn = (amount: string) => desk.payIn('seller', amount);
const runSchedule = () =>
  desk.database.system('refunds are performed', (tx) =>
    refundSchedule({ ...desk, poster: desk.settlement }).run(tx, { dueAt: now }),
  );

/** The trades whose debts the next run of the schedule would pay, looking at so many. */
const covered = async (limit: number): Promise<readonly string[]> =>
  desk.database.system('what would be paid is read', async (tx) =>
    (await coveredDebts(tx, sparedSince(now), limit)).map(({ tradeId }) => tradeId),
  );

/** Trades paid by transfer, whose money the seller has spent, and which are then cancelled: of each 475.00 are owed back, the first first. */
async function owingOf(count: number): Promise<readonly string[]> {
  const tradeIds: string[] = [];
  for (let index = 0; index < count; index++) {
    const tradeId = await desk.order({ terms: { payment: inFull('transfer') } });
    expect((await send('buyer', tradeId, 'funding')).status).toBe(201);
    tradeIds.push(tradeId);
  }
  await empty();
  for (const tradeId of tradeIds) await desk.cancel(tradeId);
  return tradeIds;
}

/** One such trade. */
async function owing(): Promise<string> {
  return (await owingOf(1))[0] as string;
}

/** Paid trades of 475.00 whose price is lowered to 275.00 once their seller has nothing left of what it was paid. */
async function lowered(...methods: readonly ('transfer' | 'escrow')[]): Promise<readonly string[]> {
  const tradeIds: string[] = [];
  for (const method of methods) {
    const tradeId = await desk.order({ terms: { payment: inFull(method) } });
    expect((await send('buyer', tradeId, 'funding')).status).toBe(201);
    tradeIds.push(tradeId);
  }
  await empty();
  for (const tradeId of tradeIds) expect(await reprice(tradeId, '0.50')).toBe('agreed');
  return tradeIds;
}

async function reprice(tradeId: string, unitPrice: string): Promise<string> {
  const changes = { lines: [{ lineId: '1', unitPrice }] };
  const proposed = await send('buyer', tradeId, 'amendments', { reason: 'Other', changes });
  if (proposed.status !== 201) return `not proposed: ${proposed.body.code}`;
  const { body } = proposed;
  const done = await send('seller', tradeId, `amendments/${body.number}/answer`, { answer: 'accepted' });
  return done.status === 200 ? 'agreed' : done.body.code;
}

async function delivered(tradeId: string, total: string): Promise<void> {
  await desk.ship(tradeId, ALL);
  await desk.state('seller', tradeId, 'invoiced', details.invoiced(total));
  await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
}

async function empty(): Promise<void> {
  const { available } = await accountOf('seller');
  if (available.amount !== '0.00') expect(await withdraw(available.amount)).toBe('sent');
}

beforeEach(async () => {
  if ((await accountOf('seller')) === undefined) return;
  const { owedBack } = await accountOf('seller');
  if (owedBack.amount === '0.00') return;
  now = now.add({ hours: 24 * 20 });
  await payIn(owedBack.amount);
});

describe('what a seller owes back', () => {
  it('SETTLEMENT-12: is owed from the day it arose, and shown to both sides and their bank', async () => {
    const tradeId = await owing();
    const debt = {
      ...{ instalmentId: '1', reason: 'cancellation', amount: usd('475.00'), open: usd('475.00') },
      ...{ dueOn: now.toString().slice(0, 10), underWay: usd('0.00'), spareUntil: null },
      debtorOrganisationId: ORGANISATIONS.seller,
      creditorOrganisationId: ORGANISATIONS.buyer,
    };
    for (const who of ['buyer', 'seller', 'bank'] as const) {
      const { body } = await desk.as(who).get(`/api/v1/trades/${tradeId}/settlement`);
      expect(body, who).toMatchObject({ state: 'owed-back', refundDebts: [debt] });
    }
    expect((await money(tradeId)).instalments[0]).toMatchObject({ owedBack: usd('475.00'), state: 'paid' });
    expect((await accountOf('seller')).owedBack).toEqual(usd('475.00'));
    expect((await desk.as('carrier').get(`/api/v1/trades/${tradeId}/settlement`)).body.code).toBe(
      'NOT_YOUR_PART',
    );
  });

  it('SETTLEMENT-19: waits for its seller, at home and in its list, also of a trade that was cancelled', async () => {
    const tradeId = await owing();
    const waiting = async (who: Who) => {
      const { body } = await desk.as(who).get('/api/v1/home');
      const list = await desk.as(who).get('/api/v1/trades?waitingForMe=true&limit=100');
      return [body.waiting, list.body.items].map((items) =>
        items
          .filter((item: { tradeId: string }) => item.tradeId === tradeId)
          .map((item: { waitingFor: string; waitingPart: string }) => [item.waitingFor, item.waitingPart]),
      );
    };
    expect(await waiting('seller')).toEqual([[['pay-back', 'money']], [['pay-back', 'money']]]);
    expect(await waiting('buyer')).toEqual([[], []]);
    await send('seller', tradeId, 'refunds', { instalmentId: '1', on: now.toString().slice(0, 10) });
    expect(await waiting('seller')).toEqual([[], []]);
  });

  it('is paid by what comes in: the first debt first, in part where it does not reach', async () => {
    const [first, second] = (await owingOf(2)) as [string, string];
    await payIn('600.00');
    expect([await open(first), await open(second)]).toEqual([['0.00'], ['350.00']]);
    expect([(await money(first)).state, (await money(second)).state]).toEqual(['refunded', 'owed-back']);
    expect(await money(second)).toMatchObject({ released: usd('350.00'), refunded: usd('125.00') });
    expect(await withdraw('0.01')).toBe('BALANCE_TOO_LOW');
  });

  it('SETTLEMENT-13: is spent on nothing else, and paid by the clock from what another trade brought', async () => {
    const tradeId = await owing();
    const other = await desk.order();
    await send('buyer', other, 'funding');
    await delivered(other, '475.00');
    expect(await open(tradeId)).toEqual(['475.00']);
    expect(await withdraw('1.00')).toBe('OWED_BACK');
    await runSchedule();
    expect(await open(tradeId)).toEqual(['0.00']);
    await runSchedule();
    expect((await money(tradeId)).refunded).toEqual(usd('475.00'));
  });

  it('SETTLEMENT-13: goes to the first buyer first, though the second asks for its own', async () => {
    const [first = '', second = '', escrow = ''] = await lowered('transfer', 'transfer', 'escrow');
    for (const tradeId of [first, second]) await delivered(tradeId, '275.00');
    expect([await open(first), await open(second)]).toEqual([['200.00'], ['200.00']]);
    await delivered(escrow, '275.00');
    expect((await accountOf('seller')).available).toEqual(usd('275.00'));
    expect((await send('buyer', second, 'payments')).body.code).toBe('NOTHING_DUE');
    expect([await open(first), await open(second)]).toEqual([['200.00'], ['200.00']]);
    await runSchedule();
    expect([await open(first), await open(second)]).toEqual([['0.00'], ['125.00']]);
  });

  it('keeps nobody waiting for the many debts of another, nor for those of which nothing can be taken', async () => {
    const [first = '', second = '', escrow = ''] = await lowered('transfer', 'transfer', 'escrow');
    for (const tradeId of [first, second]) await delivered(tradeId, '275.00');
    await delivered(escrow, '275.00');
    expect(await covered(1)).toEqual([first]);
    await send('seller', first, 'refunds', { instalmentId: '1', on: now.toString().slice(0, 10) });
    expect(await covered(1)).toEqual([second]);
    await runSchedule();
    expect([await open(first), await open(second)]).toEqual([['200.00'], ['125.00']]);
    expect(await covered(1)).toEqual([]);
  });

  it('SETTLEMENT-18: goes back, or is owed, with the amendment itself; the total rises no more then', async () => {
    const [transfer = '', escrow = ''] = await lowered('transfer', 'escrow');
    expect(await money(escrow)).toMatchObject({
      ...{ held: usd('275.00'), refunded: usd('200.00'), released: usd('0.00'), refundDebts: [] },
    });
    const debt = { reason: 'amendment', amount: usd('200.00'), open: usd('200.00') };
    expect(await money(transfer)).toMatchObject({ refunded: usd('0.00'), refundDebts: [debt] });
    for (const tradeId of [transfer, escrow])
      expect(await reprice(tradeId, '1.00')).toBe('not proposed: SURPLUS_RETURNED');
  });

  it('takes of a new advance what was owed before, and no more', async () => {
    const tradeId = await owing();
    const next = await desk.order({ terms: { payment: inFull('transfer') } });
    await send('buyer', next, 'funding');
    expect(await withdraw('475.00')).toBe('OWED_BACK');
    await runSchedule();
    expect(await open(tradeId)).toEqual(['0.00']);
    await desk.cancel(next);
    expect(await open(next)).toEqual(['475.00']);
  });
});

describe('what is owed back and paid outside', () => {
  const on = () => now.toString().slice(0, 10);
  const said = (more: object = {}) => ({ instalmentId: '1', on: on(), reference: 'TT-9', ...more });

  it('counts when the buyer says that it came, whatever the seller says', async () => {
    const tradeId = await owing();
    expect((await send('seller', tradeId, 'refunds', said({ amount: usd('475.01') }))).body.code).toBe(
      'REFUND_EXCEEDS_DEBT',
    );
    expect((await send('seller', tradeId, 'refunds', said({ amount: usd('300.00') }))).status).toBe(201);
    expect(await open(tradeId)).toEqual(['475.00']);
    expect((await send('seller', tradeId, 'refunds', said())).body).toMatchObject({ amount: usd('175.00') });
    expect((await send('seller', tradeId, 'refunds', said())).body.code).toBe('NOTHING_OWED_BACK');
    const arrived = await send('buyer', tradeId, 'repayments', said({ amount: usd('400.00') }));
    expect(arrived.body).toMatchObject({ amount: usd('400.00'), settled: false });
    expect((await money(tradeId)).refundDebts[0]).toMatchObject({
      ...{ open: usd('75.00'), underWay: usd('75.00'), sentReference: 'TT-9' },
    });
    const tooMuch = await send('buyer', tradeId, 'repayments', said({ amount: usd('75.01') }));
    expect(tooMuch.body.code).toBe('REFUND_EXCEEDS_DEBT');
    await send('buyer', tradeId, 'repayments', said());
    expect(await money(tradeId)).toMatchObject({ state: 'refunded', refunded: usd('475.00') });
    expect((await send('buyer', tradeId, 'repayments', said())).body.code).toBe('NOTHING_OWED_BACK');
    expect((await accountOf('seller')).owedBack).toEqual(usd('0.00'));
  });

  it('is not taken from the account as well for ten days, in which it stays there', async () => {
    const tradeId = await owing();
    await send('seller', tradeId, 'refunds', said());
    await payIn('475.00');
    expect(await open(tradeId)).toEqual(['475.00']);
    expect(await withdraw('0.01')).toBe('OWED_BACK');
    now = now.add({ hours: 24 * 10 - 1 });
    await runSchedule();
    expect(await open(tradeId)).toEqual(['475.00']);
    now = now.add({ hours: 1 });
    await runSchedule();
    expect(await open(tradeId)).toEqual(['0.00']);
  });

  it('SETTLEMENT-13: stays for its own buyer meanwhile: no later debt takes it, by whatever way', async () => {
    const [first, second] = (await owingOf(2)) as [string, string];
    await send('seller', first, 'refunds', said());
    await payIn('475.00');
    expect([await open(first), await open(second)]).toEqual([['475.00'], ['475.00']]);
    await runSchedule();
    expect(await covered(1)).toEqual([]);
    await payIn('100.00');
    expect([await open(first), await open(second)]).toEqual([['475.00'], ['375.00']]);
    now = now.add({ hours: 24 * 10 });
    expect(await covered(1)).toEqual([first]);
    await runSchedule();
    expect([await open(first), await open(second)]).toEqual([['0.00'], ['375.00']]);
  });

  it('is left out where only a part is under way, and frees what is confirmed to come', async () => {
    const [first, second] = (await owingOf(2)) as [string, string];
    await send('seller', first, 'refunds', said({ amount: usd('300.00') }));
    await payIn('500.00');
    expect([await open(first), await open(second)]).toEqual([['300.00'], ['450.00']]);
    await send('buyer', first, 'repayments', said({ amount: usd('300.00') }));
    await runSchedule();
    expect([await open(first), await open(second)]).toEqual([['0.00'], ['150.00']]);
  });

  it('is said by the seller alone, and confirmed by the buyer alone', async () => {
    const tradeId = await owing();
    for (const who of ['buyer', 'bank'] as const)
      expect((await send(who, tradeId, 'refunds', said())).body.code, who).toBe('NOT_YOUR_PART');
    for (const who of ['seller', 'bank'] as const)
      expect((await send(who, tradeId, 'repayments', said())).body.code, who).toBe('NOT_YOUR_PART');
    expect((await send('stranger', tradeId, 'refunds', said())).body.code).toBe('TRADE_NOT_FOUND');
    const names = async (who: Who) =>
      (await desk.as(who).get(`/api/v1/trades/${tradeId}/settlement`)).body.actions.map(
        ({ action, awaited }: { action: string; awaited: boolean }) => `${action} ${awaited}`,
      );
    expect([await names('seller'), await names('buyer'), await names('bank')]).toEqual([
      ...[['state-refund true'], ['confirm-refund false'], []],
    ]);
    await send('seller', tradeId, 'refunds', said());
    expect([await names('seller'), await names('buyer')]).toEqual([[], ['confirm-refund true']]);
  });
});
