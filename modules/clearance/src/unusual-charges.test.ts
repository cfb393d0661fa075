import type { AssessmentInput } from '@tongshang/duty';
import { Refusal } from '@tongshang/refusal';
import type { TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeclarationBody } from './declaration-body.ts';
import { clearanceDesk, declareAs, readyForImport, stateRate } from './testing/clearance-desk.ts';
import { requireMeantCharges } from './unusual-charges.ts';

const money = (amount: string, currency = 'USD') => ({ amount, currency });

/** Goods of 2,832 dollars, half of it in each of two lines; a dollar is 7.1 yuan. */
const GOODS = {
  lines: [{ value: money('1416.00') }, { value: money('1416.00') }],
  rates: [{ from: 'USD', to: 'CNY', rate: '7.1', source: 'Bank', date: '2026-11-30' }],
} as unknown as Pick<AssessmentInput, 'lines' | 'rates'>;

function said(body: Partial<DeclarationBody>): string | undefined {
  try {
    requireMeantCharges(GOODS, 'CNY', { direction: 'import', ...body });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.place}`;
    throw error;
  }
}

describe('CLEARANCE-40: a charge far beyond the goods', () => {
  it.each([
    ['freight', '2832.00', '2832.01'],
    ['originCharges', '2832.00', '2832.01'],
    ['onwardCharges', '2832.00', '2832.01'],
    ['dutiesInPrice', '1416.00', '1416.01'],
    ['insurance', '283.20', '283.21'],
  ] as const)('is asked about: %s of %s is usual, of %s not', (charge, usual, beyond) => {
    expect(said({ [charge]: money(usual) })).toBeUndefined();
    expect(said({ [charge]: money(beyond) })).toBe(`CHARGE_UNUSUAL ${charge}`);
    expect(said({ [charge]: money(beyond), meant: [charge] })).toBeUndefined();
  });

  it('is told in another currency by its rate', () => {
    expect(said({ freight: money('20107.20', 'CNY') })).toBeUndefined();
    expect(said({ freight: money('20107.21', 'CNY') })).toBe('CHARGE_UNUSUAL freight');
  });

  it('does not stand for another: each is meant by itself', () => {
    const both = { freight: money('99999999.00'), insurance: money('99999999.00') };
    expect(said({ ...both, meant: ['insurance'] })).toBe('CHARGE_UNUSUAL freight');
    expect(said({ ...both, meant: ['freight'] })).toBe('CHARGE_UNUSUAL insurance');
  });
});

describe('CLEARANCE-40: at the door', () => {
  let desk: TradeDesk;
  beforeAll(async () => {
    desk = await clearanceDesk();
    await stateRate(desk, 'USD', 'CNY', '7.1');
    await stateRate(desk, 'USD', 'GBP', '0.8');
  });
  afterAll(() => desk.close());

  it('is refused in words, declares nothing, and is declared once it is meant', async () => {
    const tradeId = await readyForImport(desk);
    const body = { direction: 'import', freight: money('99999999.00'), insurance: money('5.00') };
    const refused = await declareAs(desk, 'buyer', tradeId, body);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'CHARGE_UNUSUAL', errors: [{ field: '/freight' }] },
    });
    expect(refused.body.detail).toContain('99,999,999.00 USD of freight is stated');
    const declared = await declareAs(desk, 'buyer', tradeId, { ...body, meant: ['freight'] });
    expect(declared.status).toBe(201);
  });
});
