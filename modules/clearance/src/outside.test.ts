import { details, type TradeDesk, type Who } from '@tongshang/settlement/testing';
import { factsOf } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearanceDesk,
  hashOfPaper,
  ORGANISATIONS,
  PAPERS,
  readyForExport,
  readyForImport,
  stateRate,
  voteAs,
} from './testing/clearance-desk.ts';
import {
  assessed,
  contestAs,
  declareOutsideAs,
  exported,
  outcomeAs,
  released,
} from './testing/stated-assessment.ts';

const ALL = { 1: '100', 2: '60' };

async function moneyOf(desk: TradeDesk, tradeId: string) {
  const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/settlement`);
  return { held: body.held.amount, released: body.released.amount };
}

async function actionsOf(desk: TradeDesk, who: Who, tradeId: string) {
  const { body } = await desk.as(who).get(`/api/v1/trades/${tradeId}`);
  return (body.nextActions as { action: string; fact?: string; ready: boolean; awaited: boolean }[])
    .filter(({ ready }) => ready)
    .map(({ action, fact, awaited }) => [action, fact, awaited].join(' '));
}

const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

describe('from China to Germany, of which no tariff is held and no authority is on board', () => {
  let desk: TradeDesk;
  beforeAll(async () => {
    desk = await clearanceDesk({ countries: { buyer: 'DE' } });
    await stateRate(desk, 'USD', 'CNY', '7.1');
  });
  afterAll(() => desk.close());

  it('a trade runs to its end by what was assessed and released outside, and every cent is explained', async () => {
    const tradeId = await readyForImport(desk);
    const declared = await declareOutsideAs(desk, 'buyer', tradeId, { ...assessed, paidOn: '2026-03-03' });
    expect(declared.status, declared.text).toBe(201);
    expect(declared.body).toMatchObject({
      ...{ number: '26DE4851000123456', country: 'DE', state: 'declared', payment: 'outside', agencies: [] },
      items: [
        {
          hsCode: '851671',
          commodityCode: '8516710000',
          customsValue: { amount: '232.13', currency: 'EUR' },
        },
        { commodityCode: '8516720000', dutyTaxFees: [{ amount: { amount: '5.64' } }, { rate: '' }] },
      ],
      assessment: {
        customsValue: { amount: '441.04', currency: 'EUR' },
        totals: [
          { type: 'customs-duty', amount: { amount: '11.91' } },
          { type: 'vat', amount: { amount: '86.06' } },
        ],
        total: { amount: '97.97', currency: 'EUR' },
      },
      outside: { office: 'Zollamt Hamburg', paperBy: 'authority', paidOn: '2026-03-03' },
    });
    expect(await actionsOf(desk, 'buyer', tradeId)).toContain('report-fact import-released true');
    expect(await actionsOf(desk, 'customs', tradeId)).not.toContain('state-fact import-released true');
    const outcome = await outcomeAs(desk, 'buyer', declared.body.declarationId, released);
    expect(outcome.body).toMatchObject({
      state: 'released',
      outcome: { decision: 'release', date: '2026-03-03' },
    });
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '475.00', released: '0.00' });
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '0.00', released: '475.00' });
    const closed = await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {});
    expect(closed.status, closed.text).toBe(200);
    const trade = await desk.read(tradeId);
    expect([trade.status, factsOf(trade, 'settled').length]).toEqual(['closed', 1]);
    // What was owed abroad was paid abroad: no transfer here is about it, and the books add up.
    const { body } = await desk.as('buyer').get(`/api/v1/trades/${tradeId}/transfers`);
    const kinds = (body.items as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('duty'))).toEqual([]);
    expect(await desk.unsound()).toEqual([]);
  });

  it('is a word of grade reported with its paper, in the trade and in the journal', async () => {
    const tradeId = await readyForImport(desk);
    await declareOutsideAs(desk, 'buyer', tradeId, assessed);
    const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}`);
    const fact = body.facts.find((one: { fact: string }) => one.fact === 'import-declared');
    expect(fact).toMatchObject({
      byRole: 'buyer',
      word: { grade: 'reported', evidence: [hashOfPaper(PAPERS.imported)] },
      report: { contestableUntil: expect.any(String) },
      details: { outside: { isUnattended: true, documentIds: [PAPERS.imported] } },
    });
    const entries = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/entries`)).body.items;
    const entry = entries.find((one: { entryId: string }) => one.entryId === fact.entryId);
    expect(entry.word).toEqual({
      by: ORGANISATIONS.buyer,
      grade: 'reported',
      evidence: [base64(hashOfPaper(PAPERS.imported))],
    });
  });

  it('names what is wrong, and where, and keeps nothing of it', async () => {
    const tradeId = await readyForImport(desk);
    const [first, second] = assessed.lines;
    const cases: readonly (readonly [object, string, string | undefined])[] = [
      [{ total: { amount: '97.96', currency: 'EUR' } }, 'ASSESSMENT_SUM_DIFFERS', 'total'],
      [{ lines: [first] }, 'ASSESSMENT_LINE_MISSING', 'lines'],
      [{ lines: [first, second, first] }, 'ASSESSMENT_LINE_TWICE', 'lines/2/lineId'],
      [{ lines: [first, { ...second, lineId: '9' }] }, 'LINE_NOT_DECLARED', 'lines/1/lineId'],
      [
        { lines: [{ ...first, customsValue: { amount: '1.005', currency: 'EUR' } }, second] },
        'MONEY_TOO_MANY_DECIMALS',
        'lines/0/customsValue/amount',
      ],
      [
        { total: { amount: '97.97', currency: 'USD' } },
        'ASSESSMENT_CURRENCY_DIFFERS',
        'lines/0/dutyTaxFees/0/base/currency',
      ],
      [{ documentIds: [ORGANISATIONS.buyer] }, 'PAPER_NOT_BROUGHT', 'documentIds/0'],
      [{ documentIds: [PAPERS.imported, PAPERS.invoice] }, 'PAPER_OF_ANOTHER_KIND', 'documentIds/1'],
      [{ documentIds: [] }, 'INPUT_INVALID', undefined],
      [{ date: '2999-01-01' }, 'OUTSIDE_DATE_AHEAD', 'date'],
      [{ paperBy: 'broker' }, 'BROKER_UNNAMED', 'broker'],
      [{ shipmentId: ORGANISATIONS.buyer }, 'DECLARED_SHIPMENT_NOT_PACKED', 'shipmentId'],
    ];
    for (const [change, code, place] of cases) {
      const reply = await declareOutsideAs(desk, 'buyer', tradeId, { ...assessed, ...change });
      expect(reply.body.code, JSON.stringify(change)).toBe(code);
      if (place !== undefined) expect(reply.body.errors[0]?.field, code).toBe(`/${place}`);
    }
    expect(factsOf(await desk.read(tradeId), 'import-declared')).toEqual([]);
    expect((await declareOutsideAs(desk, 'buyer', tradeId, assessed)).status).toBe(201);
    expect((await declareOutsideAs(desk, 'buyer', tradeId, assessed)).body.code).toBe('ALREADY_DECLARED');
  });

  it('is its declarant’s to state, and nobody else’s', async () => {
    const tradeId = await readyForImport(desk);
    const by = async (who: Who) => (await declareOutsideAs(desk, who, tradeId, assessed)).body.code;
    for (const who of ['seller', 'carrier', 'bank', 'customs', 'tax'] as const)
      expect(await by(who), who).toBe('NOT_YOUR_PART');
    expect(await by('stranger')).toBe('TRADE_NOT_FOUND');
    const { body } = await declareOutsideAs(desk, 'buyer', tradeId, assessed);
    const outcome = async (who: Who) => (await outcomeAs(desk, who, body.declarationId, released)).body.code;
    expect(await outcome('seller')).toBe('NOT_YOUR_PART');
    for (const who of ['carrier', 'bank', 'customs', 'stranger'] as const)
      expect(await outcome(who), who).toBe('DECLARATION_NOT_FOUND');
  });

  it('a hold and a refusal are stated with their reason; goods that are let in after all are released', async () => {
    const tradeId = await readyForImport(desk);
    const { body } = await declareOutsideAs(desk, 'buyer', tradeId, assessed);
    const state = (decision: string, more: object = {}) =>
      outcomeAs(desk, 'buyer', body.declarationId, { ...released, decision, ...more });
    expect((await state('hold')).body.code).toBe('HOLD_NEEDS_REASON');
    expect((await state('hold', { reason: 'CE marking' })).body.state).toBe('held');
    expect((await state('refuse', { reason: 'No CE marking' })).body).toMatchObject({
      state: 'refused',
      outcome: { decision: 'refuse', reason: 'No CE marking' },
    });
    const entries = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/entries`)).body.items;
    const told = entries.filter(({ kind }: { kind: string }) => kind.endsWith('-outside'));
    expect(told.map((one: { kind: string; word: { grade: string } }) => [one.kind, one.word.grade])).toEqual([
      ['clearance.held-outside', 'reported'],
      ['clearance.refused-outside', 'reported'],
    ]);
    expect(factsOf(await desk.read(tradeId), 'import-released')).toEqual([]);
    expect((await state('release')).body.state).toBe('released');
    expect((await state('refuse', { reason: 'Again' })).body.code).toBe('DECLARATION_CLOSED');
  });
});

describe('who reports goods of a side of its own', () => {
  let desk: TradeDesk;
  const now = { at: Temporal.Instant.from('2026-03-10T08:00:00Z') };
  beforeAll(async () => {
    desk = await clearanceDesk({ countries: { buyer: 'DE' }, clock: () => now.at });
    await stateRateOf(desk, '2026-03-10');
  });
  afterAll(() => desk.close());

  const importedBySeller = async () => {
    const tradeId = await readyForImport(desk, { terms: { incoterm: 'DDP', place: HAMBURG } }, CHARGES);
    const { body } = await declareOutsideAs(desk, 'seller', tradeId, { ...assessed, date: '2026-03-02' });
    return { tradeId, declarationId: body.declarationId as string };
  };

  it('moves no money by it: the receipt is the buyer’s, and a contested release carries none', async () => {
    const { tradeId, declarationId } = await importedBySeller();
    expect((await outcomeAs(desk, 'seller', declarationId, released)).status).toBe(201);
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '475.00', released: '0.00' });
    const receipt = details.delivered(ALL);
    await expect(desk.state('seller', tradeId, 'delivered', receipt)).rejects.toMatchObject({
      code: 'NOT_YOUR_PART',
    });
    const [report] = factsOf(await desk.read(tradeId), 'import-released');
    const entryId = report?.entryId;
    expect((await contestAs(desk, 'seller', tradeId, { entryId })).body.code).toBe('CONTEST_UNFOUNDED');
    expect((await contestAs(desk, 'bank', tradeId, { entryId })).body.code).toBe('NOT_YOUR_PART');
    expect((await contestAs(desk, 'stranger', tradeId, { entryId })).body.code).toBe('TRADE_NOT_FOUND');
    expect((await contestAs(desk, 'buyer', tradeId, { entryId })).status).toBe(201);
    expect((await contestAs(desk, 'buyer', tradeId, { entryId })).body.code).toBe('CONTEST_UNFOUNDED');
    await expect(desk.state('buyer', tradeId, 'delivered', receipt)).rejects.toMatchObject({
      code: 'FACT_NOT_READY',
    });
    const shown = (await desk.as('carrier').get(`/api/v1/trades/${tradeId}`)).body.facts;
    expect(shown.find((one: { fact: string }) => one.fact === 'import-released').report).toMatchObject({
      contestedBy: 'buyer',
    });
    // Taken back, or reported anew with better evidence, it counts again.
    const back = await contestAs(desk, 'buyer', tradeId, { entryId, isUpheld: false });
    expect(back.status).toBe(201);
    expect((await contestAs(desk, 'buyer', tradeId, { entryId })).status).toBe(201);
    const anew = await outcomeAs(desk, 'seller', declarationId, {
      ...released,
      documentIds: [PAPERS.better],
    });
    expect(anew.status, anew.text).toBe(201);
    const standing = factsOf(await desk.read(tradeId), 'import-released');
    expect(standing.map(({ word, supersedes }) => [word?.evidence, supersedes])).toEqual([
      [[hashOfPaper(PAPERS.better)], entryId],
    ]);
    await desk.state('buyer', tradeId, 'delivered', receipt);
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '0.00', released: '475.00' });
  });

  it('an assessment that is contested is stated anew, and the one before is withdrawn', async () => {
    const { tradeId, declarationId } = await importedBySeller();
    const [report] = factsOf(await desk.read(tradeId), 'import-declared');
    await contestAs(desk, 'buyer', tradeId, { entryId: report?.entryId });
    const outcome = await outcomeAs(desk, 'seller', declarationId, released);
    expect(outcome.body.code).toBe('FACT_NOT_READY');
    const anew = { ...assessed, date: '2026-03-02', declarationNumber: 'DE-2', documentIds: [PAPERS.better] };
    const declared = await declareOutsideAs(desk, 'seller', tradeId, anew);
    expect(declared.status, declared.text).toBe(201);
    const before = await desk.as('seller').get(`/api/v1/declarations/${declarationId}`);
    expect(before.body.state).toBe('withdrawn');
    expect((await outcomeAs(desk, 'seller', declared.body.declarationId, released)).status).toBe(201);
  });

  it('may be contested for fourteen days, and not once the goods were received', async () => {
    const one = await importedBySeller();
    const other = await importedBySeller();
    const [late] = factsOf(await desk.read(one.tradeId), 'import-declared');
    const [received] = factsOf(await desk.read(other.tradeId), 'import-declared');
    await outcomeAs(desk, 'seller', other.declarationId, released);
    await desk.state('buyer', other.tradeId, 'delivered', details.delivered(ALL));
    const afterReceipt = await contestAs(desk, 'buyer', other.tradeId, { entryId: received?.entryId });
    expect(afterReceipt.body.code).toBe('FACT_TOO_LATE');
    now.at = now.at.add({ hours: 24 * 14 });
    expect(await actionsOf(desk, 'buyer', one.tradeId)).toContain('contest-report import-declared false');
    now.at = now.at.add({ seconds: 1 });
    const tooLate = await contestAs(desk, 'buyer', one.tradeId, { entryId: late?.entryId });
    expect(tooLate.body).toMatchObject({ code: 'CONTEST_TOO_LATE' });
    expect(await actionsOf(desk, 'buyer', one.tradeId)).not.toContain('contest-report import-declared false');
  });
});

const usd = (amount: string) => ({ amount, currency: 'USD' });
const CHARGES = { freight: usd('20.00'), insurance: usd('5.00') };
const HAMBURG = { name: 'Hamburg', country: 'DE', unlocode: 'DEHAM' };

async function stateRateOf(desk: TradeDesk, date: string): Promise<void> {
  const rate = { from: 'USD', to: 'CNY', rate: '7.1', source: 'Test', date };
  await desk.as('bank').send('POST', '/api/v1/exchange-rates', rate);
}

describe('an authority that is on board', () => {
  it('has the word itself where only the tariff is lacking: it votes on what was assessed outside', async () => {
    // From Great Britain to China, goods of a heading that the edition of China does not hold.
    const desk = await clearanceDesk({ countries: { seller: 'GB', buyer: 'CN' } });
    await stateRate(desk, 'USD', 'GBP', '0.8');
    const tradeId = await readyForImport(desk);
    const { body } = await declareOutsideAs(desk, 'buyer', tradeId, assessed);
    expect(body.agencies.map(({ agency }: { agency: string }) => agency)).toEqual([
      'customs',
      'quality',
      'tax',
    ]);
    expect((await outcomeAs(desk, 'buyer', body.declarationId, released)).body.code).toBe(
      'AUTHORITY_ON_BOARD',
    );
    for (const who of ['customs', 'quality', 'tax'] as const)
      expect((await voteAs(desk, who, body.declarationId, { decision: 'release' })).status).toBe(201);
    const [stated] = factsOf(await desk.read(tradeId), 'import-released');
    expect([stated?.byRole, stated?.word]).toEqual(['customs', undefined]);
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '0.00', released: '475.00' });
    await desk.close();
  });

  it('and sits there from the beginning is named with the declaration', async () => {
    const desk = await clearanceDesk({ countries: { buyer: 'FR' } });
    await stateRate(desk, 'USD', 'CNY', '7.1');
    const tradeId = await readyForImport(desk);
    const { body } = await declareOutsideAs(desk, 'buyer', tradeId, assessed);
    expect(body.agencies).toMatchObject([
      { agency: 'customs', organisationId: ORGANISATIONS.foreignCustoms },
    ]);
    const voted = await voteAs(desk, 'foreignCustoms', body.declarationId, { decision: 'release' });
    expect(voted.body.state).toBe('released');
    await desk.close();
  });

  it('that comes in later takes the place of a report: its hold stops the goods, its release is its own', async () => {
    const later: { foreignCustoms?: readonly string[] } = {};
    const desk = await clearanceDesk({ countries: { buyer: 'DE' }, jurisdictions: () => later });
    await stateRate(desk, 'USD', 'CNY', '7.1');
    const tradeId = await readyForImport(desk);
    const { declarationId } = (await declareOutsideAs(desk, 'buyer', tradeId, assessed)).body;
    await outcomeAs(desk, 'buyer', declarationId, released);
    const call = (who: Who) =>
      desk.as(who).send('POST', `/api/v1/declarations/${declarationId}/authorities`, {});
    expect((await call('seller')).body.code).toBe('AUTHORITY_MISSING');
    later.foreignCustoms = ['DE'];
    for (const who of ['carrier', 'foreignCustoms', 'stranger'] as const)
      expect((await call(who)).body.code, who).toBe('DECLARATION_NOT_FOUND');
    expect((await call('seller')).status).toBe(201);
    expect((await call('buyer')).body.code).toBe('AUTHORITY_ON_BOARD');
    const vote = (body: object) => voteAs(desk, 'foreignCustoms', declarationId, body);
    const held = await vote({ decision: 'hold', reason: 'We never released these' });
    expect(held.body, held.text).toMatchObject({ state: 'held', releasedAt: null });
    const [report] = factsOf(await desk.read(tradeId), 'import-released');
    expect(
      factsOf(await desk.read(tradeId), 'contested').map(({ byRole, details: said }) => [byRole, said]),
    ).toEqual([
      [
        'customs',
        {
          entryId: report?.entryId,
          contestedFact: 'import-released',
          isUpheld: true,
          reason: 'We never released these',
        },
      ],
    ]);
    const receipt = details.delivered(ALL);
    await expect(desk.state('buyer', tradeId, 'delivered', receipt)).rejects.toMatchObject({
      code: 'FACT_NOT_READY',
    });
    expect((await outcomeAs(desk, 'buyer', declarationId, released)).body.code).toBe('AUTHORITY_ON_BOARD');
    expect((await vote({ decision: 'release' })).body.state).toBe('released');
    const [own] = factsOf(await desk.read(tradeId), 'import-released');
    expect([own?.byRole, own?.word, own?.supersedes]).toEqual(['customs', undefined, report?.entryId]);
    await desk.state('buyer', tradeId, 'delivered', receipt);
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '0.00', released: '475.00' });
    await desk.close();
  });
});

describe('from Vietnam to Brazil, of which nothing is held at all', () => {
  it('both declarations are stated from outside, and the trade runs to its end', async () => {
    const desk = await clearanceDesk({ countries: { seller: 'VN', buyer: 'BR' } });
    const tradeId = await readyForExport(desk);
    const out = await declareOutsideAs(desk, 'seller', tradeId, exported);
    expect(out.body).toMatchObject({ country: 'VN', payment: 'none', procedure: 'export' });
    const leaves = { ...released, documentIds: [PAPERS.exported], paperBy: 'broker', broker: 'Vina Brokers' };
    expect((await outcomeAs(desk, 'seller', out.body.declarationId, leaves)).status).toBe(201);
    await desk.state('carrier', tradeId, 'shipped', details.shipped());
    const into = await declareOutsideAs(desk, 'buyer', tradeId, assessed);
    expect((await outcomeAs(desk, 'buyer', into.body.declarationId, released)).status).toBe(201);
    await desk.state('buyer', tradeId, 'delivered', details.delivered(ALL));
    const closed = await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {});
    expect(closed.status, closed.text).toBe(200);
    expect(await moneyOf(desk, tradeId)).toEqual({ held: '0.00', released: '475.00' });
    const trade = await desk.read(tradeId);
    expect(trade.facts.filter(({ word }) => word).map(({ fact, byRole }) => `${fact} ${byRole}`)).toEqual([
      'export-declared seller',
      'export-released seller',
      'import-declared buyer',
      'import-released buyer',
    ]);
    expect(await desk.unsound()).toEqual([]);
    await desk.close();
  });
});
