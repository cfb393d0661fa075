import { details, ORGANISATIONS } from '@tongshang/settlement/testing';
import { inFull, onCredit, type TradeTerms } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClaimReply, type ClaimsDesk, claimsDesk, dispatchOf, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const day = (days: number) =>
  desk
    .now()
    .add({ hours: 24 * days })
    .toString()
    .slice(0, 10);

/** A receipt of everything but ten toasters, which differ for a reason: 37.50 USD. */
async function receivedBut(reason: string, terms: Partial<TradeTerms> = {}) {
  const tradeId = await desk.underWay(terms);
  const differences = { 2: { [reason]: '10' } };
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '50' }, differences));
  const [claim] = await desk.claims('buyer', tradeId);
  if (!claim) throw new Error('nothing was claimed');
  return { tradeId, claimId: claim.claimId };
}

type Who = Parameters<ClaimsDesk['act']>[0];
const done = async (who: Who, claimId: string, path: string, body: object): Promise<ClaimReply> => {
  const reply = await desk.act(who, claimId, path, body);
  expect(reply.status, reply.text).toBe(201);
  return reply.body;
};
const code = async (who: Who, claimId: string, path: string, body: object) =>
  (await desk.act(who, claimId, path, body)).body.code;

/** The seller offers all of the money for the goods, and the buyer accepts; or a replacement and all of the price for itself. */
async function agreed(claimId: string, remedy: 'return' | 'replacement', more: object = {}) {
  const movement = { freightBy: 'seller', dispatchBy: day(14), ...more };
  const toBuyer = usd(remedy === 'return' ? '37.50' : '0.00');
  const { proposal } = await done('seller', claimId, 'proposals', { toBuyer, remedy, movement });
  return done('buyer', claimId, 'proposals/answer', { proposal: proposal?.number, answer: 'accepted' });
}

const taken = (quantity = '10') => [
  { lineId: '2', quantity, warehouseId: ORGANISATIONS.warehouse, source: 'stock' as const },
];
const sent = (more: object = {}) => dispatchOf({ dispatchedOn: day(0), ...more });
const came = (received: string, more: object = {}) => ({ lines: [{ lineId: '2', received, ...more }] });

const money = async (tradeId: string) => {
  const { state, held, released, refunded } = await desk.money(tradeId);
  return [state, held.amount, released.amount, refunded.amount];
};
const lastFacts = async (tradeId: string, count: number) =>
  (await desk.read(tradeId)).facts.slice(-count).map(({ fact, byRole }) => `${fact} by ${byRole}`);

describe('a return that both agree to', () => {
  it('gives the money back once the seller says that the goods came, and not before', async () => {
    const { tradeId, claimId } = await receivedBut('not-conforming');
    expect(await agreed(claimId, 'return')).toMatchObject({
      stage: 'awaiting-goods',
      resolvedAt: null,
      movement: {
        ...{ state: 'owed', remedy: 'return', from: 'buyer', to: 'seller', freightBy: 'seller' },
        ...{ lines: [{ lineId: '2', quantity: '10' }], toBuyer: usd('37.50'), outcome: 'agreed' },
      },
      waitsFor: { organisationId: ORGANISATIONS.buyer, act: 'dispatch' },
    });
    expect(await money(tradeId)).toEqual(['secured', '37.50', '437.50', '0.00']);
    expect(await code('seller', claimId, 'receipt', came('10'))).toBe('CLAIM_GOODS_NOT_SENT');
    expect(await done('buyer', claimId, 'dispatch', sent())).toMatchObject({
      movement: { state: 'dispatched', dispatch: { transportDocumentNumber: 'RL-1' } },
      waitsFor: { organisationId: ORGANISATIONS.seller, act: 'receive' },
    });
    expect(await money(tradeId)).toEqual(['secured', '37.50', '437.50', '0.00']);
    const back = await desk.gain('buyer', async () => {
      expect(await done('seller', claimId, 'receipt', came('10'))).toMatchObject({
        ...{ stage: 'agreed', toBuyer: usd('37.50'), movement: { state: 'received' } },
      });
    });
    expect(back).toBe('37.50');
    expect(await money(tradeId)).toEqual(['settled', '0.00', '437.50', '37.50']);
    expect(await lastFacts(tradeId, 4)).toEqual([
      ...['remedy-dispatched by buyer', 'remedy-received by seller'],
      ...['claim-resolved by seller', 'settled by bank'],
    ]);
  });

  it('of goods that come back short is no agreement any more, unless the seller takes them for all', async () => {
    const short = { differences: [{ quantity: '4', reason: 'lost-on-the-way' }] };
    const first = await receivedBut('wrong-goods');
    await agreed(first.claimId, 'return');
    await done('buyer', first.claimId, 'dispatch', sent());
    expect(await code('seller', first.claimId, 'receipt', came('6'))).toBe('REMEDY_UNACCOUNTED');
    expect(await code('seller', first.claimId, 'receipt', came('11'))).toBe('REMEDY_UNACCOUNTED');
    expect(await done('seller', first.claimId, 'receipt', came('6', short))).toMatchObject({
      ...{ stage: 'answered', disputed: true, movement: { state: 'received' } },
      waitsFor: { organisationId: ORGANISATIONS.bank, act: 'decide' },
    });
    expect(await money(first.tradeId)).toEqual(['secured', '37.50', '437.50', '0.00']);
    // What came back goes back no more.
    const again = { remedy: 'return', toBuyer: usd('37.50') };
    const most = {
      movement: { freightBy: 'buyer', dispatchBy: day(3), lines: [{ lineId: '2', quantity: '5' }] },
    };
    expect(await code('buyer', first.claimId, 'proposals', { ...again, ...most })).toBe(
      'CLAIM_MOVES_TOO_MUCH',
    );
    await done('bank', first.claimId, 'decision', { toBuyer: usd('22.50'), reason: 'Six came' });
    expect(await money(first.tradeId)).toEqual(['settled', '0.00', '452.50', '22.50']);

    const second = await receivedBut('wrong-goods');
    await agreed(second.claimId, 'return');
    await done('buyer', second.claimId, 'dispatch', sent());
    const asAll = { ...came('6', short), isAccepted: true };
    expect(await done('seller', second.claimId, 'receipt', asAll)).toMatchObject({ stage: 'agreed' });
    expect(await money(second.tradeId)).toEqual(['settled', '0.00', '437.50', '37.50']);
  });

  it('of a part goes on: what has not come back goes back by a further agreement', async () => {
    const { tradeId, claimId } = await receivedBut('not-conforming');
    await agreed(claimId, 'return', { lines: [{ lineId: '2', quantity: '6' }] });
    await done('buyer', claimId, 'dispatch', sent());
    await done(
      'seller',
      claimId,
      'receipt',
      came('4', { differences: [{ quantity: '2', reason: 'short-from-start' }] }),
    );
    await agreed(claimId, 'return', { lines: [{ lineId: '2', quantity: '6' }] });
    await done('buyer', claimId, 'dispatch', sent({ transportDocumentNumber: 'RL-2' }));
    expect(await done('seller', claimId, 'receipt', came('6'))).toMatchObject({ stage: 'agreed' });
    const received = (await desk.read(tradeId)).facts.filter(({ fact }) => fact === 'remedy-received');
    expect(received).toHaveLength(2);
    expect(await money(tradeId)).toEqual(['settled', '0.00', '437.50', '37.50']);
  });
});

describe('a replacement', () => {
  it('pays the seller once the buyer says that sound goods came', async () => {
    const { tradeId, claimId } = await receivedBut('not-conforming', { incoterm: 'CIF' });
    await agreed(claimId, 'replacement');
    expect(await code('seller', claimId, 'dispatch', sent())).toBe('REMEDY_TAKEN_DIFFERS');
    expect(await code('seller', claimId, 'dispatch', sent({ taken: taken('9') }))).toBe(
      'REMEDY_TAKEN_DIFFERS',
    );
    await done('seller', claimId, 'dispatch', sent({ taken: taken() }));
    expect(await money(tradeId)).toEqual(['secured', '37.50', '437.50', '0.00']);
    const paid = await desk.gain('seller', async () => {
      await done('buyer', claimId, 'receipt', came('10'));
    });
    expect(paid).toBe('37.50');
    expect(await money(tradeId)).toEqual(['settled', '0.00', '475.00', '0.00']);
  });

  it('that is faulty again may be replaced again, or the bank decides', async () => {
    const { tradeId, claimId } = await receivedBut('not-conforming');
    await agreed(claimId, 'replacement');
    await done('seller', claimId, 'dispatch', sent({ taken: taken() }));
    const faulty = came('7', { differences: [{ quantity: '3', reason: 'not-conforming' }] });
    expect(await done('buyer', claimId, 'receipt', faulty)).toMatchObject({
      stage: 'answered',
      disputed: true,
    });
    await agreed(claimId, 'replacement');
    expect((await desk.claims('seller', tradeId))[0]?.movement).toMatchObject({ lines: [{ quantity: '3' }] });
    await done('seller', claimId, 'dispatch', sent({ taken: taken('3') }));
    await done('buyer', claimId, 'receipt', came('3'));
    expect(await money(tradeId)).toEqual(['settled', '0.00', '475.00', '0.00']);
  });

  it('is decided by the bank as well, and then awaited as if it were agreed', async () => {
    const { tradeId, claimId } = await receivedBut('short-from-start');
    await done('seller', claimId, 'answer', { answer: 'refused' });
    const movement = { freightBy: 'seller', dispatchBy: day(10) };
    const ruled = { toBuyer: usd('0.00'), reason: 'Send them', remedy: 'replacement', movement };
    expect(await done('bank', claimId, 'decision', ruled)).toMatchObject({
      ...{ stage: 'awaiting-goods', movement: { outcome: 'decided', state: 'owed' } },
    });
    await done('seller', claimId, 'dispatch', sent({ taken: taken() }));
    expect(await done('buyer', claimId, 'receipt', came('10'))).toMatchObject({ stage: 'decided' });
    expect(await money(tradeId)).toEqual(['settled', '0.00', '475.00', '0.00']);
  });
});

describe('which goods move', () => {
  it('is offered with them, and refused where none can move so', async () => {
    const { claimId } = await receivedBut('short-from-start');
    const movement = { freightBy: 'seller', dispatchBy: day(3) };
    const offer = (body: object) => code('seller', claimId, 'proposals', { toBuyer: usd('0.00'), ...body });
    // What never came does not go back; it may be sent.
    expect(await offer({ remedy: 'return', movement })).toBe('CLAIM_MOVES_NO_GOODS');
    expect(await offer({ remedy: 'replacement' })).toBe('CLAIM_MOVEMENT_MISSING');
    expect(await offer({ remedy: 'refund', movement })).toBe('CLAIM_MOVEMENT_WITHOUT_REMEDY');
    expect(await offer({ movement })).toBe('CLAIM_MOVEMENT_WITHOUT_REMEDY');
    const lines = (lineId: string, quantity: string) => ({
      remedy: 'replacement',
      movement: { ...movement, lines: [{ lineId, quantity }] },
    });
    expect(await offer(lines('2', '11'))).toBe('CLAIM_MOVES_TOO_MUCH');
    expect(await offer(lines('1', '1'))).toBe('CLAIM_MOVES_TOO_MUCH');
    expect(await offer({ remedy: 'replacement', movement: { ...movement, dispatchBy: day(-9) } })).toBe(
      'CLAIM_DAY_INVALID',
    );
    expect(await code('seller', claimId, 'answer', { answer: 'accepted', remedy: 'replacement' })).toBe(
      'CLAIM_GOODS_BY_OFFER',
    );
    const carried = await receivedBut('damaged-on-the-way');
    const body = { toBuyer: usd('1.00'), remedy: 'return', movement };
    expect(await code('carrier', carried.claimId, 'proposals', body)).toBe('CLAIM_MOVES_NO_GOODS');
  });

  it('that were refused on arrival go back without a receipt; those that never left do not', async () => {
    const tradeId = await desk.funded();
    const movement = { freightBy: 'buyer', dispatchBy: day(5) };
    const early = await desk.raise('buyer', tradeId, { reason: 'other', rest: true });
    const body = { toBuyer: usd('475.00'), remedy: 'return', movement };
    expect(await code('seller', early.body.claimId, 'proposals', body)).toBe('CLAIM_MOVES_NO_GOODS');
    await done('buyer', early.body.claimId, 'withdrawal', {});
    await desk.ship(tradeId, { 1: '100', 2: '60' });
    const raised = await desk.raise('buyer', tradeId, { reason: 'other', rest: true });
    const { claimId } = raised.body;
    await done('seller', claimId, 'proposals', body);
    await done('buyer', claimId, 'proposals/answer', { proposal: 1, answer: 'accepted' });
    await done('buyer', claimId, 'dispatch', sent());
    const lines = [
      { lineId: '1', received: '100' },
      { lineId: '2', received: '60' },
    ];
    await done('seller', claimId, 'receipt', { lines });
    expect(await money(tradeId)).toMatchObject(['settled', '0.00', '0.00', '475.00']);
  });
});

describe('paid otherwise', () => {
  it.each(['transfer', 'credit'] as const)(
    'by %s: the seller gives back once its goods came',
    async (method) => {
      const payment = method === 'credit' ? onCredit(30) : inFull(method);
      const { tradeId, claimId } = await receivedBut('not-conforming', { payment });
      await agreed(claimId, 'return');
      // No bank holds the money: silence opens nothing but a new agreement.
      desk.wait(20);
      expect((await desk.claims('buyer', tradeId))[0]).toMatchObject({
        movement: { late: true },
        waitsFor: { organisationId: ORGANISATIONS.buyer, act: 'dispatch' },
      });
      await agreed(claimId, 'return');
      await done('buyer', claimId, 'dispatch', sent());
      await done('seller', claimId, 'receipt', came('10'));
      if (method === 'credit') {
        await desk.payIn('buyer', '475.00');
        await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/payments`, {});
      }
      expect(await money(tradeId)).toEqual(['settled', '0.00', '437.50', '37.50']);
    },
  );

  it('by transfer, which the seller has spent: the receipt stands, and the refund is a debt that is paid when there is money', async () => {
    const { tradeId, claimId } = await receivedBut('not-conforming', { payment: inFull('transfer') });
    await agreed(claimId, 'return');
    await done('buyer', claimId, 'dispatch', sent());
    const { items } = (await desk.as('seller').get(`/api/v1/accounts?organisationId=${ORGANISATIONS.seller}`))
      .body;
    const at = `/api/v1/accounts/${items[0].accountId}`;
    await desk.as('seller').send('POST', `${at}/withdrawals`, { amount: items[0].available });
    expect(await done('seller', claimId, 'receipt', came('10'))).toMatchObject({
      ...{ stage: 'agreed', toBuyer: usd('37.50'), movement: { state: 'received' } },
      owedBack: { amount: usd('37.50'), open: usd('37.50'), dueOn: day(0) },
    });
    expect((await desk.read(tradeId)).facts.at(-1)?.fact).toBe('claim-resolved');
    expect(await money(tradeId)).toEqual(['secured', '0.00', '475.00', '0.00']);
    const bought = () => desk.as('bank').send('POST', `${at}/deposits`, { amount: usd('30.00') });
    expect(await desk.gain('buyer', bought)).toBe('30.00');
    expect(await money(tradeId)).toEqual(['secured', '0.00', '445.00', '30.00']);
    expect((await desk.claims('buyer', tradeId))[0]).toMatchObject({ owedBack: { open: usd('7.50') } });
    const said = { instalmentId: '1', on: day(0) };
    const url = `/api/v1/trades/${tradeId}/repayments`;
    expect((await desk.as('buyer').send('POST', url, said)).body).toMatchObject({
      ...{ amount: usd('7.50'), settled: true },
    });
    expect(await money(tradeId)).toEqual(['settled', '0.00', '437.50', '37.50']);
    expect((await desk.claims('carrier', tradeId))[0] ?? { owedBack: null }).toMatchObject({
      owedBack: null,
    });
  });

  it('outside: what came back is owed back there, and the trade settles when the buyer says that it came', async () => {
    const say = (who: Who, tradeId: string, path: string) =>
      desk.as(who).send('POST', `/api/v1/trades/${tradeId}/${path}`, { instalmentId: '1', on: day(0) });
    const tradeId = await desk.order({ terms: { payment: inFull('outside', { event: 'order' }) } });
    await say('seller', tradeId, 'arrivals');
    await desk.ship(tradeId, { 1: '100', 2: '60' });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    const differences = { 2: { 'not-conforming': '10' } };
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '50' }, differences));
    const claimId = (await desk.claims('buyer', tradeId))[0]?.claimId ?? '';
    await agreed(claimId, 'return');
    await done('buyer', claimId, 'dispatch', sent());
    expect((await say('buyer', tradeId, 'repayments')).body.code).toBe('INSTALMENT_NOT_DUE');
    await done('seller', claimId, 'receipt', came('10'));
    expect((await say('buyer', tradeId, 'repayments')).body).toMatchObject({
      ...{ amount: usd('37.50'), settled: true },
    });
  });
});
