import { isolationReport } from '@tongshang/database/testing';
import { accessHoles } from '@tongshang/http/testing';
import type { TradeDesk, Who } from '@tongshang/settlement/testing';
import { details } from '@tongshang/settlement/testing';
import { inFull, onCredit } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForExport,
  readyForImport,
  releaseBy,
  stateRate,
  voteAs,
} from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
  await stateRate(desk, 'USD', 'GBP', '0.8');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const gbp = (amount: string) => ({ amount, currency: 'GBP' });
const charges = { freight: usd('20.00'), insurance: usd('5.00') };
const FELIXSTOWE = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
const tomorrow = () => Temporal.Now.instant().add({ hours: 24 }).toString();

async function exported(): Promise<{ tradeId: string; id: string }> {
  const tradeId = await readyForExport(desk);
  const { body } = await declareAs(desk, 'seller', tradeId, { direction: 'export' });
  return { tradeId, id: body.declarationId };
}

async function imported(terms = {}): Promise<{ tradeId: string; id: string }> {
  const tradeId = await readyForImport(desk, { terms });
  const { body, text } = await declareAs(desk, 'buyer', tradeId, {
    direction: 'import',
    ...charges,
  });
  if (!body.declarationId) throw new Error(text);
  return { tradeId, id: body.declarationId };
}

/** A trade that was closed over a guarantee, as it could be once: the declaration hidden from who closes it. */
async function closedOver(tradeId: string, id: string): Promise<void> {
  const say = (payment: string) =>
    desk.database.system('as it was before duties kept a trade open', (tx) =>
      tx.run('update clearance.declaration set payment = $2 where declaration_id = $1', [id, payment]),
    );
  await say('paid');
  expect((await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {})).status).toBe(200);
  await say('guaranteed');
}

const read = async (who: Who, id: string) => (await desk.as(who).get(`/api/v1/declarations/${id}`)).body;
const factsOf = async (tradeId: string) => (await desk.read(tradeId)).facts.map((stated) => stated.fact);
const post = (who: Who, id: string, what: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/declarations/${id}/${what}`, body);

it('every endpoint refuses whom it must', async () => {
  expect(await accessHoles(desk.http)).toEqual([]);
});

describe('votes', () => {
  it('release the goods once, when all three authorities say so', async () => {
    const { tradeId, id } = await exported();
    await releaseBy(desk, id, 'quality', 'tax');
    expect(await factsOf(tradeId)).not.toContain('export-released');
    await releaseBy(desk, id, 'customs');
    expect(await read('seller', id)).toMatchObject({ state: 'released' });
    const released = (await desk.read(tradeId)).facts.filter((stated) => stated.fact === 'export-released');
    expect(released).toHaveLength(1);
    expect(released[0]?.details).toMatchObject({
      declarationId: id,
      votes: [{ agency: 'customs', decision: 'release' }, { agency: 'quality' }, { agency: 'tax' }],
    });
    expect((await voteAs(desk, 'customs', id, { decision: 'release' })).body.code).toBe('DECLARATION_CLOSED');
  });
  it('are for the authorities that sit on the declaration, once each, a hold with its reason', async () => {
    const { id } = await exported();
    const code = async (who: Who, body: object) => (await voteAs(desk, who, id, body)).body.code;
    expect(await code('seller', { decision: 'release' })).toBe('NOT_YOUR_MANDATE');
    expect(await code('stranger', { decision: 'release' })).toBe('DECLARATION_NOT_FOUND');
    expect(await code('foreignCustoms', { decision: 'release' })).toBe('DECLARATION_NOT_FOUND');
    expect(await code('tax', { decision: 'hold', reason: '  ' })).toBe('HOLD_NEEDS_REASON');
    await releaseBy(desk, id, 'tax');
    expect(await code('tax', { decision: 'hold', reason: 'Second thoughts' })).toBe('ALREADY_VOTED');
  });
  it('that were meant before another of the same seat do not put that one aside', async () => {
    const { id } = await exported();
    const code = async (body: object) => (await voteAs(desk, 'customs', id, body)).body.code;
    await voteAs(desk, 'quality', id, { decision: 'release', after: null });
    expect(await code({ decision: 'hold', reason: 'Wrong goods?', after: null })).toBeUndefined();
    expect(await code({ decision: 'release', after: null })).toBe('VOTED_MEANWHILE');
    expect(await code({ decision: 'release', after: '2026-01-01T00:00:00Z' })).toBe('VOTED_MEANWHILE');
    const { body } = await desk.as('customs').get(`/api/v1/declarations/${id}`);
    const [customs] = body.agencies.filter(({ agency }: { agency: string }) => agency === 'customs');
    expect(customs).toMatchObject({ decision: 'hold', reason: 'Wrong goods?' });
    expect(await code({ decision: 'hold', reason: 'Still', after: customs.votedAt })).toBeUndefined();
  });
  it('of one authority that come at once count once', async () => {
    const { id } = await exported();
    const vote = () => voteAs(desk, 'tax', id, { decision: 'release' });
    const replies = await Promise.all([vote(), vote(), vote(), vote(), vote()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const codes = new Set(replies.flatMap(({ body, status }) => (status === 409 ? [body.code] : [])));
    expect([...codes]).toEqual(['ALREADY_VOTED']);
  });
});

describe('joint inspection', () => {
  it('is one for all who hold, and each votes anew on its result', async () => {
    const { tradeId, id } = await exported();
    const appointment = { appointedFor: tomorrow(), place: 'Yangshan, gate 3' };
    expect((await post('customs', id, 'inspection', appointment)).body.code).toBe('NOTHING_HELD');
    await voteAs(desk, 'customs', id, { decision: 'hold', reason: 'Seal number unclear' });
    const past = { ...appointment, appointedFor: '2020-01-01T00:00:00Z' };
    expect((await post('customs', id, 'inspection', past)).body.code).toBe('APPOINTMENT_PAST');
    const appointed = await post('customs', id, 'inspection', appointment);
    expect(appointed.body).toMatchObject({ state: 'inspection', inspections: [{ agencies: ['customs'] }] });
    await voteAs(desk, 'quality', id, { decision: 'hold', reason: 'Sample wanted' });
    const joined = await read('seller', id);
    expect(joined.inspections).toMatchObject([{ agencies: ['customs', 'quality'], result: null }]);
    expect((await post('quality', id, 'inspection', appointment)).body.code).toBe(
      'INSPECTION_ALREADY_APPOINTED',
    );
    expect((await voteAs(desk, 'customs', id, { decision: 'release' })).body.code).toBe(
      'INSPECTION_OUTSTANDING',
    );
    expect((await post('seller', id, 'inspection/result', { result: 'conforms' })).body.code).toBe(
      'NOT_YOUR_MANDATE',
    );
    await releaseBy(desk, id, 'tax');
    const seen = await post('quality', id, 'inspection/result', { result: 'conforms', note: 'As declared' });
    expect(seen.body).toMatchObject({ state: 'declared', inspections: [{ result: 'conforms' }] });
    expect(await factsOf(tradeId)).not.toContain('export-released');
    await releaseBy(desk, id, 'customs', 'quality');
    expect(await factsOf(tradeId)).toContain('export-released');
  });
});

describe('duties', () => {
  it('are paid by the party the Incoterm names before the import is released, to customs and tax', async () => {
    const { tradeId, id } = await imported();
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    expect(await read('buyer', id)).toMatchObject({ state: 'payment-due', payment: 'due' });
    expect(await factsOf(tradeId)).not.toContain('import-released');
    const home = async () =>
      (await desk.as('buyer').get('/api/v1/home')).body.waiting
        .filter((item: { tradeId: string }) => item.tradeId === tradeId)
        .map((item: { waitingFor: string; waitingPart: string }) => [item.waitingFor, item.waitingPart]);
    expect(await home()).toContainEqual(['pay-duties', 'clearance']);
    const pay = (who: Who) => post(who, id, 'payment', { method: 'pay' });
    expect((await pay('seller')).body.code).toBe('NOT_THE_PAYER');
    expect((await pay('buyer')).body.code).toBe('CLEARANCE_ACCOUNT_MISSING');
    await desk.payIn('buyer', '50.00', 'GBP');
    expect((await pay('buyer')).body.code).toBe('BALANCE_TOO_LOW');
    await desk.payIn('buyer', '50.00', 'GBP');
    const paid = await pay('buyer');
    expect(paid.body).toMatchObject({
      amount: gbp('89.58'),
      declaration: { state: 'released', payment: 'paid' },
    });
    expect(await home()).not.toContainEqual(['pay-duties', 'clearance']);
    expect(await factsOf(tradeId)).toContain('import-released');
    const cash = async (who: Who) => {
      const { body } = await desk.as(who).get(`/api/v1/accounts?organisationId=${ORGANISATIONS[who]}`);
      return body.items.find((account: { currency: string }) => account.currency === 'GBP')?.balance;
    };
    expect([await cash('customs'), await cash('tax')]).toEqual([gbp('7.99'), gbp('81.59')]);
    expect((await pay('buyer')).body.code).toBe('DECLARATION_CLOSED');
    const transfers = async (who: Who) =>
      (await desk.as(who).get(`/api/v1/trades/${tradeId}/transfers`)).body.items.map(
        (transfer: { kind: string }) => transfer.kind,
      );
    expect(await transfers('buyer')).toContain('duty-payment');
    expect(await transfers('seller')).not.toContain('duty-payment');
    expect(await desk.unsound()).toEqual([]);
  });
  it('under DDP are declared and paid by the seller, out of a price that contains them', async () => {
    const exporting = { freight: usd('20.00'), insurance: usd('5.00') };
    const tradeId = await readyForExport(desk, { terms: { incoterm: 'DDP', place: FELIXSTOWE } });
    const out = await declareAs(desk, 'seller', tradeId, { direction: 'export', ...exporting });
    expect(out.body.assessment.customsValue).toEqual({ amount: '3195.00', currency: 'CNY' });
    await releaseBy(desk, out.body.declarationId, 'customs', 'quality', 'tax');
    await desk.state('carrier', tradeId, 'shipped', details.shipped());
    const body = { direction: 'import', onwardCharges: gbp('10.00'), dutiesInPrice: gbp('70.00') };
    expect((await declareAs(desk, 'buyer', tradeId, body)).body.code).toBe('NOT_YOUR_PART');
    const { body: declared } = await declareAs(desk, 'seller', tradeId, body);
    // 380.00 − 10.00 carriage after the border − 70.00 duties: 300.00; 2 %, then 20 % with that carriage, per line.
    expect(declared).toMatchObject({
      payerOrganisationId: ORGANISATIONS.seller,
      assessment: { customsValue: gbp('300.00'), total: gbp('69.18') },
    });
    expect((await post('buyer', declared.declarationId, 'payment', { method: 'pay' })).body.code).toBe(
      'NOT_THE_PAYER',
    );
    const list = await desk.as('quality').get(`/api/v1/trades/${tradeId}/declarations`);
    expect(list.body.items.map((one: { direction: string }) => one.direction)).toEqual(['export', 'import']);
  });
  it('may be guaranteed first and paid later', async () => {
    const { tradeId, id } = await imported();
    await desk.payIn('buyer', '100.00', 'GBP');
    const pay = (method: string) => post('buyer', id, 'payment', { method });
    expect((await pay('guarantee')).body.declaration).toMatchObject({ payment: 'guaranteed' });
    expect((await pay('guarantee')).body.code).toBe('NOTHING_TO_PAY');
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    expect(await factsOf(tradeId)).toContain('import-released');
    expect((await pay('pay')).body.declaration).toMatchObject({ state: 'released', payment: 'paid' });
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '60' }));
    expect(await factsOf(tradeId)).toContain('settled');
    expect(await desk.unsound()).toEqual([]);
  });
  it('CLEARANCE-19: are paid before either side closes the trade, also what was only guaranteed', async () => {
    const { tradeId, id } = await imported();
    await desk.payIn('buyer', '100.00', 'GBP');
    await post('buyer', id, 'payment', { method: 'guarantee' });
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '60' }));
    const close = (who: Who) => desk.as(who).send('POST', `/api/v1/trades/${tradeId}/closing`, {});
    for (const who of ['seller', 'buyer'] as const) {
      const refused = await close(who);
      expect([refused.status, refused.body.code]).toEqual([409, 'DUTY_OPEN']);
    }
    expect(await factsOf(tradeId)).not.toContain('closed');
    expect((await post('buyer', id, 'payment', { method: 'pay' })).body.declaration.payment).toBe('paid');
    expect((await close('seller')).status).toBe(200);
    expect(await factsOf(tradeId)).toContain('closed');
  });
  it('that were guaranteed in a trade closed meanwhile are paid all the same', async () => {
    const { tradeId, id } = await imported();
    await desk.payIn('buyer', '100.00', 'GBP');
    await post('buyer', id, 'payment', { method: 'guarantee' });
    await releaseBy(desk, id, 'customs', 'quality', 'tax');
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '60' }));
    await closedOver(tradeId, id);
    const paid = await post('buyer', id, 'payment', { method: 'pay' });
    expect(paid.body, paid.text).toMatchObject({ declaration: { state: 'released', payment: 'paid' } });
    expect(await desk.unsound()).toEqual([]);
  });
});

describe('what each authority sees', () => {
  it('is what its mandate needs', async () => {
    const { id } = await imported();
    const [customs, quality, tax] = await Promise.all(
      (['customs', 'quality', 'tax'] as const).map((who) => read(who, id)),
    );
    expect(customs.items[0]).toMatchObject({ netWeightKg: '10', customsValue: gbp('210.53') });
    expect(quality.items[0]).toMatchObject({ hsCode: '851671', netWeightKg: '10' });
    expect(quality.items[0]).not.toHaveProperty('customsValue');
    expect(quality).not.toHaveProperty('assessment');
    expect(tax.items[0]).toHaveProperty('dutyTaxFees');
    expect(tax.items[0]).not.toHaveProperty('netWeightKg');
    expect([customs.seenAs, quality.seenAs, tax.seenAs]).toEqual(['customs', 'quality', 'tax']);
    const rows = await desk.database.transaction(
      { organisationId: ORGANISATIONS.quality, personId: null },
      (tx) => tx.rows('select * from clearance.assessment'),
    );
    expect(rows).toEqual([]);
    expect((await read('carrier', id)).code).toBe('DECLARATION_NOT_FOUND');
  });
});

describe('the queue', () => {
  it('holds what waits for me, oldest first, page by page, with what is to be done', async () => {
    const all = async (who: Who, limit = 100) => {
      const items: { declarationId: string; waitingFor: string }[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const url = `/api/v1/declarations?waiting=me&limit=${limit}${cursor && `&cursor=${cursor}`}`;
        const { body } = await desk.as(who).get(url);
        items.push(...body.items);
        cursor = body.nextCursor;
      }
      return items;
    };
    const { id } = await imported();
    expect((await all('customs')).at(-1)).toMatchObject({ declarationId: id, waitingFor: 'vote' });
    expect((await all('buyer')).at(-1)).toMatchObject({ declarationId: id, waitingFor: 'pay' });
    await voteAs(desk, 'customs', id, { decision: 'hold', reason: 'Random check' });
    expect((await all('customs')).at(-1)).toMatchObject({ waitingFor: 'appoint-inspection' });
    await releaseBy(desk, id, 'quality');
    expect((await all('quality')).some((row) => row.declarationId === id)).toBe(false);
    const ids = (await all('customs', 1)).map((row) => row.declarationId);
    expect(ids).toEqual((await all('customs')).map((row) => row.declarationId));
    expect(await all('stranger')).toEqual([]);
    const seen = await desk.as('seller').get('/api/v1/declarations?limit=1');
    expect(seen.body.items[0]).toMatchObject({ declarationId: id, agency: null, waitingFor: null });
  });
});

describe('a cancelled trade', () => {
  it('takes its open declarations with it', async () => {
    const { tradeId, id } = await exported();
    await desk.cancel(tradeId);
    expect(await read('seller', id)).toMatchObject({ state: 'withdrawn' });
    expect((await voteAs(desk, 'tax', id, { decision: 'release' })).body.code).toBe('DECLARATION_CLOSED');
  });
});

/** A seller that has spent what it was paid owes it back when the trade is cancelled. */
async function oweBack(): Promise<void> {
  const tradeId = await desk.order({ terms: { payment: inFull('transfer') } });
  await desk.payIn('buyer', '475.00');
  expect((await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/funding`, {})).status).toBe(201);
  const { items } = (await desk.as('seller').get('/api/v1/accounts?limit=100')).body;
  for (const { kind, accountId, currency, available } of items) {
    if (kind !== 'cash' || currency !== 'USD') continue;
    const amount = { amount: available.amount, currency };
    await desk.as('seller').send('POST', `/api/v1/accounts/${accountId}/withdrawals`, { amount });
  }
  await desk.cancel(tradeId);
}

it('no organisation gets at rows that are not its own', async () => {
  await desk.as('bank').send('POST', '/api/v1/fees', { method: 'escrow', currency: 'USD', percent: '0' });
  const limit = { organisationId: ORGANISATIONS.buyer, limit: usd('500.00') };
  await desk.as('bank').send('POST', '/api/v1/limits', limit);
  const { tradeId, id } = await imported({ payment: onCredit(30) });
  await desk.payIn('buyer', '100.00', 'GBP');
  await post('buyer', id, 'payment', { method: 'pay' });
  await releaseBy(desk, id, 'customs', 'quality', 'tax');
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '60' }));
  await desk.database.system(
    'a payment outside, a movement that was given up, a rate of one trade',
    async (tx) => {
      await tx.run(
        `insert into clearance.outside_payment
         (trade_id, declaration_id, payment_id, said, stated_by, stated_at, state, awaits)
       values ($1, $2, $2, '{"parts": [{}]}', $3, $4, 'stated', '{}')`,
        [tradeId, id, ORGANISATIONS.buyer, tx.now],
      );
      await tx.run('insert into clearance.given_up_movement values ($1, $2)', [tradeId, id]);
      await tx.run(
        `insert into clearance.exchange_rate
         (rate_id, from_currency, to_currency, rate, source, rate_date, set_by, set_at, trade_id)
       values ($1, 'CHF', 'NOK', '11', 'advice', '2026-03-04', $2, $3, $1)`,
        [tradeId, ORGANISATIONS.bank, tx.now],
      );
    },
  );
  const held = await readyForImport(desk);
  const hold = { reason: 'A name on a list is checked' };
  expect((await desk.as('bank').send('POST', `/api/v1/trades/${held}/holds`, hold)).status).toBe(201);
  await oweBack();
  const report = await isolationReport(desk.database, {
    shared: {
      'settlement.fee': 'banks publish their prices',
      'clearance.exchange_rate': 'rates are published',
    },
  });
  expect(report.findings.filter((finding) => /settlement|clearance/.test(finding))).toEqual([]);
  expect(report.tables).toEqual(expect.arrayContaining(['settlement.account', 'clearance.assessment']));
});
