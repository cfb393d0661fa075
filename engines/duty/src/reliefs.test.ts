import { expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Relief } from './tariff.ts';
import { commodity, input, line, measure, percent, tariff } from './testing/tariff.ts';

const relief = (atMost: Relief['atMost'], more: Partial<Relief> = {}): Relief => ({
  ...{ reliefId: 'little', name: { en: 'Little', 'zh-CN': '少' }, types: ['customs-duty'], atMost },
  ...{ validFrom: '2026-01-01', source: { title: 'Law', reference: '1', date: '2026-01-01' } },
  ...more,
});

const FEE = {
  ...{ feeId: 'fee', name: { en: 'Fee', 'zh-CN': '费' }, percent: '1', validFrom: '2026-01-01' },
  source: { title: 'Law', reference: '2', date: '2026-01-01' },
};

function levied(amount: string, reliefs: readonly Relief[], more: Parameters<typeof input>[1] = {}) {
  const vat = measure('vat', percent('20'), { base: ['customs-value', 'customs-duty'] });
  const held = tariff([commodity('851671', measure('customs-duty', percent('10')), vat)], {
    ...{ reliefs, entryFees: [FEE] },
  });
  const gbp = { amount, currency: 'GBP' };
  const { totals, notices } = assess(held, input([line('1', '851671', amount, { value: gbp })], more));
  const sums = Object.fromEntries(totals.map(({ type, amount: { amount: sum } }) => [type, sum]));
  return { ...sums, notices: notices.map(({ code }) => code) };
}

const ofValue = relief({ of: 'invoice-value', amount: '135.00' });

it('frees goods of at most so much, tax on what is left; a penny more is levied', () => {
  expect(levied('135.00', [ofValue])).toEqual({
    ...{ 'customs-duty': '0.00', vat: '27.00', fee: '1.35', notices: ['RELIEF_APPLIED'] },
  });
  expect(levied('135.01', [ofValue])).toEqual({
    ...{ 'customs-duty': '13.50', vat: '29.70', fee: '1.35', notices: [] },
  });
});

it('may look at the duty, and free the fees as well', () => {
  const ofDuty = relief({ of: 'customs-duty', amount: '50.00' }, { fees: true });
  expect(levied('500.00', [ofDuty])).toEqual({
    ...{ 'customs-duty': '0.00', vat: '100.00', notices: ['RELIEF_APPLIED'] },
  });
  expect(levied('500.10', [ofDuty])).toMatchObject({ 'customs-duty': '50.01', notices: [] });
});

it('counts the value without carriage where the law says the invoice', () => {
  const cfr = {
    incoterm: 'FOB' as const,
    freight: { amount: '40', currency: 'GBP' },
    insurance: { amount: '0', currency: 'GBP' },
  };
  expect(levied('100.00', [ofValue], cfr)).toMatchObject({ 'customs-duty': '0.00', vat: '28.00' });
  const ofCustoms = relief({ of: 'customs-value', amount: '135.00' });
  expect(levied('100.00', [ofCustoms], cfr)).toMatchObject({ 'customs-duty': '14.00' });
});

it('ends with its last day, and says so', () => {
  const until = (validTo: string) => relief({ of: 'invoice-value', amount: '135.00' }, { validTo });
  expect(levied('100.00', [until('2026-06-01')])).toMatchObject({ 'customs-duty': '0.00' });
  expect(levied('100.00', [until('2026-05-31')])).toMatchObject({
    ...{ 'customs-duty': '10.00', notices: ['RELIEF_ENDED'] },
  });
});

it('asks every line for its origin', () => {
  const others = { ...ofValue, origins: { except: ['CN'] } };
  expect(levied('100.00', [others])).toMatchObject({ 'customs-duty': '10.00', notices: [] });
  expect(levied('100.00', [{ ...ofValue, origins: { only: ['CN'] } }])).toMatchObject({
    'customs-duty': '0.00',
  });
});

it('of a tax that is owed on the sale instead is not given to goods that nobody sold', () => {
  const onSale = relief({ of: 'invoice-value', amount: '135.00' }, { types: ['vat'], onSale: true });
  expect(levied('100.00', [onSale])).toMatchObject({ vat: '0.00', notices: ['RELIEF_APPLIED'] });
  expect(levied('100.00', [onSale], { withoutSale: true })).toMatchObject({ vat: '22.00', notices: [] });
});
