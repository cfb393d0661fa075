import { Refusal } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import { assess, neededCharges, neededRates } from './index.ts';
import { commodity, input, line, measure, percent, tariff } from './testing/tariff.ts';

const held = tariff([commodity('851671', measure('customs-duty', percent('2')))]);
const gbp = (amount: string) => ({ amount, currency: 'GBP' });
const coffeeMakers = (...values: string[]) =>
  values.map((value, index) => line(String(index + 1), '851671', value, { value: gbp(value) }));

function code(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing';
}

describe('which charges must be stated', () => {
  it('CIF: those the price lacks; FOB: those it contains', () => {
    expect(neededCharges('CIF', 'EXW')).toEqual(['freight', 'insurance']);
    expect(neededCharges('CIF', 'CFR')).toEqual(['insurance']);
    expect(neededCharges('CIF', 'DAP')).toEqual([]);
    expect(neededCharges('FOB', 'FOB')).toEqual([]);
    expect(neededCharges('FOB', 'CPT')).toEqual(['freight']);
    expect(neededCharges('FOB', 'CIF')).toEqual(['freight', 'insurance']);
  });
  it('refuses without them, and takes a stated zero', () => {
    const fob = input(coffeeMakers('100.00'), { incoterm: 'FOB' });
    expect(code(() => assess(held, fob))).toBe('DUTY_FREIGHT_MISSING');
    expect(code(() => assess(held, { ...fob, freight: gbp('9.00') }))).toBe('DUTY_INSURANCE_MISSING');
    const full = { ...fob, freight: gbp('9.00'), insurance: gbp('0.00') };
    expect(assess(held, full).customsValue.amount).toBe('109.00');
    expect(code(() => assess(held, { ...full, freight: gbp('-9.00') }))).toBe('DUTY_CHARGE_NEGATIVE');
  });
});

describe('customs value', () => {
  it('spreads charges by value, the largest remainder first', () => {
    const result = assess(
      held,
      input(coffeeMakers('100.00', '100.00', '100.00'), {
        incoterm: 'FOB',
        freight: gbp('10.00'),
        insurance: gbp('0.00'),
      }),
    );
    expect(result.lines.map((each) => each.customsValue.amount)).toEqual(['103.34', '103.33', '103.33']);
  });
  it('takes out of a delivered price what comes after the border, and duties shown apart under DDP', () => {
    const dap = input(coffeeMakers('100.00'), { incoterm: 'DAP', onwardCharges: gbp('7.00') });
    expect(assess(held, dap).customsValue.amount).toBe('93.00');
    const ddp = { ...dap, incoterm: 'DDP' as const, dutiesInPrice: gbp('20.00') };
    expect(assess(held, ddp).customsValue.amount).toBe('73.00');
    const tooMuch = { ...ddp, dutiesInPrice: gbp('200.00') };
    expect(code(() => assess(held, tooMuch))).toBe('DUTY_VALUE_NEGATIVE');
  });
  it('on a FOB basis takes freight and insurance out, and rounds to whole dollars where the country does', () => {
    const dollars = tariff([commodity('851671', measure('customs-duty', percent('3.7')))], {
      country: 'US',
      currency: 'GBP',
      valueBasis: 'FOB',
      rounding: { ...held.rounding, valueDecimals: 0, amountRule: 'half-up' },
    });
    const cif = input(coffeeMakers('1000.00'), { freight: gbp('99.30'), insurance: gbp('1.20') });
    const result = assess(dollars, cif);
    expect(result.customsValue.amount).toBe('900.00');
    expect(result.total.amount).toBe('33.30');
  });
  it('on a FOB basis adds what an ex-works price lacks up to the ship', () => {
    const fob = tariff(held.commodities as never, { valueBasis: 'FOB', direction: 'export' });
    const exw = input(coffeeMakers('100.00'), { incoterm: 'EXW' });
    expect(assess(fob, exw).customsValue.amount).toBe('100.00');
    expect(assess(fob, { ...exw, originCharges: gbp('8.00') }).customsValue.amount).toBe('108.00');
    const cif = { ...exw, incoterm: 'CIF' as const, originCharges: gbp('8.00') };
    expect(assess(fob, { ...cif, freight: gbp('9.00'), insurance: gbp('1.00') }).customsValue.amount).toBe(
      '90.00',
    );
  });
  it('takes the insurance that the law sets when there was none', () => {
    const china = tariff(held.commodities as never, {
      insuranceWhenNone: {
        percent: '0.3',
        source: { title: 'Test law', reference: 'article 1', date: '2026-01-01' },
      },
    });
    const fob = input(coffeeMakers('900.00'), {
      incoterm: 'FOB',
      freight: gbp('100.00'),
      insurance: gbp('0.00'),
    });
    expect(assess(china, fob).customsValue.amount).toBe('1003.00');
    expect(assess(china, { ...fob, insurance: gbp('5.00') }).customsValue.amount).toBe('1005.00');
  });
  it('names the rates it needs and refuses without them', () => {
    const euros = input([line('1', '851671', '10.00', { value: { amount: '10.00', currency: 'EUR' } })], {
      incoterm: 'CFR',
      insurance: { amount: '1', currency: 'JPY' },
      freight: { amount: '1.00', currency: 'CHF' },
    });
    expect(neededRates(held, euros)).toEqual(['EUR', 'JPY']);
    expect(code(() => assess(held, euros))).toBe('DUTY_RATE_MISSING');
  });
});
