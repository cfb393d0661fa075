import { details, ORGANISATIONS } from '@tongshang/settlement/testing';
import type { TradeTerms } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClaimsDesk, claimsDesk } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

type Who = Parameters<ClaimsDesk['raise']>[0];
const EVIDENCE = ['ab'.repeat(32)];
const LOSS = {
  cause: 'sunk-or-stranded',
  lostOn: '2026-04-20',
  where: '41° N, 8° W',
  note: 'Sank in a storm',
};

const SEEN = {
  eventId: '019f0000-0000-7000-8000-00000000ee01',
  bizStep: 'arriving',
  readPoint: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  at: '2026-04-20T07:00:00Z',
};

const lose = (who: Who, tradeId: string, body: object = {}) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/losses`, { ...LOSS, evidence: EVIDENCE, ...body });
const told = async (reply: ReturnType<typeof lose>) => {
  const { status, body } = await reply;
  return status === 201 ? 'stated' : body.code;
};
const money = async (tradeId: string) => {
  const { released, refunded, held, state } = await desk.money(tradeId);
  return [state, released.amount, refunded.amount, held.amount];
};
const claimed = async (tradeId: string) =>
  (await desk.claims('buyer', tradeId)).map(({ against, reason, stage, amount }) => [
    ...[against, reason, stage, amount.amount],
  ]);
const accept = (side: Who, tradeId: string) =>
  desk.as(side).send('POST', `/api/v1/trades/${tradeId}/parties/acceptance`, {
    ...{ organisationId: ORGANISATIONS.carrier, role: 'carrier', isAccepted: true },
  });

describe('a shipment that is lost after its risk has passed', () => {
  it.each([
    ['FOB', 'carrier'],
    ['FCA', 'carrier'],
    ['EXW', 'carrier'],
    ['CPT', 'carrier'],
    ['CFR', 'carrier'],
    ['CIF', 'insurer'],
    ['CIP', 'insurer'],
  ] as const)(
    'under %s leaves its price due, and the buyer its claim on the %s',
    async (incoterm, against) => {
      const tradeId = await desk.underWay({ incoterm });
      expect(await told(lose('seller', tradeId))).toBe('NOT_YOUR_PART');
      expect(await money(tradeId)).toEqual(['secured', '0.00', '0.00', '475.00']);
      expect(await told(lose('buyer', tradeId))).toBe('stated');
      expect(await money(tradeId)).toEqual(['settled', '475.00', '0.00', '0.00']);
      const amount = against === 'insurer' ? '522.50' : '475.00';
      expect(await claimed(tradeId)).toEqual([[against, 'lost-on-the-way', 'raised', amount]]);
    },
  );

  it('is the carrier’s to say where the buyer accepts its word, with nothing but that word', async () => {
    const tradeId = await desk.underWay();
    expect(await told(lose('carrier', tradeId, { evidence: [] }))).toBe('stated');
    expect(await money(tradeId)).toEqual(['settled', '475.00', '0.00', '0.00']);
  });

  it('takes the place of what the seller had claimed of the silent buyer', async () => {
    const tradeId = await desk.underWay();
    await desk.raise('seller', tradeId, { reason: 'other', rest: true });
    await lose('buyer', tradeId);
    expect(await claimed(tradeId)).toEqual([
      ['buyer', 'other', 'lapsed', '475.00'],
      ['carrier', 'lost-on-the-way', 'raised', '475.00'],
    ]);
    expect(await money(tradeId)).toEqual(['settled', '475.00', '0.00', '0.00']);
  });
});

describe('what is claimed of the insurer', () => {
  it.each([
    ['USD', '522.50', '522.50'],
    ['EUR', '522.50', '475.00'],
  ])('of a valued policy is the insured amount (%s)', async (currency, insured, expected) => {
    const tradeId = await desk.underWayUninsured({ incoterm: 'CIF' });
    await desk.insure(tradeId, insured, currency);
    await lose('carrier', tradeId, { evidence: [] });
    expect(await claimed(tradeId)).toEqual([['insurer', 'lost-on-the-way', 'raised', expected]]);
  });

  it('is its part of that where a part is lost', async () => {
    const tradeId = await desk.underWayUninsured({ incoterm: 'CIF' });
    await desk.insure(tradeId, '522.50');
    const lost = { 2: { 'lost-on-the-way': '60' } };
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '100', 2: '0' }, lost));
    expect(await claimed(tradeId)).toEqual([['insurer', 'lost-on-the-way', 'raised', '247.50']]);
    expect(await desk.claims('buyer', tradeId)).toMatchObject([{ answerBy: null }]);
  });
});

describe('what the seller owed to insure and did not', () => {
  const CIF: Partial<TradeTerms> = { incoterm: 'CIF' };
  const partOf = async (tradeId: string) => {
    const claim = (await desk.claims('buyer', tradeId)).find(({ reason }) => reason === 'not-insured');
    if (!claim) throw new Error('nothing is claimed of the seller');
    return claim.claimId;
  };

  it.each(['CIF', 'CIP'] as const)(
    'is claimed of it under %s, and held until that ends',
    async (incoterm) => {
      const tradeId = await desk.underWayUninsured({ incoterm });
      expect(await told(lose('buyer', tradeId))).toBe('stated');
      expect(await claimed(tradeId)).toEqual([['seller', 'not-insured', 'raised', '475.00']]);
      expect(await money(tradeId)).toEqual(['secured', '0.00', '0.00', '475.00']);
      const gained = await desk.gain('buyer', async () => {
        const reply = await desk.act('seller', await partOf(tradeId), 'answer', { answer: 'accepted' });
        expect(reply.status, reply.text).toBeLessThan(300);
      });
      expect([gained, await money(tradeId)]).toEqual(['475.00', ['settled', '0.00', '475.00', '0.00']]);
    },
  );

  it('leaves it the price where the buyer withdraws that, having seen the cover', async () => {
    const tradeId = await desk.underWayUninsured(CIF);
    await lose('buyer', tradeId);
    expect((await desk.act('buyer', await partOf(tradeId), 'withdrawal')).status).toBeLessThan(300);
    expect(await money(tradeId)).toEqual(['settled', '475.00', '0.00', '0.00']);
  });

  it('is what the insurer does not cover of what was to be covered', async () => {
    const tradeId = await desk.underWayUninsured(CIF);
    await desk.insure(tradeId, '0.01');
    await lose('buyer', tradeId);
    expect(await claimed(tradeId)).toEqual([
      ['insurer', 'lost-on-the-way', 'raised', '0.01'],
      ['seller', 'not-insured', 'raised', '475.00'],
    ]);
    const other = await desk.underWayUninsured(CIF);
    await desk.insure(other, '475.00');
    await lose('buyer', other);
    expect(await claimed(other)).toEqual([
      ['insurer', 'lost-on-the-way', 'raised', '475.00'],
      ['seller', 'not-insured', 'raised', '47.50'],
    ]);
    const [, ...amounts] = await money(other);
    expect(amounts).toEqual(['427.50', '0.00', '47.50']);
  });

  it('is nothing beyond the cover that both agreed', async () => {
    const tradeId = await desk.underWayUninsured({ ...CIF, insurance: { percent: 50, clauses: 'C' } });
    await desk.insure(tradeId, '237.50');
    await lose('buyer', tradeId);
    expect(await claimed(tradeId)).toEqual([['insurer', 'lost-on-the-way', 'raised', '237.50']]);
  });
});

describe('a shipment that is lost before its risk has passed', () => {
  const DDP: Partial<TradeTerms> = { incoterm: 'DDP' };

  it.each(['DAP', 'DPU', 'DDP'] as const)(
    'under %s the seller says, and its price goes back to the buyer at once',
    async (incoterm) => {
      const tradeId = await desk.underWay({ incoterm });
      const gained = await desk.gain('buyer', async () => {
        expect(await told(lose('seller', tradeId))).toBe('stated');
      });
      expect(gained).toBe('475.00');
      expect(await claimed(tradeId)).toEqual([['seller', 'lost-on-the-way', 'agreed', '475.00']]);
      expect(await money(tradeId)).toEqual(['settled', '0.00', '475.00', '0.00']);
    },
  );

  it('is not the buyer’s to say, whose money its word would bring back: it claims', async () => {
    const tradeId = await desk.underWay(DDP);
    expect(await told(lose('buyer', tradeId))).toBe('NOT_YOUR_PART');
    expect(await money(tradeId)).toEqual(['secured', '0.00', '0.00', '475.00']);
    expect((await desk.raise('buyer', tradeId, { reason: 'other', rest: true })).status).toBe(201);
  });

  it('is not the word of a carrier that the buyer alone has named, until the seller accepts it', async () => {
    const tradeId = await desk.underWay(DDP);
    expect(await told(lose('carrier', tradeId))).toBe('WORD_NOT_ACCEPTED');
    expect(await money(tradeId)).toEqual(['secured', '0.00', '0.00', '475.00']);
    expect((await accept('seller', tradeId)).status).toBeLessThan(300);
    expect(await told(lose('carrier', tradeId))).toBe('stated');
    expect(await money(tradeId)).toEqual(['settled', '0.00', '475.00', '0.00']);
  });

  it('gives back only its own price', async () => {
    const tradeId = await desk.funded({ ...DDP, partialShipments: true });
    await desk.ship(tradeId, { 1: '40' });
    await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '40' }));
    await desk.ship(tradeId, { 1: '60', 2: '60' });
    await desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    expect(await told(lose('seller', tradeId))).toBe('stated');
    expect(await claimed(tradeId)).toEqual([['seller', 'lost-on-the-way', 'agreed', '375.00']]);
    expect(await money(tradeId)).toEqual(['settled', '100.00', '375.00', '0.00']);
  });
});

it('is shown by a paper, happened while the goods were under way, and is said once, by a party', async () => {
  const tradeId = await desk.underWay();
  const field = async (body: object) => {
    const { body: problem } = await lose('buyer', tradeId, body);
    return [problem.code, problem.errors?.[0]?.field];
  };
  expect(await field({ evidence: [] })).toEqual(['LOSS_WITHOUT_EVIDENCE', '/evidence']);
  expect(await field({ lostOn: '2026-02-01' })).toEqual(['CLAIM_DAY_INVALID', '/lostOn']);
  expect(await field({ lostOn: '2027-02-01' })).toEqual(['CLAIM_DAY_INVALID', '/lostOn']);
  expect(await told(lose('stranger', tradeId))).toBe('TRADE_NOT_FOUND');
  expect(await told(lose('bank', tradeId))).toBe('NOT_YOUR_PART');
  expect(await told(lose('buyer', tradeId))).toBe('stated');
  expect(await told(lose('buyer', tradeId))).toBe('FACT_ALREADY_STATED');
});

describe('the carrier of a shipment that the side at risk says is lost', () => {
  const contest = (who: Who, tradeId: string, entryId: string, isUpheld = true) =>
    desk.as(who).send('POST', `/api/v1/trades/${tradeId}/contests`, {
      ...{ entryId, isUpheld, reason: 'She lies at berth 4' },
    });
  const lossOf = async (who: Who, tradeId: string) => {
    const { facts } = (await desk.as(who).get(`/api/v1/trades/${tradeId}`)).body;
    return facts.find(({ fact }: { readonly fact: string }) => fact === 'lost');
  };
  const offered = async (who: Who, tradeId: string) => {
    const { nextActions } = (await desk.as(who).get(`/api/v1/trades/${tradeId}`)).body;
    return nextActions
      .map(({ action }: { readonly action: string }) => action)
      .filter((action: string) => action.endsWith('contest') || action === 'contest-report');
  };

  it.each(['FOB', 'DAP'] as const)(
    'contests it under %s, for all to see, and nobody else does',
    async (incoterm) => {
      const tradeId = await desk.underWay({ incoterm });
      const [side, other]: readonly Who[] = incoterm === 'FOB' ? ['buyer', 'seller'] : ['seller', 'buyer'];
      await lose(side as Who, tradeId);
      const { entryId } = await lossOf('carrier', tradeId);
      expect(await offered('carrier', tradeId)).toEqual(['contest-report']);
      for (const [who, code] of [
        [side, 'CONTEST_UNFOUNDED'],
        [other, 'CONTEST_UNFOUNDED'],
        ['bank', 'NOT_YOUR_PART'],
        ['stranger', 'TRADE_NOT_FOUND'],
      ] as const)
        expect([who, (await contest(who as Who, tradeId, entryId)).body.code]).toEqual([who, code]);
      const before = await money(tradeId);
      expect((await contest('carrier', tradeId, entryId)).status).toBe(201);
      for (const who of ['seller', 'buyer', 'carrier', 'bank'] as const)
        expect([who, (await lossOf(who, tradeId)).report.contestedBy]).toEqual([who, 'carrier']);
      expect(await money(tradeId)).toEqual(before);
      expect(await offered('carrier', tradeId)).toEqual(['withdraw-contest']);
      expect((await contest('carrier', tradeId, entryId, false)).status).toBe(201);
      expect((await lossOf('buyer', tradeId)).report).toBeUndefined();
    },
  );

  it('still states where it sees the goods', async () => {
    const tradeId = await desk.underWay();
    await lose('buyer', tradeId);
    await desk.state('carrier', tradeId, 'in-transit', SEEN);
    const { facts } = await desk.read(tradeId);
    expect(facts.findLast(({ fact }) => fact === 'in-transit')?.details).toMatchObject(SEEN);
  });

  it('does not contest its own word', async () => {
    const tradeId = await desk.underWay();
    await lose('carrier', tradeId, { evidence: [] });
    const { entryId } = await lossOf('carrier', tradeId);
    expect((await contest('carrier', tradeId, entryId)).body.code).toBe('CONTEST_UNFOUNDED');
    expect(await offered('carrier', tradeId)).toEqual([]);
  });
});

it('a claim on an insurer is never overdue: nobody here is to answer it', async () => {
  const tradeId = await desk.underWay({ incoterm: 'CIF' });
  await lose('buyer', tradeId);
  desk.wait(20);
  await desk.runDeadlines();
  expect(await desk.claims('buyer', tradeId)).toMatchObject([{ answerBy: null, overdue: false }]);
});
