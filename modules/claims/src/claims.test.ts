import { type Differences, details, ORGANISATIONS } from '@tongshang/settlement/testing';
import { inFull, onCredit, type TradeTerms } from '@tongshang/trade';
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

const receive = (tradeId: string, amounts: Record<string, string>, differences: Differences = {}) =>
  desk.state('buyer', tradeId, 'delivered', details.delivered(amounts, differences));
const lastFacts = async (tradeId: string, count: number) =>
  (await desk.read(tradeId)).facts.slice(-count).map(({ fact, byRole }) => `${fact} by ${byRole}`);

/** A receipt of everything but two toasters, which differ for a reason: 7.50 USD. */
async function receivedBut(reason: string, terms: Partial<TradeTerms> = {}) {
  const tradeId = await desk.underWay(terms);
  await receive(tradeId, { 1: '100', 2: '58' }, { 2: { [reason]: '2' } });
  const [claim] = await desk.claims('buyer', tradeId);
  if (!claim) throw new Error('nothing was claimed');
  return { tradeId, claim };
}

describe('a receipt with differences', () => {
  it.each([
    ['not-conforming', 'FOB', 'seller'],
    ['wrong-goods', 'CIF', 'seller'],
    ['short-from-start', 'EXW', 'seller'],
    ['lost-on-the-way', 'DAP', 'seller'],
    ['damaged-on-the-way', 'DDP', 'seller'],
  ] as const)(
    '%s under %s claims of the %s, and holds just that part of the price',
    async (reason, incoterm, against) => {
      const { tradeId, claim } = await receivedBut(reason, { incoterm });
      expect(claim).toMatchObject({ against, reason, stage: 'raised', amount: usd('7.50') });
      expect(await desk.money(tradeId)).toMatchObject({
        ...{
          state: 'secured',
          released: usd('467.50'),
          held: usd('7.50'),
          disputed: usd('7.50'),
          refunded: usd('0.00'),
        },
      });
    },
  );

  it.each([
    ['lost-on-the-way', 'FOB', 'carrier'],
    ['damaged-on-the-way', 'FCA', 'carrier'],
    ['lost-on-the-way', 'EXW', 'carrier'],
    ['lost-on-the-way', 'CIF', 'insurer'],
    ['damaged-on-the-way', 'CIP', 'insurer'],
    ['damaged-on-the-way', 'CFR', 'carrier'],
  ] as const)('%s under %s leaves the price due and claims of the %s', async (reason, incoterm, against) => {
    const { tradeId, claim } = await receivedBut(reason, { incoterm });
    // The insurer pays by its policy, which covers 110 %.
    const amount = usd(against === 'insurer' ? '8.25' : '7.50');
    expect(claim).toMatchObject({ against, reason, stage: 'raised', amount });
    expect(await desk.money(tradeId)).toMatchObject({
      ...{
        state: 'settled',
        released: usd('475.00'),
        held: usd('0.00'),
        disputed: usd('0.00'),
        refunded: usd('0.00'),
      },
    });
  });

  it('of several reasons makes a claim each, whose amounts add up to what is held, over shipments of odd cents', async () => {
    const tradeId = await desk.funded();
    await desk.ship(tradeId, { 1: '33', 2: '7' });
    await receive(
      tradeId,
      { 1: '30', 2: '0' },
      { 1: { 'not-conforming': '1', 'wrong-goods': '2' }, 2: { 'short-from-start': '7' } },
    );
    await desk.ship(tradeId, { 1: '67', 2: '53' });
    await receive(tradeId, { 1: '67', 2: '52' }, { 2: { 'lost-on-the-way': '1' } });
    const claims = await desk.claims('seller', tradeId);
    expect(claims.map(({ against, reason, amount }) => `${against} ${reason} ${amount.amount}`)).toEqual([
      'seller short-from-start 26.25',
      'seller not-conforming 2.50',
      'seller wrong-goods 5.00',
      'carrier lost-on-the-way 3.75',
    ]);
    expect(await desk.money(tradeId)).toMatchObject({
      held: usd('33.75'),
      disputed: usd('33.75'),
      released: usd('441.25'),
    });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    for (const { claimId, against } of claims)
      if (against === 'seller') await desk.act('seller', claimId, 'answer', { answer: 'accepted' });
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      refunded: usd('33.75'),
      released: usd('441.25'),
      held: usd('0.00'),
    });
  });
});

describe('a claim on the seller', () => {
  it('that the seller accepts gives the buyer all of it, and settles the trade', async () => {
    const { tradeId, claim } = await receivedBut('not-conforming');
    const back = await desk.gain('buyer', async () => {
      const reply = await desk.act('seller', claim.claimId, 'answer', {
        answer: 'accepted',
        remedy: 'refund',
        reason: 'Keep them',
      });
      expect(reply).toMatchObject({
        status: 201,
        body: { stage: 'agreed', toBuyer: usd('7.50'), toSeller: usd('0.00') },
      });
    });
    expect(back).toBe('7.50');
    expect(await lastFacts(tradeId, 2)).toEqual(['claim-resolved by seller', 'settled by bank']);
    const [resolved] = (await desk.read(tradeId)).facts.slice(-2);
    expect(resolved?.details).toMatchObject({ outcome: 'agreed', remedy: 'refund', toBuyer: usd('7.50') });
    expect((await desk.act('seller', claim.claimId, 'answer', { answer: 'refused' })).body.code).toBe(
      'CLAIM_CLOSED',
    );
  });

  it('is shared as the two agree: an offer that the other accepts, and only the one that stands', async () => {
    const { tradeId, claim } = await receivedBut('not-conforming');
    const offer = (who: 'seller' | 'buyer', amount: string) =>
      desk.act(who, claim.claimId, 'proposals', { toBuyer: usd(amount), remedy: 'price-reduction' });
    const answer = (who: 'seller' | 'buyer', proposal: number, said: string) =>
      desk.act(who, claim.claimId, 'proposals/answer', { proposal, answer: said });
    expect((await answer('buyer', 1, 'accepted')).body.code).toBe('CLAIM_NOTHING_PROPOSED');
    expect((await offer('seller', '7.51')).body.code).toBe('CLAIM_AMOUNT_INVALID');
    expect((await offer('seller', '2.00')).body).toMatchObject({
      stage: 'answered',
      proposal: { number: 1 },
    });
    expect((await answer('seller', 1, 'accepted')).body.code).toBe('CLAIM_OWN_PROPOSAL');
    expect((await offer('buyer', '5.00')).body).toMatchObject({ proposal: { number: 2, by: 'claimant' } });
    expect((await answer('seller', 1, 'accepted')).body.code).toBe('CLAIM_PROPOSAL_REPLACED');
    expect((await answer('seller', 2, 'accepted')).body).toMatchObject({
      stage: 'agreed',
      toBuyer: usd('5.00'),
      toSeller: usd('2.50'),
    });
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      refunded: usd('5.00'),
      released: usd('470.00'),
    });
  });

  it('that is refused is decided by the bank that holds the money, and by nobody else', async () => {
    const { tradeId, claim } = await receivedBut('wrong-goods');
    const decide = (who: 'bank' | 'buyer' | 'seller' | 'otherBank', amount = '1.25') =>
      desk.act(who, claim.claimId, 'decision', {
        toBuyer: usd(amount),
        reason: 'As the inspection says',
        evidence: ['ab'.repeat(32)],
      });
    expect((await decide('bank')).body.code).toBe('CLAIM_NOT_DECIDABLE');
    await desk.act('seller', claim.claimId, 'answer', { answer: 'refused', reason: 'They are right' });
    expect((await decide('buyer')).body.code).toBe('CLAIM_NOT_YOURS');
    expect((await decide('otherBank')).body.code).toBe('CLAIM_NOT_FOUND');
    expect((await decide('bank', '8.00')).body.code).toBe('CLAIM_AMOUNT_INVALID');
    expect((await decide('bank')).body).toMatchObject({
      stage: 'decided',
      toBuyer: usd('1.25'),
      toSeller: usd('6.25'),
    });
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      refunded: usd('1.25'),
      released: usd('473.75'),
    });
    expect(await lastFacts(tradeId, 2)).toEqual(['claim-resolved by bank', 'settled by bank']);
  });

  it('that is withdrawn lets go of the money, which goes where it was earned', async () => {
    const { tradeId, claim } = await receivedBut('not-conforming');
    expect((await desk.act('seller', claim.claimId, 'withdrawal')).body.code).toBe('CLAIM_NOT_YOURS');
    expect((await desk.act('buyer', claim.claimId, 'withdrawal')).body).toMatchObject({ stage: 'withdrawn' });
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      released: usd('475.00'),
      refunded: usd('0.00'),
    });
  });

  it('that nobody answers is marked when its time has passed, and moves nothing until the bank decides', async () => {
    const { tradeId, claim } = await receivedBut('not-conforming');
    const unanswered = async () => (await desk.as('bank').get(`/api/v1/claims/${claim.claimId}`)).body;
    expect(await unanswered()).toMatchObject({
      overdue: false,
      actions: [{ action: 'decide', ready: false }],
    });
    desk.wait(15);
    await desk.runDeadlines();
    expect(await unanswered()).toMatchObject({
      overdue: true,
      stage: 'raised',
      actions: [{ action: 'decide', ready: true, awaited: true }],
    });
    expect(await desk.money(tradeId)).toMatchObject({
      held: usd('7.50'),
      refunded: usd('0.00'),
      released: usd('467.50'),
    });
    const acts = (await unanswered()).acts.map(({ act }: { act: string }) => act);
    await desk.runDeadlines();
    expect((await unanswered()).acts.map(({ act }: { act: string }) => act)).toEqual(acts);
    expect(acts).toEqual(['raised', 'unanswered']);
  });
});

describe('where no bank holds the money', () => {
  it('an advance comes back from the seller, as agreed or as decided outside and confirmed; what it no longer has it owes', async () => {
    const { tradeId, claim } = await receivedBut('not-conforming', { payment: inFull('transfer') });
    expect(await desk.money(tradeId)).toMatchObject({ state: 'secured', disputed: usd('7.50') });
    await desk.act('seller', claim.claimId, 'answer', { answer: 'refused' });
    desk.wait(60);
    expect(
      (await desk.act('bank', claim.claimId, 'decision', { toBuyer: usd('7.50'), reason: 'x' })).body.code,
    ).toBe('CLAIM_NOT_YOURS');
    const award = {
      toBuyer: usd('6.00'),
      outside: true,
      reason: 'Award 12/2026',
      evidence: ['cd'.repeat(32)],
    };
    await desk.act('buyer', claim.claimId, 'proposals', award);
    const confirm = { proposal: 1, answer: 'accepted' };
    expect((await desk.act('buyer', claim.claimId, 'proposals/answer', confirm)).body.code).toBe(
      'CLAIM_OWN_PROPOSAL',
    );
    const { body } = await desk.as('seller').get(`/api/v1/accounts?organisationId=${ORGANISATIONS.seller}`);
    const [account] = body.items;
    const at = `/api/v1/accounts/${account.accountId}`;
    await desk.as('seller').send('POST', `${at}/withdrawals`, { amount: account.available });
    expect((await desk.act('seller', claim.claimId, 'proposals/answer', confirm)).body).toMatchObject({
      ...{ stage: 'decided', toBuyer: usd('6.00') },
      owedBack: { amount: usd('6.00'), open: usd('6.00') },
    });
    const back = await desk.gain('buyer', () =>
      desk.as('bank').send('POST', `${at}/deposits`, { amount: usd('6.00') }),
    );
    expect(back).toBe('6.00');
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      refunded: usd('6.00'),
      released: usd('469.00'),
    });
    expect(
      (await desk.read(tradeId)).facts.findLast(({ fact }) => fact === 'claim-resolved')?.details,
    ).toMatchObject({ outcome: 'decided', outside: true });
  });

  it('on open account the disputed part is not payable, and what was payable is owed no more', async () => {
    const { tradeId, claim } = await receivedBut('not-conforming', {
      payment: onCredit(30),
    });
    expect((await desk.money(tradeId)).payables).toMatchObject([{ amount: usd('467.50') }]);
    const second = await desk.raise('buyer', tradeId, {
      reason: 'other',
      amount: usd('10.00'),
      note: 'They rust',
    });
    expect(second.status).toBe(201);
    await desk.act('seller', claim.claimId, 'proposals', { toBuyer: usd('4.50') });
    await desk.act('buyer', claim.claimId, 'proposals/answer', { proposal: 1, answer: 'accepted' });
    expect((await desk.money(tradeId)).payables.map(({ amount }) => amount.amount)).toEqual(['463.00']);
    await desk.act('seller', second.body.claimId, 'answer', { answer: 'accepted' });
    expect((await desk.money(tradeId)).payables.map(({ amount }) => amount.amount)).toEqual(['460.50']);
    await desk.payIn('buyer', '460.50');
    expect(
      (await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/payments`, {})).body,
    ).toMatchObject({ settled: true, paid: usd('460.50') });
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      released: usd('460.50'),
      refunded: usd('14.50'),
    });
  });

  it('what was paid on open account already comes back from the seller', async () => {
    const tradeId = await desk.underWay({ payment: onCredit(30) });
    await receive(tradeId, ALL);
    const raised = await desk.raise('buyer', tradeId, { reason: 'other', amount: usd('100.00') });
    await desk.payIn('buyer', '475.00');
    const paid = await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/payments`, {});
    expect(paid.body).toMatchObject({ settled: false });
    const back = await desk.gain('buyer', () =>
      desk.act('seller', raised.body.claimId, 'answer', { answer: 'accepted' }),
    );
    expect(back).toBe('100.00');
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      released: usd('375.00'),
      refunded: usd('100.00'),
    });
  });
});

describe('a claim on the carrier or the insurer', () => {
  it('outlives the trade; the carrier answers for itself and sees nothing else', async () => {
    const { tradeId, claim } = await receivedBut('lost-on-the-way');
    await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {});
    expect((await desk.read(tradeId)).status).toBe('closed');
    expect((await desk.claims('carrier', tradeId)).map(({ claimId }) => claimId)).toEqual([claim.claimId]);
    expect((await desk.act('seller', claim.claimId, 'answer', { answer: 'accepted' })).body.code).toBe(
      'CLAIM_NOT_YOURS',
    );
    expect((await desk.act('carrier', claim.claimId, 'answer', { answer: 'accepted' })).body).toMatchObject({
      stage: 'agreed',
      toBuyer: usd('7.50'),
    });
    expect(await desk.money(tradeId)).toMatchObject({ state: 'settled', released: usd('475.00') });
  });

  it('what the insurer paid is told by the claimant, and moves nothing here', async () => {
    const { tradeId, claim } = await receivedBut('lost-on-the-way', { incoterm: 'CIF' });
    const moved = await desk.gain('buyer', async () => {
      const told = await desk.act('buyer', claim.claimId, 'outcome', {
        toBuyer: usd('7.50'),
        reason: 'Paid by the insurer',
      });
      expect(told.body).toMatchObject({ stage: 'decided', toBuyer: usd('7.50'), toSeller: usd('0.00') });
    });
    expect(moved).toBe('0.00');
    expect(await desk.claims('carrier', tradeId)).toEqual([]);
    expect(await lastFacts(tradeId, 1)).toEqual(['claim-resolved by buyer']);
  });
});

describe('a claim that a side raises by itself', () => {
  it('for goods that never came: after the latest shipment date, for all that is still to come; decided, the trade is settled', async () => {
    const tradeId = await desk.funded({ latestShipmentDate: desk.now().toString().slice(0, 10) });
    const claim = () => desk.raise('buyer', tradeId, { reason: 'not-delivered' });
    const early = (await claim()).body;
    expect(early.code).toBe('CLAIM_TOO_EARLY');
    expect(early.detail).toMatch(/^This can be claimed from \d+ \w+ \d{4}, \d\d:\d\d UTC on\.$/);
    desk.wait(2);
    expect((await desk.raise('seller', tradeId, { reason: 'not-delivered' })).body.code).toBe(
      'CLAIM_REASON_NOT_YOURS',
    );
    const raised = await claim();
    expect(raised).toMatchObject({ status: 201, body: { amount: usd('475.00'), against: 'seller' } });
    expect((await claim()).body.code).toBe('CLAIM_NOTHING_LEFT');
    desk.wait(14);
    const back = await desk.gain('buyer', () =>
      desk.act('bank', raised.body.claimId, 'decision', {
        toBuyer: usd('475.00'),
        reason: 'Nothing was shipped',
      }),
    );
    expect(back).toBe('475.00');
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      refunded: usd('475.00'),
      held: usd('0.00'),
    });
    expect(await lastFacts(tradeId, 3)).toEqual([
      'claimed by buyer',
      'claim-resolved by bank',
      'settled by bank',
    ]);
  });

  it('for one of two shipments leaves the other alone, and lapses when its goods come after all', async () => {
    const tradeId = await desk.funded();
    await desk.ship(tradeId, { 1: '40' });
    await desk.ship(tradeId, { 1: '60', 2: '60' });
    const [first, second] = (await desk.read(tradeId)).facts
      .filter(({ fact }) => fact === 'packed')
      .map(({ details: said }) => (said as { shipmentId: string }).shipmentId) as [string, string];
    desk.wait(90);
    const raised = await desk.raise('buyer', tradeId, { reason: 'not-delivered', shipmentId: first });
    expect(raised.body).toMatchObject({ amount: usd('100.00'), lines: [{ lineId: '1', quantity: '40' }] });
    await desk.state('buyer', tradeId, 'delivered', {
      ...details.delivered({ 1: '60', 2: '60' }),
      shipmentId: second,
    });
    expect(await desk.money(tradeId)).toMatchObject({
      held: usd('100.00'),
      disputed: usd('100.00'),
      released: usd('375.00'),
    });
    await desk.state('buyer', tradeId, 'delivered', { ...details.delivered({ 1: '40' }), shipmentId: first });
    expect((await desk.claims('buyer', tradeId))[0]).toMatchObject({ stage: 'lapsed' });
    expect(await desk.money(tradeId)).toMatchObject({
      held: usd('0.00'),
      disputed: usd('0.00'),
      released: usd('475.00'),
    });
  });

  it('for goods the buyer is silent about: only on the word of somebody the buyer accepts, two weeks later', async () => {
    const tradeId = await desk.underWay();
    const claim = () => desk.raise('seller', tradeId, { reason: 'not-received' });
    desk.wait(60);
    expect((await claim()).body.code).toBe('CLAIM_NO_ARRIVAL');
    const seen = {
      eventId: ORGANISATIONS.stranger,
      bizStep: 'arriving',
      readPoint: { name: 'Felixstowe', country: 'GB' },
    };
    await desk.state('carrier', tradeId, 'in-transit', { ...seen, at: desk.now().toString() });
    expect((await claim()).body.code).toBe('CLAIM_TOO_EARLY');
    desk.wait(14);
    const raised = await claim();
    expect(raised.body).toMatchObject({ amount: usd('475.00'), against: 'buyer', stage: 'raised' });
    expect((await desk.act('seller', raised.body.claimId, 'answer', { answer: 'accepted' })).body.code).toBe(
      'CLAIM_NOT_YOURS',
    );
    desk.wait(14);
    const paid = await desk.gain('seller', () =>
      desk.act('bank', raised.body.claimId, 'decision', {
        toBuyer: usd('0.00'),
        reason: 'The carrier saw them arrive',
      }),
    );
    expect(paid).toBe('475.00');
    expect(await desk.money(tradeId)).toMatchObject({ state: 'settled', released: usd('475.00') });
  });

  it('of an amount: what is held and nobody claims, named in one way', async () => {
    const tradeId = await desk.underWay();
    const raise = (body: object) => desk.raise('buyer', tradeId, { reason: 'other', ...body });
    expect((await raise({})).body.code).toBe('CLAIM_SCOPE_UNCLEAR');
    expect((await raise({ rest: true, amount: usd('1.00') })).body.code).toBe('CLAIM_SCOPE_UNCLEAR');
    expect((await raise({ amount: usd('475.01') })).body).toMatchObject({ code: 'CLAIM_EXCEEDS' });
    expect((await raise({ amount: { amount: '1.00', currency: 'EUR' } })).body.code).toBe(
      'CLAIM_AMOUNT_INVALID',
    );
    expect((await raise({ amount: usd('0.00') })).body.code).toBe('CLAIM_AMOUNT_INVALID');
    const raised = await raise({ amount: usd('75.00'), note: 'They rust' });
    expect((await raise({ amount: usd('400.01') })).body.code).toBe('CLAIM_EXCEEDS');
    await receive(tradeId, ALL);
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'secured',
      released: usd('400.00'),
      held: usd('75.00'),
    });
    await desk.act('seller', raised.body.claimId, 'proposals', { toBuyer: usd('25.00') });
    await desk.act('buyer', raised.body.claimId, 'proposals/answer', { proposal: 1, answer: 'accepted' });
    expect(await desk.money(tradeId)).toMatchObject({
      state: 'settled',
      released: usd('450.00'),
      refunded: usd('25.00'),
    });
    expect((await raise({ amount: usd('1.00') })).body.code).toBe('CLAIM_NOTHING_LEFT');
  });

  it('lapses with the cancellation of its trade, which gives everything back', async () => {
    const tradeId = await desk.funded();
    const raised = await desk.raise('buyer', tradeId, { reason: 'other', rest: true });
    expect(raised.status).toBe(201);
    expect(await desk.gain('buyer', () => desk.cancel(tradeId))).toBe('475.00');
    expect((await desk.claims('buyer', tradeId))[0]).toMatchObject({ stage: 'lapsed', actions: [] });
    expect((await desk.raise('buyer', tradeId, { reason: 'other', rest: true })).body.code).toBe(
      'TRADE_CANCELLED',
    );
  });

  it.each(['escrow', 'transfer'] as const)(
    'leaves to a cancellation only what it has not given back: %s',
    async (method) => {
      const tradeId = await desk.funded({ payment: inFull(method) });
      const raised = await desk.raise('buyer', tradeId, { reason: 'other', amount: usd('75.00') });
      await desk.act('seller', raised.body.claimId, 'answer', { answer: 'accepted' });
      expect(await desk.gain('buyer', () => desk.cancel(tradeId))).toBe('400.00');
      expect(await desk.money(tradeId)).toMatchObject({ state: 'refunded', refunded: usd('475.00') });
    },
  );

  it('needs money that is secured, and a side that claims', async () => {
    const tradeId = await desk.order();
    expect((await desk.raise('buyer', tradeId, { reason: 'other', rest: true })).body.code).toBe(
      'CLAIM_NOT_FUNDED',
    );
    expect((await desk.raise('carrier', tradeId, { reason: 'other', rest: true })).body.code).toBe(
      'NOT_YOUR_PART',
    );
    expect((await desk.raise('stranger', tradeId, { reason: 'other', rest: true })).body.code).toBe(
      'TRADE_NOT_FOUND',
    );
  });
});
