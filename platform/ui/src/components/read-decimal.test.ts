import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDecimal } from './read-decimal.ts';

it.each([
  ['1.84', '1.84'],
  [' 0.5 ', '0.5'],
  ['-3.5', '-3.5'],
  ['1,234.50', '1234.50'],
  ['1,234,567', '1234567'],
  ['12 345', '12345'],
  ['1 234.5', '1234.5'],
  ['１２。５', '12.5'],
])('%s is %s', (typed, value) => {
  expect(readDecimal(typed)).toEqual({ kind: 'decimal', value });
});

it.each([
  ['1,84', ['1.84', '184']],
  ['1，84', ['1.84', '184']],
  ['1,234', ['1.234', '1234']],
  ['0,500', ['0.500']],
  ['1.234,50', ['1234.50']],
  ['1 234,5', ['1234.5']],
])('%s may mean %j, and is neither until somebody says which', (typed, [decimal, whole]) => {
  expect(readDecimal(typed)).toEqual({ kind: 'ambiguous', decimal, whole });
});

it.each(['', '1,', ',5', '1,23.4', '1,2345.6', '1.2.3', '12e3', '1 84', '1,2,3', 'ten'])(
  '“%s” is no number',
  (typed) => {
    expect(readDecimal(typed)).toEqual({ kind: 'unreadable' });
  },
);

it('what was read has the digits that were typed, all of them and in order', () => {
  const typing = fc.string({ unit: fc.constantFrom(...'0123456789,. -') });
  fc.assert(
    fc.property(typing, (typed) => {
      const read = readDecimal(typed);
      if (read.kind !== 'decimal') return;
      expect(read.value.replace(/\D/g, '')).toBe(typed.replace(/\D/g, ''));
      expect(read.value.includes('.')).toBe(typed.includes('.'));
    }),
    { numRuns: 2_000 },
  );
});
