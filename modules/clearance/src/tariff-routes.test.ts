import type { TradeDesk, Who } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearanceDesk } from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
});
afterAll(() => desk.close());

const look = (query: string) => desk.http.as(null).get(`/api/v1/tariff?${query}`);

describe('tariff look-up', () => {
  it('answers anyone, the reason first, with what a value comes to', async () => {
    const { status, body } = await look('hs=8516.71&from=CN&to=GB&date=2026-06-01&value=1000');
    expect(status).toBe(200);
    expect(Object.keys(body)[0]).toBe('reason');
    expect(body).toMatchObject({
      held: true,
      reason: {
        en: 'United Kingdom levies on 851671: customs duty 2 %, VAT 20 %; value CIF.',
        'zh-CN': '英国对 851671 征收：关税 2%、增值税 20%；计税价格为 CIF。',
      },
      currency: 'GBP',
      measures: [{ type: 'customs-duty', rate: '2 %' }, { type: 'vat' }],
      assessment: { total: { amount: '224.00', currency: 'GBP' } },
    });
    expect(body.leavesOut).toHaveLength(1);
  });
  it('shows additional duties of an origin and asks for the quantity they need', async () => {
    const pens = await look('hs=960810&from=CN&to=US&date=2026-06-01');
    expect(pens.body.measures).toMatchObject([{ rate: '5.4 % + 0.008 USD / C62' }, { rate: '7.5 %' }]);
    const value = 'hs=960810&from=CN&to=US&date=2026-06-01&value=1000';
    expect((await look(value)).body).toMatchObject({ code: 'DUTY_QUANTITY_MISSING', status: 422 });
    expect((await look(`${value}&quantity=500`)).body.assessment.customsValue.amount).toBe('1000.00');
  });
  it('says what it does not know instead of a rate', async () => {
    expect((await look('hs=851671&from=CN&to=FR')).body).toMatchObject({ held: false, measures: [] });
    const heading = await look('hs=691110&from=CN&to=GB');
    expect(heading.body.reason.en).toContain('6911');
    const toys = await look('hs=950300&from=CN&to=GB');
    expect(toys.body).toMatchObject({ held: false });
    expect(toys.body.candidates.map((candidate: { code: string }) => candidate.code)).toContain('95030095');
    expect((await look('hs=851671&from=CN&to=GB&date=1999-01-01')).body.held).toBe(false);
    expect((await look('hs=77&from=CN&to=GB')).body.code).toBe('HS_CODE_MALFORMED');
    expect((await look('hs=770100&from=CN&to=GB')).body.code).toBe('HS_CHAPTER_UNKNOWN');
    for (const odd of ['8516710', '851671050'])
      expect((await look(`hs=${odd}&from=CN&to=GB`)).body.code).toBe('HS_CODE_DIGITS');
  });
});

describe('exchange rates', () => {
  const rate = { from: 'USD', to: 'GBP', rate: '0.7765', source: 'Own quotation', date: '2026-01-05' };
  const state = (who: Who, of: object) => desk.as(who).send('POST', '/api/v1/exchange-rates', of);

  it('are stated by banks and customs, once a day and source, never changed, and read by everyone signed in', async () => {
    expect((await state('buyer', rate)).body.code).toBe('RATES_SET_BY_BANKS');
    expect((await state('bank', rate)).body).toMatchObject({ rate: '0.7765', source: 'Own quotation' });
    expect((await state('bank', { ...rate, rate: '0.9' })).body.code).toBe('RATE_ALREADY_STATED');
    expect((await state('bank', rate)).body.rateId, 'said again').toMatch(/^[0-9a-f-]{36}$/);
    const ecb = { ...rate, rate: '0.9', source: 'ECB' };
    expect((await state('bank', ecb)).body).toMatchObject({ rate: '0.9', source: 'ECB' });
    expect((await state('customs', { ...rate, from: 'EUR' })).status).toBe(201);
    expect((await state('otherBank', { ...rate, rate: '0.9' })).status).toBe(201);
    expect((await state('bank', { ...rate, date: '2999-01-01' })).body.code).toBe('RATE_DATE_INVALID');
    expect((await state('bank', { ...rate, date: '0000-01-01' })).body.code).toBe('INPUT_INVALID');
    expect((await state('bank', { ...rate, rate: '0' })).body.code).toBe('EXCHANGE_RATE_NOT_POSITIVE');
    expect((await state('bank', { ...rate, to: 'XYZ' })).body.code).toBe('CURRENCY_UNKNOWN');
    const first = (await desk.as('stranger').get('/api/v1/exchange-rates?from=USD&limit=1')).body;
    const second = (
      await desk.as('stranger').get(`/api/v1/exchange-rates?from=USD&limit=1&cursor=${first.nextCursor}`)
    ).body;
    const found = [...first.items, ...second.items].map((one: { rate: string }) => one.rate);
    expect(found.sort()).toEqual(['0.9', '0.9']);
    expect(second.nextCursor).not.toBeNull();
  });
});
