import type { Instalment } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { PRESETS, presetOf, sumOfShares, tidied } from './payment-presets.ts';

describe('usual terms of payment', () => {
  it('come to a hundred, and each is found again as itself', () => {
    expect(PRESETS.map(sumOfShares)).toEqual(PRESETS.map(() => 100));
    expect(PRESETS.map(presetOf)).toEqual(PRESETS.map((_, index) => index));
    expect(PRESETS.map(tidied)).toEqual(PRESETS);
  });

  it('changed are a schedule of one’s own', () => {
    const own: Instalment[] = [
      { instalmentId: 'x', share: '33.3', method: 'outside', due: { event: 'order', days: 7 } },
      { instalmentId: 'y', share: '66.7', method: 'outside', due: { event: 'invoice' } },
    ];
    expect(presetOf(own)).toBe(-1);
    expect(sumOfShares(own)).toBe(100);
    expect(tidied(own)).toEqual([
      { instalmentId: '1', share: '33.3', method: 'outside', due: { event: 'order' } },
      { instalmentId: '2', share: '66.7', method: 'outside', due: { event: 'invoice', days: 30 } },
    ]);
    expect(sumOfShares([{ instalmentId: '1', method: 'outside', due: { event: 'order' } }])).toBeUndefined();
  });
});
