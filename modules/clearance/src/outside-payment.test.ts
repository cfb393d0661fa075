import { details, type TradeDesk, type Who } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  RECEIPT,
  readyForImport,
  releaseBy,
  stateRate,
} from './testing/clearance-desk.ts';
import { deferred, paidOutside, part, postponed } from './testing/paid-outside.ts';
import { assessed, declareOutsideAs } from './testing/stated-assessment.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
  await stateRate(desk, 'USD', 'GBP', '0.8');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const gbp = (amount: string) => ({ amount, currency: 'GBP' });
const NOBODYS = '00000000-0000-7000-8000-0000000000ff';
const ALL = { 1: '100', 2: '60' };

async function imported(): Promise<{ tradeId: string; id: string }> {
  const tradeId = await readyForImport(desk);
  const charges = { freight: usd('20.00'), insurance: usd('5.00') };
  const { body, text } = await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...charges });
  if (!body.declarationId) throw new Error(text);
  return { tradeId, id: body.declarationId };
}

const send = (who: Who, id: string, path: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/declarations/${id}/${path}`, body);
const state = (who: Who, id: string, body: object = paidOutside) => send(who, id, 'outside-payment', body);
const read = async (who: Who, id: string) => (await desk.as(who).get(`/api/v1/declarations/${id}`)).body;
/** The latest statement, as the payer reads it. */
const latest = async (id: string) => ({
  paymentId: (await read('buyer', id)).outsidePayments?.at(-1)?.paymentId ?? NOBODYS,
});
const answer = async (who: Who, id: string, body: object = { answer: 'confirmed' }) =>
  send(who, id, 'outside-payment/answer', { ...(await latest(id)), ...body });
const takeBack = async (who: Who, id: string) =>
  send(who, id, 'outside-payment/withdrawal', await latest(id));
const offered = async (who: Who, id: string) =>
  (await read(who, id)).actions.map(
    ({ action, awaited, ready }: { action: string; awaited: boolean; ready: boolean }) =>
      `${action}${ready ? '' : '!'}${awaited ? ' awaited' : ''}`,
  );
const released = async (tradeId: string) =>
  (await desk.read(tradeId)).facts.some(({ fact }) => fact === 'import-released');
const waiting = async (who: Who, id: string) => {
  const { items } = (await desk.as(who).get('/api/v1/declarations?waiting=me&limit=100')).body;
  return items
    .filter((row: { declarationId: string }) => row.declarationId === id)
    .map((row: { waitingFor: string }) => row.waitingFor);
};

/** How often the buyer's first page asks it to pay duties of the trade. */
async function dutiesAtHome(tradeId: string): Promise<number> {
  const { waiting: found } = (await desk.as('buyer').get('/api/v1/home')).body;
  return found.filter(
    (item: { tradeId: string; waitingFor: string }) =>
      item.tradeId === tradeId && item.waitingFor === 'pay-duties',
  ).length;
}

describe('duties assessed here and paid outside', () => {
  it('release the goods once both authorities that they are owed to say that they came, and nothing is booked', async () => {
    const { tradeId, id } = await imported();
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    expect((await read('buyer', id)).state).toBe('payment-due');
    expect(await dutiesAtHome(tradeId)).toBe(1);
    const stated = await state('buyer', id);
    expect(stated.status, stated.text).toBe(201);
    expect(await dutiesAtHome(tradeId), 'it waits for the authorities now').toBe(0);
    expect(stated.body).toMatchObject({
      ...{ state: 'payment-due', payment: 'due' },
      outsidePayments: [
        {
          parts: [
            { means: 'own-account', amount: gbp('89.58'), reference: 'CDS-2026-0042', date: '2026-03-04' },
          ],
          ...{
            statedBy: ORGANISATIONS.buyer,
            state: 'stated',
            awaits: ['customs', 'tax'],
            evidence: [RECEIPT],
          },
        },
      ],
    });
    // Nobody's own word: not the payer's, and not one authority's for the other.
    expect(await released(tradeId)).toBe(false);
    expect(await offered('buyer', id)).toEqual(['pay!', 'guarantee', 'take-back-payment']);
    expect([await waiting('customs', id), await waiting('tax', id)]).toEqual([
      ['answer-payment'],
      ['answer-payment'],
    ]);
    expect([await waiting('buyer', id), await waiting('quality', id)]).toEqual([[], []]);
    expect(await offered('customs', id)).toEqual(['answer-payment awaited']);
    expect((await answer('customs', id)).body).toMatchObject({ state: 'payment-due', payment: 'due' });
    expect((await answer('customs', id)).body.code).toBe('PAYMENT_NOT_ASKED');
    expect(await released(tradeId)).toBe(false);
    expect((await answer('tax', id)).body).toMatchObject({ state: 'released', payment: 'paid-outside' });
    expect(await released(tradeId)).toBe(true);
    expect((await state('buyer', id)).body.code).toBe('NOTHING_TO_PAY');
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/transfers`)).body;
    expect(items.filter(({ kind }: { kind: string }) => kind.startsWith('duty'))).toEqual([]);
    const closed = await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {});
    expect(closed.status, closed.text).toBe(200);
    expect(await desk.unsound()).toEqual([]);
  });

  it('are entered with whose word it is and the papers, for those whom amounts concern', async () => {
    const { tradeId, id } = await imported();
    await state('buyer', id);
    await answer('tax', id, { answer: 'refused', reason: 'No such receipt' });
    const entries = (await desk.as('tax').get(`/api/v1/trades/${tradeId}/entries`)).body.items;
    const told = entries.filter(({ kind }: { kind: string }) => kind.startsWith('clearance.payment-'));
    expect(
      told.map(({ kind, word, causedBy }: { kind: string; word: { by: string }; causedBy?: string }) => [
        kind,
        word.by,
        causedBy !== undefined,
      ]),
    ).toEqual([
      ['clearance.payment-stated', ORGANISATIONS.buyer, true],
      ['clearance.payment-refused', ORGANISATIONS.tax, true],
    ]);
    expect(JSON.parse(told[0].canonical).public).toMatchObject({
      ...{ declarationId: id, direction: 'import', country: 'GB' },
      evidence: [`${RECEIPT.slice(0, 2)} for seller buyer customs tax`],
    });
    // Which amounts, the quality authority never sees, neither by the page nor by the database.
    expect(await read('quality', id)).not.toHaveProperty('outsidePayments');
    const rows = await desk.database.transaction(
      { organisationId: ORGANISATIONS.quality, personId: null },
      (tx) => tx.rows('select * from clearance.outside_payment'),
    );
    expect(rows).toEqual([]);
  });

  it('that did not come are refused with the reason, are taken back, are stated anew, or paid here after all', async () => {
    const { tradeId, id } = await imported();
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    await state('buyer', id);
    expect((await answer('customs', id, { answer: 'refused' })).body.errors[0].field).toBe('/reason');
    const refused = await answer('customs', id, {
      answer: 'refused',
      reason: 'Statement of another importer',
    });
    expect(refused.body).toMatchObject({
      payment: 'due',
      outsidePayments: [{ state: 'refused', reason: 'Statement of another importer' }],
    });
    expect((await answer('tax', id)).body.code).toBe('PAYMENT_NOT_STATED');
    expect(await offered('buyer', id)).toEqual(['pay awaited', 'guarantee', 'state-payment']);
    expect((await state('buyer', id)).status).toBe(201);
    expect((await state('buyer', id)).body.code).toBe('PAYMENT_ALREADY_STATED');
    await desk.payIn('buyer', '100.00', 'GBP');
    expect((await send('buyer', id, 'payment', { method: 'pay' })).body.code).toBe('PAYMENT_ALREADY_STATED');
    expect(
      (await takeBack('buyer', id)).body.outsidePayments.map((one: { state: string }) => one.state),
    ).toEqual(['refused', 'taken-back']);
    expect((await takeBack('buyer', id)).body.code).toBe('PAYMENT_NOT_STATED');
    expect((await send('buyer', id, 'payment', { method: 'pay' })).body.declaration).toMatchObject({
      ...{ state: 'released', payment: 'paid' },
    });
    expect(await released(tradeId)).toBe(true);
  });

  it('free what a bank guaranteed meanwhile', async () => {
    const { id } = await imported();
    await desk.payIn('buyer', '100.00', 'GBP');
    const free = async () => {
      const { body } = await desk.as('buyer').get('/api/v1/accounts?limit=100');
      const account = body.items.find(
        (one: { currency: string; kind: string }) => one.currency === 'GBP' && one.kind === 'cash',
      );
      return account.available.amount;
    };
    const before = await free();
    expect((await state('buyer', id)).status).toBe(201);
    // The goods can go meanwhile: the guarantee is no second payment.
    expect((await send('buyer', id, 'payment', { method: 'guarantee' })).status).toBe(201);
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    expect((await read('buyer', id)).state).toBe('released');
    expect(await free()).not.toBe(before);
    await answer('customs', id);
    expect((await answer('tax', id)).body).toMatchObject({ state: 'released', payment: 'paid-outside' });
    expect(await free()).toBe(before);
    expect(await desk.unsound()).toEqual([]);
  });
});

describe('a statement that was taken back and made anew', () => {
  it('is neither confirmed nor refused nor taken back by who has read the one before', async () => {
    const { id } = await imported();
    await state('buyer', id);
    const before = await latest(id);
    await takeBack('buyer', id);
    expect((await state('buyer', id, deferred)).status).toBe(201);
    for (const body of [{ answer: 'confirmed' }, { answer: 'refused', reason: 'Not seen' }]) {
      const late = await answer('customs', id, { ...before, ...body });
      expect([late.status, late.body.code]).toEqual([409, 'PAYMENT_STATED_ANEW']);
    }
    const back = await send('buyer', id, 'outside-payment/withdrawal', before);
    expect([back.status, back.body.code]).toEqual([409, 'PAYMENT_STATED_ANEW']);
    expect((await send('customs', id, 'outside-payment/answer', { answer: 'confirmed' })).status).toBe(400);
    expect((await send('buyer', id, 'outside-payment/withdrawal', {})).status).toBe(400);
    expect((await read('buyer', id)).outsidePayments).toMatchObject([
      { state: 'taken-back' },
      { state: 'stated', awaits: ['customs', 'tax'] },
    ]);
    expect((await answer('customs', id)).status).toBe(201);
  });
});

describe('duties that are deferred', () => {
  it('let the goods go and were not paid: on a deferment account until that is paid, VAT in the VAT return for good', async () => {
    const { tradeId, id } = await imported();
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    await state('buyer', id, deferred);
    await answer('customs', id);
    expect((await answer('tax', id)).body).toMatchObject({ state: 'released', payment: 'deferred' });
    expect(await offered('buyer', id)).toEqual(['state-payment']);
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    // Later the account is debited.
    await state('buyer', id);
    await answer('customs', id);
    expect((await answer('tax', id)).body).toMatchObject({ state: 'released', payment: 'paid-outside' });

    const other = await imported();
    await state('buyer', other.id, postponed);
    await answer('customs', other.id);
    expect((await answer('tax', other.id)).body).toMatchObject({ state: 'declared', payment: 'deferred' });
    expect(await offered('buyer', other.id)).toEqual([]);
    await releaseBy(desk, other.id, 'customs', 'quality', 'tax');
    expect(await released(other.tradeId)).toBe(true);
    const closing = `/api/v1/trades/${other.tradeId}/closing`;
    await desk.state('buyer', other.tradeId, 'delivered', details.delivered(ALL));
    expect((await desk.as('buyer').send('POST', closing, {})).status).toBe(200);
  });
});

describe('who may', () => {
  it('is the payer or the declarant who states, an authority that it is owed to who answers, and nobody else', async () => {
    const { id } = await imported();
    const codes = async (act: (who: Who) => ReturnType<typeof state>, who: readonly Who[]) =>
      Promise.all(who.map(async (one) => `${one} ${(await act(one)).body.code}`));
    expect(await codes((one) => state(one, id), ['seller', 'customs', 'carrier', 'stranger'])).toEqual([
      'seller NOT_YOURS_TO_STATE_PAID',
      'customs NOT_YOURS_TO_STATE_PAID',
      'carrier DECLARATION_NOT_FOUND',
      'stranger DECLARATION_NOT_FOUND',
    ]);
    await state('buyer', id);
    expect(await codes((one) => answer(one, id), ['seller', 'buyer', 'quality', 'stranger'])).toEqual([
      'seller NOT_YOUR_MANDATE',
      'buyer NOT_YOUR_MANDATE',
      'quality PAYMENT_NOT_ASKED',
      'stranger DECLARATION_NOT_FOUND',
    ]);
    expect(await codes((one) => takeBack(one, id), ['seller', 'tax', 'stranger'])).toEqual([
      'seller NOT_YOURS_TO_STATE_PAID',
      'tax NOT_YOURS_TO_STATE_PAID',
      'stranger DECLARATION_NOT_FOUND',
    ]);
    expect((await read('buyer', id)).outsidePayments).toMatchObject([{ state: 'stated' }]);
  });

  it('states parts that come to what was assessed, in its currency, each with a day that has come', async () => {
    const { id } = await imported();
    const future = Temporal.Now.plainDateISO('UTC').add({ days: 3 }).toString();
    const parts = (...all: object[]) => ({ ...paidOutside, parts: all });
    const cases: readonly (readonly [object, string, string])[] = [
      [parts(part('own-account', '89.57')), 'PAID_SUM_DIFFERS', '/parts'],
      [
        parts(part('own-account', '89.58', { amount: usd('89.58') })),
        'PAID_CURRENCY_DIFFERS',
        '/parts/0/amount/currency',
      ],
      [parts(part('own-account', '89.58'), part('deferment', '0.00')), 'PAID_PART_EMPTY', '/parts/1/amount'],
      [
        parts(part('own-account', '7.98'), part('postponed-vat', '81.60')),
        'POSTPONED_BEYOND_VAT',
        '/parts/1/amount',
      ],
      [parts(part('broker-account', '89.58')), 'PAYING_BROKER_UNNAMED', '/broker'],
      [parts(part('own-account', '89.58', { date: future })), 'OUTSIDE_DATE_AHEAD', '/parts/0/date'],
    ];
    for (const [body, code, field] of cases) {
      const refused = await state('buyer', id, body);
      expect([refused.body.code, refused.body.errors?.[0]?.field]).toEqual([code, field]);
    }
    expect((await state('buyer', id, { ...paidOutside, evidence: [] })).status).toBe(400);
    expect(await read('buyer', id)).not.toHaveProperty('outsidePayments');
  });
});

describe('duties assessed outside', () => {
  it('are stated as paid after the declaration, too, and stand as stated where no authority takes part', async () => {
    const abroad = await clearanceDesk({ countries: { buyer: 'DE' } });
    try {
      await stateRate(abroad, 'USD', 'CNY', '7.1');
      const tradeId = await readyForImport(abroad);
      const { body } = await declareOutsideAs(abroad, 'buyer', tradeId, assessed);
      const url = `/api/v1/declarations/${body.declarationId}/outside-payment`;
      const eur = part('own-account', '97.97', { amount: { amount: '97.97', currency: 'EUR' } });
      const stated = await abroad.as('buyer').send('POST', url, { ...paidOutside, parts: [eur] });
      expect(stated.body, stated.text).toMatchObject({
        ...{ payment: 'outside', state: 'declared' },
        outsidePayments: [{ state: 'stated', awaits: [] }],
      });
      const actions = stated.body.actions.map(({ action }: { action: string }) => action);
      expect(actions).toEqual(['take-back-payment', 'state-outcome', 'call-authorities']);
    } finally {
      await abroad.close();
    }
  });
});
