import { describe, expect, it } from 'vitest';
import { answered, withColumn } from './answers.ts';

describe('an answer', () => {
  it.each([
    ['decimal-sign', '1.500', ',', { decimalSign: ',' }],
    ['date-order', '03/04/2026', 'dmy', { dateOrder: 'dmy' }],
    ['encoding', '', 'big5', { encoding: 'big5' }],
    ['currency', '', 'EUR', { currency: 'EUR' }],
    ['column', 'quantity', 'Stück', { columns: { Stück: 'quantity' } }],
    ['unit', 'ST', 'H87', { meanings: { unit: { ST: 'H87' } } }],
    ['hs-code', '9012100', '09012100', { meanings: { 'hs-code': { '9012100': '09012100' } } }],
    ['country', 'Korea', 'KR', { meanings: { country: { Korea: 'KR' } } }],
    ['party', 'buyer/country', 'GB', { parties: { buyer: { country: 'GB' } } }],
    ['leave-out', 'Tax', 'tax', { columns: { Tax: 'tax' } }],
    ['leave-out', 'Tax', 'Tax', { leaveOut: ['Tax'] }],
  ] as const)('to %s about %j says %j', (asks, written, value, expected) => {
    expect(answered({}, { asks, written }, value)).toEqual(expected);
  });

  it('leaves those before as they are', () => {
    const before = { decimalSign: ',', meanings: { unit: { ST: 'H87' } } } as const;
    expect(answered(before, { asks: 'unit', written: 'M' }, 'MTR')).toEqual({
      ...{ decimalSign: ',' },
      meanings: { unit: { ST: 'H87', M: 'MTR' } },
    });
  });

  it('about a column is taken back', () => {
    expect(withColumn({ columns: { A: 'quantity', B: 'unit' } }, 'A', undefined)).toEqual({
      columns: { B: 'unit' },
    });
  });
});
