import { describe, expect, it } from 'vitest';
import type { EntryFee } from './index.ts';
import { assess } from './index.ts';
import { commodity, input, line, measure, tariff } from './testing/tariff.ts';

const source = { title: 'Test', reference: 'none', date: '2026-01-01' };
const processing: EntryFee = {
  feeId: 'processing-fee',
  name: { en: 'Processing fee', 'zh-CN': '处理费' },
  percent: '0.3464',
  minimum: '33.58',
  maximum: '651.50',
  validFrom: '2025-10-01',
  validTo: '2026-09-30',
  source,
};
const harbour: EntryFee = {
  feeId: 'harbour-fee',
  name: { en: 'Harbour fee', 'zh-CN': '港口费' },
  percent: '0.125',
  modes: ['sea'],
  validFrom: '2025-01-01',
  source,
};
const held = tariff([commodity('950300', measure('customs-duty', { kind: 'free' }))], {
  country: 'US',
  currency: 'USD',
  rounding: { valueDecimals: 0, valueRule: 'half-up', amountRule: 'half-up', source },
  entryFees: [processing, harbour],
});
const toys = (...values: string[]) => values.map((value, index) => line(String(index + 1), '950300', value));

describe('fees on the declaration', () => {
  it('keep to their minimum and maximum and add up over the lines', () => {
    const small = assess(held, input(toys('100.00', '200.00')));
    expect(small.totals).toEqual([
      { type: 'customs-duty', amount: { amount: '0.00', currency: 'USD' } },
      { type: 'processing-fee', amount: { amount: '33.58', currency: 'USD' } },
      { type: 'harbour-fee', amount: { amount: '0.38', currency: 'USD' } },
    ]);
    expect(small.lines.map((each) => each.dutyTaxFees[1]?.amount.amount)).toEqual(['11.19', '22.39']);
    const large = assess(held, input(toys('9000000.00'), { modeOfTransport: 'air' }));
    expect(large.total.amount).toBe('651.50');
  });
  it('say that they are spread, where a line bears the rounding of the whole, and only then', () => {
    const told = (...values: string[]) => {
      const { lines, notices } = assess({ ...held, entryFees: [harbour] }, input(toys(...values)));
      const shares = lines.map(({ dutyTaxFees }) => dutyTaxFees[1]?.amount.amount);
      return [shares, notices.map(({ code }) => code)];
    };
    // 0.125 % of 4,731 is 5.91375, of 3,993 it is 4.99125, of both 10.905.
    expect(told('4731.00', '3993.00')).toEqual([['5.92', '4.99'], ['FEE_SPREAD']]);
    expect(told('4000.00', '3200.00')).toEqual([['5.00', '4.00'], []]);
    expect(told('4731.00')).toEqual([['5.91'], []]);
  });
  it('are left out with a notice when their amount is not known for the date', () => {
    const later = assess(held, input(toys('100.00'), { date: '2026-11-23' }));
    expect(later.totals.map((total) => total.type)).toEqual(['customs-duty', 'harbour-fee']);
    expect(later.notices).toMatchObject([{ code: 'FEE_NOT_KNOWN', subject: 'processing-fee' }]);
  });
});
