import { details, type TradeDesk, type Who } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForImport,
  releaseBy,
  stateRate,
  voided,
  voteAs,
} from './testing/clearance-desk.ts';
import { claimed, resolved, sentBack } from './testing/goods-of-a-claim.ts';
import { withdrawGivenUp } from './withdraw.ts';
import { leftOverSchedule } from './withdraw-left-over.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
  await stateRate(desk, 'USD', 'GBP', '0.8');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const AUTHORITIES = ['customs', 'quality', 'tax'] as const;
const ALL = [
  { lineId: '1', quantity: '100' },
  { lineId: '2', quantity: '60' },
];
const CHARGES = { freight: usd('20.00'), insurance: usd('5.00') };
type Declared = { readonly declarationId: string; readonly number: string };

async function imported(): Promise<Declared & { readonly tradeId: string }> {
  const tradeId = await readyForImport(desk);
  const { body, text } = await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...CHARGES });
  if (!body.declarationId) throw new Error(text);
  return { ...body, tradeId };
}

const pay = async (id: string, method: 'pay' | 'guarantee') => {
  await desk.payIn('buyer', '100.00', 'GBP');
  const paid = await desk.as('buyer').send('POST', `/api/v1/declarations/${id}/payment`, { method });
  expect(paid.status, paid.text).toBe(201);
};
const deliver = (tradeId: string) =>
  desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '60' }));
const close = (tradeId: string) => desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {});
const stateOf = async (id: string) => (await desk.as('seller').get(`/api/v1/declarations/${id}`)).body.state;
const waits = async (who: Who, id: string) =>
  (await desk.as(who).get('/api/v1/declarations?waiting=me&limit=100')).body.items.some(
    (row: Declared) => row.declarationId === id,
  );
const entriesOf = (id: string) =>
  desk.database.system('what was entered of a declaration', async (tx) => {
    const rows = await tx.rows<{ canonical: string }>(
      `select canonical from journal.entry where subject = $1 and kind = 'clearance.withdrawn'`,
      [id],
    );
    return rows.map(({ canonical }) => {
      const { file, causedBy } = JSON.parse(canonical);
      return { in: file.kind, causedBy };
    });
  });
/** As declarations were left before trades withdrew them. */
const asBefore = (id: string, state: string) =>
  desk.database.system('a declaration that nobody finished', async (tx) => {
    await tx.run(
      `update clearance.declaration set state = $2, released_at = null, unexamined = true where declaration_id = $1`,
      [id, state],
    );
    await tx.run('update clearance.agency_case set waiting = true where declaration_id = $1', [id]);
  });
const stub = {
  voidDeclaration: async (_tx: unknown, _tradeId: string, number: string) => {
    voided.push(number);
  },
};
const deps = () => ({ ...desk, document: stub });
const lookOver = () =>
  desk.database.system('left-over declarations are looked at', (tx) =>
    leftOverSchedule(deps()).run(tx, { dueAt: tx.now }),
  );

describe('closing', () => {
  const offered = async (who: Who, tradeId: string) =>
    (await desk.as(who).get(`/api/v1/trades/${tradeId}`)).body.nextActions.find(
      ({ fact, action }: { fact: string; action: string }) => action === 'state-fact' && fact === 'closed',
    );

  it('is not offered as ready over a duty that is guaranteed and not paid, and says so', async () => {
    const { tradeId, declarationId } = await imported();
    await pay(declarationId, 'guarantee');
    await releaseBy(desk, declarationId, ...AUTHORITIES);
    await deliver(tradeId);
    for (const who of ['seller', 'buyer'] as const)
      expect(await offered(who, tradeId)).toMatchObject({
        ...{ ready: false, awaited: false, missingCount: 1 },
        missing: [
          {
            ...{ code: 'consequence', consequence: 'duties-met' },
            says: {
              en: 'the duty is guaranteed and not paid (import, the United Kingdom)',
              'zh-CN': '税款仅提供担保，尚未缴纳（进口，英国）',
            },
          },
        ],
      });
    await pay(declarationId, 'pay');
    expect(await offered('seller', tradeId)).toMatchObject({ ready: true, missing: [] });
  });

  it('withdraws what nobody has finished: it leaves the queues, and its paper is void', async () => {
    const { tradeId, declarationId, number } = await imported();
    await pay(declarationId, 'pay');
    await releaseBy(desk, declarationId, ...AUTHORITIES);
    await deliver(tradeId);
    await asBefore(declarationId, 'declared');
    expect(await waits('customs', declarationId)).toBe(true);
    expect((await close(tradeId)).status).toBe(200);
    expect([await stateOf(declarationId), await waits('customs', declarationId)]).toEqual([
      'withdrawn',
      false,
    ]);
    expect(voided).toContain(number);
    // The trade is sealed with the count of its entries: what follows stands in the case that names it.
    const closed = (await desk.read(tradeId)).facts.findLast(({ fact }) => fact === 'closed')?.entryId;
    expect(await entriesOf(declarationId)).toEqual([{ in: 'case', causedBy: closed }]);
  });
});

describe('what was left over from before', () => {
  it('is looked at once: of ended trades it is withdrawn because of their end, of others it stands', async () => {
    const ended = await imported();
    await pay(ended.declarationId, 'pay');
    await releaseBy(desk, ended.declarationId, ...AUTHORITIES);
    await deliver(ended.tradeId);
    await close(ended.tradeId);
    const open = await imported();
    await asBefore(ended.declarationId, 'declared');
    await asBefore(open.declarationId, 'declared');
    await lookOver();
    expect([await stateOf(ended.declarationId), await stateOf(open.declarationId)]).toEqual([
      'withdrawn',
      'declared',
    ]);
    expect([await waits('tax', ended.declarationId), await waits('tax', open.declarationId)]).toEqual([
      false,
      true,
    ]);
    expect(voided).toContain(ended.number);
    expect(voided).not.toContain(open.number);
    const closed = (await desk.read(ended.tradeId)).facts.findLast(({ fact }) => fact === 'closed')?.entryId;
    expect(await entriesOf(ended.declarationId)).toMatchObject([{ in: 'case', causedBy: closed }]);
    await lookOver();
    expect(await entriesOf(ended.declarationId)).toHaveLength(1);
  });

  it('of what was withdrawn already its paper becomes void', async () => {
    const { tradeId, declarationId, number } = await imported();
    await pay(declarationId, 'pay');
    await releaseBy(desk, declarationId, ...AUTHORITIES);
    await deliver(tradeId);
    await close(tradeId);
    await asBefore(declarationId, 'withdrawn');
    await lookOver();
    expect(voided).toContain(number);
    expect(await entriesOf(declarationId)).toEqual([]);
  });
});

describe('goods that come no more', () => {
  it('owe no duty: their import is withdrawn with the claim that ends their way, and what was guaranteed is free', async () => {
    const { tradeId, declarationId, number } = await imported();
    await pay(declarationId, 'guarantee');
    const claimId = await claimed(desk, tradeId, {
      reason: 'not-received',
      lines: ALL,
      amount: usd('475.00'),
    });
    const before = await desk.as('buyer').get(`/api/v1/declarations/${declarationId}`);
    expect(before.body.actions.map(({ action }: { action: string }) => action)).toContain('pay');
    const causedBy = await resolved(desk, tradeId, claimId, { toBuyer: usd('475.00') });
    const after = await desk.as('buyer').get(`/api/v1/declarations/${declarationId}`);
    expect([after.body.state, after.body.actions]).toEqual(['withdrawn', []]);
    expect(await entriesOf(declarationId)).toMatchObject([{ in: 'trade', causedBy }]);
    expect([voided.includes(number), await waits('tax', declarationId)]).toEqual([true, false]);
    expect(await desk.unsound()).toEqual([]);
  });
});

describe('goods under customs supervision', () => {
  const lose = (tradeId: string, cause = 'theft') => {
    const lost = { cause, lostOn: '2026-04-01', note: 'Gone', lines: ALL, evidence: [] };
    return desk.state('buyer', tradeId, 'lost', lost as never);
  };
  const see = (tradeId: string, country: string) => {
    const readPoint = { name: 'There', country };
    const seen = { eventId: 'e-1', bizStep: 'arriving', readPoint, at: '2026-03-30T08:00:00Z' };
    return desk.state('carrier', tradeId, 'in-transit', seen as never);
  };
  const stands = async (id: string) => {
    const { state, payment } = (await desk.as('buyer').get(`/api/v1/declarations/${id}`)).body;
    return [state, payment, await waits('customs', id)];
  };
  const voteOf = async (who: Who, id: string, decision = 'release') =>
    (await voteAs(desk, who, id, { decision, ...(decision === 'hold' ? { reason: 'In shed 4' } : {}) })).body;
  const guaranteed = async () => {
    const one = await imported();
    await pay(one.declarationId, 'guarantee');
    return one;
  };

  it.each([
    ['held', async ({ declarationId }: Declared) => voteOf('customs', declarationId, 'hold'), 'held'],
    ['voted on', async ({ declarationId }: Declared) => voteOf('quality', declarationId), 'declared'],
    [
      'released by customs before',
      async ({ declarationId }: Declared) => releaseBy(desk, declarationId, 'customs', 'quality'),
      'declared',
    ],
    ['seen there', async ({ tradeId }: { tradeId: string }) => see(tradeId, 'GB'), 'declared'],
  ])(
    'that were %s stay declared and guaranteed when the importer says they are lost, until customs releases',
    async (_, act, state) => {
      const one = await guaranteed();
      await act(one);
      await lose(one.tradeId);
      expect(await stands(one.declarationId)).toEqual([state, 'guaranteed', true]);
      expect(await entriesOf(one.declarationId)).toEqual([]);
      // The other authorities' word frees nothing.
      await voteOf('tax', one.declarationId);
      expect(await stands(one.declarationId)).toEqual([state, 'guaranteed', true]);
      expect((await voteOf('customs', one.declarationId)).state).toBe('withdrawn');
      expect((await stands(one.declarationId))[0]).toBe('withdrawn');
      expect(await entriesOf(one.declarationId)).toHaveLength(1);
      expect(voided).toContain(one.number);
      expect(await desk.unsound()).toEqual([]);
    },
  );

  it('are not freed by a claim that their sides end either', async () => {
    const { tradeId, declarationId } = await guaranteed();
    await voteOf('customs', declarationId, 'hold');
    const claimId = await claimed(desk, tradeId, {
      reason: 'not-received',
      lines: ALL,
      amount: usd('475.00'),
    });
    await resolved(desk, tradeId, claimId, { toBuyer: usd('475.00') });
    expect(await stands(declarationId)).toEqual(['held', 'guaranteed', true]);
    expect((await voteOf('customs', declarationId)).state).toBe('withdrawn');
  });

  it('are those alone: seen in another country, or by nobody, their loss ends the declaration at once', async () => {
    for (const country of ['NL', undefined]) {
      const { tradeId, declarationId } = await guaranteed();
      if (country) await see(tradeId, country);
      await lose(tradeId);
      expect((await stands(declarationId))[0], country).toBe('withdrawn');
    }
  });
});

describe('a movement that is given up because its claim was agreed anew', () => {
  it('takes what was declared of it along at once, and is declared no more', async () => {
    const { tradeId, declarationId } = await imported();
    await pay(declarationId, 'pay');
    await releaseBy(desk, declarationId, ...AUTHORITIES);
    await desk.state(
      'buyer',
      tradeId,
      'delivered',
      details.delivered({ 1: '100', 2: '48' }, { 2: { 'not-conforming': '12' } }),
    );
    const claimId = await claimed(desk, tradeId);
    const movementId = await sentBack(desk, tradeId, claimId);
    const leaving = await declareAs(desk, 'buyer', tradeId, { direction: 'export', movementId });
    expect(leaving.status, leaving.text).toBe(201);
    const toDeclare = async (who: Who) =>
      (await desk.as(who).get(`/api/v1/trades/${tradeId}/declarations`)).body.actions.map(
        ({ action }: { action: string }) => action,
      );
    expect(await toDeclare('seller')).toEqual(['declare-import']);
    const trade = await desk.read(tradeId);
    const causedBy = trade.facts.at(-1)?.entryId ?? '';
    await desk.database.transaction({ organisationId: ORGANISATIONS.seller, personId: null }, (tx) =>
      withdrawGivenUp(deps(), tx, { trade, movementId, causedBy, byOrganisationId: ORGANISATIONS.seller }),
    );
    expect(await stateOf(leaving.body.declarationId)).toBe('withdrawn');
    expect(await stateOf(declarationId)).toBe('released');
    expect(await entriesOf(leaving.body.declarationId)).toMatchObject([{ in: 'trade', causedBy }]);
    expect(voided).toContain(leaving.body.number);
    expect([await toDeclare('seller'), await toDeclare('buyer')]).toEqual([[], []]);
    for (const [who, direction] of [
      ['buyer', 'export'],
      ['seller', 'import'],
    ] as const)
      expect((await declareAs(desk, who, tradeId, { direction, movementId })).body.code).toBe(
        'MOVEMENT_NOT_OWED',
      );
  });
});
