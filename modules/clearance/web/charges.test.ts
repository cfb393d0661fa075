import type { Trade } from '@tongshang/ui/api';
import { describe, expect, it } from 'vitest';
import { isBeyondGoods } from './charges.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const TRADE = {
  lines: [{ lineTotal: usd('1416.00') }, { lineTotal: usd('1416.00') }],
  terms: { currency: 'USD' },
} as unknown as Trade;

describe('a charge that is being typed', () => {
  it.each([
    ['freight', '2832', false],
    ['freight', '2832.01', true],
    ['freight', '99999999', true],
    ['insurance', '283.2', false],
    ['insurance', '284', true],
  ] as const)('%s of %s is far beyond the goods: %s', (charge, typed, isBeyond) => {
    expect(isBeyondGoods(TRADE, charge, typed)).toBe(isBeyond);
  });

  it.each(['', '-5', '1,5', 'abc', '.', '9'.repeat(40)])('says nothing of %o', (typed) => {
    expect(isBeyondGoods(TRADE, 'freight', typed)).toBe(false);
  });
});
